import type { Duty } from '#libs/contracts';
import { isOnes } from './duty-acts.js';

type Owed = Pick<Duty, 'closedAt' | 'legalDueAt' | 'office' | 'persons' | 'by'>;

/**
 * What is due next in a case: first what one may do oneself, then of the acting office, then of whoever owes it. What is somebody's alone is
 * nobody else's, whatever office answers for its date.
 */
export function nextDuty<D extends Owed>(
  duties: readonly D[],
  acting: { readonly office: string; readonly capacity: string } | null,
): D | null {
  const open = duties.filter(({ closedAt }) => closedAt === null);
  const byDate = [...open].sort((a, b) => (a.legalDueAt ?? '9').localeCompare(b.legalDueAt ?? '9'));
  const ours = byDate.filter((duty) => (duty.persons === null ? duty.office === acting?.office : isOnes(duty)));
  return ours.find(({ by }) => by.some((one) => one === acting?.capacity)) ?? ours[0] ?? byDate[0] ?? null;
}
