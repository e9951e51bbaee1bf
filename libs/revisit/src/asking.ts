import { meet, runningOf, type Effects, type KindContext } from '#libs/kind';
import { parameterOf } from '#libs/rules';
import { passesOn } from './assigning.js';
import { performedBy } from './beside.js';
import { owesCallBack, withoutCall } from './calling.js';
import {
  after,
  draft,
  isSettled,
  openedOf,
  partyOf,
  refused,
  requireAsking,
  requireBetween,
  requireGoer,
  requireOwnPage,
} from './case.js';
import { requireToAsk, requireVisitor, ruled, start, type Handler, type RevisitDossier } from './case.js';
import type { RevisitCommands } from './commands.js';
import type { RevisitDraft } from './facts.js';
import { unfitAnswer, type Answer } from './form.js';
import { revisitRules as rules } from './rules.js';
import type { AskedParty } from './state.js';

/** Nobody there: another time, another way, and after some tries another person. @throws DomainError `revisit.same_again` (conflict) */
export const attempt: Handler<'attempt'> = ruled('attempt', requireGoer, (dossier, payload, context) => {
  const { party, on, time, channel } = payload;
  const { person } = requireVisitor(dossier, context);
  const { attempts } = requireToAsk(dossier, party);
  requireBetween(on, openedOf(dossier).on, context);
  if (attempts.some((one) => one.on === on && one.time === time && one.channel === channel)) {
    throw refused('conflict', 'revisit.same_again', 'it was tried then, and so', { party });
  }
  const tried = draft('attempted', { ...payload, person });
  return [tried, ...passesOn(after(dossier, [tried], context), party, context)];
});

/**
 * Whether one was tried as often and as differently as the rules say.
 *
 * @throws DomainError `revisit.not_tried_enough` (conflict), details `party`, and what was reached of `attempts`, `days`, `channels`,
 *   `persons`
 */
function requireTried({ state }: RevisitDossier, { party, attempts }: AskedParty, context: KindContext): void {
  const count = (of: readonly unknown[]): number => new Set(of).size;
  const reached = {
    attempts: attempts.length,
    days: count(attempts.map(({ on }) => on)),
    channels: count(attempts.map(({ channel }) => channel)),
    persons: count(attempts.map(({ person }) => person)),
  };
  const persons = Math.min(parameterOf(context, 'leastPersons'), Math.max(1, state.order.length));
  const isEnough =
    reached.attempts >= parameterOf(context, 'leastAttempts') &&
    reached.days >= parameterOf(context, 'leastDays') &&
    reached.channels >= parameterOf(context, 'leastChannels') &&
    reached.persons >= persons;
  if (isEnough) return;
  throw refused('conflict', 'revisit.not_tried_enough', 'it was not tried enough', { party, ...reached });
}

/** Nobody was reached, which is no success, and is said to be none. */
export const giveUp: Handler<'giveUp'> = ruled('giveUp', requireAsking, (dossier, payload, context) => {
  const found = requireToAsk(dossier, payload.party);
  if (found.stands === 'not_reached') return [];
  requireTried(dossier, found, context);
  return [thenSettled(dossier, draft('givenUp', payload), context)];
});

/**
 * What one of them said, of the agreement and of the office. The party answers on its own page, or whoever goes writes it down.
 *
 * @throws DomainError invalid `revisit.answer_unfit`, `revisit.obligation_unknown`, `revisit.proof_missing`; those of `requireToAsk`,
 *   `requireVisitor`, `requireOwnPage`
 */
export const answer: Handler<'answer'> = ruled('answer', requireGoer, (dossier, payload, context) => {
  const { party, on, isRebound, help } = payload;
  requireOwnPage(party, context);
  const isOwn = context.actor.kind === 'public';
  const person = isOwn ? null : requireVisitor(dossier, context).person;
  requireToAsk(dossier, party);
  requireBetween(on, openedOf(dossier).on, context);
  requireAnswers(dossier, payload);
  requireProof(dossier, payload, isOwn);
  const owed: Effects[] = [
    ...(help === null ? [] : [owes(dossier, { rule: rules.help, what: 'referHelp', startedBy: 'answered' }, context)]),
    // What was petitioned for is petitioned for again by whoever wants that (条例 17), and by nobody here.
    ...(isRebound && dossier.state.matter !== 'petition'
      ? [owes(dossier, { rule: rules.again, what: 'linkRebound', startedBy: 'answered' }, context)]
      : []),
  ];
  return [thenSettled(dossier, draft('answered', { ...payload, person }, ...owed), context)];
});

