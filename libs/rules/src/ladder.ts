import { countPeriod } from '#libs/calendar';
import { DomainError, type Clock, type LegalDate } from '#libs/kernel';
import { openClock, type ClockStart, type TimeContext } from './clocks.js';
import type { LadderRung } from './rule-pack.js';

/** What the clock of a rung needs beside the pack. */
export interface RungStart extends Omit<ClockStart, 'rule' | 'startOn' | 'startAt' | 'setOn'> {
  readonly rung: number;
  /** Legal due date of the breach: rungs count from it, never from a late firing. */
  readonly breachedOn: LegalDate;
  /** Legal date on which the rung before was in fact taken; null for the first. */
  readonly previousOn: LegalDate | null;
}

/**
 * A rung of the ladder (督办阶梯).
 *
 * @throws DomainError `rules.rung_not_found` (invalid): the ladder of the pinned pack is shorter
 */
export function rungOf(time: TimeContext, rung: number): LadderRung {
  const found = time.rules.ladder.find((each) => each.rung === rung);
  if (found === undefined) {
    throw new DomainError('invalid', 'rules.rung_not_found', 'the pinned pack has no such rung', { rung });
  }
  return found;
}

/** The rung after one; null at the top. */
export function nextRung(time: TimeContext, rung: number): LadderRung | null {
  return time.rules.ladder.find((each) => each.rung === rung + 1) ?? null;
}

/**
 * Opens the clock that waits for a rung. It counts from the breach's legal date; where that would come too soon after
 * the rung before (an outage), it counts the least distance from that one instead.
 *
 * @throws DomainError `rules.rung_not_found` (invalid)
 */
export function openRung(time: TimeContext, start: RungStart): Clock {
  const { rung, breachedOn, previousOn, ...rest } = start;
  const rule = rungOf(time, rung).clock;
  const clock = openClock(time, { ...rest, rule, startOn: breachedOn });
  if (previousOn === null || clock.legalDueOn === null) return clock;
  const { leastRungDistanceWorkingDays: least } = time.rules.parameters;
  const limit = { kind: 'period', unit: 'WORKING_DAY', length: least } as const;
  const apart = countPeriod({ unit: limit.unit, length: least, startOn: previousOn }, time.calendar);
  if (clock.legalDueOn >= apart.legalDueOn) return clock;
  const { rawDueOn, legalDueOn, legalDueAt, provisional } = apart;
  return { ...clock, startOn: previousOn, limit, rawDueOn, legalDueOn, legalDueAt, provisional };
}
