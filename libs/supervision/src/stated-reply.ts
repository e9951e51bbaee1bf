import type { Clock, ClockChange, LegalDate } from '#libs/kernel';
import { isInTime } from '#libs/rules';
import { draft, type SupervisionContext, type SupervisionDossier } from './case.js';
import type { SupervisionDraft } from './facts.js';

/** The lateness of a reply that is stated to have been in time is withdrawn; whoever verifies the correction sees it. */
export function replyWithdrawn(clock: Clock, on: LegalDate, { today }: SupervisionContext): SupervisionDraft[] {
  if (clock.breachedAt === null || !isInTime(clock, on)) return [];
  const data = { clock: clock.id, breach: clock.breaches, on, recordedOn: today };
  return [draft('replyInTime', data, { clocks: [{ change: 'clear', id: clock.id }] })];
}

/** The replies whose stated dates nobody has looked at, by their clocks. */
export const unconfirmedReplies = ({ clocks }: SupervisionDossier): readonly string[] =>
  clocks.flatMap(({ id, look }) => (look === 'awaited' ? [id] : []));

/** Whoever verifies has read the reply, and has seen its date by that. */
export function seenReplies(dossier: SupervisionDossier): ClockChange[] {
  return unconfirmedReplies(dossier).map((id) => ({ change: 'look', id, as: 'confirmed' }));
}
