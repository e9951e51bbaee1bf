import { addDays, quarterOf } from '#libs/calendar';
import type { GuidedSums } from '#libs/contracts';
import type { LegalDate, OfficeId } from '#libs/kernel';
import type { reads } from '#libs/persistence';

/** What one office did in one quarter. */
export interface OfficeQuarter extends GuidedSums {
  readonly office: OfficeId;
  /** How many were open when it began. */
  readonly openBefore: number;
}

/** Every number of it, those that are told of nobody among them. */
export const numbersOf = ({ openBefore, ...sums }: OfficeQuarter): readonly number[] => [
  openBefore,
  ...numbersIn(sums),
];

/** Every number of some sums. */
export const numbersIn = ({ takenIn, open, ended, endings }: GuidedSums): readonly number[] => [
  ...[takenIn, open, ended],
  ...endings.map(({ count }) => count),
];

/** Whether anything was there to do, or was done. */
export const isBusy = (one: OfficeQuarter): boolean => numbersOf(one).some((count) => count > 0);

/**
 * The quarters of a year that are over: `2026Q1` and on; none of a year that is ahead. One that runs is told of nobody: from
 * one day to the next its numbers would tell of single matters. What happened at midnight is recorded a moment later, so a
 * quarter is over a day after its end.
 */
export const quartersOver = (year: string, today: LegalDate): readonly string[] =>
  [1, 2, 3, 4]
    .map((quarter) => `${year}Q${String(quarter)}`)
    .filter((quarter) => quarter < quarterOf(addDays(today, -1)));

/** The same of the years in which cases still come to an end: this one and the one before. */
export const quartersToFreeze = (today: LegalDate): readonly string[] => {
  const year = Number(today.slice(0, 4));
  return [year - 1, year].flatMap((one) => quartersOver(String(one), today));
};

/** What each office did in a quarter, also one that did nothing, in the order of the offices. */
export function officeQuarters(
  counts: readonly reads.GuidedCount[],
  offices: readonly OfficeId[],
  quarter: string,
): readonly OfficeQuarter[] {
  return offices.map((office) => {
    const own = counts.filter((count) => count.office === office);
    const ended = own.filter(({ endedIn }) => endedIn === quarter);
    const phases = [...new Set(ended.map(({ phase }) => phase))].sort();
    return {
      office,
      openBefore: sumOf(
        own.filter(({ beganIn, endedIn }) => beganIn < quarter && (endedIn === null || endedIn >= quarter)),
      ),
      takenIn: sumOf(own.filter(({ beganIn }) => beganIn === quarter)),
      open: sumOf(own.filter(({ beganIn, endedIn }) => beganIn <= quarter && (endedIn === null || endedIn > quarter))),
      ended: sumOf(ended),
      endings: phases.map((phase) => ({ phase, count: sumOf(ended.filter((one) => one.phase === phase)) })),
    };
  });
}

const sumOf = (counts: readonly reads.GuidedCount[]): number => counts.reduce((sum, { count }) => sum + count, 0);
