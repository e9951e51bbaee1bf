import { as, DomainError, type Instant, type LegalDate } from '#libs/kernel';

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;
/** Asia/Shanghai has had no summer time since 1992 (it did from 1986 to 1991), so one fixed offset is exact. */
const SHANGHAI_OFFSET_MS = 8 * HOUR_MS;
const FIRST_INSTANT_MS = Date.UTC(1992, 0, 1) - SHANGHAI_OFFSET_MS;
const LAST_INSTANT_MS = Date.UTC(9999, 11, 31) - SHANGHAI_OFFSET_MS;
const LAST_OFFSET_MS = 18 * HOUR_MS;

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const INSTANT_LENGTH = '2026-11-24T12:49:08.123Z'.length;
const OFFSET_INSTANT = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?(Z|[+-]\d{2}:\d{2})$/;

/** True for a date that exists, written `YYYY-MM-DD`, of the years 1000 to 9999 (DC-01). */
export function isLegalDate(text: unknown): text is LegalDate {
  const parts = typeof text === 'string' ? DATE.exec(text) : null;
  if (parts === null) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  if (year < 1000 || month < 1 || month > 12 || day < 1) return false;
  return day <= daysInMonth(year, month);
}

/** True for an instant in the platform's own form: UTC, to the millisecond, `…Z`. */
export function isInstant(text: unknown): text is Instant {
  // Its length keeps out years of more than four digits, which print as they are read.
  if (typeof text !== 'string' || text.length !== INSTANT_LENGTH) return false;
  const ms = Date.parse(text);
  return !Number.isNaN(ms) && new Date(ms).toISOString() === text;
}

/**
 * Reads an ISO 8601 instant with an offset, cut to the millisecond.
 *
 * @returns null when the text is no such instant: without offset, of a day that does not exist, or before 1992
 */
export function readInstant(text: unknown): Instant | null {
  const parts = typeof text === 'string' ? OFFSET_INSTANT.exec(text) : null;
  if (parts === null || !isLegalDate(parts[1])) return null;
  const time = timeMs(Number(parts[2]), Number(parts[3]), Number(parts[4] ?? 0));
  const offset = offsetMs(parts[6] ?? '');
  if (time === null || offset === null) return null;
  const ms = toMs(parts[1]) + time + millis(parts[5]) - offset;
  return ms < FIRST_INSTANT_MS || ms >= LAST_INSTANT_MS ? null : as<Instant>(new Date(ms).toISOString());
}

/** A fraction of a second, cut to the millisecond. */
function millis(fraction = ''): number {
  return Number(fraction.padEnd(3, '0').slice(0, 3));
}

function timeMs(hour: number, minute: number, second: number): number | null {
  if (hour > 23 || minute > 59 || second > 59) return null;
  return hour * HOUR_MS + minute * MINUTE_MS + second * 1000;
}

function offsetMs(text: string): number | null {
  if (text === 'Z') return 0;
  const total = timeMs(Number(text.slice(1, 3)), Number(text.slice(4, 6)), 0);
  if (total === null || total > LAST_OFFSET_MS) return null;
  return text.startsWith('-') ? -total : total;
}

/**
 * The legal date of an instant in Asia/Shanghai: 23:59 and 00:01 there are two dates.
 *
 * @throws DomainError `calendar.bad_instant` (invalid): not an instant, or before 1992, when the zone had summer time
 */
export function legalDateOf(instant: Instant): LegalDate {
  const ms = isInstant(instant) ? Date.parse(instant) : Number.NaN;
  if (Number.isNaN(ms) || ms < FIRST_INSTANT_MS) {
    throw new DomainError('invalid', 'calendar.bad_instant', 'expected an instant in UTC, from 1992 on');
  }
  return as<LegalDate>(new Date(ms + SHANGHAI_OFFSET_MS).toISOString().slice(0, 10));
}

/** The instant at which a legal date begins in Asia/Shanghai. */
export function startOfDay(date: LegalDate): Instant {
  return instantAtHour(date, 0);
}

