import { describe, expect, it } from '@jest/globals';
import { periodOf, quarterOf } from './period.js';

describe('a period of the board', () => {
  it.each([
    ['2026', '2026-01-01', '2026-12-31'],
    ['2026Q1', '2026-01-01', '2026-03-31'],
    ['2026Q4', '2026-10-01', '2026-12-31'],
    ['2028-02', '2028-02-01', '2028-02-29'],
    ['2026-12', '2026-12-01', '2026-12-31'],
  ])('%s is from %s to %s', (name, from, to) => {
    expect(periodOf(name)).toEqual({ name, from, to });
  });

  it('is the quarter of today where none is asked for', () => {
    expect(['2026-01-01', '2026-03-31', '2026-04-01', '2026-12-31'].map(quarterOf)).toEqual([
      '2026Q1',
      '2026Q1',
      '2026Q2',
      '2026Q4',
    ]);
  });
});
