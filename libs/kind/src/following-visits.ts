import { addDays, legalDateOf } from '#libs/calendar';
import { contentCause, notContentCause, wishCause, type Dossier, type Instant, type LegalDate } from '#libs/kernel';
import { nationalVisitPlans } from '#libs/rules';
import type { KindContext } from './kind.js';
import { contactIn, contactOf, type HasVisits, type VisitCommands, type Visits } from './visits.js';

// A plan of revisits follows what is performed: by its days, once all of it is, and where something of it is owed again.

// By its name alone: kinds are strangers.
const kind = 'revisit';

/** Days of performance: all of them as they are now, and of these the ones that moved, or became known, since the plan began. */
export interface DaysOfPerformance {
  readonly all: readonly LegalDate[];
  readonly moved: readonly LegalDate[];
}

/**
 * The dates of a plan as they follow days that moved: the day after each is there, and none is left of a day that is no more. Null: they
 * follow already, or there is no plan that does. What a person has set stays, and so does an end.
 */
export function followingDates(
  { dates, plan }: Visits,
  { all, moved }: DaysOfPerformance,
): readonly LegalDate[] | null {
  const isFollowing = nationalVisitPlans.find(({ id }) => id === plan)?.isAfterPerformance === true;
  const planned = dates.filter(({ stands }) => stands === 'planned');
  if (!isFollowing || (planned.length === 0 && dates.at(-1)?.stands !== 'due')) return null;
  const after = (days: readonly LegalDate[]): readonly LegalDate[] => days.map((day) => addDays(day, 1));
  const owed = after(all);
  const lacking = after(moved).filter((on) => !dates.some((one) => one.on === on));
  const kept = planned.filter(({ on, because }) => because !== 'performance' || owed.includes(on));
  if (lacking.length === 0 && kept.length === planned.length) return null;
  return [...new Set([...kept.map(({ on }) => on), ...lacking])].toSorted();
}

/** How what is asked about stands, as far as a plan follows it. */
export interface Following {
  readonly days: DaysOfPerformance;
  /** Something of it is owed still, or again, and may be asked about. */
  readonly isOwed: boolean;
}

/**
 * The dates that a plan had when it ended, which are there again once something is owed again: those that have not come, or today, so that
 * somebody asks. Null: there are none, or nothing is owed.
 */
export function resumedDates(
  { dropped }: Visits,
  { isOwed }: Following,
  { today }: Pick<KindContext, 'today'>,
): readonly LegalDate[] | null {
  if (!isOwed || dropped.length === 0) return null;
  const ahead = dropped.flatMap(({ on }) => (on > today ? [on] : []));
  return ahead.length > 0 ? ahead : [today];
}

/** What its course has to do about its revisits; all left out: nothing. */
export interface VisitsToSee {
  /** A wish that a visitor was told, and that is not recorded yet; `n`: for which time in that revisit, left out for the first. */
  readonly wish?: VisitCommands['hearWish'] & { readonly n?: number };
  /** Everything is performed and all are content, and dates are left: so many have been planned so far. */
  readonly areOver?: number;
  /** Days of performance moved, or something is owed again, and the plan is to follow that: so many dates have been planned so far. */
  readonly moved?: number;
}

/** Whether what is asked about has come to its end, as its case knows it. */
export interface Performance {
  readonly isPerformed: boolean;
  /** Since when it is: whoever was content before that has not said so of it. Null: it does not matter. */
  readonly performedAt: Instant | null;
  /** Whoever may be asked now, by the present names: who has left the case, or stands there under another name, is not. */
  readonly asked: readonly string[];
}

/** How what is asked about stands, as its case knows it. */
interface VisitsStand extends Following, Performance {
  readonly hasDates: boolean;
}

const own = (parts: Parts): Parts => parts.filter((one) => one.kind === kind);

/**
 * Everything is performed, and all who are asked are content since then: whoever wants no visit has not said that it is, and whoever has
 * left the case keeps nobody waiting.
 */
export function areAllContent(
  dossier: Dossier<HasVisits>,
  { isPerformed, performedAt, asked: all }: Performance,
): boolean {
  const asked = all.filter((party) => contactIn(dossier, party).isAgreed);
  const since = sincePerformed(own(dossier.parts), performedAt);
  const isContent = (party: string): boolean => isContentNow(since, namesOf(dossier, party));
  return isPerformed && asked.length > 0 && asked.every(isContent);
}

