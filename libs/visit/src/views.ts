import type { ReadRow } from '#libs/kernel';
import { askedIn, resultOf, unmetIn } from './checklist-answers.js';
import { openedOf, type VisitDossier } from './case.js';
import type { VisitPhase } from './standing.js';
import type { VisitState } from './state.js';

/** What its tour came to is received after the visit has ended. */
export const isOpen = ({ end, conclusion, receipt }: VisitState): boolean =>
  end === null || (conclusion !== null && receipt === null);

export function phaseOf(state: VisitState): VisitPhase {
  const { end, isClosed, begunOn, toldOn } = state;
  if (end !== null) return isOpen(state) ? 'receiving' : 'ended';
  if (isClosed) return 'signing';
  if (begunOn !== null) return 'begun';
  return toldOn === null ? 'planned' : 'announced';
}

/** Its row in the read model. */
export function rowOf(dossier: VisitDossier): ReadRow {
  const { office, on, isAnnounced, openedAt, begunOn, corrections, end, leftOut, results, checklist } =
    openedOf(dossier);
  const asked = askedIn(checklist.items, results);
  const answered = asked.filter(({ id }) => resultOf(results, id) !== null);
  return {
    ...{ parent_id: dossier.parent?.caseId ?? null, office_id: office, visit_on: on, is_announced: isAnnounced },
    ...{ opened_at: openedAt, begun_on: begunOn, asked: asked.length, answered: answered.length },
    ...{ unmet: unmetIn(checklist.items, results).length, left_out: leftOut.length },
    // Lists have it among what is open, and late, for as long as its conclusion is to be received.
    ...{ corrections, ended_as: end?.as ?? null, ended_at: isOpen(dossier.state) ? null : (end?.at ?? null) },
  };
}
