import { DomainError, type Exclusion, type Instant, type LegalDate, type PeriodUnit } from '#libs/kernel';
import type { Calendar, DayClass } from './calendar.js';
import { addDays, addHours, addMonths, daysBetween, isInstant, isLegalDate, legalDateOf, startOfDay } from './date.js';

/** One legal period to be counted (期间). */
export interface Period {
  readonly unit: PeriodUnit;
  /** Whole units, at least 1. */
  readonly length: number;
  /** Day 0, never itself counted, rest day or not (DC-02). */
  readonly startOn: LegalDate;
  /** The moment from which hours run (DC-03); needed for hours, ignored otherwise. */
  readonly startAt?: Instant | null;
  /** Further units of a day clock, further calendar days of a month clock; counted from the original start (DC-18). */
  readonly extension?: number;
  /** Days after `from` up to and including `to` do not count (DC-17). */
  readonly exclusions?: readonly Exclusion[];
  /** Whether a last day on a rest day moves to the next working day (DC-05). Default true, false for hours. */
  readonly roll?: boolean;
}

/** An exclusion without effect, and why: it ended before the period began, or began after it had ended. */
export interface IgnoredExclusion {
  readonly index: number;
  readonly reason: 'BEFORE_START' | 'AFTER_END';
}

/** The end of a period. `rawDue` and `legalDue` are dates; for hours they are instants. */
export interface PeriodCount {
  readonly rawDue: LegalDate | Instant;
  readonly legalDue: LegalDate | Instant;
  /** The last day before the roll (DC-19). */
  readonly rawDueOn: LegalDate;
  /** The last day after the roll; ends at 24:00 (DC-07). */
  readonly legalDueOn: LegalDate;
  /** Exclusive end: in time if and only if `at < legalDueAt`. */
  readonly legalDueAt: Instant;
  /** A day that had to be classified lies in a year without a published calendar. */
  readonly provisional: boolean;
  readonly ignored: readonly IgnoredExclusion[];
}

/** One day of the answer to "why this date". */
export interface DayLine {
  readonly on: LegalDate;
  /** Whether the day counts towards the period. */
  readonly isCounted: boolean;
  /** How many days were counted up to and including this one; null where days are not counted one by one. */
  readonly total: number | null;
  /** What the day is to the period. */
  readonly role: 'day_zero' | 'counted' | 'rest_day' | 'excluded' | 'rolled_over' | 'legal_end';
  /** Id of the counting rule (`DC-02` …) that says so. */
  readonly rule: string;
  /** What the calendar says of the day; null where the day need not be classified. */
  readonly day: DayClass | null;
  /** Index of the exclusion that covers the day; null if none does. */
  readonly exclusion: number | null;
  readonly isRawDue: boolean;
  readonly isLegalDue: boolean;
}

/** A century: longer periods are refused, so that counting day by day always ends soon. */
const LONGEST_DAYS = 36_600;
const LONGEST: Readonly<Record<PeriodUnit, number>> = {
  CALENDAR_DAY: LONGEST_DAYS,
  WORKING_DAY: LONGEST_DAYS,
  MONTH: 1_200,
  HOUR: LONGEST_DAYS * 24,
};

/**
 * Counts a period (期间计算) by DC-01 to DC-20. Pure and total: it answers, or refuses its input.
 *
 * @throws DomainError (invalid) `calendar.bad_unit`, `bad_length`, `bad_date`, `bad_instant`, `bad_trigger` (hours
 *   without an instant), `bad_extension`, `bad_exclusion`, `bad_roll` (hours that roll)
 */
export function countPeriod(period: Period, calendar: Calendar): PeriodCount {
  checkPeriod(period);
  if (period.unit === 'HOUR') return countHours(period);
  const raw = countRaw(period, calendar);
  const rolled = rolls(period) ? roll(raw.on, calendar) : { on: raw.on, isKnown: true };
  return {
    rawDue: raw.on,
    legalDue: rolled.on,
    rawDueOn: raw.on,
    legalDueOn: rolled.on,
    legalDueAt: startOfDay(addDays(rolled.on, 1)),
    provisional: !(raw.isKnown && rolled.isKnown),
    ignored: ignoredOf(period, raw.on),
  };
}

/**
 * The date a number of working days later or, if negative, earlier. The start itself does not count.
 *
 * @throws DomainError `calendar.bad_length` (invalid): `n` is not whole or too large
 */
