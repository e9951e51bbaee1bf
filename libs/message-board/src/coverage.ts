import type { Range } from '#libs/workbook';

/**
 * Answers which range covers a cell. A file may hold as many ranges as rows, so that looking through all of them for
 * each cell would take hours: the ranges of a column are sorted once and searched by halves.
 */
export class Coverage {
  private readonly byColumn = new Map<number, Range[]>();

  constructor(private readonly ranges: readonly Range[]) {}

  /** The range that covers the cell; row from 1, column from 0. Of overlapping ones it is the first. */
  find(row: number, column: number): Range | undefined {
    if (this.ranges.length === 0) return undefined;
    const sorted = this.sorted(column);
    let low = 0;
    let high = sorted.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const range = sorted[middle];
      if (!range) return undefined;
      if (row >= range.top && row <= range.bottom) return range;
      if (row < range.top) high = middle - 1;
      else low = middle + 1;
    }
    return undefined;
  }

  private sorted(column: number): Range[] {
    const known = this.byColumn.get(column);
    if (known) return known;
    const sorted: Range[] = [];
    const inColumn = this.ranges.filter(({ left, right }) => column >= left && column <= right);
    for (const range of inColumn.sort((a, b) => a.top - b.top)) {
      const last = sorted.at(-1);
      // Overlapping ranges become one, so that the halves stay in order.
      if (last && range.top <= last.bottom) sorted[sorted.length - 1] = joined(last, range);
      else sorted.push(range);
    }
    this.byColumn.set(column, sorted);
    return sorted;
  }
}

function joined(first: Range, second: Range): Range {
  return { ...first, bottom: Math.max(first.bottom, second.bottom) };
}
