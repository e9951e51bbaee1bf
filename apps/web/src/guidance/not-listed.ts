import type { GuidedQuarter } from '#libs/contracts';

type Numbers = Pick<GuidedQuarter['listed'][number], 'takenIn' | 'ended' | 'endings'>;

/** What those that are not listed have together: what is told of all, without what is told of single ones. Null: it is not told. */
export function notListed({ listed, totals }: GuidedQuarter): Numbers | null {
  if (totals === null) return null;
  const rest = (all: number, of: (one: Numbers) => number): number => listed.reduce((left, one) => left - of(one), all);
  return {
    takenIn: rest(totals.takenIn, ({ takenIn }) => takenIn),
    ended: rest(totals.ended, ({ ended }) => ended),
    endings: totals.endings.map(({ phase, count }) => ({
      phase,
      count: rest(count, (one) => countOf(one, phase)),
    })),
  };
}

/** How many ended so. */
export const countOf = ({ endings }: Pick<Numbers, 'endings'>, phase: string): number =>
  endings.find((one) => one.phase === phase)?.count ?? 0;
