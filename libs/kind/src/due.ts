import type { Clock, ReadColumns } from '#libs/kernel';
import { isRunning } from '#libs/rules';

/** The columns of the next due date of a case: the earliest that is owed, late ones included. */
export function dueColumns(clocks: readonly Clock[], owes: (clock: Clock) => boolean): ReadColumns {
  const dated = clocks.filter((clock) => isRunning(clock) && clock.legalDueAt !== null && owes(clock));
  const due = dated.sort((a, b) => (String(a.legalDueAt) < String(b.legalDueAt) ? -1 : 1))[0];
  return {
    due_rule: due?.rule ?? null,
    legal_due_on: due?.legalDueOn ?? null,
    legal_due_at: due?.legalDueAt ?? null,
    provisional: due?.provisional ?? false,
  };
}
