import type { AccessChange, Clock, ClockChange, LegalDate, OfficeId, TextRef } from '#libs/kernel';
import { headCapacityOf, superiorInLine } from '#libs/office';
import { lateBy, type Effects } from '#libs/kind';
import { EXPIRY, isInTime, isRunning, parameterOf } from '#libs/rules';
import { endAccess, withoutBarred } from './access.js';
import { after, draft, endClocks, meet, refused, requireStated, runningOf, start } from './case.js';
import type { PetitionContext, PetitionDossier } from './case.js';
import type { ReferralManner } from './commands.js';
import type { PetitionDraft, PetitionFactType } from './facts.js';
import {
  isCompetent,
  requireAddressee,
  requireCompetent,
  requireHandling,
  requireOpen,
  requireUnaccepted,
  requireUndecided,
} from './guard.js';
import type { Handler } from './handler.js';
import { HOLDER_RULES } from './holder-rules.js';
import { isNoticeOwedOnReferral, openHolding } from './holding.js';
import { withdrawOutsideRemit } from './outside-remit.js';
import { requireSetDate } from './set-date.js';
import { classOf, type PetitionState } from './state.js';
import { permit } from './grants.js';
import { passOnAnew } from './passing-on.js';
import { requireOwnLine } from './remit.js';
import { isTakenBack, takenBack } from './taking-back.js';

/**
 * Passes the matter to the competent office (转送、交办). Meets XF-02 or XF-RETURN; the new holder's clocks start on its
 * receipt. An organ that passes to itself what came back to it takes it back.
 */
export const refer: Handler<'refer'> = {
  may: (dossier, context) => {
    const state = requireOpen(dossier, context, 'petition.refer');
    requireUndecided(state);
    requireToBePassedOn(state, context);
    if (classOf(state) === null) throw refused('conflict', 'petition.class_missing', 'it has not been classified yet');
  },
  act: (dossier, payload, context) => {
    if (isTakenBack(dossier.state, payload, context)) return [takenBack(dossier, payload, context)];
    requireReason(dossier.state, payload);
    const by = context.actor.office ?? dossier.state.intake?.registrar ?? payload.to;
    return [referred(dossier, { ...payload, by }, context)];
  },
};

/**
 * Whoever has agreed that it is not for an office sends it there again only with the reason (ours): what is handed to and fro
 * is shirked (推诿, art. 40(1)).
 *
 * @throws DomainError `petition.returned_before` (conflict), details `office`
 */
function requireReason({ agreedObjectors }: PetitionState, { to, note }: Pick<Referring, 'to' | 'note'>): void {
  if (note !== null || !agreedObjectors.includes(to)) return;
  throw refused('conflict', 'petition.returned_before', 'its objection was agreed to: say why', { office: to });
}

/**
 * It waits to be passed on: nobody handles it, or whoever does has not taken it on.
 *
 * @throws DomainError `petition.already_accepted`, `petition.already_referred` (conflict)
 */
function requireUnreferred(state: PetitionState): void {
  requireUnaccepted(state);
  if (state.phase === 'registered' || state.phase === 'returned') return;
  throw refused('conflict', 'petition.already_referred', 'it was passed on', { handler: state.handler });
}

/** An accusation that somebody has to pass on, to whichever organ. @throws DomainError those of `requireUnreferred` */
export function requireToBePassedOn(state: PetitionState, context: PetitionContext): void {
  if (!isOnlyPassedOn(state, context)) requireUnreferred(state);
}

/** An accusation with an organ that may not take it, whatever that organ had done before it was known to be one. */
const isOnlyPassedOn = (state: PetitionState, context: PetitionContext): boolean =>
  state.handler !== null && state.referral === null && !isCompetent(state, context, state.handler);

interface Referring {
  readonly by: OfficeId;
  readonly to: OfficeId;
  readonly manner: ReferralManner;
  readonly setOn: LegalDate | null;
  readonly note: TextRef | null;
  /** Nobody has chosen where it goes; left out: somebody has. */
  readonly isOfItself?: true;
}

/** Passes the matter on, by whichever act. */
export function referred(dossier: PetitionDossier, referring: Referring, context: PetitionContext): PetitionDraft {
  const { state } = dossier;
  const { by, to, manner, setOn, isOfItself = false } = referring;
  if (manner === 'assign') permit(context, 'petition.refer.assign');
  requireHandling(context, to);
  if (to === by || to === state.handler) {
    throw refused('invalid', 'petition.refer_to_self', 'the matter is there already', { to });
  }
  requireCompetent(state, context, to);
  requireOwnLine(state, { by, to }, context);
  requireSetDate(manner, setOn, context);
  const { effects, limitFrom } = openForHolder(dossier, referring, context);
  const data = { ...referring, referral: state.referrals + 1, receivedOn: context.today, limitFrom, isOfItself };
  const over = [endHolder(dossier), { clocks: meet(runningOf(dossier, 'XF-02', 'XF-RETURN', 'XF-PASS')) }];
  const access = accessOf(state, referring, context);
  return draft('referred', data, ...over, ...effects, { access });
}

