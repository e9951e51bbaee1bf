import type { OfficeId } from '#libs/kernel';
import type { MomentContext } from '#libs/kind';
import type { PassedMoment } from '#libs/rules';
import { draft, type CircularDossier } from './case.js';
import type { CircularDraft } from './facts.js';

/** What it means for a circular that a moment of a clock has passed (时点). */
export function onMoment(
  { clock, rule, warning, changes, dueAt }: PassedMoment,
  _dossier: CircularDossier,
  { today }: MomentContext,
): readonly CircularDraft[] {
  const passed = { clocks: changes, dueAt };
  if (warning !== null) {
    return [draft('warned', { clock: clock.id, rule: rule.id, warning: warning.id, to: warning.to }, passed)];
  }
  const dueOn = clock.legalDueOn ?? today;
  return [draft('overdue', { clock: clock.id, rule: rule.id, office: clock.owner as OfficeId, dueOn }, passed)];
}
