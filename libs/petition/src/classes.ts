import type { AccessChange, LegalDate, OfficeId } from '#libs/kernel';
import type { Effects } from '#libs/kind';
import { petitionBureauOf } from '#libs/office';
import { endAccess, holderAccess, withoutBarred } from './access.js';
import { isSuspended, startForward } from './carried.js';
import {
  after,
  endClocks,
  draft,
  refused,
  runningOf,
  start,
  type PetitionContext,
  type PetitionDossier,
} from './case.js';
import type { PetitionClass } from './commands.js';
import type { PetitionDraft, PetitionFactType } from './facts.js';
import { isCompetent, requireOpen, requireUndecided } from './guard.js';
import type { Handler } from './handler.js';
import { CLASS_RULES, HOLDING_RULES } from './holder-rules.js';
import { isNoticeOwedOnReferral, isServiceOwed, owedBy, type Holding, type Owed } from './holding.js';
import { owedAgain, withdrawNotOwed } from './not-owed.js';
import { passOnAnew } from './passing-on.js';
import { classOf, hasHandlingLimit, holderOf, isLimited, type PetitionState } from './state.js';

/**
 * Corrects the class of a matter (更正分类) with the reason, before the decision: by whoever holds it and by the bureau. It
 * acts forward: what is no longer owed ends, what is owed runs from the receipt, what the office had used of the same days
 * before counts on, and what was late stays late, unless the bureau withdraws what was not owed.
 */
export const correctClass: Handler<'correctClass'> = {
  may: (dossier, context) => {
    const state = requireOpen(dossier, context, 'petition.correctClass');
    requireUndecided(state);
    if (classOf(state) === null) throw refused('conflict', 'petition.class_missing', 'it has not been classified yet');
  },
  act: (dossier, payload, context) => {
    const { state } = dossier;
    const { class: to, reason } = payload;
    const from = classOf(state);
    if (from === null || from === to) {
      throw refused('invalid', 'petition.class_same', 'it is of that class already', { class: to });
    }
    const withdrawn = withdrawNotOwed(dossier, payload, context);
    const data = { from, class: to, reason, limitFrom: null, returnedTo: null };
    const back = backTo(dossier, to, context);
    if (back !== null) {
      const over = giveBack(dossier, back, 'classCorrected', context);
      return withOwedAgain(
        dossier,
        [draft('classCorrected', { ...data, returnedTo: back }, ...over), ...withdrawn],
        context,
      );
    }
    const owed = owedAnew(dossier, to, 'classCorrected', context);
    const effects = [...owed.effects, ...objectionAnew(dossier, from, context), reading(dossier, to, context)];
    const corrected = draft('classCorrected', { ...data, limitFrom: owed.limitFrom }, ...effects);
    return withOwedAgain(dossier, [corrected, ...withdrawn], context);
  },
};

/** With the breaches that another class had withdrawn and this one owes. */
function withOwedAgain(
  dossier: PetitionDossier,
  drafts: readonly PetitionDraft[],
  context: PetitionContext,
): readonly PetitionDraft[] {
  const now = after(dossier, drafts, context);
  const of = classOf(now.state);
  return of === null ? drafts : [...drafts, ...owedAgain(now, of, context)];
}

/** To whom a referred matter goes back that its handler may not take as what it turned out to be; null: it stays. */
function backTo({ state }: PetitionDossier, to: PetitionClass, context: PetitionContext): OfficeId | null {
  const { handler, referrer } = state;
  if (handler === null) return null;
  return isCompetent(state, context, handler, to) ? null : referrer;
}

/** The matter is with an office again that has to pass it on: the handler's clocks end, that office has fresh ones. */
export function giveBack(
  dossier: PetitionDossier,
  to: OfficeId,
  startedBy: PetitionFactType,
  context: PetitionContext,
): Effects[] {
  const { state, clocks } = dossier;
  const mine = clocks.filter(({ owner, rule }) => owner === state.handler || rule === 'XF-08R');
  const over = runningOf({ clocks: mine }, ...HOLDING_RULES, 'XF-08R');
  return [
    { clocks: endClocks(over, 'superseded'), access: endAccess(state, context) },
    passOnAnew(dossier, to, startedBy, context),
  ];
}

/**
 * What the handler owes once the matter is of another class: what it no longer owes ends, what it owes and has not done
 * begins. `limitFrom`: day 0 of the handling limit, where the matter has one.
 */
export function owedAnew(
  dossier: PetitionDossier,
  to: PetitionClass,
  startedBy: PetitionFactType,
  context: PetitionContext,
): { readonly effects: readonly Effects[]; readonly limitFrom: LegalDate | null } {
  const { state } = dossier;
  const { handler: owner, receivedByHandlerOn: startOn } = state;
  const limitFrom = isLimited(to) ? (state.limitFrom ?? state.acceptedOn) : null;
  if (owner === null || startOn === null) return { effects: [], limitFrom };
  const owed = owedBy({ ...holdingOf(state, owner), class: to }, context);
  const running = runningOf(dossier, ...CLASS_RULES).filter((clock) => clock.owner === owner);
  const over = running.filter(({ rule }) => !isStillOwed(rule, to, owed));
  const missing = owed.filter(
    ({ rule, what }) => !running.some((clock) => clock.rule === rule) && !isDone(state, what),
  );
  const opened = missing.map((one) => startForward(dossier, context, { ...one, owner, startedBy, startOn }));
  const limit = limitAnew(dossier, to, { owner, startedBy }, context);
  return { effects: [{ clocks: endClocks(over, 'cancelled') }, ...opened, ...limit.effects], limitFrom: limit.from };
}