/**
 * XF-07 and XF-08 from the addressee's receipt, with an assignment XF-04 too. Objecting or taking on is owed outside
 * the remit of the organ and its system (art. 23(3)): it lapses without a default.
 */
function openForHolder(
  dossier: PetitionDossier,
  { to, manner, setOn }: Referring,
  context: PetitionContext,
): ReturnType<typeof openHolding> {
  const { state } = dossier;
  const from = { owner: to, startedBy: 'referred', startOn: context.today } as const;
  const held = {
    office: to,
    class: classOf(state),
    isServed: isNoticeOwedOnReferral(state),
    accused: state.accused,
  };
  const holding = { ...from, ...held, notice: 'XF-07' } as const;
  const report = { ...from, rule: 'XF-04', setOn, what: 'reportCompletion' };
  const owed = openHolding(dossier, holding, context);
  const effects = [
    ...owed.effects,
    start(dossier, context, { ...from, rule: 'XF-08', what: 'objectOrTakeOn' }),
    ...(manner === 'assign' ? [start(dossier, context, report)] : []),
  ];
  return { effects, limitFrom: owed.limitFrom };
}

function endHolder(dossier: PetitionDossier): Effects {
  return { clocks: endClocks(runningOf(dossier, ...HOLDER_RULES), 'superseded') };
}

/** Handler, its superior and the referrer may see the case; of an accusation only the competent organ and the referrer. */
function accessOf(state: PetitionState, { by, to }: Referring, context: PetitionContext): AccessChange[] {
  const granted: AccessChange[] = [
    { change: 'grant', office: by, reason: 'referrer' },
    { change: 'grant', office: to, reason: 'handler' },
  ];
  const above = classOf(state) === 'accusation' ? null : superiorInLine(context.offices, to);
  if (above !== null) granted.push({ change: 'grant', office: above.id, reason: 'superior' });
  const isKept = (end: AccessChange) =>
    granted.some((each) => each.office === end.office && each.reason === end.reason);
  return withoutBarred([...endAccess(state, context).filter((each) => !isKept(each)), ...granted], state);
}

/**
 * Objects to a referral (异议), once and within XF-08, by the date that is stated for it. What was sent in time and is
 * recorded after the right lapsed counts all the same, while nobody has accepted the matter. The notice clock runs on [D].
 */
export const object: Handler<'object'> = {
  may: (dossier, context) => {
    const state = requireOpen(dossier, context, 'petition.object');
    requireUndecided(state);
    if (state.referral === null) throw refused('conflict', 'petition.not_referred', 'nobody referred it');
    if (state.referral.objection !== 'none') {
      throw refused('conflict', 'petition.objection_already_made', 'this referral was objected to before');
    }
    requireUnaccepted(state);
    requireWindow(dossier, null);
  },
  act: (dossier, { statedOn: stated, proof = null, ...payload }, context) => {
    const { referral, referrer, handler } = dossier.state;
    if (payload.proposedTo !== null) requireAddressee(dossier.state, context, payload.proposedTo);
    const on = stated ?? context.today;
    const window = requireWindow(dossier, on);
    const recordedLate = requireStated({ on, earliest: window.startOn, proof }, context);
    requireDetailed(payload.reasons, context);
    const of = { referral: referral?.number ?? 0, office: handler ?? notReferred() };
    const data = { ...payload, ...of, statedOn: on, proof };
    const met = { clocks: [...reopened(window), ...meet([window], { on })] };
    const late = lateBy(of.office, recordedLate);
    return [draft('objected', data, met, late, openRuling(dossier, referrer ?? notReferred(), 'objected', context))];
  },
};

/**
 * The reasons are given in detail (详细说明理由, art. 23(3)); how short is too short the pack says [D].
 *
 * @throws DomainError `petition.reasons_too_short` (invalid), details `min`
 */
function requireDetailed({ chars }: TextRef, context: PetitionContext): void {
  const min = parameterOf(context, 'objectionReasonsMinChars');
  if (chars >= min || context.actor.kind !== 'person') return;
  throw refused('invalid', 'petition.reasons_too_short', 'an objection gives its reasons in detail', { min });
}

