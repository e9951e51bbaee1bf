import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { as, type Exclusion, type Instant, type LegalDate } from '#libs/kernel';
import { addWorkingDays, answerDeadline, buildCalendar, calendarSource, countPeriod, explainPeriod } from './index.js';
import { nearestWorkingDay, parseCalendarFile, type DayLine, type Period } from './index.js';

const PACKS = join(import.meta.dirname, '../packs');
const files = readdirSync(PACKS).map((name) => parseCalendarFile(readFileSync(join(PACKS, name), 'utf8')));
const calendarOf = (jurisdiction: string) => buildCalendar({ files, jurisdiction, version: 'test' });
const [nation, prefecture] = [calendarOf('CN'), calendarOf('CN-5329')];
const day = (text: string) => as<LegalDate>(text);
const instant = (text: string) => as<Instant>(text);
const excluded = (from: string, to: string): Exclusion => ({ from: day(from), to: day(to), reason: 'hearing' });

function period(unit: Period['unit'], length: number, startOn: string, more: Partial<Period> = {}): Period {
  return { unit, length, startOn: day(startOn), ...more };
}

describe('working days', () => {
  it.each([
    ['2026-09-30', 1, '2026-10-08'],
    ['2026-10-08', -1, '2026-09-30'],
    ['2026-10-03', 0, '2026-10-03'],
    ['2026-08-07', 2, '2026-08-11'],
    ['2026-08-10', -2, '2026-08-06'],
  ])('from %s by %i end on %s', (from, n, to) => {
    expect(addWorkingDays(day(from), n, nation)).toBe(to);
  });

  it('are whole, and no more than a century of them', () => {
    const everyDay = { ...nation, classify: () => nation.classify(day('2026-08-03')) };
    expect(addWorkingDays(day('2026-08-03'), 36_600, everyDay)).toBe('2126-10-18');
    for (const n of [1.5, 36_601, -36_601]) {
      expect(() => addWorkingDays(day('2026-08-03'), n, nation)).toThrow(
        expect.objectContaining({ kind: 'invalid', code: 'calendar.bad_length' }),
      );
    }
  });

  it('nearest to a day off lie before or after it; a worked day is its own', () => {
    expect(nearestWorkingDay(day('2026-10-03'), 1, nation)).toBe('2026-10-08');
    expect(nearestWorkingDay(day('2026-10-03'), -1, nation)).toBe('2026-09-30');
    expect(nearestWorkingDay(day('2026-09-30'), 1, nation)).toBe('2026-09-30');
  });
});

