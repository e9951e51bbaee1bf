import type { Overview } from '#libs/contracts';
import type { OfficeTree } from '#libs/office';
import type { reads } from '#libs/persistence';
import { inTreeOrder } from '../board/sums.js';

type Found = NonNullable<Overview['findings']>;

/** How what was found is mended, by office in the order of the organisation; null: nothing of it concerns the quarter. */
export function foundOf(counted: readonly reads.FoundTally[], offices: OfficeTree): Found | null {
  if (counted.length === 0) return null;
  const all = [...new Set(counted.map(({ office }) => office))];
  const rows = new Map(all.map((office) => [office, sumOf(counted.filter((one) => one.office === office))]));
  return { isListed: counted.every(({ isSeen }) => isSeen), totals: sumOf(counted), rows: inTreeOrder(rows, offices) };
}

function sumOf(counted: readonly reads.FoundTally[]): Found['totals'] {
  const sums = { found: 0, due: 0, done: 0, late: 0, owed: 0, overdue: 0, carried: 0, oldest: 0 };
  for (const { isFound, isDue, isCarried, stands, count, oldest } of counted) {
    if (isFound) sums.found += count;
    if (isDue) {
      sums.due += count;
      sums[stands] += count;
    }
    if (isCarried) {
      sums.carried += count;
      sums.oldest = Math.max(sums.oldest, oldest);
    }
  }
  return sums;
}
