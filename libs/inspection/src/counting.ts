import type { KindContext } from '#libs/kind';
import { after, draft, openedOf, present, start, type InspectionDossier } from './case.js';
import type { InspectionDraft } from './facts.js';
import { inspectionRules as rules } from './rules.js';

/** Whoever leads it answers for what the group owes; where nobody does, the office that answers for the group. */
export function answering(dossier: InspectionDossier) {
  const { state } = dossier;
  return present(state).find(({ account }) => account === state.leader)?.office ?? openedOf(dossier).group;
}

/**
 * What follows of these facts: it counts once every visit of the plan is settled or dropped, at least one of them made, and owes its
 * report from then on (ours).
 */
export function thenCounts(
  dossier: InspectionDossier,
  drafts: readonly InspectionDraft[],
  context: KindContext,
): readonly InspectionDraft[] {
  const so = after(dossier, drafts, context);
  const { isPublished, countedOn, visits, end } = so.state;
  const isDone = visits.every(({ isDropped, isSettled }) => isDropped || isSettled);
  const isMade = visits.some(({ isSettled }) => isSettled);
  if (!isPublished || countedOn !== null || end !== null || !isDone || !isMade) return drafts;
  const owed = {
    rule: rules.report,
    owner: answering(so),
    startedBy: 'counted',
    startOn: context.today,
    what: 'submitReport',
  } as const;
  const { clocks, duties } = start(so, context, owed);
  return [...drafts, draft('counted', { on: context.today }, { clocks, duties })];
}
