import type { OwedPart, ReadRow } from '#libs/kernel';
import { owedForMissed } from '#libs/kind';
import { isRunning } from '#libs/rules';
import { openedOf, type ShareDossier } from './case.js';
import type { SharePhase } from './standing.js';
import type { ShareState } from './state.js';

export function phaseOf(state: ShareState): SharePhase {
  const { end, positionBy, positions, answer, isFinishing } = state;
  if (end !== null) return 'ended';
  if (positionBy === null) return answer === null ? 'asked' : 'answered';
  return positions > 0 || isFinishing ? 'given' : 'owing';
}

/** Its row in the read model. */
export function rowOf(dossier: ShareDossier): ReadRow {
  const { office, lead, isNecessary, openedAt, answer, positionBy, stance, positions, tasks, end } = openedOf(dossier);
  return {
    ...{ parent_id: dossier.parent?.caseId ?? null, office_id: office, lead_id: lead, is_necessary: isNecessary },
    ...{ opened_at: openedAt, answer, position_by: positionBy, stance, positions, tasks: tasks.length },
    ...{ tasks_open: tasks.filter(({ isOpen }) => isOpen).length, ended_as: end?.as ?? null },
    ended_at: end?.at ?? null,
  };
}

/**
 * A position that is missing at its date is pressed as a number of ours (督办), until it is given or owed no more, and stops nothing.
 */
export const demandedSupervisions = ({ state: { missed }, clocks, parts }: ShareDossier): readonly OwedPart[] =>
  owedForMissed(
    { missed, isOver: ({ clock }) => !clocks.some((one) => one.id === clock && isRunning(one)), parts },
    { notPressed: 'share.position_not_pressed', notEnded: 'share.supervision_not_ended' },
  );
