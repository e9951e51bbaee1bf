import { describe, expect, it } from '@jest/globals';
import { as, type LegalDate } from '#libs/kernel';
import { isRecordedLate } from './recorded-late.js';

// Friday 2026-08-07 to Tuesday the eleventh, with the weekend between.
const almanac = { from: '2026-08-07', days: '10011' };
const on = (today: string) => ({ today: as<LegalDate>(today), almanac });

describe('what is recorded late', () => {
  it('is what was done more than a working day before today', () => {
    expect(isRecordedLate('2026-08-07', on('2026-08-10'))).toBe(false);
    expect(isRecordedLate('2026-08-07', on('2026-08-11'))).toBe(true);
    expect(isRecordedLate('2026-08-11', on('2026-08-11'))).toBe(false);
  });

  it('is asked for rather too early where the almanac does not reach, and never of what is no date', () => {
    expect(isRecordedLate('2026-08-08', { ...on('2026-08-10'), almanac: null })).toBe(true);
    expect(isRecordedLate('2026-8', on('2026-08-11'))).toBe(false);
  });
});
