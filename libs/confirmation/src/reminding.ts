import type { OwedPart } from '#libs/kernel';
import { remindersOwed } from '#libs/kind';
import { isRunning } from '#libs/rules';
import { applicantsOf, isAgreed, silentOf, type ConfirmationDossier } from './case.js';
import { confirmationRules as rules } from './rules.js';

/** Whoever has not answered; once all want it, all, until the court is asked; and nobody where one has said no. */
export function toRemind(dossier: ConfirmationDossier): readonly string[] {
  if (dossier.state.declined.length > 0) return [];
  return isAgreed(dossier) ? applicantsOf(dossier) : silentOf(dossier);
}

/** The messages by which parties hear of a day of their own: the last reminder of each day that still runs, for whoever it still concerns. */
export function demandedReminders(dossier: ConfirmationDossier): readonly OwedPart[] {
  const { committee: office, parties: known, reminders: all } = dossier.state;
  const silent = toRemind(dossier);
  const standing = all.filter(({ clock: id, seq }) => {
    const clock = dossier.clocks.find((one) => one.id === id);
    return clock !== undefined && isRunning(clock) && !all.some((one) => one.clock === id && one.seq > seq);
  });
  return remindersOwed(dossier, {
    ...{ office, notice: 'confirmationReminder', known },
    standing: standing.map((one) =>
      dossier.clocks.some(({ id, rule }) => id === one.clock && rule === rules.window)
        ? { ...one, parties: one.parties.filter((party) => silent.includes(party)) }
        : one,
    ),
    consequence: 'confirmation.reminder_not_sent',
  });
}
