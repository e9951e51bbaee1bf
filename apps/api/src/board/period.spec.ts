import { describe, expect, it } from '@jest/globals';
import { quarterOf } from '#libs/calendar';
import { monthsTo, periodOf } from './period.js';

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

  it('has twelve months before its end, over the turn of a year, and none that has not begun', () => {
    const over = monthsTo(periodOf('2026Q1'), '2026-11-29');
    expect([over.from, over.to, over.names.length]).toEqual(['2025-04-01', '2026-03-31', 12]);
    expect([over.names[0], over.names[8], over.names[9], over.names[11]]).toEqual([
      ...['2025-04', '2025-12', '2026-01', '2026-03'],
    ]);
    const present = monthsTo(periodOf('2026'), '2026-11-29');
    expect([present.from, present.to]).toEqual(['2025-12-01', '2026-11-30']);
  });
});
