import { OfficeType } from '#libs/office';
import { parameterOf } from '#libs/rules';
import { meet, runningOf, type Effects, type KindContext } from '#libs/kind';
import { Capacity, partyNamed, type LegalDate } from '#libs/kernel';
import {
  after,
  andThen,
  didAct,
  draft,
  isGoing,
  isSignedByAll,
  ofAll,
  openedOf,
  principalsOf,
  refused,
} from './case.js';
import { requireAct, requireBetween, requireGoing, requireReady, requireUnsigned, ruled, start } from './case.js';
import type { Guard, MediationDossier } from './case.js';
import type { MediationCommands } from './commands.js';
import { requireMembersHeard } from './carrying.js';
import { endWith } from './ending.js';
import type { MediationDraft } from './facts.js';
import { confirmByOf, isConfirmable } from './confirming.js';
import { debtorsOf, requireFitting } from './owing.js';
import { papersOver } from './papers.js';
import { requireMediator } from './preparing.js';
import { plansVisits } from './visiting.js';
import { limitRules, mediationRules as rules } from './rules.js';
import type { Agreement, MediationState } from './state.js';
import { isEntrusted, isOnline } from './words.js';
import type { AgreementForm, CourtTrack, MediationEnding, SigningWay } from './words.js';

/** Who says yes in which way, by the form. */
const waysOf: Readonly<Record<AgreementForm, readonly SigningWay[]>> = {
  written: ['paper', 'tablet'],
  oral: ['word'],
  platform: ['platform'],
};

const requireOpenToAll: Guard = (dossier, context) => {
  requireReady(dossier, context);
  requireMembersHeard(dossier);
  requireUnsigned(dossier);
};

/** What is to be agreed (拟定协议), in its very words. */
export const drawUp = ruled('drawUp', requireOpenToAll, (dossier, payload, context) => {
  requireForm(dossier, payload, context);
  requireFitting(payload.obligations);
  const bound = principalsOf(dossier).map(({ party }) => party);
  const stranger = payload.obligations
    .flatMap((one) => [...debtorsOf(one), one.to])
    .find((one) => !bound.includes(one));
  if (stranger === undefined) return [draft('drawnUp', payload)];
  throw refused('invalid', 'mediation.obligation_of_stranger', 'that one signs nothing', { party: stranger });
});

/**
 * Holds the form to what the law wants of it.
 *
 * @throws DomainError `mediation.form_not_allowed` (invalid), details `form`
 * @see 条例 33, 医疗 39(1), 劳动争议 14(1), 土地 10(1): in writing; 在线 19(1): on the platform; 特邀 20: for the court to read
 */
function requireForm({ state }: MediationDossier, { form }: MediationCommands['drawUp'], context: KindContext): void {
  const isRight = isOnline(state.track) ? form === 'platform' : form === 'written' || mayBeOral(state, form, context);
  if (!isRight) throw refused('invalid', 'mediation.form_not_allowed', 'its law wants another form', { form });
}

const inWriting = ['medical', 'labour'];

function mayBeOral(state: MediationState, form: AgreementForm, { offices }: KindContext): boolean {
  const { sort, source, track, committee } = state;
  if (form !== 'oral' || source === 'petition' || isEntrusted(track) || inWriting.includes(sort)) return false;
  // Of rural land the text means village committees and townships: a committee that stands below one is theirs (ours).
  const above = committee === null ? null : offices.superiorOf(committee);
  return sort !== 'rural_land' || (above?.type !== OfficeType.village && above?.type !== OfficeType.township);
}

const requireDrawnUp: Guard = (dossier, context) => {
  requireReady(dossier, context);
  if (dossier.state.agreement === null) throw refused('conflict', 'mediation.no_agreement', 'nothing was drawn up');
};

/** @throws DomainError `mediation.address_hidden_since` (conflict): its paper stands no more (ours) */
const requireToSign: Guard = (dossier, context) => {
  requireDrawnUp(dossier, context);
  requireMembersHeard(dossier);
  if (!papersOver(dossier).includes(agreementOf(dossier).seq)) return;
  throw refused('conflict', 'mediation.address_hidden_since', 'an address on it is hidden since');
};

