import type { KindStanding, ReadRow } from '#libs/kernel';
import { isRunning } from '#libs/rules';
import { requireOpened, type SupervisionDossier } from './case.js';
import type { SupervisionDetail, SupervisionPhase } from './standing.js';
import type { SupervisionState } from './state.js';

function phaseOf({ endedAt, isCorrectionReported }: SupervisionState): SupervisionPhase {
  if (endedAt !== null) return 'ended';
  return isCorrectionReported ? 'verifying' : 'climbing';
}

/** How the supervision stands, for its course. */
export function standingOf(dossier: SupervisionDossier): KindStanding<SupervisionDetail> {
  const state = requireOpened(dossier);
  const { petition, office, rung, triggers, parentTold, isAlarm } = state;
  return {
    // It has something to do until the petition knows how it ended.
    isOpen: state.endedAt === null || !parentTold.opened || !parentTold.ended,
    phase: phaseOf(state),
    detail: {
      petition,
      office,
      rung,
      triggers: triggers.length,
      clocks: triggers.flatMap(({ clock }) => (clock === null ? [] : [clock])),
      parentTold,
      isAlarm,
    },
  };
}

/** Its row in the read model. The code shown is the first trigger's. */
export function rowOf(dossier: SupervisionDossier): ReadRow {
  const state = requireOpened(dossier);
  return {
    number: dossier.number,
    is_drill: dossier.isDrill,
    phase: phaseOf(state),
    petition_id: state.petition,
    office_id: state.office,
    ...triggersOf(state),
    rung: state.rung,
    ...dueOf(dossier),
    opened_at: state.openedAt,
    ended_at: state.endedAt,
  };
}

function triggersOf({ triggers }: SupervisionState): ReadRow {
  const first = triggers[0];
  return {
    opened_by_hand: first?.byHand ?? false,
    trigger_code: first?.trigger ?? 'DB-8',
    triggers: triggers.length,
    first_due_on: first?.dueOn ?? null,
  };
}

/** The earliest date of the ladder or of what somebody owes, late ones included. */
function dueOf({ clocks }: SupervisionDossier): ReadRow {
  const owed = clocks.filter((clock) => isRunning(clock) && clock.legalDueAt !== null);
  const due = owed.sort((a, b) => ((a.legalDueAt ?? '') < (b.legalDueAt ?? '') ? -1 : 1))[0];
  return {
    due_rule: due?.rule ?? null,
    legal_due_on: due?.legalDueOn ?? null,
    legal_due_at: due?.legalDueAt ?? null,
    provisional: due?.provisional ?? false,
  };
}
