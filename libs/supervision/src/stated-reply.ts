import { workingDaysBetween } from '#libs/calendar';
import type { Clock, ClockChange, LegalDate, TextRef } from '#libs/kernel';
import { isInTime, parameterOf } from '#libs/rules';
import { draft, refused, type SupervisionContext, type SupervisionDossier } from './case.js';
import type { SupervisionDraft } from './facts.js';

/**
 * Holds the stated date of a reply to its bounds: not before the letter, not after today; recorded more than a working day
 * later it needs its proof.
 *
 * @returns how late it is recorded, in working days
 * @throws DomainError `supervision.date_before_letter`, `supervision.date_in_future`, `supervision.proof_missing` (invalid)
 */
export function requireStated(
  { startOn: bound }: Clock,
  { on, proof }: { readonly on: LegalDate; readonly proof: TextRef | null },
  context: SupervisionContext,
): number {
  if (on > context.today) {
    throw refused('invalid', 'supervision.date_in_future', 'the date lies ahead', { on, bound: context.today });
  }
  if (on < bound) throw refused('invalid', 'supervision.date_before_letter', 'before what it answers', { on, bound });
  const workingDays = workingDaysBetween(on, context.today, context.calendar);
  const max = parameterOf(context, 'recordingWorkingDays');
  if (workingDays <= max || proof !== null) return workingDays;
  const details = { on, workingDays, max };
  throw refused('invalid', 'supervision.proof_missing', 'it is recorded late and has no proof', details);
}

/** The lateness of a reply that is stated to have been in time is withdrawn; whoever verifies the correction sees it. */
export function replyWithdrawn(clock: Clock, on: LegalDate, { today }: SupervisionContext): SupervisionDraft[] {
  if (clock.breachedAt === null || !isInTime(clock, on)) return [];
  const data = { clock: clock.id, breach: clock.breaches, on, recordedOn: today };
  return [draft('replyInTime', data, { clocks: [{ change: 'clear', id: clock.id }] })];
}

/** Whoever verifies has read the reply, and has seen its date by that. */
export function seenReplies({ clocks }: SupervisionDossier): ClockChange[] {
  return clocks.flatMap(({ id, look }) => (look === 'awaited' ? [{ change: 'look', id, as: 'confirmed' }] : []));
}
