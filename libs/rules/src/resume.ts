import type { Clock, ClockChange, Instant } from '#libs/kernel';

/**
 * Lets a clock that ended run on as if it had never ended, without reminders of what passed meanwhile, which would remind
 * nobody. Its date may have passed: then that is its next moment.
 */
export function resumeClock({ id, warnings, passed }: Clock, at: Instant): ClockChange[] {
  const past = warnings.filter((warning) => warning.dueAt <= at && !passed.includes(warning.id));
  return [
    { change: 'resume', id },
    ...past.map((warning): ClockChange => ({ change: 'pass', id, moment: warning.id })),
  ];
}
