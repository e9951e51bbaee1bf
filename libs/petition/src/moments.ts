import { isOfParty, type AccessChange, type Clock, type LegalDate, type OfficeId } from '#libs/kernel';
import type { Effects, MomentContext } from '#libs/kind';
import type { PassedMoment } from '#libs/rules';
import { supervisorAccess } from './access.js';
import { startCounting } from './carried.js';
import { closeDuties, draft, endClocks, type PetitionDossier } from './case.js';
import type { PetitionDraft, PetitionFacts } from './facts.js';
import type { Breach } from './record-state.js';
import { isVisitDate, visitDue } from './visiting.js';

/** What it means for a petition that a moment of a clock has passed (时点). */
export function onMoment(
  passed: PassedMoment,
  dossier: PetitionDossier,
  context: MomentContext,
): readonly PetitionDraft[] {
  const passing = { ...context, isRetrospective: context.isRetrospective || isLookedBack(passed, dossier) };
  if (passed.warning !== null) {
    const { id } = passed.warning;
    const data = { ...ofClock(passed, passing), warning: id, ...addressed(passed.warning, passed, dossier) };
    return [draft('warned', data, effectsOf(passed))];
  }
  // A date of the plan that passes opens a revisit.
  const { clock, changes, dueAt } = passed;
  if (isVisitDate(clock)) return visitDue(dossier, { clock, passed: { clocks: changes, dueAt } }, context);
  return [expiryOf(passed, dossier, passing)];
}

/** What fell due before an import was recorded is looked back on, whoever comes to record it. */
function isLookedBack({ dueAt }: PassedMoment, { state }: PetitionDossier): boolean {
  return state.intake?.channel === 'import' && dueAt <= state.intake.recordedAt;
}

/**
 * For whom a warning is. As long as an opinion is before the head, the date waits for nobody else (ours): every warning of it
 * goes there, and says so.
 */
function addressed(
  { to }: NonNullable<PassedMoment['warning']>,
  { clock: { rule } }: PassedMoment,
  { state }: PetitionDossier,
): Pick<PetitionFacts['warned'], 'to' | 'waits'> {
  const isBeforeHead = rule === 'XF-09' && state.submission?.stage === 'submitted';
  return isBeforeHead ? { to: 'head', waits: true } : { to };
}

function ofClock({ clock }: PassedMoment, { isRetrospective }: MomentContext) {
  return { clock: clock.id, rule: clock.rule, office: clock.owner, isRetrospective };
}

function effectsOf({ changes, dueAt }: PassedMoment) {
  return { clocks: changes, dueAt };
}

function expiryOf(passed: PassedMoment, dossier: PetitionDossier, context: MomentContext): PetitionDraft {
  const { clock } = passed;
  if (isOfParty(clock.owner)) {
    const dueOn = clock.legalDueOn ?? context.today;
    const lapsed = { clocks: endClocks([clock], 'lapsed') };
    return draft('windowPassed', { ...ofClock(passed, context), dueOn }, effectsOf(passed), lapsed);
  }
  if (passed.means === 'breach') return breachOf(passed, dossier, context);
  // The duty to object or to take the matter on has lapsed without a default: that silence binds is decided here [D].
  const over = { clocks: endClocks([clock], 'lapsed') };
  return draft('objectionLapsed', ofClock(passed, context), effectsOf(passed), over);
}

/** The breach of a clock whose date has passed, with what begins by it. */
export function breachOf(passed: PassedMoment, dossier: PetitionDossier, context: MomentContext): PetitionDraft {
  const { clock, rule } = passed;
  const { pressing } = context;
  // Of whom nobody is pressed no supervision follows.
  const { trigger, basis } = pressing === null ? { trigger: null, basis: null } : rule.expiry;
  const data: PetitionFacts['breached'] = {
    ...ofClock(passed, context),
    article: rule.article,
    origin: rule.origin,
    liability: rule.expiry.liability,
    trigger,
    basis,
    commissionedBy: pressing?.commissioner ?? null,
    dueOn: clock.legalDueOn ?? context.today,
    isBinding: clock.binding,
    startedBy: clock.startedBy,
    limitFrom: null,
  };
  const handler = silentHandler(passed, dossier);
  const seen = { access: supervisionSeen(dossier, { ...passed, basis }, context) };
  if (handler === null || clock.rawDueOn === null) {
    return draft('breached', data, effectsOf(passed), unextended(dossier, clock), seen);
  }
  // [D] Silence on acceptance starts the 60 days on the raw day 15, so that it cannot lengthen the case.
  const startOn = notBefore(dossier.state.receivedByHandlerOn, clock.rawDueOn);
  const limit = { rule: 'XF-09', owner: handler, startedBy: 'breached', startOn } as const;
  const { from: limitFrom, ...begun } = startCounting(dossier, context, { ...limit, what: 'decide' });
  return draft('breached', { ...data, limitFrom }, effectsOf(passed), begun);
}

/** Looked back on nothing follows from it, so that nobody needs to see the matter for it. */
const supervisionSeen = (
  { state }: PetitionDossier,
  { clock, basis }: Pick<PassedMoment, 'clock'> & Pick<Breach, 'basis'>,
  context: MomentContext,
): AccessChange[] =>
  context.isRetrospective || !clock.binding || isOfParty(clock.owner)
    ? []
    : supervisorAccess(state, { office: clock.owner, basis }, context);

/**
 * What was not approved, or not told, while the limit ran extends nothing any more (ours): nobody owes either. Told before
 * that day and recorded later it extends all the same.
 */
const unextended = (dossier: PetitionDossier, { rule }: Clock): Effects =>
  rule === 'XF-09' ? { duties: closeDuties(dossier, ['approveExtension', 'noticeExtension'], 'dropped') } : {};

/** Of a matter that came back the days before its receipt are not counted again: they count as used. */
const notBefore = (received: LegalDate | null, on: LegalDate): LegalDate =>
  received !== null && received > on ? received : on;

/**
 * The handler, if what has passed is its date for acceptance, and the limit has not begun. It said nothing: acceptance
 * would have met that clock, another class or another holder have ended it.
 */
function silentHandler({ clock }: PassedMoment, { state }: PetitionDossier): OfficeId | null {
  return clock.rule === 'XF-ACCEPT' && state.limitFrom === null ? state.handler : null;
}