describe('a period', () => {
  it('rolls unless it is told not to (DC-05)', () => {
    const fifteen = period('CALENDAR_DAY', 15, '2026-09-18');
    const unrolled = { rawDueOn: '2026-10-03', legalDueOn: '2026-10-03', provisional: false };
    expect(countPeriod(fifteen, nation)).toMatchObject({ rawDueOn: '2026-10-03', legalDueOn: '2026-10-08' });
    expect(countPeriod({ ...fifteen, roll: false }, nation)).toMatchObject(unrolled);
  });

  it('of months is extended by calendar days from the corresponding date (DC-04, DC-18)', () => {
    const month = period('MONTH', 1, '2026-06-08', { extension: 5 });
    expect(countPeriod(month, nation)).toMatchObject({ rawDueOn: '2026-07-13' });
  });

  it.each<[what: string, asked: Period, isProvisional: boolean]>([
    ['of working days within the published years', period('WORKING_DAY', 3, '2026-12-24'), false],
    ['of working days that leaves them', period('WORKING_DAY', 5, '2026-12-28'), true],
    ['of working days that enters them', period('WORKING_DAY', 5, '2018-12-28'), true],
    ['whose end lies in them though it began before', period('CALENDAR_DAY', 30, '2018-12-20'), false],
    ['in hours', period('HOUR', 1, '2027-01-01', { startAt: instant('2027-01-01T02:00:00.000Z') }), false],
  ])('%s is provisional or not', (_what, asked, isProvisional) => {
    expect(countPeriod(asked, nation).provisional).toBe(isProvisional);
  });

  it('that rolls out of the published years is provisional', () => {
    const offOnNewYearsEve = files.map((file) =>
      file.jurisdiction === 'CN' && file.year === 2026
        ? { ...file, offDays: [...file.offDays, day('2026-12-31')] }
        : file,
    );
    const calendar = buildCalendar({ files: offOnNewYearsEve, jurisdiction: 'CN', version: 'test' });
    const rolled = countPeriod(period('CALENDAR_DAY', 10, '2026-12-21'), calendar);
    expect(rolled).toMatchObject({ rawDueOn: '2026-12-31', legalDueOn: '2027-01-01', provisional: true });
  });

  it('says which exclusions have no effect, and why (DC-17)', () => {
    const early = [excluded('2026-07-20', '2026-08-03'), excluded('2026-08-03', '2026-08-04')];
    expect(countPeriod(period('CALENDAR_DAY', 10, '2026-08-03', { exclusions: early }), nation)).toMatchObject({
      rawDueOn: '2026-08-14',
      ignored: [{ index: 0, reason: 'BEFORE_START' }],
    });
    const late = [
      excluded('2026-08-12', '2026-08-13'),
      excluded('2026-08-14', '2026-08-20'),
      excluded('2026-08-15', '2026-08-20'),
    ];
    expect(countPeriod(period('CALENDAR_DAY', 10, '2026-08-03', { exclusions: late }), nation)).toMatchObject({
      rawDueOn: '2026-08-14',
      ignored: [
        { index: 1, reason: 'AFTER_END' },
        { index: 2, reason: 'AFTER_END' },
      ],
    });
  });

  const startAt = instant('2026-08-03T02:00:00.000Z');
  const hours = (more: Partial<Period> = {}): Period => period('HOUR', 1, '2026-08-03', { startAt, ...more });

  it.each<[what: string, asked: unknown, code: string]>([
    ['of a list of units', { ...hours(), unit: ['HOUR'] }, 'bad_unit'],
    ['of nothing', hours({ length: 0 }), 'bad_length'],
    ['of more hours than a century has', hours({ length: 36_600 * 24 + 1 }), 'bad_length'],
    ['from a day that does not exist', period('MONTH', 1, '2026-02-30'), 'bad_date'],
    ['extended by half a day', period('MONTH', 1, '2026-02-03', { extension: 0.5 }), 'bad_extension'],
    ['of hours without their start', hours({ startAt: null }), 'bad_trigger'],
    ['of hours that roll', hours({ roll: true }), 'bad_roll'],
    ['of hours that are extended', hours({ extension: 1 }), 'bad_extension'],
    ['of hours that stop', hours({ exclusions: [excluded('2026-08-03', '2026-08-04')] }), 'bad_exclusion'],
  ])('%s is refused', (_what, asked, code) => {
    expect(() => countPeriod(asked as Period, nation)).toThrow(
      expect.objectContaining({ kind: 'invalid', code: `calendar.${code}`, details: {} }),
    );
  });

  it.each([
    ['from no date', excluded('2026-02-30', '2026-08-04')],
    ['to no date', excluded('2026-08-04', '2026-08-32')],
    ['that ends before it starts', excluded('2026-08-05', '2026-08-04')],
  ])('with an exclusion %s is refused, by its place', (_what, wrong) => {
    const exclusions = [excluded('2026-08-04', '2026-08-04'), wrong];
    expect(() => countPeriod(period('MONTH', 1, '2026-08-03', { exclusions }), nation)).toThrow(
      expect.objectContaining({ code: 'calendar.bad_exclusion', details: { index: 1 } }),
    );
  });

  it('is a century at most', () => {
    expect(countPeriod(hours({ length: 36_600 * 24 }), nation).legalDueOn).toBe('2126-10-18');
    expect(countPeriod(period('CALENDAR_DAY', 36_600, '2026-08-03'), nation).rawDueOn).toBe('2126-10-18');
  });
});

describe('the calculator', () => {
  const calendars = calendarSource(files, 'test');
  const question = { unit: 'HOUR', length: 1, trigger: '2026-08-03T23:30:00+08:00', jurisdiction: 'CN' };

  it('answers hours with the instant in Asia/Shanghai, and does not roll them', () => {
    const due = '2026-08-04T00:30:00+08:00';
    expect(answerDeadline(question, calendars)).toMatchObject({ rawDue: due, legalDue: due, baseDue: due });
  });

  it('says which exclusion it cannot read', () => {
    const exclusions = [excluded('2026-08-04', '2026-08-05'), { from: 'Monday', to: '2026-08-05' }];
    expect(() => answerDeadline({ ...question, unit: 'MONTH', exclusions }, calendars)).toThrow(
      expect.objectContaining({ code: 'calendar.bad_exclusion', details: { index: 1 } }),
    );
  });
});

/** A line as it is read: date, role, rule, what the calendar says. */
const told = ({ on, role, rule, day: what }: DayLine): string => `${on} ${role} ${rule} ${what?.reason ?? '-'}`;

