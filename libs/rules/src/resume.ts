import type { Clock, ClockChange, Instant } from '#libs/kernel';
import { rearmClock, type TimeContext } from './clocks.js';

/**
 * Lets a clock that ended run on as if it had never ended: by the calendar of the context, and without reminders of what
 * passed meanwhile, which would remind nobody. Its date may have passed: then that is its next moment.
 */
export function resumeClock(time: TimeContext, clock: Clock, at: Instant): ClockChange[] {
  const running: Clock = { ...clock, endedAt: null, endedAs: null };
  const rearmed = rearmClock(time, running);
  const { warnings } = rearmed?.change === 'move' ? rearmed : running;
  const past = warnings.filter(({ id, dueAt }) => dueAt <= at && !clock.passed.includes(id));
  const { id } = clock;
  return [
    { change: 'resume', id },
    ...(rearmed === null ? [] : [rearmed]),
    ...past.map((warning): ClockChange => ({ change: 'pass', id, moment: warning.id })),
  ];
}
