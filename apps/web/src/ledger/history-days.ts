import { addDays, daysBetween } from '#libs/calendar';
import type { LegalDate } from '#libs/kernel';
import { dateOfInstant } from '../base/dates.js';

/** One day on which something happened, in the order in which days are shown. */
export interface HistoryDay<T> {
  readonly is: 'day';
  readonly on: LegalDate;
  readonly lines: readonly T[];
}

/** Days on which nothing did (无事), both ends included; up to now where nothing came after. */
export interface HistoryGap {
  readonly is: 'gap';
  readonly from: LegalDate;
  readonly to: LegalDate;
  readonly days: number;
  readonly isToNow: boolean;
}

interface Lines<T> {
  /** In the order in which they are shown. */
  readonly lines: readonly T[];
  readonly order: 'oldest' | 'newest';
  /** The day of the case, where the history goes on to it; null: it has ended, or its newest lines are not shown. */
  readonly today: LegalDate | null;
  /** Lines are left out, so that a day without one says nothing. */
  readonly isFiltered: boolean;
}

// A weekend between two acts is no silence; from here on a reader wants to know.
const shortestGap = 3;

/** The lines of a history by day, with the days between them on which nothing happened as rows of their own. */
export function historyDays<T extends { readonly at: string }>(history: Lines<T>): (HistoryDay<T> | HistoryGap)[] {
  const days = daysOf(history.lines);
  if (history.isFiltered) return days;
  const forwards = history.order === 'oldest' ? days : [...days].reverse();
  const rows = forwards.flatMap((day, index): (HistoryDay<T> | HistoryGap)[] => {
    const before = forwards[index - 1];
    return [...(before === undefined ? [] : gapBetween(before.on, day.on, false)), day];
  });
  const last = forwards.at(-1);
  if (history.today !== null && last !== undefined) rows.push(...gapBetween(last.on, addDays(history.today, 1), true));
  return history.order === 'oldest' ? rows : rows.reverse();
}

function daysOf<T extends { readonly at: string }>(lines: readonly T[]): HistoryDay<T>[] {
  const days: { is: 'day'; on: LegalDate; lines: T[] }[] = [];
  for (const line of lines) {
    const on = dateOfInstant(line.at);
    const day = days.at(-1);
    if (day?.on === on) day.lines.push(line);
    else days.push({ is: 'day', on, lines: [line] });
  }
  return days;
}

/** The days between two days on which something happened, if they are worth a row. */
function gapBetween(before: LegalDate, after: LegalDate, isToNow: boolean): HistoryGap[] {
  const days = daysBetween(before, after) - 1;
  if (days < shortestGap) return [];
  return [{ is: 'gap', from: addDays(before, 1), to: addDays(after, -1), days, isToNow }];
}
