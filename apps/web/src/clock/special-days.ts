import { addDays } from '#libs/calendar';
import { as, type LegalDate } from '#libs/kernel';
import type { ClockWhy } from '#libs/contracts';

export type DayLine = ClockWhy['days'][number];

/** Days that lie side by side. */
interface Span {
  readonly from: string;
  readonly to: string;
}

/** What one notice says of the days of a period. */
export interface SpecialDays {
  readonly notice: string;
  readonly off: readonly Span[];
  readonly makeup: readonly Span[];
}

/** The days of a period that a notice made special, by their notice in the order of time. */
export function specialDays(days: readonly DayLine[]): SpecialDays[] {
  const notices = [...new Set(days.flatMap(({ notice }) => (notice === null ? [] : [notice])))];
  return notices.map((notice) => {
    const its = days.filter((day) => day.notice === notice);
    return {
      notice,
      off: spansOf(its.filter(({ reason }) => reason !== 'make_up_workday')),
      makeup: spansOf(its.filter(({ reason }) => reason === 'make_up_workday')),
    };
  });
}

function spansOf(days: readonly DayLine[]): Span[] {
  return days.reduce<Span[]>((so, { on }) => {
    const last = so.at(-1);
    const follows = last !== undefined && addDays(as<LegalDate>(last.to), 1) === on;
    return follows ? [...so.slice(0, -1), { from: last.from, to: on }] : [...so, { from: on, to: on }];
  }, []);
}
