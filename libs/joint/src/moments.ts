import type { OfficeId } from '#libs/kernel';
import type { MomentContext } from '#libs/kind';
import type { PassedMoment } from '#libs/rules';
import { draft, type JointDossier } from './case.js';
import { silent } from './drawing.js';
import type { JointDraft, JointFacts } from './facts.js';
import { jointRules as rules } from './rules.js';

/** What it means for a joint mediation that a moment of a clock has passed (时点). */
export function onMoment(passed: PassedMoment, dossier: JointDossier, context: MomentContext): readonly JointDraft[] {
  const { clock, rule, warning, changes, dueAt } = passed;
  const effects = { clocks: changes, dueAt };
  if (warning !== null) {
    return [draft('warned', { clock: clock.id, rule: rule.id, warning: warning.id, to: warning.to }, effects)];
  }
  if (rule.id === rules.expert) return silent(passed, dossier, context);
  const office = clock.owner as OfficeId;
  const dueOn = clock.legalDueOn ?? context.today;
  if (rule.id === rules.meet) return [draft('overdue', { clock: clock.id, office, dueOn }, effects)];
  const data = { clock: clock.id, rule: rule.id, office, number: clock.breaches + 1, dueOn };
  return [draft('dateMissed', { ...data, ...pressedBy(passed, dossier, context) }, effects)];
}

/** By whoever stands above (ours), unless that one is a party itself: nothing stops for it. */
function pressedBy(
  { clock }: PassedMoment,
  { state: { barred } }: JointDossier,
  { pressing, isRetrospective }: MomentContext,
): Pick<JointFacts['dateMissed'], 'isPressed' | 'commissionedBy'> {
  const by = pressing?.commissioner ?? null;
  const isPressed = by !== null && !barred.includes(by) && clock.binding && !isRetrospective;
  return { isPressed, commissionedBy: isPressed ? by : null };
}
