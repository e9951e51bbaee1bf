import { addDays, quarterOf } from '#libs/calendar';
import { as, type LegalDate } from '#libs/kernel';
import type { PeriodUnit } from './words.js';

/** One period: its key (`2026Q4`, `2026-11`, `2026-W48`), its first and its last day. */
export interface Period {
  readonly key: string;
  readonly from: LegalDate;
  readonly until: LegalDate;
}

// 1970-01-01 was a Thursday; the week of ISO 8601 begins on Monday.
const dayOfWeek = (date: LegalDate): number => (Math.floor(Date.parse(date) / 86_400_000) + 3) % 7;

const monthsOf: Readonly<Record<Exclude<PeriodUnit, 'week'>, number>> = { month: 1, quarter: 3 };

/** The period that a day lies in. */
export function periodOf(unit: PeriodUnit, on: LegalDate): Period {
  if (unit === 'week') return weekOf(on);
  const length = monthsOf[unit];
  const year = Number(on.slice(0, 4));
  const first = Math.floor((Number(on.slice(5, 7)) - 1) / length) * length;
  const from = firstOfMonth(year, first);
  const until = addDays(firstOfMonth(year, first + length), -1);
  return { key: unit === 'quarter' ? quarterOf(on) : on.slice(0, 7), from, until };
}

/** The one after it. */
export const periodAfter = (unit: PeriodUnit, { until }: Pick<Period, 'until'>): Period =>
  periodOf(unit, addDays(until, 1));

/** Those that are opened by a day, from the one of another, in order: what a plan for a year is looked at by before it begins. */
export function periodsUntil(unit: PeriodUnit, from: LegalDate, until: LegalDate): readonly Period[] {
  const all: Period[] = [];
  for (let one = periodOf(unit, from); one.from <= until; one = periodAfter(unit, one)) all.push(one);
  return all;
}

/** A week belongs to the year that its Thursday lies in (GB/T 7408, ISO 8601). */
function weekOf(on: LegalDate): Period {
  const from = addDays(on, -dayOfWeek(on));
  const year = addDays(from, 3).slice(0, 4);
  const first = as<LegalDate>(`${year}-01-04`);
  const weeks = Math.round((Date.parse(from) - Date.parse(addDays(first, -dayOfWeek(first)))) / (7 * 86_400_000)) + 1;
  return { key: `${year}-W${String(weeks).padStart(2, '0')}`, from, until: addDays(from, 6) };
}

/** @param month from 0; beyond 11 it lies in a later year */
const firstOfMonth = (year: number, month: number): LegalDate =>
  as<LegalDate>(
    `${String(year + Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`,
  );