/**
 * The form asks so, and what is named as not performed is asked about.
 *
 * @throws DomainError invalid `revisit.answer_unfit`, `revisit.obligation_unknown`; those of `requireAgreeing`
 */
export function requireAnswers(
  dossier: RevisitDossier,
  { answers, notPerformed }: Pick<RevisitCommands['answer'], 'answers' | 'notPerformed'>,
): void {
  const { form, obligations } = openedOf(dossier);
  const question = unfitAnswer(form.questions, answers);
  if (question !== null) throw refused('invalid', 'revisit.answer_unfit', 'the form does not ask so', { question });
  const obligation = notPerformed.find((one) => !obligations.includes(one));
  if (obligation !== undefined) {
    throw refused('invalid', 'revisit.obligation_unknown', 'nothing of that name is asked about', { obligation });
  }
  requireAgreeing(dossier, answers, notPerformed);
}

/**
 * What the form says of performance and what is named as not performed say the same: one of them alone is followed, and whoever reads the
 * other one would find it untrue. Of an agreement a part may be performed and the rest not due; an opinion is one thing.
 *
 * @throws DomainError invalid `revisit.answers_missing_named`, `revisit.answers_none_missing`
 */
function requireAgreeing(dossier: RevisitDossier, answers: readonly Answer[], notPerformed: readonly string[]): void {
  const { obligations, matter } = openedOf(dossier);
  const value = performedBy(answers);
  const isMissing = value === 'none' || (value === 'part' && matter === 'petition');
  if (isMissing && obligations.length > 0 && notPerformed.length === 0) {
    throw refused('invalid', 'revisit.answers_none_missing', 'what is not performed is not named');
  }
  if ((value !== 'all' && value !== 'not_due') || notPerformed.length === 0) return;
  throw refused(
    'invalid',
    'revisit.answers_missing_named',
    'all is performed, or nothing due, and something is missing',
  );
}

/** A signature and a document are there to be seen; the page proves what is said on it, and nothing else. */
function requireProof(
  { attachments }: RevisitDossier,
  { channel, proof, attachment }: RevisitCommands['answer'],
  isOwn: boolean,
): void {
  const isThere = attachment !== null && attachments.some((one) => one.attachment === attachment);
  const isSeen = proof === 'signature' || proof === 'document';
  const isRight =
    (channel === 'page') === isOwn && (proof === 'page') === isOwn && (isSeen ? isThere : attachment === null);
  if (!isRight) throw refused('invalid', 'revisit.proof_missing', 'its proof is not there', { proof });
}

interface OwedFor {
  readonly rule: string;
  readonly what: string;
  readonly startedBy: 'answered' | 'answerCorrected';
}

/** What the visiting office owes a party from today. */
export function owes(dossier: RevisitDossier, of: OwedFor, context: KindContext): Effects {
  const { office: owner } = openedOf(dossier);
  const owed = { ...of, owner, startOn: context.today } as const;
  const { clocks, duties } = start(dossier, context, owed);
  return { clocks, duties };
}

/** Once nobody is to be asked any more, the window has been used. */
export function thenSettled(dossier: RevisitDossier, first: RevisitDraft, context: KindContext): RevisitDraft {
  const so = after(dossier, [first], context);
  if (!isSettled(so)) return first;
  const met = meet(runningOf(so, rules.visit));
  return met.length === 0 ? first : { ...first, clocks: [...(first.clocks ?? []), ...met] };
}