/** An hour, 0 to 23, of a legal date in Asia/Shanghai, as an instant. */
export function instantAtHour(date: LegalDate, hour: number): Instant {
  return as<Instant>(new Date(checkedMs(date) + hour * HOUR_MS - SHANGHAI_OFFSET_MS).toISOString());
}

/** The instant a number of hours later; negative goes back. */
export function addHours(instant: Instant, hours: number): Instant {
  const ms = Date.parse(instant) + hours * HOUR_MS;
  if (Number.isNaN(ms) || ms < FIRST_INSTANT_MS || ms >= LAST_INSTANT_MS) {
    throw new DomainError('invalid', 'calendar.bad_instant', 'the instant is out of range');
  }
  return as<Instant>(new Date(ms).toISOString());
}

/** An instant as people in the county read it: `2026-11-24T12:49:08+08:00`, with milliseconds only if there are any. */
export function shanghaiText(instant: Instant): string {
  const text = new Date(Date.parse(instant) + SHANGHAI_OFFSET_MS).toISOString();
  return `${text.slice(0, 19)}${text.slice(19, 23) === '.000' ? '' : text.slice(19, 23)}+08:00`;
}

/**
 * The date a number of calendar days later; negative goes back.
 *
 * @throws DomainError `calendar.bad_date` (invalid): the result is out of the years 1000 to 9999
 */
export function addDays(date: LegalDate, days: number): LegalDate {
  return fromMs(checkedMs(date) + days * DAY_MS);
}

/** Calendar days from one date to another; negative when `to` is earlier. */
export function daysBetween(from: LegalDate, to: LegalDate): number {
  return Math.round((checkedMs(to) - checkedMs(from)) / DAY_MS);
}

/** The corresponding date months later, or the last day of that month if there is none (DC-04, 民法典 art. 202). */
export function addMonths(date: LegalDate, months: number): LegalDate {
  checkedMs(date);
  const index = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const [year, month] = [Math.floor(index / 12), (index % 12) + 1];
  if (year < 1000 || year > 9999) throw outOfRange();
  const day = Math.min(Number(date.slice(8, 10)), daysInMonth(year, month));
  return as<LegalDate>(`${String(year)}-${two(month)}-${two(day)}`);
}

/** True on Saturday and Sunday (DC-12). */
export function isWeekend(date: LegalDate): boolean {
  const day = new Date(checkedMs(date)).getUTCDay();
  return day === 0 || day === 6;
}

/** The year of a legal date. */
export function yearOf(date: LegalDate): number {
  return Number(date.slice(0, 4));
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

function toMs(date: LegalDate): number {
  return Date.parse(`${date}T00:00:00.000Z`);
}

/**
 * Dates met before, both ways: counting walks the same few years again and again, and parsing and printing each step
 * took most of its time. Emptied when full, so that no input can fill the memory.
 */
const msOfDate = new Map<string, number>();
const dateOfMs = new Map<number, LegalDate>();
const MOST_REMEMBERED = 40_000;

function checkedMs(date: LegalDate): number {
  const known = msOfDate.get(date);
  if (known !== undefined) return known;
  if (!isLegalDate(date)) {
    throw new DomainError('invalid', 'calendar.bad_date', 'expected a date that exists, YYYY-MM-DD');
  }
  const ms = toMs(date);
  return remember(msOfDate, date, ms);
}

function fromMs(ms: number): LegalDate {
  const known = dateOfMs.get(ms);
  if (known !== undefined) return known;
  const text = Math.abs(ms) < 8.64e15 ? new Date(ms).toISOString().slice(0, 10) : '';
  if (!isLegalDate(text)) throw outOfRange();
  return remember(dateOfMs, ms, text);
}

function remember<K, V>(memory: Map<K, V>, key: K, value: V): V {
  if (memory.size >= MOST_REMEMBERED) memory.clear();
  memory.set(key, value);
  return value;
}

function outOfRange(): DomainError {
  return new DomainError('invalid', 'calendar.bad_date', 'the date is out of the years 1000 to 9999');
}
