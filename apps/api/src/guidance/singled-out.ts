import type { GuidedQuarter } from '#libs/contracts';
import type { OfficeId } from '#libs/kernel';

/** What one office did in the quarters of a year. */
export interface OfficeYear {
  readonly office: OfficeId;
  /** How many were open before the first quarter. */
  readonly openBefore: number;
  readonly quarters: readonly GuidedQuarter[];
}

/** Which offices are told of by themselves, and what is told of all. */
export interface Told {
  readonly listed: readonly OfficeYear[];
  readonly unlisted: number;
  /** Null: it would be told of one office alone. */
  readonly totals: readonly GuidedQuarter[] | null;
}

/**
 * Tells of single offices only what tells of nobody. An office of which any number of the year is small, from one to below
 * the least, is not listed, in no quarter; and never one alone, because the totals without the others would be its own: then
 * the smallest of the others goes with it. So each number that is not listed is known as a sum of two offices at least, and
 * whichever case makes it up may be of either.
 *
 * @param least smallest number that is told of a single office; none is small that is 0
 */
export function singledOut(all: readonly OfficeYear[], least: number): Told {
  const small = all.filter((year) => numbersOf(year).some((count) => count > 0 && count < least));
  const beside = small.length === 1 ? smallestOf(all.filter((year) => year !== small[0])) : [];
  const kept = new Set([...small, ...beside]);
  return {
    listed: all.filter((year) => !kept.has(year)),
    unlisted: kept.size,
    totals: kept.size === 1 ? null : sumOf(all),
  };
}

const numbersOf = ({ openBefore, quarters }: OfficeYear): readonly number[] => [
  openBefore,
  ...quarters.flatMap(({ takenIn, open, ended, endings }) => [
    ...[takenIn, open, ended],
    ...endings.map(({ count }) => count),
  ]),
];

/** Of those that had any; of two that had as many the first. */
function smallestOf(others: readonly OfficeYear[]): readonly OfficeYear[] {
  const size = (year: OfficeYear): number => numbersOf(year).reduce((sum, count) => sum + count, 0);
  const busy = others.filter((year) => size(year) > 0);
  return [...(busy.length > 0 ? busy : others)].sort((a, b) => size(a) - size(b)).slice(0, 1);
}

function sumOf(all: readonly OfficeYear[]): readonly GuidedQuarter[] {
  const [first] = all;
  return (first?.quarters ?? []).map(({ quarter }, place) => {
    const same = all.flatMap(({ quarters }) => quarters[place] ?? []);
    const sum = (of: (one: GuidedQuarter) => number): number => same.reduce((so, one) => so + of(one), 0);
    const phases = [...new Set(same.flatMap(({ endings }) => endings.map(({ phase }) => phase)))].sort();
    return {
      quarter,
      takenIn: sum(({ takenIn }) => takenIn),
      open: sum(({ open }) => open),
      ended: sum(({ ended }) => ended),
      endings: phases.map((phase) => ({
        phase,
        count: sum(({ endings }) => endings.find((one) => one.phase === phase)?.count ?? 0),
      })),
    };
  });
}