/** A party says on its page that this is what it said, which proves it. @throws DomainError `revisit.not_asked` (conflict) */
export const confirmAnswer: Handler<'confirmAnswer'> = ruled(
  'confirmAnswer',
  (dossier) => void openedOf(dossier),
  (dossier, payload, context) => {
    requireOwnPage(payload.party, context);
    const { stands, proof, doubt } = partyOf(dossier, payload.party);
    if (stands !== 'asked')
      throw refused('conflict', 'revisit.not_asked', 'it was not asked', { party: payload.party });
    return proof === null || doubt !== null ? [draft('answerConfirmed', payload)] : [];
  },
);

/**
 * A party says on its page that it was not asked, or has not said so: what was written down is not proved, and the supervisor calls it,
 * whatever was drawn, unless the matter was withdrawn. What it has said or confirmed itself it does not deny.
 *
 * @throws DomainError conflict `revisit.not_asked`, `revisit.said_itself`
 */
export const denyAnswer: Handler<'denyAnswer'> = ruled(
  'denyAnswer',
  (dossier) => void openedOf(dossier),
  (dossier, payload, context) => {
    const { party } = payload;
    requireOwnPage(party, context);
    const { stands, proof, doubt, wantsNone } = partyOf(dossier, party);
    if (stands !== 'asked') throw refused('conflict', 'revisit.not_asked', 'it was not asked', { party });
    if (proof === 'page') throw refused('conflict', 'revisit.said_itself', 'it has said so itself', { party });
    if (doubt !== null) return [];
    const { closed, isUncalled } = dossier.state;
    const isOwed = closed !== null && !wantsNone && isUncalled !== true;
    return [draft('answerDenied', payload, isOwed ? owesCallBack(dossier, 'answerDenied', context) : {})];
  },
);

/** Whoever goes hears it, or whoever calls back. @throws those of `requireVisitor` */
function requireHearing(dossier: RevisitDossier, context: KindContext): void {
  const { callBack, supervisor } = openedOf(dossier);
  const isCalling = (callBack === 'owed' || callBack === 'done') && context.actor.office === supervisor;
  if (!isCalling) requireVisitor(dossier, context);
}

/**
 * It wants no visit, and has none from here on; the case above hears it. What it has said stays said. It is heard whenever it is said: of
 * the last who is asked that is when everybody was, and by telephone when it is called back.
 */
export const hearWish: Handler<'hearWish'> = ruled('hearWish', requireHearing, (dossier, payload, context) => {
  const { closed, end } = dossier.state;
  if (partyOf(dossier, payload.party).wantsNone) {
    throw refused('conflict', 'revisit.unwanted', 'it has said so', { party: payload.party });
  }
  const heard = draft('wishHeard', payload);
  if (end !== null) return [heard];
  return closed === null ? [thenSettled(dossier, heard, context)] : withoutCall(dossier, heard, context);
});

/**
 * The wish as the case above has it. Told twice, it is told once; a later one counts. Whoever wants visits again has the window anew, and
 * nobody is called back any more who wants none.
 */
export const noteWish: Handler<'noteWish'> = ruled(
  'noteWish',
  (dossier) => void openedOf(dossier),
  (dossier, payload, context) => {
    requireOwnPage(payload.party, context);
    const { closed, end } = dossier.state;
    if (payload.n <= partyOf(dossier, payload.party).wishes || end !== null) return [];
    const noted = draft('wishNoted', payload);
    if (closed !== null) return withoutCall(dossier, noted, context);
    const settled = thenSettled(dossier, noted, context);
    return [isSettled(after(dossier, [noted], context)) ? settled : withWindow(dossier, noted, context)];
  },
);

function withWindow(dossier: RevisitDossier, noted: RevisitDraft, context: KindContext): RevisitDraft {
  if (runningOf(dossier, rules.visit).length > 0) return noted;
  const { office: owner } = openedOf(dossier);
  const owed = { rule: rules.visit, owner, startedBy: 'wishNoted', startOn: context.today, what: 'answer' } as const;
  const { clocks, duties } = start(dossier, context, owed);
  return { ...noted, clocks, duties };
}
