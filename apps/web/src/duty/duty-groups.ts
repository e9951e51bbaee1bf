import { addDays } from '#libs/calendar';
import type { Duty } from '#libs/contracts';
import { as, type LegalDate } from '#libs/kernel';
import { dateOfInstant } from '../base/dates.js';

/** How soon a duty is due, as the inbox is divided. */
export const dutyGroups = ['overdue', 'today', 'week', 'later', 'undated'] as const;
export type DutyGroup = (typeof dutyGroups)[number];

type Dated = Pick<Duty, 'isOverdue' | 'legalDueOn' | 'isDrill' | 'now'>;

// The last group with a heading of its own.
const soonDays = 7;

const dayOf = ({ isDrill, now }: Dated, today: LegalDate): LegalDate => (isDrill ? dateOfInstant(now) : today);

/** The group of a duty on a day. What is overdue the server says; the others follow from the date. */
export function groupOf(
  { isOverdue, legalDueOn }: Pick<Dated, 'isOverdue' | 'legalDueOn'>,
  today: LegalDate,
): DutyGroup {
  if (isOverdue) return 'overdue';
  if (legalDueOn === null) return 'undated';
  if (legalDueOn <= today) return 'today';
  return as<LegalDate>(legalDueOn) <= addDays(today, soonDays) ? 'week' : 'later';
}

/** Duties in their groups, each in the order in which they came: the most urgent first. */
export function grouped<T extends Dated>(duties: readonly T[], today: LegalDate): { group: DutyGroup; duties: T[] }[] {
  return dutyGroups
    .map((group) => ({ group, duties: duties.filter((duty) => groupOf(duty, dayOf(duty, today)) === group) }))
    .filter(({ duties: found }) => found.length > 0);
}