export function addWorkingDays(date: LegalDate, n: number, calendar: Calendar): LegalDate {
  if (!Number.isInteger(n) || Math.abs(n) > LONGEST_DAYS)
    throw bad('length', 'expected a whole number of working days');
  const step = n < 0 ? -1 : 1;
  let on = date;
  for (let left = Math.abs(n); left > 0;) {
    on = addDays(on, step);
    if (calendar.classify(on).isWorking) left -= 1;
  }
  return on;
}

/** How many working days lie after a date, up to and with another one; none where that is not later. */
export function workingDaysBetween(after: LegalDate, until: LegalDate, calendar: Calendar): number {
  let count = 0;
  for (let on = addDays(after, 1); on <= until; on = addDays(on, 1)) count += calendar.classify(on).isWorking ? 1 : 0;
  return count;
}

/** The day itself if it is worked, else the next working day (`1`) or the working day before (`-1`). */
export function nearestWorkingDay(date: LegalDate, direction: 1 | -1, calendar: Calendar): LegalDate {
  let on = date;
  while (!calendar.classify(on).isWorking) on = addDays(on, direction);
  return on;
}

/**
 * Every day from day 0 to the legal due date, counted or not, and which rule or notice says so. The last line's
 * `isLegalDue` is the date of `countPeriod`; hours have only the days of their start and end.
 */
export function explainPeriod(period: Period, calendar: Calendar): DayLine[] {
  const count = countPeriod(period, calendar);
  if (period.unit === 'HOUR') return explainHours(period, count);
  const lines: DayLine[] = [line(period.startOn, { role: 'day_zero', rule: 'DC-02' })];
  let total = 0;
  for (let on = addDays(period.startOn, 1); on <= count.legalDueOn; on = addDays(on, 1)) {
    const told = on <= count.rawDueOn ? tellDay(period, on, calendar) : tellRolled(on, count, calendar);
    total += told.isCounted ? 1 : 0;
    lines.push({ ...told, total, ...ends(on, count) });
  }
  return lines.map((each) => withRollReason(each, period, calendar));
}

function countHours(period: Period): PeriodCount {
  const startAt = period.startAt as Instant;
  const due = addHours(startAt, period.length);
  const dueOn = legalDateOf(due);
  return {
    rawDue: due,
    legalDue: due,
    rawDueOn: dueOn,
    legalDueOn: dueOn,
    legalDueAt: due,
    provisional: false,
    ignored: [],
  };
}

/** `isKnown`: every holiday that it hangs on is published. */
export interface End {
  readonly on: LegalDate;
  readonly isKnown: boolean;
}

/** The unrolled end: the first day on which as many days counted as the base period and its extension have. */
function countRaw(period: Period, calendar: Calendar): End {
  let left = unitsToCount(period);
  const isPlain = period.unit !== 'WORKING_DAY' && (period.exclusions ?? []).length === 0;
  // Nothing to leave out: no need to walk, and most clocks are like this.
  if (isPlain) return { on: addDays(period.startOn, left), isKnown: true };
  let on = period.startOn;
  let isKnown = true;
  while (left > 0) {
    on = addDays(on, 1);
    if (period.unit !== 'WORKING_DAY') {
      left -= exclusionOf(period, on) === null ? 1 : 0;
      continue;
    }
    const day = calendar.classify(on);
    isKnown &&= day.isKnown;
    left -= day.isWorking && exclusionOf(period, on) === null ? 1 : 0;
  }
  return { on, isKnown };
}

/** For months, the calendar days to the corresponding date (DC-04): exclusions then lengthen it day by day. */
function unitsToCount(period: Period): number {
  const extension = period.extension ?? 0;
  if (period.unit !== 'MONTH') return period.length + extension;
  return daysBetween(period.startOn, addMonths(period.startOn, period.length)) + extension;
}

/**
 * The day itself if it is worked, else the next working day: also of a last day that was counted before the holidays of its year were
 * known, which is never moved to an earlier one.
 */
export function roll(from: LegalDate, calendar: Calendar): End {
  let on = from;
  let day = calendar.classify(on);
  let isKnown = day.isKnown;
  while (!day.isWorking) {
    on = addDays(on, 1);
    day = calendar.classify(on);
    isKnown &&= day.isKnown;
  }
  return { on, isKnown };
}

function exclusionOf(period: Period, on: LegalDate): number | null {
  const index = (period.exclusions ?? []).findIndex(({ from, to }) => from < on && on <= to);
  return index < 0 ? null : index;
}

function ignoredOf(period: Period, rawDueOn: LegalDate): IgnoredExclusion[] {
  return (period.exclusions ?? []).flatMap(({ from, to }, index): IgnoredExclusion[] => {
    if (to <= period.startOn) return [{ index, reason: 'BEFORE_START' }];
    return from >= rawDueOn ? [{ index, reason: 'AFTER_END' }] : [];
  });
}

