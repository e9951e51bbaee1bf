import { addDays } from '#libs/calendar';
import { overdueOf, remindsOrIsLate, type MomentContext } from '#libs/kind';
import type { PassedMoment } from '#libs/rules';
import { draft, openedOf, start, type VisitDossier } from './case.js';
import type { VisitDraft } from './facts.js';
import { visitRules as rules } from './rules.js';

/** What it means for a visit that a moment of a clock has passed (时点). */
export function onMoment(moment: PassedMoment, dossier: VisitDossier, context: MomentContext): readonly VisitDraft[] {
  const { clock, rule, warning } = moment;
  if (rule.id !== rules.receive || warning !== null) return remindsOrIsLate(draft, moment, context);
  // Nobody has signed for the conclusion: whoever commissioned the tour serves it on paper, so that it waits for nobody.
  const owes = start(dossier, context, {
    ...{ rule: rules.serve, owner: openedOf(dossier).commissioner, startedBy: 'overdue' },
    ...{ startOn: addDays(clock.legalDueOn ?? context.today, 1), what: 'noteServed' },
  });
  const passed = { clocks: [...moment.changes, ...owes.clocks], duties: owes.duties, dueAt: moment.dueAt };
  return [draft('overdue', overdueOf(moment, context), passed)];
}