/**
 * Whether a plan has ended because all were content, and one of them has taken that back since: it was not asked, has not said so, or said
 * otherwise when it was called back.
 */
export function isTakenBack(
  dossier: Dossier<HasVisits>,
  { performedAt, asked }: Pick<Performance, 'performedAt' | 'asked'>,
): boolean {
  const since = sincePerformed(own(dossier.parts), performedAt);
  const isDiscontent = (party: string): boolean => lastSaid(since, namesOf(dossier, party)) === 'not_content';
  return dossier.state.visits.ended === 'content' && asked.some(isDiscontent);
}

/** Every name that somebody has had in the case. */
const namesOf = (dossier: Dossier<HasVisits>, party: string): readonly string[] => [
  party,
  ...dossier.parties.flatMap((one) => (one.mergedInto === party ? [one.party] : [])),
];

/** How often a party has said to the visitor of one revisit that it wants none: it may have wanted visits again in between. */
const timesSaid = (causes: Parts[number]['causes'], party: string): number =>
  causes.filter((one) => one === wishCause(party, false, 0)).length;
const timesHeard = (visits: Visits, { party, part }: VisitCommands['hearWish']): number =>
  contactOf(visits, party).heard.filter((one) => one === part).length;
const again = (heard: number): { readonly n?: number } => (heard === 0 ? {} : { n: heard + 1 });

/** Whether what a party has said to the visitor of a revisit is recorded, as often as it has said it. */
export function isWishHeard({ state, parts }: Dossier<HasVisits>, wish: VisitCommands['hearWish']): boolean {
  const causes = parts.find(({ part }) => part === wish.part)?.causes ?? [];
  return timesHeard(state.visits, wish) >= Math.max(1, timesSaid(causes, wish.party));
}

/** What its course has to do about its revisits, of what these have told. */
export function visitsToSee(
  dossier: Dossier<HasVisits>,
  { isPerformed, performedAt, asked: who, hasDates, ...stand }: VisitsStand,
): VisitsToSee {
  const { visits } = dossier.state;
  // By the name by which it was asked, under which it may have said nothing itself.
  const asked = [...new Set(visits.due.flatMap(({ parties }) => parties))];
  const heard = own(dossier.parts).flatMap(({ part, causes }) =>
    asked
      .filter((party) => timesSaid(causes, party) > timesHeard(visits, { party, part }))
      .map((party) => ({ party, part, ...again(timesHeard(visits, { party, part })) })),
  );
  const areOver = hasDates && areAllContent(dossier, { isPerformed, performedAt, asked: who });
  const [wish] = heard;
  const isBehind = !areOver && isToFollow(visits, stand);
  return {
    ...(wish !== undefined && { wish }),
    ...(areOver && { areOver: visits.dates.length }),
    ...(isBehind && { moved: visits.dates.length }),
  };
}

const isToFollow = (visits: Visits, { isOwed, days }: Following): boolean =>
  (isOwed && visits.dropped.length > 0) || followingDates(visits, days) !== null;

type Parts = Dossier<HasVisits>['parts'];

/** Those of days since then, by their names: what was said before says nothing of it. */
const sincePerformed = (visits: Parts, at: Instant | null): Parts =>
  at === null ? visits : visits.filter(({ name }) => name >= legalDateOf(at));

/** Whether a party was content when it was asked last, by any of its names, and has not said since that it was not asked. */
const isContentNow = (visits: Parts, names: readonly string[]): boolean => lastSaid(visits, names) === 'content';

/** What a party has said last of being content, by any of its names; null: nothing. */
function lastSaid(visits: Parts, names: readonly string[]): 'content' | 'not_content' | null {
  const isContent = names.map(contentCause);
  const said = [...isContent, ...names.map(notContentCause)];
  // They are named by their dates.
  const all = visits
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap(({ causes }) => causes.filter((one) => said.includes(one ?? '')));
  const last = all.at(-1);
  return last == null ? null : isContent.includes(last) ? 'content' : 'not_content';
}
