import type { OfficeId } from '#libs/kernel';
import type { MomentContext } from '#libs/kind';
import type { PassedMoment } from '#libs/rules';
import { draft, type InspectionDossier } from './case.js';
import type { InspectionDraft } from './facts.js';
import { inspectionRules as rules } from './rules.js';

/** What it means for a tour that a moment of a clock has passed (时点). */
export function onMoment(
  { clock, rule, warning, changes, dueAt }: PassedMoment,
  _dossier: InspectionDossier,
  { today }: MomentContext,
): readonly InspectionDraft[] {
  const passed = { clocks: changes, dueAt };
  if (warning !== null) {
    return [draft('warned', { clock: clock.id, rule: rule.id, warning: warning.id, to: warning.to }, passed)];
  }
  if (rule.id === rules.keep) return [draft('talksExpired', { clock: clock.id }, passed)];
  const dueOn = clock.legalDueOn ?? today;
  return [draft('overdue', { clock: clock.id, rule: rule.id, office: clock.owner as OfficeId, dueOn }, passed)];
}

/** What an office’s people said in talks is kept for so many days after the tour has ended, and no longer. */
export const forgets = ({ rule, warning }: PassedMoment, { state }: InspectionDossier): readonly number[] =>
  rule.id === rules.keep && warning === null ? state.talks : [];