/** A party says yes to those words (签名、盖章或者按指印, or by word of mouth). */
export const sign = ruled('sign', requireToSign, (dossier, payload, context) => {
  requireSigner(dossier, payload, context);
  const agreement = agreementOf(dossier);
  if (payload.text !== agreement.text.digest) {
    throw refused('conflict', 'mediation.other_text', 'other words were signed than were drawn up');
  }
  requireWay(dossier, agreement, payload.how);
  const party = partyNamed(dossier.parties, payload.party)?.party ?? payload.party;
  if (didAct(dossier, agreement.signatures, party)) {
    throw refused('conflict', 'mediation.signed_already', 'it has signed', { party });
  }
  requireBetween(payload.on, agreement.drawnUpOn, context);
  return andThen(dossier, [signedBy(dossier, { ...payload, party }, context)], context, (so) =>
    whatFollows(so, context),
  );
});

/**
 * Whoever signs may do so on the day on which it is done, whenever that is recorded. What a party has signed alone that is known since to
 * lack capacity counts for nothing.
 */
function requireSigner(dossier: MediationDossier, payload: MediationCommands['sign'], context: KindContext): void {
  requireAct(dossier, payload, 'sign', { ...context, today: payload.on });
  if (payload.by === payload.party) requireAct(dossier, payload, 'sign', context);
}

/** With the last of them its time is kept, and what is owed yet is the committee's. */
function signedBy(dossier: MediationDossier, payload: MediationCommands['sign'], context: KindContext): MediationDraft {
  const so = after(dossier, [draft('signed', payload)], context);
  return draft('signed', payload, ...keepsTime(so, context));
}

/** All have signed by the day on which the last of them did, in whatever order that is recorded; empty: somebody has not. */
export function keepsTime(so: MediationDossier, context: KindContext): readonly Effects[] {
  if (!isSignedByAll(so)) return [];
  const limits = so.clocks.filter((clock) => limitRules.includes(clock.rule) && isGoing(clock));
  const kept = { clocks: meet(limits, { on: lastOf({ ...agreementOf(so), mediators: [], sealedOn: null }) }) };
  if (isComplete(so) || runningOf(so, rules.complete).length > 0) return [kept];
  const owed = { rule: rules.complete, owner: openedOf(so).committee, startedBy: 'signed' } as const;
  return [kept, start(so, context, { ...owed, startOn: context.today, what: 'seal' })];
}

/**
 * A tablet needs that all agreed to electronic form, and a matter in which the law knows it (电子签名法 3(1)(3)).
 *
 * @throws DomainError `mediation.form_not_allowed` (invalid), details `form`
 */
function requireWay(dossier: MediationDossier, { form, isPaperOnly }: Agreement, how: SigningWay): void {
  const isAgreed = ofAll(dossier, dossier.state.consents)?.every(({ isElectronic }) => isElectronic) === true;
  const isRight = waysOf[form].includes(how) && (how !== 'tablet' || (isAgreed && !isPaperOnly));
  if (!isRight) throw refused('invalid', 'mediation.form_not_allowed', 'it is not signed so', { form: how });
}

/** Whoever mediates, and the seal: owed also where it is in force without them (特邀 24(2)). */
const requireToComplete: Guard = (dossier, context) => {
  const { agreement } = dossier.state;
  const isBinding = (agreement?.effectiveOn ?? null) !== null;
  if (isBinding) requireGoing(dossier, context);
  else requireDrawnUp(dossier, context);
  if (agreement?.form === 'written') return;
  throw refused('conflict', 'mediation.form_not_allowed', 'nobody signs it on paper', {
    form: agreement?.form ?? null,
  });
};

/** A mediator signs it. */
export const signAsMediator = ruled('signAsMediator', requireToComplete, (dossier, payload, context) => {
  requireMediator(dossier, payload.mediator);
  const agreement = agreementOf(dossier);
  if (agreement.mediators.some(({ mediator }) => mediator === payload.mediator)) {
    throw refused('conflict', 'mediation.signed_already', 'the mediator has signed', { party: payload.mediator });
  }
  requireBetween(payload.on, agreement.drawnUpOn, context);
  return andThen(dossier, [draft('signedAsMediator', payload)], context, (so) => whatFollows(so, context));
});

/**
 * The seal comes last: it says that those who signed are whom the agreement is of. What binds already is never left without an end: the head
 * seals it also where a mediator who has not signed mediates no more, and whoever has lost capacity since has signed it all the same (ours).
 *
 * @throws DomainError `mediation.seal_comes_last` (conflict), and those of `requireToComplete`
 * @see 人民调解法 29(2): all parties and the mediators sign, and the seal is put on it
 */
