import type { LegalDate } from '#libs/kernel';
import type { KindContext } from '#libs/kind';
import { after, draft, isOff, openedOf, start, type InspectionDossier } from './case.js';
import type { InspectionDraft } from './facts.js';
import { thenEnough } from './losing.js';
import { inspectionRules as rules } from './rules.js';

/**
 * What follows of these facts: it counts once every visit of the plan is settled, or off, at least one of them settled, and owes its report
 * from then on (ours). It counts by the last day on which a record was closed, a finding issued or a visit dropped: neither an office that
 * takes its time to sign, nor an outage of ours, moves it into the next period.
 */
export function thenCounts(
  dossier: InspectionDossier,
  drafts: readonly InspectionDraft[],
  context: KindContext,
): readonly InspectionDraft[] {
  const so = after(dossier, drafts, context);
  const { isPublished, countedOn, visits, end } = so.state;
  const isDone = visits.every((visit) => visit.isSettled || isOff(so, visit));
  if (!isPublished || countedOn !== null || end !== null || !isDone) return drafts;
  if (!visits.some(({ isSettled }) => isSettled)) return drafts;
  const { commissioner: owner } = openedOf(so);
  const owed = {
    rule: rules.report,
    owner,
    startedBy: 'counted',
    startOn: context.today,
    what: 'submitReport',
  } as const;
  const { clocks, duties } = start(so, context, owed);
  const counted = draft('counted', { on: lastDayOf(so) }, { clocks, duties });
  return thenEnough(dossier, [...drafts, counted], context);
}

function lastDayOf({ state: { visits, findings } }: InspectionDossier): LegalDate {
  const days = [
    ...visits.flatMap(({ closedOn, droppedOn, isSettled }) => (isSettled ? closedOn : droppedOn) ?? []),
    ...findings.map(({ issuedOn }) => issuedOn),
  ];
  return days.reduce((one, other) => (other > one ? other : one));
}
