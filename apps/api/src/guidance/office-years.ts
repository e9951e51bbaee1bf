import type { GuidedQuarter } from '#libs/contracts';
import type { OfficeId } from '#libs/kernel';
import type { reads } from '#libs/persistence';
import type { OfficeYear } from './singled-out.js';

/** The quarters of a year as far as they have begun: `2026Q1` and on; none of a year that is ahead. */
export const quartersOf = (year: string, now: string): readonly string[] =>
  [1, 2, 3, 4].map((quarter) => `${year}Q${String(quarter)}`).filter((quarter) => quarter <= now);

/** What each office did in the quarters of a year, also one that did nothing, in the order of the offices. */
export function officeYears(
  counts: readonly reads.GuidedCount[],
  offices: readonly OfficeId[],
  quarters: readonly string[],
): readonly OfficeYear[] {
  const [first = ''] = quarters;
  return offices.map((office) => {
    const own = counts.filter((count) => count.office === office);
    return {
      office,
      openBefore: sumOf(
        own.filter(({ beganIn, endedIn }) => beganIn < first && (endedIn === null || endedIn >= first)),
      ),
      quarters: quarters.map((quarter) => quarterOf(own, quarter)),
    };
  });
}

function quarterOf(own: readonly reads.GuidedCount[], quarter: string): GuidedQuarter {
  const ended = own.filter(({ endedIn }) => endedIn === quarter);
  const phases = [...new Set(ended.map(({ phase }) => phase))].sort();
  return {
    quarter,
    takenIn: sumOf(own.filter(({ beganIn }) => beganIn === quarter)),
    open: sumOf(own.filter(({ beganIn, endedIn }) => beganIn <= quarter && (endedIn === null || endedIn > quarter))),
    ended: sumOf(ended),
    endings: phases.map((phase) => ({ phase, count: sumOf(ended.filter((one) => one.phase === phase)) })),
  };
}

const sumOf = (counts: readonly reads.GuidedCount[]): number => counts.reduce((sum, { count }) => sum + count, 0);
