import { addDays, startOfDay } from '#libs/calendar';
import { unusual, type Clock } from '#libs/kernel';
import { freshClock } from './clocks.js';

type Kept = Pick<Clock, 'id' | 'rawDueOn'> & Partial<Clock>;

/** What follows from the rest of a clock, as nearly every one has it. */
function following({ id, rawDueOn, legalDueOn = rawDueOn }: Kept): Pick<Clock, 'rule' | 'legalDueOn' | 'legalDueAt'> {
  const legalDueAt = legalDueOn === null ? null : startOfDay(addDays(legalDueOn, 1));
  return { rule: id.slice(0, id.lastIndexOf('/')), legalDueOn, legalDueAt };
}

/**
 * A clock as facts and rows keep it: without what is as in a fresh one, and without what follows from the rest. Another rule
 * of what follows is another shape of what is stored.
 */
export const keptClock = (clock: Clock): object =>
  unusual({ ...freshClock, ...following(clock), legalDueOn: clock.rawDueOn }, clock);

/** The whole of a kept one; a whole one stays as it is. */
export const wholeClock = (kept: object): Clock =>
  ({ ...freshClock, ...following(kept as Kept), ...kept }) as unknown as Clock;
