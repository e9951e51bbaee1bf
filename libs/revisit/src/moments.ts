import type { OfficeId } from '#libs/kernel';
import type { MomentContext } from '#libs/kind';
import type { PassedMoment } from '#libs/rules';
import { draft, type RevisitDossier } from './case.js';
import type { RevisitDraft } from './facts.js';

/** What it means for a revisit that a moment of a clock has passed (时点): an office is late, and nobody was reached by it. */
export function onMoment(
  { clock, rule, warning, changes, dueAt }: PassedMoment,
  _dossier: RevisitDossier,
  { today }: MomentContext,
): readonly RevisitDraft[] {
  const passed = { clocks: changes, dueAt };
  if (warning !== null) {
    return [draft('warned', { clock: clock.id, rule: rule.id, warning: warning.id, to: warning.to }, passed)];
  }
  const late = { clock: clock.id, rule: rule.id, office: clock.owner as OfficeId, dueOn: clock.legalDueOn ?? today };
  return [draft('overdue', late, passed)];
}
