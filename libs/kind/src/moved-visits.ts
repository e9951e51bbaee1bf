import { addDays } from '#libs/calendar';
import type { Clock, LegalDate } from '#libs/kernel';
import type { KindContext } from './kind.js';
import type { DueVisit, HasVisits } from './visits.js';

// Dates of a plan of revisits that a person sets in the place of others.

const mostYears = 3;
// Ours.
const mostPutOff = 90;

/** The last day for the first of other dates: so long after the first of the plan that was to come. Null: none of the plan is left. */
function latestFirst({ dates }: HasVisits['visits']): LegalDate | null {
  const came = dates.findLast(({ stands }) => stands === 'due')?.on ?? null;
  const [first] = dates
    .flatMap(({ on, because }) => (because !== 'changed' && (came === null || on > came) ? [on] : []))
    .toSorted();
  if (first === undefined) return null;
  const [planned = first] = dates.flatMap(({ on, stands }) => (stands === 'planned' ? [on] : [])).toSorted();
  const last = addDays(first, mostPutOff);
  return planned > last ? planned : last;
}

/** Why other dates do not fit; null: they do. */
export type UnfitVisits =
  | { readonly why: 'visit_date_unfit'; readonly details: { readonly on: LegalDate } }
  | { readonly why: 'visits_put_off'; readonly details: { readonly bound: LegalDate } };

/**
 * Whether other dates may take the place of those that have not come: after today, within some years, and the first not so late that
 * whoever handled the matter would be rid of the check.
 */
export function unfitVisits(
  visits: HasVisits['visits'],
  dates: readonly LegalDate[],
  { today }: Pick<KindContext, 'today'>,
): UnfitVisits | null {
  const last = addDays(today, mostYears * 366);
  const unfit = dates.find((on) => on <= today || on > last);
  if (unfit !== undefined) return { why: 'visit_date_unfit', details: { on: unfit } };
  const bound = latestFirst(visits);
  if (bound === null || dates.some((on) => on <= bound)) return null;
  return { why: 'visits_put_off', details: { bound } };
}

/** That a person has set the day of a clock, as the revisit is told. */
export const movedIn = ({ dates }: HasVisits['visits'], clock: Pick<Clock, 'id'>): Pick<DueVisit, 'isMoved'> =>
  dates.some((one) => one.clock === clock.id && one.because === 'changed') ? { isMoved: true } : {};
