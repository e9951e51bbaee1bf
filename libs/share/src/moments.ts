import { endClocks, lateOf, overdueOf, warnedOf, type MomentContext } from '#libs/kind';
import type { PassedMoment } from '#libs/rules';
import { tools, type ShareDossier } from './case.js';
import type { ShareDraft } from './facts.js';
import { shareRules as rules } from './rules.js';

/** What it means for a share that a moment of a clock has passed (时点). */
export function onMoment(
  moment: PassedMoment,
  { state }: ShareDossier,
  { today, pressing, isRetrospective }: MomentContext,
): readonly ShareDraft[] {
  const { clock, rule, warning, changes, dueAt } = moment;
  const { isBound } = state;
  const passed = { clocks: changes, dueAt };
  if (warning !== null) return [tools.draft('warned', warnedOf(moment, warning), passed)];
  if (rule.id === rules.answer) return [silent(moment, state)];
  if (rule.id !== rules.position) return [tools.draft('overdue', lateOf(moment, { today }), passed)];
  const isPressed = pressing !== null && isBound && clock.binding && !isRetrospective;
  const data = { ...overdueOf(moment, { today }), number: clock.breaches + 1 };
  const by = isPressed ? pressing.commissioner : null;
  return [tools.draft('positionMissed', { ...data, isPressed, commissionedBy: by }, passed)];
}

/** Silence confirms the lead (ours), but takes no lead for whoever is only requested: what was owed is owed no more. */
function silent(
  { clock, changes, dueAt }: PassedMoment,
  { proposal, isBound, office, lead }: ShareDossier['state'],
): ShareDraft {
  const fired = { clocks: [...changes, ...endClocks([clock], 'fired')], dueAt };
  const type = office === lead && !isBound ? 'leadNotTaken' : 'leadConfirmed';
  return tools.draft(type, { proposal, clock: clock.id }, fired);
}
