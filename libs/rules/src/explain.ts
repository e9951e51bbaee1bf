import { explainPeriod, type DayLine } from '#libs/calendar';
import type { Clock } from '#libs/kernel';
import { countedPeriod, ruleOf, type TimeContext } from './clocks.js';
import type { ClockRule } from './rule-pack.js';

/** Why a clock's date is that date (日期依据). */
export interface ClockReason {
  readonly clock: Clock;
  readonly rule: ClockRule;
  /** Every day from day 0 to the legal date; empty where there is no limit. */
  readonly days: readonly DayLine[];
  /** How many days count; for working days those alone. */
  readonly counted: number;
  /** False: the clock was armed by another version of the calendar than the one asked, so its dates may differ. */
  readonly isSameCalendar: boolean;
}

/**
 * Explains a clock day by day, with the rule or the notice that says so.
 *
 * @param time give the calendar of the clock's own version; with another one `isSameCalendar` is false
 * @throws DomainError `rules.rule_not_found` (invalid)
 */
export function explainClock(time: TimeContext, clock: Clock): ClockReason {
  const rule = ruleOf(time, clock.rule);
  const days = clock.limit.kind === 'none' ? [] : explainPeriod(countedPeriod(rule, clock), time.calendar);
  const counted = days.filter(({ isCounted }) => isCounted).length;
  return { clock, rule, days, counted, isSameCalendar: clock.calendar === time.calendar.version };
}
