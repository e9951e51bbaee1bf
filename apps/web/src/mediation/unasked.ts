import { addDays } from '#libs/calendar';
import { visitedForDays, type LegalDate } from '#libs/kernel';
import type { MediationDetail } from './mediation-detail.js';

/**
 * No party was asked whether another office may visit it, and a date of the plan would still come: as the board of the committee counts. Of an
 * agreement whose place another one took nobody is asked.
 */
export function isUnasked(
  { agreement, visits }: Pick<MediationDetail['progress'], 'agreement' | 'visits'>,
  today: LegalDate,
): boolean {
  const effectiveOn = agreement?.replacedBy == null ? (agreement?.effectiveOn ?? null) : null;
  return effectiveOn !== null && effectiveOn > addDays(today, -visitedForDays) && visits.contacts.length === 0;
}
