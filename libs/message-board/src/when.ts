import { legalDateOf, startOfDay } from '#libs/calendar';
import { as, type Instant, type LegalDate } from '#libs/kernel';
import { type Cell, plain, serialDate } from '#libs/workbook';
import type { RowReason } from './refusal.js';

/** When something happened, as a cell says it, in Asia/Shanghai. */
export interface When {
  readonly at: Instant;
  readonly on: LegalDate;
  /** False: the cell has a date only, `at` is the start of that day. */
  readonly isTimeKnown: boolean;
}

/** A moment read from a cell, or why there is none. */
export type WhenOr = { readonly when: When } | { readonly reason: RowReason };

interface Civil {
  /** `YYYY-MM-DD`, of any year. */
  readonly on: string;
  readonly seconds: number;
  readonly isTimeKnown: boolean;
  /** Seconds east of UTC where the cell names a zone; left out, it is office time. */
  readonly offset?: number;
}

// No board of messages is older, and before it summer time would make an instant of a date uncertain.
const FIRST_YEAR = '1992';
const FIRST_INSTANT = startOfDay(as<LegalDate>('1992-01-01'));

const DATE = String.raw`(\d{1,4})(?:([-/.])(\d{1,2})\2(\d{1,2})|年(\d{1,2})月(\d{1,2})日?)`;
const HALF = String.raw`(上午|下午|AM|PM|am|pm)?`;
const TIME = String.raw`(\d{1,2})(?::|时|点)(\d{1,2})(?:(?::|分)(\d{1,2})(?:\.\d{1,9})?)?[分秒]?`;
const ZONE = String.raw`(Z|z|[+-]\d{2}(?::?\d{2})?)?`;
const WRITTEN = new RegExp(String.raw`^${DATE}(?:(?:\s*T\s*|\s+|(?<=日))${HALF}\s*${TIME}\s*${HALF}\s*${ZONE})?$`, 'u');
// The easternmost zone in use is UTC+14, the westernmost UTC-12.
const [FURTHEST_EAST, FURTHEST_WEST] = [14 * 3600, -12 * 3600];

/**
 * Reads a moment from a cell: an Excel serial, or a text such as `2019/4/25 9:32:09`, `2019-04-25 09:32`, `2019.4.25`,
 * `2019年4月25日 9时32分`, `2019/4/25 下午 3:20`, or with its zone (ISO 8601), which is then turned into office time:
 * `2026-01-05T08:00:00+08:00`, `2026-01-05T00:00:00Z`. A date that no calendar has is refused, never rolled over.
 *
 * @param now nothing lies after it: a deadline must not be set from a slip of the pen
 * @param is1904 the workbook counts its serials from 1904
 */
export function readWhen(cell: Cell, now: Instant, is1904: boolean): WhenOr {
  const civil = cell.holds === 'number' ? fromSerial(cell.number, is1904) : fromText(cell.text);
  if ('reason' in civil) return civil;
  if (civil.on < FIRST_YEAR) return { reason: 'implausible-date' };
  const at = instantOf(civil);
  if (at < FIRST_INSTANT) return { reason: 'implausible-date' };
  if (at > now) return { reason: 'future-date' };
  return { when: { at, on: legalDateOf(at), isTimeKnown: civil.isTimeKnown } };
}

function fromSerial(serial: number, is1904: boolean): Civil | { reason: RowReason } {
  return serialDate(serial, is1904) ?? { reason: 'not-a-date' };
}

function fromText(text: string): Civil | { reason: RowReason } {
  const found = WRITTEN.exec(plain(text));
  if (!found) return { reason: 'not-a-date' };
  const [, year = '', , month, day, monthWord, dayWord, ...time] = found;
  // A year of two digits could be any of several.
  if (year.length !== 4) return { reason: 'not-a-date' };
  const on = dateOf(Number(year), Number(month ?? monthWord), Number(day ?? dayWord));
  if (on === null) return { reason: 'no-such-date' };
  const clock = clockOf(time);
  return clock === null ? { reason: 'no-such-time' } : { on, ...clock };
}

/** The time of day of a text and its zone; null for one that no clock shows. */
function clockOf(time: (string | undefined)[]): Omit<Civil, 'on'> | null {
  const isTimeKnown = time[1] !== undefined;
  const seconds = isTimeKnown ? secondsOf(time) : 0;
  const offset = offsetOf(time[5]);
  if (seconds === null || offset === null) return null;
  return { seconds, isTimeKnown, ...(offset !== undefined && { offset }) };
}

/** Seconds east of UTC; null for a zone that no place on earth has. */
function offsetOf(zone: string | undefined): number | null | undefined {
  if (zone === undefined) return undefined;
  if (zone.toUpperCase() === 'Z') return 0;
  const [hours, minutes] = [Number(zone.slice(1, 3)), Number(zone.slice(3).replace(':', '') || '0')];
  const offset = (zone.startsWith('-') ? -1 : 1) * (hours * 3600 + minutes * 60);
  return minutes > 59 || offset > FURTHEST_EAST || offset < FURTHEST_WEST ? null : offset;
}

function secondsOf([before, hours, minutes, seconds = '0', after]: (string | undefined)[]): number | null {
  const [hour, minute, second] = [hourOf(Number(hours), before ?? after), Number(minutes), Number(seconds)];
  const isTime = hour >= 0 && hour <= 23 && minute <= 59 && second <= 59;
  return isTime ? hour * 3600 + minute * 60 + second : null;
}

function dateOf(year: number, month: number, day: number): string | null {
  const date = new Date(0);
  // `Date.UTC` takes the years 0 to 99 for 1900 to 1999; this does not.
  date.setUTCFullYear(year, month - 1, day);
  const isThere = year > 0 && month >= 1 && month <= 12 && day >= 1 && date.getUTCMonth() === month - 1;
  return isThere ? date.toISOString().slice(0, 10) : null;
}

function hourOf(hour: number, half: string | undefined): number {
  if (half === undefined) return hour;
  const isLater = half === '下午' || half.toLowerCase() === 'pm';
  // People write 下午 15:20 as well as 下午 3:20.
  if (hour > 12) return isLater ? hour : Number.NaN;
  return (hour % 12) + (isLater ? 12 : 0);
}

function instantOf({ on, seconds, offset }: Civil): Instant {
  const start = Date.parse(offset === undefined ? startOfDay(as<LegalDate>(on)) : `${on}T00:00:00Z`);
  return as<Instant>(new Date(start + (seconds - (offset ?? 0)) * 1000).toISOString());
}
