import { describe, expect, it } from '@jest/globals';
import { as, type Instant, type LegalDate } from '#libs/kernel';
import { addDays, addHours, addMonths, instantAtHour, isInstant, isLegalDate, legalDateOf } from './date.js';
import { readInstant, shanghaiText } from './date.js';

const day = (text: string) => as<LegalDate>(text);
const instant = (text: string) => as<Instant>(text);
const refused = (what: string) => expect.objectContaining({ kind: 'invalid', code: `calendar.${what}` });

describe('a legal date (DC-01)', () => {
  it.each(['1000-01-01', '2026-12-31', '2028-02-29', '9999-12-31'])('is %s', (text) => {
    expect(isLegalDate(text)).toBe(true);
  });

  it.each(['0999-12-31', '2026-00-10', '2026-13-01', '2026-08-00', '2026-02-29', '2026-04-31'])(
    'is not %s, which does not exist',
    (text) => {
      expect(isLegalDate(text)).toBe(false);
    },
  );

  it.each(['12026-08-03', '2026-08-030', '2026-8-3', ' 2026-08-03', '', null, 20260803])('is not %j', (text) => {
    expect(isLegalDate(text)).toBe(false);
  });
});

describe('an instant', () => {
  it('is written in UTC, to the millisecond', () => {
    expect(isInstant('2026-11-24T12:49:08.123Z')).toBe(true);
  });

  it.each([
    ['of a year with five digits', '+012026-08-03T00:00:00.000Z'],
    ['of an hour that belongs to the next day', '2026-08-03T24:00:00.000Z'],
    ['of a day that does not exist', '2026-02-30T00:00:00.000Z'],
    ['of nothing', 'twenty-four characters..'],
    ['without milliseconds', '2026-11-24T12:49:08Z'],
    ['with an offset', '2026-11-24T12:49:08+0800'],
    ['as a number', 1_795_524_548_123],
  ])('%s is none', (_what, text) => {
    expect(isInstant(text)).toBe(false);
  });

  it.each([
    ['2026-08-03T10:00:00+08:00', '2026-08-03T02:00:00.000Z'],
    ['2026-08-03T10:00Z', '2026-08-03T10:00:00.000Z'],
    ['2026-08-03T10:59:59Z', '2026-08-03T10:59:59.000Z'],
    ['2026-08-03T23:00:05.5Z', '2026-08-03T23:00:05.500Z'],
    ['2026-08-03T10:00:05.05Z', '2026-08-03T10:00:05.050Z'],
    ['2026-08-03T10:00:05.123999999Z', '2026-08-03T10:00:05.123Z'],
    ['2026-08-03T10:00:00-05:30', '2026-08-03T15:30:00.000Z'],
    ['2026-08-03T10:00:00+18:00', '2026-08-02T16:00:00.000Z'],
    ['1992-01-01T00:00:00+08:00', '1991-12-31T16:00:00.000Z'],
    ['9999-12-30T23:59:59.999+08:00', '9999-12-30T15:59:59.999Z'],
  ])('%s is read as %s', (text, read) => {
    expect(readInstant(text)).toBe(read);
  });

  it.each([
    ['without an offset', '2026-08-03T10:00:00'],
    ['with something before it', ' 2026-08-03T10:00:00Z'],
    ['with something after it', '2026-08-03T10:00:00Z.'],
    ['of a day that does not exist', '2026-02-29T10:00:00Z'],
    ['of hour 24', '2026-08-03T24:00:00Z'],
    ['of minute 60', '2026-08-03T10:60:00Z'],
    ['of second 60', '2026-08-03T10:00:60Z'],
    ['with an offset over 18 hours', '2026-08-03T10:00:00+18:01'],
    ['with an offset of 60 minutes', '2026-08-03T10:00:00+08:60'],
    ['before 1992, when the zone had summer time', '1991-12-31T23:59:59.999+08:00'],
    ['of the last day of the calendar', '9999-12-31T00:00:00+08:00'],
    ['as a number', 1_795_524_548_123],
  ])('%s is not read', (_what, text) => {
    expect(readInstant(text)).toBeNull();
  });

  it('is shown as the county reads it, with milliseconds only if there are any', () => {
    expect(shanghaiText(instant('2026-11-24T04:49:08.000Z'))).toBe('2026-11-24T12:49:08+08:00');
    expect(shanghaiText(instant('2026-11-24T16:00:00.120Z'))).toBe('2026-11-25T00:00:00.120+08:00');
  });

  it('has its legal date in Asia/Shanghai, from 1992 on', () => {
    expect(legalDateOf(instant('2026-08-03T15:59:59.999Z'))).toBe('2026-08-03');
    expect(legalDateOf(instant('2026-08-03T16:00:00.000Z'))).toBe('2026-08-04');
    expect(legalDateOf(instant('1991-12-31T16:00:00.000Z'))).toBe('1992-01-01');
    for (const text of ['1991-12-31T15:59:59.999Z', 'yesterday', '']) {
      expect(() => legalDateOf(instant(text))).toThrow(refused('bad_instant'));
    }
  });

  it('some hours later stays within the calendar', () => {
    expect(addHours(instant('1991-12-31T17:00:00.000Z'), -1)).toBe('1991-12-31T16:00:00.000Z');
    expect(addHours(instant('9999-12-30T14:59:59.999Z'), 1)).toBe('9999-12-30T15:59:59.999Z');
    expect(() => addHours(instant('1991-12-31T16:59:59.999Z'), -1)).toThrow(refused('bad_instant'));
    expect(() => addHours(instant('9999-12-30T15:00:00.000Z'), 1)).toThrow(refused('bad_instant'));
    expect(() => addHours(instant('yesterday'), 1)).toThrow(refused('bad_instant'));
  });

  it('is an hour of a day in Asia/Shanghai', () => {
    expect(instantAtHour(day('2026-08-03'), 9)).toBe('2026-08-03T01:00:00.000Z');
  });
});

describe('a date some time later', () => {
  it('by days stays within the years 1000 to 9999', () => {
    expect(addDays(day('2026-12-31'), 1)).toBe('2027-01-01');
    expect(addDays(day('1000-01-02'), -1)).toBe('1000-01-01');
    for (const days of [-1, 4_000_000, 1e12, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => addDays(day('1000-01-01'), days)).toThrow(refused('bad_date'));
    }
  });

  it('is not counted from a date that does not exist', () => {
    expect(() => addDays(day('2026-02-30'), 1)).toThrow(refused('bad_date'));
    expect(() => addMonths(day('2026-02-30'), 1)).toThrow(refused('bad_date'));
  });

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-01-31', 25, '2028-02-29'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-03-31', -1, '2026-02-28'],
    ['1000-01-15', 0, '1000-01-15'],
    ['9999-11-30', 1, '9999-12-30'],
  ])('from %s by %i months is %s (DC-04, 民法典 art. 202)', (from, months, to) => {
    expect(addMonths(day(from), months)).toBe(to);
  });

  it('by months stays within the years 1000 to 9999', () => {
    expect(() => addMonths(day('1000-01-15'), -1)).toThrow(refused('bad_date'));
    expect(() => addMonths(day('9999-12-15'), 1)).toThrow(refused('bad_date'));
  });
});
