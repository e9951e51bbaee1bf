import type { OfficeId } from '#libs/kernel';
import { endClocks, type MomentContext } from '#libs/kind';
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
  if (warning !== null) {
    const data = { clock: clock.id, rule: rule.id, warning: warning.id, to: warning.to };
    return [tools.draft('warned', data, passed)];
  }
  if (rule.id === rules.answer) return [silent(moment, state)];
  const dueOn = clock.legalDueOn ?? today;
  const office = clock.owner as OfficeId;
  if (rule.id !== rules.position) return [tools.draft('overdue', { clock: clock.id, office, dueOn }, passed)];
  const isPressed = pressing !== null && isBound && clock.binding && !isRetrospective;
  const data = { clock: clock.id, rule: rule.id, office, number: clock.breaches + 1, dueOn };
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
