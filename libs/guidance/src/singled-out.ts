import type { GuidedQuarter, GuidedSums } from '#libs/contracts';
import { isBusy, numbersIn, numbersOf, type OfficeQuarter } from './office-quarters.js';

/**
 * Tells of single offices only what tells of nobody. An office is listed if it had something to do in the quarter and no number
 * of it is small, from one to below the least. The others are told of together: which of them had one matter, and which none, is
 * in no answer. One that is alone with its numbers among them is not left so, because what is not listed would be its own: the
 * smallest of those that would be listed go with it.
 *
 * What was open at the end is told of all together alone. Of a single office it would tell, by what came and went, of a quarter
 * before in which it was not listed.
 *
 * @param least smallest number that is told of a single office; none is small that is 0
 */
export function singledOut(quarter: string, all: readonly OfficeQuarter[], least: number): GuidedQuarter {
  const isListed = (one: OfficeQuarter): boolean =>
    isBusy(one) && numbersOf(one).every((count) => count === 0 || count >= least);
  const together = all.filter((one) => !isListed(one));
  const large = all.filter(isListed);
  const isAlone = together.filter(isBusy).length === 1;
  const hidden = new Set([...together, ...(isAlone ? smallestOf(large) : [])]);
  return {
    ...{ quarter, least },
    listed: all
      .filter((one) => !hidden.has(one))
      .map(({ office, takenIn, ended, endings }) => ({ office, takenIn, ended, endings })),
    unlisted: hidden.size,
    totals: isAlone && hidden.size === 1 ? null : unlessSmall(sumOf(all), least),
  };
}

/** A number of all together that is small tells of its few as one of a single office would: then none of them is told. */
const unlessSmall = (sums: GuidedSums, least: number): GuidedSums | null =>
  numbersIn(sums).some((count) => count > 0 && count < least) ? null : sums;

/** Of two that have as many both: which of them comes first may not depend on who the other one is. */
function smallestOf(large: readonly OfficeQuarter[]): readonly OfficeQuarter[] {
  const size = (one: OfficeQuarter): number => numbersOf(one).reduce((sum, count) => sum + count, 0);
  const least = Math.min(...large.map(size));
  return large.filter((one) => size(one) === least);
}

function sumOf(all: readonly OfficeQuarter[]): GuidedSums {
  const sum = (of: (one: OfficeQuarter) => number): number => all.reduce((so, one) => so + of(one), 0);
  const phases = [...new Set(all.flatMap(({ endings }) => endings.map(({ phase }) => phase)))].sort();
  return {
    takenIn: sum(({ takenIn }) => takenIn),
    open: sum(({ open }) => open),
    ended: sum(({ ended }) => ended),
    endings: phases.map((phase) => ({
      phase,
      count: sum(({ endings }) => endings.find((one) => one.phase === phase)?.count ?? 0),
    })),
  };
}