/** As what the present handler holds the matter, apart from its class. */
function holdingOf(state: PetitionState, office: OfficeId): Omit<Holding, 'class' | 'startedBy' | 'startOn'> {
  const notice = state.referral === null ? 'XF-06' : 'XF-07';
  const isServed = state.referral === null ? isServiceOwed(state) : isNoticeOwedOnReferral(state);
  return { office, notice, isServed, accused: state.accused };
}

const isStillOwed = (rule: string, to: PetitionClass, owed: readonly Owed[]): boolean =>
  owed.some((one) => one.rule === rule) || (rule === 'XF-09' && isLimited(to));

function isDone({ isNotified, acceptedOn, limitFrom }: PetitionState, what: Owed['what']): boolean {
  if (what === 'notify') return isNotified;
  return what === 'accept' && (acceptedOn !== null || limitFrom !== null);
}

/**
 * What was taken on as another class has its handling limit from the acceptance (art. 34), as soon as it is an appeal; one
 * that it had before runs on.
 */
function limitAnew(
  dossier: PetitionDossier,
  to: PetitionClass,
  by: { readonly owner: OfficeId; readonly startedBy: PetitionFactType },
  context: PetitionContext,
): { readonly effects: readonly Effects[]; readonly from: LegalDate | null } {
  const { state } = dossier;
  if (!isLimited(to)) return { effects: [], from: null };
  const { acceptedOn, limitFrom } = state;
  if (limitFrom !== null) return { effects: [], from: limitFrom };
  // Where silence had begun it, it runs on without an acceptance.
  const isAgain = isSuspended(dossier, by.owner, 'XF-09');
  if (!isAgain && (acceptedOn === null || hasHandlingLimit(state))) return { effects: [], from: null };
  const startOn = acceptedOn ?? context.today;
  const { from, ...limit } = startForward(dossier, context, { ...by, rule: 'XF-09', startOn, what: 'decide' });
  return { effects: [limit], from };
}

/** An organ that held it as an accusation has not been asked whether anything else is in its remit: it owes that anew [D]. */
function objectionAnew(dossier: PetitionDossier, from: PetitionClass, context: PetitionContext): Effects[] {
  const { handler, referral, acceptedOn } = dossier.state;
  const isOpen = referral?.objection === 'none' && acceptedOn === null && runningOf(dossier, 'XF-08').length === 0;
  if (from !== 'accusation' || handler === null || !isOpen) return [];
  const owed = { rule: 'XF-08', owner: handler, startedBy: 'classCorrected', startOn: context.today } as const;
  return [start(dossier, context, { ...owed, what: 'objectOrTakeOn' })];
}

/**
 * Who may read it as what it is now: of an accusation only who has it, who passed it on, and the bureau as long as it presses
 * for what was late in it, which it has to verify (art. 40(1)).
 */
function reading(dossier: PetitionDossier, to: PetitionClass, context: PetitionContext): Effects {
  const { state } = dossier;
  const { handler, referral } = state;
  const change = to === 'accusation' ? 'end' : 'grant';
  const bureau = supervisingBureau(state, context);
  const isKept = to === 'accusation' && isPressing(dossier);
  const seen: readonly AccessChange[] =
    bureau === null || isKept ? [] : [{ change, office: bureau, reason: 'supervisor' }];
  if (handler === null) return { access: withoutBarred(seen, state) };
  const all = holderAccess(change, handler, context);
  // A referred matter is the handler's and the referrer's whatever its class; the superior reads what is no accusation.
  const own = referral === null ? all : all.filter(({ reason }) => reason === 'superior');
  const isListed = ({ office, reason }: AccessChange) =>
    (isKept && reason === 'supervisor') || seen.some((each) => each.office === office && each.reason === reason);
  return { access: withoutBarred([...own.filter((each) => !isListed(each)), ...seen], state) };
}

/** A supervision that the bureau verifies is open: of art. 40 or of a number of ours; its own of art. 43 is another organ's. */
const isPressing = ({ parts }: PetitionDossier): boolean =>
  parts.some(({ name, outcome }) => outcome === null && /^(?:art40|ours)\//u.test(name));

/** The petition bureau, where it neither has the matter nor passed it on: it supervises the handling all the same (art. 40). */
export function supervisingBureau(state: PetitionState, { offices }: PetitionContext): OfficeId | null {
  const bureau = petitionBureauOf(offices, holderOf(state));
  return bureau === holderOf(state) || bureau === state.referrer ? null : bureau;
}
