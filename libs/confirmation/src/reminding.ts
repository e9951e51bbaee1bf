import type { OwedPart } from '#libs/kernel';
import { isRemindedAtOnce, remindersOwed, type Effects, type KindContext } from '#libs/kind';
import { isRunning } from '#libs/rules';
import { applicantsOf, draft, isAgreed, silentOf, type ConfirmationDossier } from './case.js';
import type { ConfirmationDraft } from './facts.js';
import { confirmationRules as rules } from './rules.js';

/** Days that a court has set for the parties, which are theirs to keep. */
export const setForParties: readonly string[] = [rules.supplement, rules.attend];

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

/** A day that the court has set so soon that its reminder lies behind: the parties are reminded at once, as long as it has not passed. */
export function remindsAtOnce(
  dossier: ConfirmationDossier,
  { clocks = [] }: Effects,
  context: KindContext,
): readonly ConfirmationDraft[] {
  return clocks.flatMap((change): readonly ConfirmationDraft[] => {
    if (change.change !== 'open' || !setForParties.includes(change.clock.rule)) return [];
    const { id: clock, rule, legalDueOn: lastOn } = change.clock;
    if (lastOn === null || !isRemindedAtOnce(change.clock, context)) return [];
    return [draft('reminded', { clock, rule, lastOn, parties: applicantsOf(dossier) })];
  });
}
