import { overdueOf, warnedOf, type MomentContext } from '#libs/kind';
import type { PassedMoment } from '#libs/rules';
import { after, draft, type ObligationDossier } from './case.js';
import { startsUrging } from './days.js';
import type { ObligationDraft } from './facts.js';
import { isDemanded, missingCents } from './money.js';
import { obligationRules as rules } from './rules.js';

/** What it means for an obligation that a moment of a clock has passed (时点): nothing is performed by it. */
export function onMoment(
  moment: PassedMoment,
  dossier: ObligationDossier,
  context: MomentContext,
): readonly ObligationDraft[] {
  const { clock, rule, warning, changes, dueAt } = moment;
  const passed = { clocks: changes, dueAt };
  const dueOn = clock.legalDueOn ?? context.today;
  const due = dossier.state.dues.findIndex((one) => one.clock === clock.id) + 1;
  if (warning !== null) {
    // The debtor is reminded; what an office owes it is told of as ever.
    if (rule.id === rules.perform) {
      return [draft('reminded', { due, clock: clock.id, dueOn, parties: dossier.state.debtors }, passed)];
    }
    return [draft('warned', warnedOf(moment, warning), passed)];
  }
  if (rule.id !== rules.perform && rule.id !== rules.execute) {
    return [draft('overdue', overdueOf(moment, context), passed)];
  }
  const { state } = dossier;
  const of = { isDemanded: isDemanded(state, due - 1), missingCents: missingCents(state, due - 1) };
  const data = { due, clock: clock.id, dueOn, ...of };
  const first = draft('dayPassed', data, passed);
  const { owedSince } = state;
  // What is owed again, though its day was over, was nobody's to urge meanwhile.
  const startOn = owedSince !== null && owedSince > dueOn ? owedSince : dueOn;
  const urging = startsUrging(after(dossier, [first], context), 'dayPassed', context, startOn);
  return [draft('dayPassed', data, passed, urging)];
}
