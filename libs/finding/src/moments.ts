import { addDays, quarterOf } from '#libs/calendar';
import { endClocks, overdueOf, warnedOf, type MomentContext } from '#libs/kind';
import type { PassedMoment } from '#libs/rules';
import { ageOn, draft, isDisputed, openedOf, start, startsQuarter, type FindingDossier } from './case.js';
import type { FindingDraft } from './facts.js';
import { everyRule, findingRules as rules } from './rules.js';
import type { FindingState } from './state.js';
import type { WaitsFor } from './words.js';

/** What it means for a finding that a moment of a clock has passed (时点). */
export function onMoment(
  moment: PassedMoment,
  dossier: FindingDossier,
  context: MomentContext,
): readonly FindingDraft[] {
  const { clock, rule, warning, changes, dueAt } = moment;
  const passed = { clocks: changes, dueAt };
  if (warning !== null) return [draft('warned', warnedOf(moment, warning), passed)];
  if (everyRule('quarter').includes(rule.id)) return [carriesOver(moment, dossier, context)];
  if (everyRule('dispute').includes(rule.id)) {
    const lapsed = { clocks: [...changes, ...endClocks([clock], 'lapsed')], dueAt };
    return [draft('objectionLapsed', { clock: clock.id }, lapsed)];
  }
  if (everyRule('receive').includes(rule.id)) return [isUnreceived(moment, dossier, context)];
  return [isLate(moment, context)];
}

/** Its office has not signed for it in its days: whoever commissioned it leaves it there, and what was put to nobody waits for nothing. */
function isUnreceived(moment: PassedMoment, dossier: FindingDossier, context: MomentContext): FindingDraft {
  const { clock, rule, changes, dueAt } = moment;
  const { terms } = openedOf(dossier);
  const dueOn = clock.legalDueOn ?? context.today;
  const owes = start(dossier, context, {
    ...{ rule: rules.leave[terms.basis], owner: terms.commissioner, startedBy: 'overdue', startOn: addDays(dueOn, 1) },
    what: 'noteLeft',
  });
  const passed = { clocks: [...changes, ...owes.clocks], duties: owes.duties, dueAt };
  return draft('overdue', { clock: clock.id, rule: rule.id, office: terms.office, dueOn }, passed);
}

/** An office is late: with what it was to mend it is pressed, and with nothing else here. */
function isLate(
  { clock, rule, changes, dueAt }: PassedMoment,
  { today, pressing, isRetrospective }: MomentContext,
): FindingDraft {
  const passed = { clocks: changes, dueAt };
  const data = overdueOf({ clock, rule }, { today });
  if (!everyRule('mend').includes(rule.id)) return draft('overdue', data, passed);
  const by = pressing?.commissioner ?? null;
  const isPressed = by !== null && clock.binding && !isRetrospective;
  const missed = { ...data, number: clock.breaches + 1, commissionedBy: isPressed ? by : null, isPressed };
  return draft('mendMissed', missed, passed);
}

/** Its quarter is over, and it is not: it goes into the next one with its age, which nothing resets. */
function carriesOver(
  { clock, changes, dueAt }: PassedMoment,
  dossier: FindingDossier,
  context: MomentContext,
): FindingDraft {
  const { servedOn, carried } = openedOf(dossier);
  const last = clock.legalDueOn ?? context.today;
  const next = addDays(last, 1);
  const over = { clocks: [...changes, ...endClocks([clock], 'fired')], dueAt };
  const data = {
    ...{ clock: clock.id, from: quarterOf(last), to: quarterOf(next), times: carried + 1 },
    ...{ since: servedOn ?? last, days: ageOn({ servedOn }, last), waitsFor: waitsFor(dossier.state) },
  };
  return draft('carriedOver', data, over, startsQuarter(dossier, { on: next, startedBy: 'carriedOver' }, context));
}

/** Whoever is to do the next thing: no office is told that it has left open what waits for others. */
const waitsFor = (state: FindingState): WaitsFor =>
  isDisputed(state) || state.isReported || state.verifiedOn !== null ? 'commissioner' : 'office';
