import { releaseCause } from '#libs/kernel';
import { endClocks, meet, runningOf, type KindContext } from '#libs/kind';
import { parameterOf } from '#libs/rules';
import {
  after,
  draft,
  endsAs,
  isCallable,
  isSettled,
  openedOf,
  partyOf,
  refused,
  requireAsking,
  requireGoing,
  ruled,
  thenEnds,
  toCall,
} from './case.js';
import type { Handler, RevisitDossier } from './case.js';
import { owesCallBack } from './calling.js';
import type { RevisitDraft } from './facts.js';
import { revisitRules as rules } from './rules.js';
import type { AskedParty } from './state.js';
import type { CallBackResult, RevisitEnding } from './words.js';

const endings = { asked: 'made', not_reached: 'not_reached', released: 'released' } as const;

/** Its end, by whom it has reached: one who was asked makes it a revisit, and nobody else does. */
function endingOf({ state: { parties } }: RevisitDossier): RevisitEnding {
  const how = (['asked', 'not_reached', 'released'] as const).find((so) => parties.some(({ stands }) => stands === so));
  return how === undefined ? 'unwanted' : endings[how];
}

/**
 * Nobody is asked any more: the chain hash of this fact says whether it is called back, and nobody knows it beforehand.
 *
 * @throws DomainError conflict `revisit.not_all_asked`: somebody wants visits again, and was not asked. An answer without a fact would be
 *   remembered as the step that closes it; invalid `revisit.salt_missing`
 */
export const close: Handler<'close'> = ruled('close', requireAsking, (dossier, payload, context) => {
  if (!isSettled(dossier)) throw refused('conflict', 'revisit.not_all_asked', 'somebody is to be asked');
  if (!/^[0-9a-f]{32}$/u.test(payload.salt)) {
    throw refused('invalid', 'revisit.salt_missing', 'the door adds 128 random bits');
  }
  return thenEnds(dossier, [draft('closed', { ...payload, as: endingOf(dossier) })], context);
});

/** Whether it is the one of so many (复核抽取). The hash is the course's to bring; whoever has the facts can hash them again. */
export const drawCallBack: Handler<'drawCallBack'> = ruled(
  'drawCallBack',
  requireGoing,
  (dossier, payload, context) => {
    const { closed, callBack } = dossier.state;
    if (closed === null || callBack !== null) return [];
    const drawn = draft('callBackDrawn', payload);
    // What a party denies is called back too. Nobody is, who wants to hear no more of it.
    const isOwed = payload.isDrawn || toCall(dossier).some(({ doubt }) => doubt === 'denied');
    if (!isOwed || toCall(dossier).length === 0) return thenEnds(dossier, [drawn], context);
    return [draft('callBackDrawn', payload, owesCallBack(dossier, 'callBackDrawn', context))];
  },
);

/** Nobody calls back what he has asked himself. @throws DomainError `revisit.not_independent` (forbidden) */
function requireOther({ state: { gone, visitor } }: RevisitDossier, { actor }: KindContext): void {
  if (actor.kind !== 'person') return;
  const asked = [...gone, visitor?.account ?? null];
  const person = [actor.principal, actor.deputyFor ?? null].find((one) => one !== null && asked.includes(one));
  if (person == null) return;
  throw refused('forbidden', 'revisit.not_independent', 'it has asked itself', { person });
}

/** It was called on as many days as a revisit takes before it gives somebody up. */
const isMissed = ({ missedOn }: Pick<AskedParty, 'missedOn'>, context: KindContext): boolean =>
  new Set(missedOn).size >= parameterOf(context, 'leastDays');

const isCalled = ({ missedOn }: AskedParty, result: CallBackResult, context: KindContext): boolean =>
  result !== 'not_reached' || isMissed({ missedOn: [...missedOn, context.today] }, context);

/**
 * The supervisor has called, who has not visited.
 *
 * @throws DomainError conflict `revisit.not_drawn`, `revisit.not_asked`, `revisit.unwanted`; that of `requireOther`
 */
export const callBack: Handler<'callBack'> = ruled(
  'callBack',
  (dossier) => {
    requireGoing(dossier);
    if (dossier.state.callBack !== 'owed') throw refused('conflict', 'revisit.not_drawn', 'it is not called back');
  },
  (dossier, payload, context) => {
    requireOther(dossier, context);
    const { party } = payload;
    const { stands, wantsNone } = partyOf(dossier, party);
    if (wantsNone) throw refused('conflict', 'revisit.unwanted', 'it wants no visit', { party });
    if (!isCallable({ stands, wantsNone }))
      throw refused('conflict', 'revisit.not_asked', 'nobody asked or tried it', { party });
    // Who denies what was written down is called, each of them; who is not reached, on another day again.
    const isLast = toCall(dossier).every((one) =>
      one.party === party ? isCalled(one, payload.result, context) : one.doubt !== 'denied' || isMissed(one, context),
    );
    const met = { clocks: isLast ? meet(runningOf(dossier, rules.callBack)) : [] };
    return thenEnds(dossier, [draft('calledBack', payload, met)], context);
  },
);

/** @throws DomainError `revisit.not_owed` (conflict), details `party` */
function owedTo(dossier: RevisitDossier, party: string, owed: 'help' | 'rebound'): string {
  const clock = partyOf(dossier, party)[owed];
  if (clock !== null) return clock;
  throw refused('conflict', 'revisit.not_owed', 'nothing of it is owed', { party });
}

const metBy = (dossier: RevisitDossier, id: string) => ({
  clocks: meet(dossier.clocks.filter((one) => one.id === id)),
});

/** Help is passed on, of somebody who has agreed to being named for it (个人信息保护法 23). */
export const referHelp: Handler<'referHelp'> = ruled('referHelp', requireGoing, (dossier, payload, context) =>
  thenEnds(dossier, [draft('helpReferred', payload, metBy(dossier, owedTo(dossier, payload.party, 'help')))], context),
);

/** What broke out again has a case of its own, opened by a person: nothing is opened here. */
export const linkRebound: Handler<'linkRebound'> = ruled('linkRebound', requireGoing, (dossier, payload, context) =>
  thenEnds(
    dossier,
    [draft('reboundLinked', payload, metBy(dossier, owedTo(dossier, payload.party, 'rebound')))],
    context,
  ),
);

/**
 * Nobody is to be asked any more. Where somebody was, it goes on to its end: what was found is followed, and may be called back unless
 * nobody is to ring any more. Told twice, it is told once.
 */
export const release: Handler<'release'> = ruled(
  'release',
  (dossier) => void openedOf(dossier),
  (dossier, payload, context): readonly RevisitDraft[] => {
    const { end, causes, parties } = dossier.state;
    if (end !== null || causes.includes(releaseCause)) return [];
    const over = runningOf(dossier, rules.visit, ...(payload.isCalled ? [] : [rules.callBack]));
    const released = draft('released', payload, { clocks: endClocks(over, 'cancelled') });
    // Of nobody who was asked, or tried in vain, there is anything to call back about.
    const isTried = parties.some(({ stands }) => stands === 'asked' || stands === 'not_reached');
    const so = after(dossier, [released], context);
    return isTried ? thenEnds(dossier, [released], context) : [released, endsAs(so, endingOf(so))];
  },
);
