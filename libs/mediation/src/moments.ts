import { isOfParty, type Clock } from '#libs/kernel';
import { endClocks, lateOf, warnedOf, type MomentContext } from '#libs/kind';
import { openOf, type PassedMoment } from '#libs/rules';
import { draft, type MediationDossier } from './case.js';
import { endWith } from './ending.js';
import type { MediationDraft } from './facts.js';
import { isVisitDate, visitDue } from './visiting.js';
import { endingRules, mediationRules as rules } from './rules.js';

/** A mediation that time has ended is ended before somebody acts, and what is late is seen to be late. */
export const settles = (): boolean => true;

/** What an office owes; a window of a party is its own. */
export const owes = ({ owner }: Clock): boolean => !isOfParty(owner);

/** What it means for a mediation that a moment of a clock has passed (时点). */
export function onMoment(
  { clock, rule, warning, means, changes, dueAt }: PassedMoment,
  dossier: MediationDossier,
  context: MomentContext,
): readonly MediationDraft[] {
  const passed = { clocks: changes, dueAt };
  // A date of the plan that passes opens a revisit.
  if (isVisitDate(clock)) return visitDue(dossier, { clock, passed }, context);
  if (warning !== null) return [draft('warned', warnedOf({ clock, rule }, warning), passed)];
  const as = endingRules[rule.id];
  // Time that is not counted is under way: the number of ours for its length has run out, and not the law's.
  // With the end of the appraisal it comes again, by the date that it has then.
  if (as !== undefined && openOf(clock) !== undefined) return [draft('appraisalOverran', { clock: clock.id }, passed)];
  // Its date is what ends it, and what was owed by it is owed no more.
  const fired = { clocks: [...changes, ...endClocks([clock], 'fired')], dueAt };
  if (as !== undefined) return endWith(dossier, context, { as, passed: fired });
  // A court's platform takes silence as a no (在线 12(2)).
  if (rule.id === rules.takeOnline) return endWith(dossier, context, { as: 'declined', passed: fired });
  if (means !== 'breach') {
    // What was owed by a date that means nothing is owed no more; a clock without a duty is only over.
    const isOwed = dossier.duties.some((duty) => duty.clock === clock.id);
    return [draft('limitPassed', { clock: clock.id, rule: rule.id }, isOwed ? fired : passed)];
  }
  return isLate({ clock, rule, changes, dueAt }, dossier, context);
}

/** An office is late. Of what a petition hands over its silence is a no as well: that one's clocks run on (ours, after 在线 12(2)). */
function isLate(
  { clock, rule, changes, dueAt }: Pick<PassedMoment, 'clock' | 'rule' | 'changes' | 'dueAt'>,
  dossier: MediationDossier,
  context: MomentContext,
): readonly MediationDraft[] {
  const data = lateOf({ clock }, context);
  const overdue = draft('overdue', data, { clocks: changes, dueAt });
  if (rule.id !== rules.take || dossier.state.source !== 'petition') return [overdue];
  return endWith(dossier, context, { as: 'declined', why: [overdue], passed: { dueAt } });
}
