import { describe, expect, it } from '@jest/globals';
import { as, type LegalDate } from '#libs/kernel';
import { isRecordedLate } from './recorded-late.js';

// Friday 2026-08-07 to Tuesday the eleventh, with the weekend between.
const book = { from: '2026-08-07', days: '10011', recordingWorkingDays: { petition: 1, notice: 0 } };
const on = (today: string) => ({ today: as<LegalDate>(today), book });

describe('what is recorded late', () => {
  it('is what was done so many working days before today as the rules of its kind take, and one more', () => {
    expect(isRecordedLate('2026-08-07', 'petition', on('2026-08-10'))).toBe(false);
    expect(isRecordedLate('2026-08-07', 'petition', on('2026-08-11'))).toBe(true);
    expect(isRecordedLate('2026-08-11', 'petition', on('2026-08-11'))).toBe(false);
    expect(isRecordedLate('2026-08-07', 'notice', on('2026-08-10'))).toBe(true);
  });

  it('is asked for rather too early where the almanac does not reach, and never of what is no date', () => {
    expect(isRecordedLate('2026-08-08', 'petition', { ...on('2026-08-10'), book: null })).toBe(true);
    expect(isRecordedLate('2026-8', 'petition', on('2026-08-11'))).toBe(false);
  });
});
