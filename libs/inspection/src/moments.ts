import { remindsOrIsLate, type MomentContext } from '#libs/kind';
import type { PassedMoment } from '#libs/rules';
import { draft, type InspectionDossier } from './case.js';
import type { InspectionDraft } from './facts.js';
import { inspectionRules as rules } from './rules.js';

/** What it means for a tour that a moment of a clock has passed (时点). */
export function onMoment(
  moment: PassedMoment,
  _dossier: InspectionDossier,
  context: MomentContext,
): readonly InspectionDraft[] {
  const { clock, rule, warning, changes: clocks, dueAt } = moment;
  if (rule.id !== rules.keep || warning !== null) return remindsOrIsLate(draft, moment, context);
  return [draft('talksExpired', { clock: clock.id }, { clocks, dueAt })];
}

/** What an office’s people said in talks is kept for so many days after the tour has ended, and no longer. */
export const forgets = ({ rule, warning }: PassedMoment, { state }: InspectionDossier): readonly number[] =>
  rule.id === rules.keep && warning === null ? state.talks : [];