/** Of days and months: hours are counted apart. */
function rolls(period: Period): boolean {
  return period.roll ?? true;
}

function tellDay(period: Period, on: LegalDate, calendar: Calendar): DayLine {
  const exclusion = exclusionOf(period, on);
  const day = period.unit === 'WORKING_DAY' ? calendar.classify(on) : null;
  if (exclusion !== null) return line(on, { role: 'excluded', rule: 'DC-17', day, exclusion });
  if (day === null) return line(on, { role: 'counted', rule: period.unit === 'MONTH' ? 'DC-04' : 'DC-06', day });
  return line(on, { role: day.isWorking ? 'counted' : 'rest_day', rule: ruleOf(day), day });
}

function tellRolled(on: LegalDate, count: PeriodCount, calendar: Calendar): DayLine {
  const day = calendar.classify(on);
  if (on === count.legalDueOn) return line(on, { role: 'legal_end', rule: 'DC-05', day });
  return line(on, { role: 'rolled_over', rule: ruleOf(day), day });
}

/** Where the raw end is a rest day, its line also says what the calendar makes of it: that is why it rolled. */
function withRollReason(each: DayLine, period: Period, calendar: Calendar): DayLine {
  return each.isRawDue && rolls(period) ? { ...each, day: calendar.classify(each.on) } : each;
}

/** Which counting rule makes a day what it is. */
function ruleOf(day: DayClass): string {
  const isLocal = day.layer !== null && day.layer !== 'CN';
  if (day.reason === 'off_day') return isLocal ? 'DC-16' : 'DC-15';
  return day.reason === 'make_up_workday' ? 'DC-14' : 'DC-12';
}

function explainHours(period: Period, count: PeriodCount): DayLine[] {
  const first = line(period.startOn, { role: 'day_zero', rule: 'DC-03' });
  const last = line(count.legalDueOn, { role: 'legal_end', rule: 'DC-03' });
  const lines = period.startOn === count.legalDueOn ? [last] : [first, last];
  return lines.map((each) => ({ ...each, total: null, ...ends(each.on, count) }));
}

function ends(on: LegalDate, count: PeriodCount): Pick<DayLine, 'isRawDue' | 'isLegalDue'> {
  return { isRawDue: on === count.rawDueOn, isLegalDue: on === count.legalDueOn };
}

function line(on: LegalDate, what: Pick<DayLine, 'role' | 'rule'> & Partial<DayLine>): DayLine {
  const isCounted = what.role === 'counted';
  return { on, isCounted, total: 0, day: null, exclusion: null, isRawDue: false, isLegalDue: false, ...what };
}

function checkPeriod(period: Period): void {
  const isUnit = typeof period.unit === 'string' && Object.hasOwn(LONGEST, period.unit);
  const longest = isUnit ? LONGEST[period.unit] : undefined;
  if (longest === undefined) throw bad('unit', 'expected CALENDAR_DAY, WORKING_DAY, MONTH or HOUR');
  if (!isWhole(period.length, 1, longest)) throw bad('length', `expected a whole number from 1 to ${String(longest)}`);
  if (!isLegalDate(period.startOn)) throw bad('date', 'the start is no date that exists, YYYY-MM-DD');
  if (!isWhole(period.extension ?? 0, 0, LONGEST_DAYS)) throw bad('extension', 'expected a whole number, not negative');
  (period.exclusions ?? []).forEach(checkExclusion);
  if (period.unit === 'HOUR') checkHours(period);
}

function checkExclusion({ from, to }: Exclusion, index: number): void {
  if (!isLegalDate(from) || !isLegalDate(to)) throw bad('exclusion', 'expected two dates that exist', index);
  if (to < from) throw bad('exclusion', 'the exclusion ends before it starts', index);
}

/** Hours run from the moment, through rest days: there is nothing to roll, extend or exclude. */
function checkHours(period: Period): void {
  if (!isInstant(period.startAt)) throw bad('trigger', 'hours need the instant at which they start');
  if (period.roll === true) throw bad('roll', 'hours do not roll');
  if ((period.extension ?? 0) > 0) throw bad('extension', 'hours cannot be extended');
  if ((period.exclusions ?? []).length > 0) throw bad('exclusion', 'hours exclude nothing');
}

function isWhole(value: number, from: number, to: number): boolean {
  return Number.isInteger(value) && value >= from && value <= to;
}

function bad(part: string, message: string, index?: number): DomainError {
  return new DomainError('invalid', `calendar.bad_${part}`, message, index === undefined ? {} : { index });
}