describe('why a date is that date', () => {
  it('starts with day 0, which does not count', () => {
    expect(explainPeriod(period('CALENDAR_DAY', 1, '2026-08-03'), nation)[0]).toEqual({
      ...{ on: '2026-08-03', isCounted: false, total: 0, role: 'day_zero', rule: 'DC-02', day: null },
      ...{ exclusion: null, isRawDue: false, isLegalDue: false },
    });
  });

  it('names the rule of every day of a working day period, and counts', () => {
    const exclusions = [excluded('2026-09-30', '2026-10-08')];
    const lines = explainPeriod(period('WORKING_DAY', 3, '2026-09-24', { exclusions }), nation);
    expect(lines.map(told)).toEqual([
      '2026-09-24 day_zero DC-02 -',
      '2026-09-25 rest_day DC-15 off_day',
      '2026-09-26 rest_day DC-15 off_day',
      '2026-09-27 rest_day DC-15 off_day',
      '2026-09-28 counted DC-12 weekday',
      '2026-09-29 counted DC-12 weekday',
      '2026-09-30 counted DC-12 weekday',
    ]);
    expect(lines.map(({ total }) => total)).toEqual([0, 0, 0, 0, 1, 2, 3]);
    expect(lines.map(({ isLegalDue }) => isLegalDue)).toEqual([false, false, false, false, false, false, true]);
  });

  it('names the exclusion of a day, and the make-up workday that counts', () => {
    const exclusions = [excluded('2026-09-18', '2026-09-19')];
    const lines = explainPeriod(period('WORKING_DAY', 1, '2026-09-18', { exclusions }), nation);
    expect(lines.map(told)).toEqual([
      '2026-09-18 day_zero DC-02 -',
      '2026-09-19 excluded DC-17 weekend',
      '2026-09-20 counted DC-14 make_up_workday',
    ]);
    expect(lines[1]?.exclusion).toBe(0);
  });

  it('says of calendar days that each counts, and over which days off the end rolled', () => {
    const lines = explainPeriod(period('CALENDAR_DAY', 2, '2026-10-01'), nation);
    expect(lines.map(told)).toEqual([
      '2026-10-01 day_zero DC-02 -',
      '2026-10-02 counted DC-06 -',
      '2026-10-03 counted DC-06 off_day',
      '2026-10-04 rolled_over DC-15 off_day',
      '2026-10-05 rolled_over DC-15 off_day',
      '2026-10-06 rolled_over DC-15 off_day',
      '2026-10-07 rolled_over DC-15 off_day',
      '2026-10-08 legal_end DC-05 weekday',
    ]);
    expect(lines.filter(({ isRawDue }) => isRawDue).map(({ on }) => on)).toEqual(['2026-10-03']);
  });

  it('does not ask what the last day is where it does not roll, and names the rule of months', () => {
    const days = explainPeriod(period('CALENDAR_DAY', 1, '2026-10-02', { roll: false }), nation);
    expect(days.map(told).at(-1)).toBe('2026-10-03 counted DC-06 -');
    const months = explainPeriod(period('MONTH', 1, '2026-10-02', { roll: false }), nation);
    expect(new Set(months.slice(1).map(({ rule }) => rule))).toEqual(new Set(['DC-04']));
  });

  it('tells a local holiday from a national one, and from a weekend (DC-16)', () => {
    const lines = explainPeriod(period('WORKING_DAY', 1, '2023-05-03'), prefecture);
    expect(lines.map(told).slice(1, 3)).toEqual([
      '2023-05-04 rest_day DC-16 off_day',
      '2023-05-05 rest_day DC-16 off_day',
    ]);
    const national = explainPeriod(period('WORKING_DAY', 1, '2026-08-07'), prefecture);
    expect(national.map(told)[1]).toBe('2026-08-08 rest_day DC-12 weekend');
  });

  it('of hours has the days of their start and their end, once where they are one (DC-03)', () => {
    const at = (startAt: string) => period('HOUR', 1, '2026-08-03', { startAt: instant(startAt) });
    expect(explainPeriod(at('2026-08-03T02:00:00.000Z'), nation)).toMatchObject([
      { on: '2026-08-03', role: 'legal_end', rule: 'DC-03', total: null, isLegalDue: true },
    ]);
    expect(explainPeriod(at('2026-08-03T15:30:00.000Z'), nation)).toMatchObject([
      { on: '2026-08-03', role: 'day_zero', rule: 'DC-03', total: null, isLegalDue: false },
      { on: '2026-08-04', role: 'legal_end', rule: 'DC-03', total: null, isRawDue: true, isLegalDue: true },
    ]);
  });
});
