import { legalDateOf } from '#libs/calendar';
import type { Clock } from '#libs/kernel';
import { endClocks, lateOf, warnedOf, type MomentContext } from '#libs/kind';
import type { PassedMoment } from '#libs/rules';
import { draft, type DeliveryDossier } from './case.js';
import type { LegFailure } from './channels.js';
import type { DeliveryDraft } from './facts.js';
import { failLeg, lastRules } from './legs.js';
import { provedBy } from './proving.js';
import { goneAs, reminderOver } from './reminding.js';
import { deliveryRules as rules } from './rules.js';
import { currentLeg } from './state.js';

/** What has come to nothing when the patience of a rule is over. */
const failures: Readonly<Record<string, LegFailure>> = {
  [rules.send]: 'send_time_over',
  [rules.read]: 'not_read',
  [rules.hand]: 'not_done',
  [rules.post]: 'not_done',
  [rules.receipt]: 'no_receipt',
  [rules.publish]: 'not_done',
};

/** The ways of a plan are the course's to change; what is proved or late is so whoever looked. */
export const settles = ({ rule }: Clock): boolean => [rules.period, ...lastRules].some((one) => one === rule);

/** What an office owes, and not the patience with others. */
export const owes = ({ rule }: Clock): boolean =>
  [rules.hand, rules.post, rules.publish, ...lastRules].some((one) => one === rule);

/** What it means for a delivery that a moment of a clock has passed (时点). */
export function onMoment(
  moment: PassedMoment,
  dossier: DeliveryDossier,
  context: MomentContext,
): readonly DeliveryDraft[] {
  const { clock, rule, warning, changes, dueAt } = moment;
  const passed = { clocks: changes, dueAt };
  if (warning !== null) return [draft('warned', warnedOf({ clock, rule }, warning), passed)];
  if (rule.id === rules.remind) return wayOver(moment, dossier, context);
  if (rule.id === rules.tell)
    return [reminderOver(dossier, { clocks: [...changes, ...endClocks([clock], 'fired')], dueAt })];
  const why = failures[rule.id];
  if (why !== undefined) return failLeg(dossier, why, context, passed);
  if (rule.id === rules.deliver) {
    const data = lateOf({ clock }, context);
    return [draft('overdue', data, passed)];
  }
  const fired = { clocks: [...changes, ...endClocks([clock], 'fired')], dueAt };
  const others = { ...dossier, clocks: dossier.clocks.filter((one) => one !== clock) };
  // The day after the last one: only then the whole period is over.
  const proof = { proof: 'notice_period_over', servedOn: legalDateOf(dueAt), evidence: null } as const;
  return [provedBy(others, proof, fired)];
}

/** The day of one way of a reminder is over: it has gone, or the next way begins. */
function wayOver(
  { clock, changes, dueAt }: PassedMoment,
  dossier: DeliveryDossier,
  context: MomentContext,
): readonly DeliveryDraft[] {
  const gone = goneAs(dossier);
  if (gone !== null) return [draft('reminded', gone, { clocks: [...changes, ...endClocks([clock], 'fired')], dueAt })];
  const mayHaveGone = currentLeg(dossier.state)?.stage === 'awaiting';
  return failLeg(dossier, mayHaveGone ? 'unanswered' : 'send_time_over', context, { clocks: changes, dueAt });
}
