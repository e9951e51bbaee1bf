import type { OfficeId } from '#libs/kernel';
import { endClocks, type MomentContext } from '#libs/kind';
import type { PassedMoment } from '#libs/rules';
import { draft, missingIn, openedOf, thenEnds, type CadenceDossier } from './case.js';
import type { CadenceDraft } from './facts.js';
import { cadenceRules as rules } from './rules.js';

/** What it means for a period that a moment of a clock has passed (时点). */
export const onMoment = (
  moment: PassedMoment,
  dossier: CadenceDossier,
  context: MomentContext,
): readonly CadenceDraft[] => thenEnds(dossier, [passing(moment, dossier)], context);

function passing({ clock, rule, warning, changes, dueAt }: PassedMoment, dossier: CadenceDossier): CadenceDraft {
  const passed = { clocks: changes, dueAt };
  const isOfPeriod = rule.id === rules.period[openedOf(dossier).terms.unit];
  if (warning !== null) {
    if (isOfPeriod) {
      const missing = missingIn(dossier.state);
      const owner = missing.length === 0 ? null : openedOf(dossier).terms.owner;
      return draft('alarmed', { clock: clock.id, warning: warning.id, missing, owner }, passed);
    }
    const of = { clock: clock.id, rule: rule.id, office: clock.owner as OfficeId };
    return draft('warned', { ...of, warning: warning.id, to: warning.to }, passed);
  }
  if (isOfPeriod) {
    return draft('turned', { clock: clock.id }, { clocks: [...changes, ...endClocks([clock], 'fired')], dueAt });
  }
  const dueOn = clock.legalDueOn ?? openedOf(dossier).period.until;
  return draft('overdue', { clock: clock.id, rule: rule.id, office: clock.owner as OfficeId, dueOn }, passed);
}
