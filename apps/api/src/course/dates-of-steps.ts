import type { Course } from '#libs/contracts';
import { clockOfStep, isOfParty } from '#libs/kernel';
import { reads } from '#libs/persistence';
import { clockOf } from '../case/clock-of.js';
import type { Platform } from '../platform.js';

type StepDate = Course['failed'][number]['about'];
type Step = reads.CourseRow['failed'][number];

/** The date that a failed step of a course is about; null: it is about none. */
export type DatesOfSteps = (course: reads.CourseRow, step: Step) => StepDate;

/** The dates that the failed steps of these courses are about, read at once. */
export async function datesOfSteps(
  { database }: Pick<Platform, 'database'>,
  courses: readonly reads.CourseRow[],
): Promise<DatesOfSteps> {
  const named = courses.flatMap(({ id, failed }) =>
    failed.flatMap((step) => {
      const clock = clockOfStep(step);
      return clock === null ? [] : [{ caseId: id, clock }];
    }),
  );
  const found = await reads.readNamedClocks(database, named);
  return ({ id, now }, step) => {
    const clock = clockOfStep(step);
    const row = found.find((one) => one.caseId === id && one.id === clock);
    return row === undefined ? null : dateOf(row, now);
  };
}

function dateOf(row: reads.ClockRow, now: string): StepDate {
  const { rule, owner, rawDueOn, legalDueOn, provisional, binding, isPast, state, breachedAt, metAt, endedAt } =
    clockOf(row, now);
  if (legalDueOn === null) return null;
  return {
    ...{ rule, rawDueOn, legalDueOn, provisional, binding, isPast, state, breachedAt },
    owner: isOfParty(owner) ? 'party' : 'office',
    endedAt: metAt ?? endedAt,
  };
}
