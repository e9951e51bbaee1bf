import { addDays, type PackReader } from '#libs/calendar';
import type { LegalDate } from '#libs/kernel';
import { readNamed } from './parse-clock.js';
import type { Named } from './rule-pack.js';

/** When a matter of some kinds is visited again (回访计划), as data: no law has an interval. */
export interface VisitPlan {
  readonly id: string;
  readonly name: Named;
  /** Kind of the case, and the kinds of matters that it is of; empty: of all that no other plan names. */
  readonly of: string;
  readonly sorts: readonly string[];
  /** Days from the effect, or from the close: 7, 30, 90. */
  readonly days: readonly number[];
  /** And on the day after each day of performance. */
  readonly isAfterPerformance: boolean;
}

/** One date of the plan of a matter, and why it is there. */
export interface VisitDate {
  readonly on: LegalDate;
  /** `late`: the day had passed when the plan began, and no other one moves it. */
  readonly because: 'days' | 'performance' | 'late';
}

/** The plan of a matter: that which names its kind, else that which names none. */
export const planFor = (plans: readonly VisitPlan[], of: string, sort: string): VisitPlan | null =>
  plans.find((one) => one.of === of && one.sorts.includes(sort)) ??
  plans.find((one) => one.of === of && one.sorts.length === 0) ??
  null;

/**
 * The dates of a plan, oldest first, each once: what falls on the day after a performance is there because of it.
 *
 * @param from day of the effect, or of the close
 * @param performedBy days of performance that were agreed on, in any order
 */
export function visitDates(
  { days, isAfterPerformance }: VisitPlan,
  from: LegalDate,
  performedBy: readonly LegalDate[],
): readonly VisitDate[] {
  const after = isAfterPerformance ? performedBy.map((day) => addDays(day, 1)).filter((day) => day > from) : [];
  const dates = new Map<LegalDate, VisitDate['because']>(days.map((count) => [addDays(from, count), 'days']));
  for (const on of after) dates.set(on, 'performance');
  return [...dates].map(([on, because]) => ({ on, because })).toSorted((a, b) => (a.on < b.on ? -1 : 1));
}

/** Reads the plans of a county. @throws DomainError of the reader, with the place; `contradiction` where two plans are of one matter */
export function readVisitPlans(reader: PackReader): readonly VisitPlan[] {
  const plans: VisitPlan[] = [];
  for (const item of reader.fields(['plans'])('plans').items()) {
    const field = item.fields(['id', 'name', 'of', 'sorts', 'days', 'isAfterPerformance']);
    const plan: VisitPlan = {
      ...{ id: field('id').text(), name: readNamed(field('name')), of: field('of').text() },
      sorts: field('sorts')
        .items()
        .map((one) => one.text()),
      days: field('days')
        .items()
        .map((one) => one.whole(1, 3_650)),
      isAfterPerformance: field('isAfterPerformance').flag(),
    };
    if (plans.some((one) => isOfSame(one, plan))) throw field('sorts').refuse('contradiction');
    plans.push(plan);
  }
  return plans;
}

const isOfSame = (one: VisitPlan, other: VisitPlan): boolean =>
  one.of === other.of &&
  (one.sorts.some((sort) => other.sorts.includes(sort)) || one.sorts.length + other.sorts.length === 0);
