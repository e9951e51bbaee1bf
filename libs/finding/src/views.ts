import { legalDateOf, quarterOf } from '#libs/calendar';
import type { OwedPart, ReadRow } from '#libs/kernel';
import { owedForMissed, type KindContext, type Warned } from '#libs/kind';
import { isRunning } from '#libs/rules';
import { hasRight } from './answering.js';
import { isDisputed, openedOf, waitsForApproval, type FindingDossier } from './case.js';
import type { FindingItem } from './commands.js';
import type { FindingDetail, FindingPhase } from './standing.js';
import type { FindingState } from './state.js';

/** What a checklist and its question are called as one: versions of it ask the same. */
const itemKey = ({ checklist, item }: Pick<FindingItem, 'checklist' | 'item'>): string => `${checklist}/${item}`;

export function phaseOf({ state }: Pick<FindingDossier, 'state'>): FindingPhase {
  if (state.end !== null) return 'ended';
  if (state.servedOn === null) return 'opened';
  if (state.receivedOn === null) return 'served';
  return isDisputed(state) ? 'disputed' : mendingPhase(state);
}

function mendingPhase(state: FindingState): FindingPhase {
  if (state.verifiedOn !== null) return 'revisiting';
  return state.isReported ? 'verifying' : 'mending';
}

/** What its course has to do. */
export function detailOf({ state }: Pick<FindingDossier, 'state'>): FindingDetail {
  const { terms, since, openedAt, servedOn, end } = state;
  const isToServe = servedOn === null && end === null && !waitsForApproval(state);
  if (terms === null || since === null || openedAt === null || !isToServe) return { lookBack: null };
  const { office, item } = terms;
  const quarter = quarterOf(legalDateOf(openedAt));
  return { lookBack: { office, item: item === null ? null : itemKey(item), since, quarter } };
}

/** Its row in the read model. */
export function rowOf(dossier: FindingDossier): ReadRow {
  const state = openedOf(dossier);
  const { terms, end, openedAt, servedOn, receivedOn, mendBy, disputedOn, ruled, verifiedOn, carried, returns } = state;
  const { office, commissioner, group, basis, grade, item } = terms;
  return {
    ...{ parent_id: dossier.parent?.caseId ?? null, office_id: office, commissioner_id: commissioner, group_id: group },
    ...{ basis, grade, item: item === null ? null : itemKey(item), opened_at: openedAt, served_on: servedOn },
    ...{ received_on: receivedOn, mend_by: mendBy, disputed_on: disputedOn, ruled, verified_on: verifiedOn },
    ...{ carried, returns, is_extended: state.isExtended, is_repeated: state.earlier.length > 0 },
    ...{ ended_as: end?.as ?? null, ended_on: end?.on ?? null, ended_at: end?.at ?? null },
  };
}

/**
 * Who lets the day pass by which it is to be mended is pressed by whoever commissioned the inspection (催办, ours), until it has said that
 * it is mended: whoever is late after that is who looks. A report that is returned has a day of its own.
 */
export const demandedSupervisions = ({ state: { missed }, clocks, parts }: FindingDossier): readonly OwedPart[] =>
  owedForMissed(
    { missed, isOver: ({ clock }) => !clocks.some((one) => one.id === clock && isRunning(one)), parts },
    { notPressed: 'finding.not_pressed', notEnded: 'finding.press_not_ended' },
  );

/** That a report accepts the finding is said before it is given. */
export function warningsOf(
  dossier: FindingDossier,
  { type }: { readonly type: string; readonly payload: object },
  _context: KindContext,
): readonly Warned[] {
  if (type !== 'report' || !hasRight(dossier)) return [];
  return [{ code: 'finding.report_accepts', details: {} }];
}
