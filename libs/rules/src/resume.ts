import type { Clock, ClockChange, Instant } from '#libs/kernel';

/**
 * Lets a clock that ended run on as if it had never ended, without reminders of what passed meanwhile, which would remind
 * nobody. Its date may have passed: then that is its next moment.
 */
export function resumeClock({ id, warnings, passed }: Clock, at: Instant): ClockChange[] {
  return [{ change: 'resume', id }, ...pastWarnings({ id, warnings, passed }, at)];
}

/** Warnings that are past by the dates of a clock count as given. */
export function pastWarnings(
  { id, warnings, passed }: Pick<Clock, 'id' | 'warnings' | 'passed'>,
  at: Instant,
): ClockChange[] {
  const past = warnings.filter((warning) => warning.dueAt <= at && !passed.includes(warning.id));
  return past.map((warning) => ({ change: 'pass', id, moment: warning.id }));
}
