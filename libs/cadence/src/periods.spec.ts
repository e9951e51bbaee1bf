import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { day } from '../../../test/support/law.js';
import { periodAfter, periodOf, periodsUntil } from './periods.js';
import { periodUnits } from './words.js';

const days = fc
  .integer({ min: 0, max: 40_000 })
  .map((n) => day(new Date(Date.UTC(2000, 0, 1) + n * 86_400_000).toISOString().slice(0, 10)));
const dayAfter = (on: string): string => new Date(Date.parse(on) + 86_400_000).toISOString().slice(0, 10);

/** The key of a week as the standard's own words have it: the week of the first Thursday is the first one. */
function weekOnPaper(on: string): string {
  const date = new Date(on);
  while (date.getUTCDay() !== 4)
    date.setUTCDate(date.getUTCDate() + (date.getUTCDay() === 0 ? -1 : Math.sign(4 - date.getUTCDay())));
  let n = 0;
  for (
    const each = new Date(Date.UTC(date.getUTCFullYear(), 0, 1));
    each <= date;
    each.setUTCDate(each.getUTCDate() + 1)
  ) {
    if (each.getUTCDay() === 4) n += 1;
  }
  return `${String(date.getUTCFullYear())}-W${String(n).padStart(2, '0')}`;
}

describe('the periods of a cadence', () => {
  it.each([
    ['week', '2026-11-28', '2026-W48', '2026-11-23', '2026-11-29'],
    ['week', '2027-01-03', '2026-W53', '2026-12-28', '2027-01-03'],
    ['week', '2024-12-30', '2025-W01', '2024-12-30', '2025-01-05'],
    ['month', '2028-02-29', '2028-02', '2028-02-01', '2028-02-29'],
    ['month', '2026-12-31', '2026-12', '2026-12-01', '2026-12-31'],
    ['quarter', '2026-11-28', '2026Q4', '2026-10-01', '2026-12-31'],
    ['quarter', '2026-03-31', '2026Q1', '2026-01-01', '2026-03-31'],
  ] as const)('a %s of %s is %s', (unit, on, key, from, until) => {
    expect(periodOf(unit, day(on))).toEqual({ key, from, until });
  });

  it('hold every day once, and follow each other without a gap', () => {
    fc.assert(
      fc.property(fc.constantFrom(...periodUnits), days, (unit, on) => {
        const one = periodOf(unit, on);
        expect(one.from <= on && on <= one.until).toBe(true);
        expect([periodOf(unit, one.from), periodOf(unit, one.until)]).toEqual([one, one]);
        const next = periodAfter(unit, one);
        expect([next.from, next.key > one.key]).toEqual([dayAfter(one.until), true]);
        if (unit === 'week') expect(one.key).toBe(weekOnPaper(on));
      }),
      { seed: 20261201, numRuns: 2_000 },
    );
  });

  it('are those of a year, before it begins', () => {
    const keys = (unit: 'week' | 'quarter') =>
      periodsUntil(unit, day('2027-01-04'), day('2027-12-31')).map(({ key }) => key);
    expect(keys('quarter')).toEqual(['2027Q1', '2027Q2', '2027Q3', '2027Q4']);
    // One that has begun is there to its end, as one is that the cadence ends in.
    expect(periodsUntil('quarter', day('2026-11-28'), day('2027-02-15')).map(({ key }) => key)).toEqual([
      '2026Q4',
      '2027Q1',
    ]);
    expect([keys('week').length, keys('week')[0], keys('week').at(-1)]).toEqual([52, '2027-W01', '2027-W52']);
  });
});
