import type { OwedPart } from '#libs/kernel';
import { remindersOwed } from '#libs/kind';
import type { ObligationDossier } from './case.js';
import { settledOn } from './money.js';

/** The messages by which debtors hear that a day of theirs comes, until it has passed or what is owed by it has come. */
export function demandedReminders(dossier: ObligationDossier): readonly OwedPart[] {
  const { state } = dossier;
  const { office, parties: known, reminders: all, end, dues } = state;
  const settled = settledOn(state);
  const isAhead = (id: string): boolean =>
    dues.some((one, at) => one.clock === id && !one.isPast && settled[at] === null);
  return remindersOwed(dossier, {
    ...{ office, notice: 'obligationReminder', known },
    standing: end === null ? all.filter(({ clock }) => isAhead(clock)) : [],
    consequence: 'obligation.reminder_not_sent',
  });
}