/**
 * Until when this referral may be objected to: while its clock runs, and after it lapsed for what was sent in time.
 *
 * @param on the stated date; null: it is not known yet
 * @throws DomainError `petition.objection_window_over` (conflict), details `dueOn`
 */
function requireWindow({ clocks }: PetitionDossier, on: LegalDate | null): Clock {
  const last = clocks.findLast(({ rule }) => rule === 'XF-08');
  const isThere = last !== undefined && (isRunning(last) || last.passed.includes(EXPIRY));
  if (isThere && (on === null || isInTime(last, on))) return last;
  const details = { dueOn: last?.legalDueOn ?? null };
  throw refused('conflict', 'petition.objection_window_over', 'the time to object has passed', details);
}

/** What was sent in time takes a lapse back. */
const reopened = (window: Clock): ClockChange[] => (isRunning(window) ? [] : [{ change: 'clear', id: window.id }]);

/** Who rules on an objection has seen its date: a lapse that it reopened needs no other look. */
function seenObjection({ clocks }: PetitionDossier): ClockChange[] {
  const awaited = clocks.filter(({ rule, look }) => rule === 'XF-08' && look === 'awaited');
  return awaited.map(({ id }) => ({ change: 'look', id, as: 'confirmed' }));
}

/** The referrer owes a ruling, with a date of its own [D]. */
export function openRuling(
  dossier: PetitionDossier,
  office: OfficeId,
  startedBy: PetitionFactType,
  context: PetitionContext,
): Effects {
  const limit = { rule: 'XF-08R', owner: office, startedBy, startOn: context.today } as const;
  const capacity = headCapacityOf(context.offices, office);
  return start(dossier, context, { ...limit, what: 'ruleObjection', capacity });
}

function mayRule(command: 'petition.upholdObjection' | 'petition.rejectObjection'): Handler<'upholdObjection'>['may'] {
  return (dossier, context) => {
    const state = requireOpen(dossier, context, command);
    if (state.referral?.objection === 'open') return;
    throw refused('conflict', 'petition.objection_not_open', 'there is no objection to rule on');
  };
}

/**
 * Agrees with the objection. The old holder's clocks end, and what it was late with since it objected is withdrawn. Named,
 * the next holder gets its own in the same act; otherwise the file is back with the referrer.
 */
export const upholdObjection: Handler<'upholdObjection'> = {
  may: mayRule('petition.upholdObjection'),
  act: (dossier, payload, context) => {
    const { state } = dossier;
    const by = state.referrer ?? notReferred();
    const objector = state.handler ?? notReferred();
    if (payload.to === objector) {
      throw refused('invalid', 'petition.returned_by_office', 'that office has just given it back', { to: objector });
    }
    const { reasons, to: passedTo, article = null } = payload;
    const of = { referral: state.referral?.number ?? 0, office: objector, returnedTo: by };
    const data = { ...of, passedTo, reasons, article };
    const ruled = {
      clocks: [...meet(runningOf(dossier, 'XF-08R')), ...seenObjection(dossier)],
      access: endAccess(state, context),
    };
    const over = [endHolder(dossier), ruled];
    const notOwed = withdrawOutsideRemit(dossier, context);
    if (payload.to === null) {
      requireNothingOfNobody(payload);
      const anew = passOnAnew(dossier, by, 'objectionUpheld', context);
      return [draft('objectionUpheld', data, ...over, anew), ...notOwed];
    }
    const upheld = [draft('objectionUpheld', data, ...over), ...notOwed];
    const { to, manner, setOn } = payload;
    return [...upheld, referred(after(dossier, upheld, context), { by, to, manner, setOn, note: null }, context)];
  },
};

/** What is said of the next holder's matter needs a next holder: nothing that was asked for is left out silently. */
function requireNothingOfNobody({ manner, setOn }: Pick<Referring, 'manner' | 'setOn'>): void {
  if (manner !== 'assign' && setOn === null) return;
  throw refused('invalid', 'petition.assigned_to_nobody', 'to assign, name the office');
}

function notReferred(): never {
  throw refused('conflict', 'petition.not_referred', 'nobody referred it');
}

/** Does not agree: the matter stays, its clocks go on, and there is no second objection. */
export const rejectObjection: Handler<'rejectObjection'> = {
  may: mayRule('petition.rejectObjection'),
  act: (dossier, payload) => {
    const { referral, handler } = dossier.state;
    const of = { referral: referral?.number ?? 0, office: handler ?? notReferred() };
    const data = { ...of, reasons: payload.reasons, article: payload.article ?? null };
    const clocks = [...meet(runningOf(dossier, 'XF-08R')), ...seenObjection(dossier)];
    return [draft('objectionRejected', data, { clocks })];
  },
};