const requireToSeal: Guard = (dossier, context) => {
  requireToComplete(dossier, context);
  const { sealedOn, effectiveOn } = agreementOf(dossier);
  if (sealedOn !== null) throw refused('conflict', 'mediation.signed_already', 'it was sealed');
  const isHead = effectiveOn !== null && context.actor.capacity === Capacity.head;
  if ((effectiveOn !== null || isSignedByAll(dossier)) && (isHead || isSignedByMediators(dossier))) return;
  throw refused('conflict', 'mediation.seal_comes_last', 'parties and mediators sign before it is sealed');
};

/** The seal is put on it: the committee's, or that of the organ that leads. */
export const seal = ruled('seal', requireToSeal, (dossier, payload, context) => {
  const agreement = agreementOf(dossier);
  requireBetween(payload.on, lastOf(agreement), context);
  // What was owed since all parties had signed is done by it.
  const clocks = meet(runningOf(dossier, rules.complete), { on: payload.on });
  return andThen(dossier, [draft('sealed', payload, { clocks })], context, (so) => whatFollows(so, context));
});

const agreementOf = ({ state }: MediationDossier): Agreement => {
  if (state.agreement === null) throw refused('conflict', 'mediation.no_agreement', 'nothing was drawn up');
  return state.agreement;
};

/** Mediators and committee have done theirs: nothing is theirs where nobody writes, or all sign on the platform. */
function isComplete(dossier: MediationDossier): boolean {
  const { agreement } = dossier.state;
  if (agreement === null) return false;
  // The seal comes last.
  return agreement.form !== 'written' || agreement.sealedOn !== null;
}

function isSignedByMediators({ state: { agreement, mediators } }: MediationDossier): boolean {
  const signed = agreement?.mediators.map(({ mediator }) => mediator) ?? [];
  return mediators.length > 0 && mediators.every(({ person }) => signed.includes(person));
}

/**
 * It is in force with the last of what its sort needs (生效), and settled once mediator and committee have done theirs.
 *
 * @see 人民调解法 29(2), 30; 医疗 39(1); 劳动争议 14(2); 土地 10(2); 特邀 20, 24(3); 在线 19(2)
 */
export function whatFollows(dossier: MediationDossier, context: KindContext): readonly MediationDraft[] {
  const agreement = agreementOf(dossier);
  if (agreement.effectiveOn === null && !isSignedByAll(dossier)) return [];
  const [isReady, on] = [isComplete(dossier), agreement.effectiveOn ?? lastOf(agreement)];
  const inForce = beginsNow(dossier, isReady, context) ? [tookEffect(dossier, on, context)] : [];
  const begun = inForce.length === 0 ? [] : andThen(dossier, inForce, context, (so) => plansVisits(so, context));
  if (!isReady) return begun;
  const as = outcomeOf(dossier.state.track, agreement);
  return andThen(dossier, begun, context, (so) => endWith(so, context, { as, on }));
}

/** Its obligations are watched from here on, and a court may be asked, as long as that is open. */
const tookEffect = (dossier: MediationDossier, on: LegalDate, context: KindContext): MediationDraft =>
  draft('tookEffect', { on, confirmBy: isConfirmable(dossier) ? confirmByOf(on, context) : null });

/** Whether it takes effect now: what a court has entrusted never does here. */
function beginsNow(dossier: MediationDossier, isReady: boolean, context: KindContext): boolean {
  const { track, agreement } = dossier.state;
  if (isEntrusted(track) || agreement?.effectiveOn !== null) return false;
  return isReady || isInForceWhenSigned(dossier.state, context);
}

function outcomeOf(track: CourtTrack | null, { isWhole }: Agreement): MediationEnding {
  if (isEntrusted(track)) return 'handed_to_court';
  return isWhole ? 'settled' : 'settled_partly';
}

/** Whether it binds before mediator and committee have done theirs: of what a court delegated, by the rules of the case (特邀 24(3)). */
export const isInForceWhenSigned = (
  { track }: Pick<MediationState, 'track'>,
  context: Pick<KindContext, 'rules'>,
): boolean => track === 'delegated' && parameterOf(context, 'delegatedTakesEffectWhenSigned') === 1;

/** The day of the last of what was done to it so far. */
function lastOf({ signatures, mediators, sealedOn }: Agreement): LegalDate {
  const days = [...signatures, ...mediators].map(({ on }) => on);
  return [...days, ...(sealedOn === null ? [] : [sealedOn])].sort().at(-1) as LegalDate;
}
