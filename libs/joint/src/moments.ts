import { lateOf, overdueOf, warnedOf, type MomentContext } from '#libs/kind';
import type { PassedMoment } from '#libs/rules';
import { draft, type JointDossier } from './case.js';
import { silent } from './drawing.js';
import type { JointDraft, JointFacts } from './facts.js';
import { jointRules as rules } from './rules.js';

/** What it means for a joint mediation that a moment of a clock has passed (时点). */
export function onMoment(passed: PassedMoment, dossier: JointDossier, context: MomentContext): readonly JointDraft[] {
  const { clock, rule, warning, changes, dueAt } = passed;
  const effects = { clocks: changes, dueAt };
  if (warning !== null) return [draft('warned', warnedOf(passed, warning), effects)];
  if (rule.id === rules.expert) return silent(passed, dossier, context);
  if (rule.id === rules.meet) return [draft('overdue', lateOf(passed, context), effects)];
  const data = { ...overdueOf(passed, context), number: clock.breaches + 1 };
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
