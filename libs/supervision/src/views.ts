import type { ReadColumns, ReadRow } from '#libs/kernel';
import type { KindStanding, PartSelf } from '#libs/kind';
import { requireOpened, type SupervisionDossier } from './case.js';
import type { SupervisionDetail, SupervisionPhase } from './standing.js';
import { rungReached, type SupervisionState } from './state.js';

function phaseOf({ endedAt, reportedBy }: Pick<SupervisionState, 'endedAt' | 'reportedBy'>): SupervisionPhase {
  if (endedAt !== null) return 'ended';
  return reportedBy !== null ? 'verifying' : 'climbing';
}

/** How the supervision stands, for its course. */
export function standingOf(dossier: SupervisionDossier): KindStanding<SupervisionDetail> {
  const { office, basis, isAlarm, ...state } = requireOpened(dossier);
  const detail = { office, basis, rung: rungReached(state), isAlarm };
  return { isOpen: state.endedAt === null, phase: phaseOf(state), detail };
}

/** A part of the case whose office it supervises: there for each of its triggers, and never in the way of an end. */
export const partOf = ({ causes, endedAs }: SupervisionState): PartSelf => ({
  causes,
  isNecessary: false,
  outcome: endedAs,
});

/** Its row in the read model. The code shown is the first trigger's; on another basis than art. 40 there is none. */
export function rowOf(dossier: SupervisionDossier): ReadRow {
  const state = requireOpened(dossier);
  return {
    parent_id: dossier.parent?.caseId ?? null,
    office_id: state.office,
    basis: state.basis,
    ...triggersOf(state),
    rung: rungReached(state),
    opened_at: state.openedAt,
    ended_at: state.endedAt,
    ended_as: state.endedAs,
  };
}

function triggersOf({ triggers }: SupervisionState): ReadColumns {
  const first = triggers[0];
  return {
    opened_by_hand: first?.byHand ?? false,
    trigger_code: first?.trigger ?? null,
    triggers: triggers.length,
    first_due_on: first?.dueOn ?? null,
  };
}
