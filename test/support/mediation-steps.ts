import { addDays } from '#libs/calendar';
import type { LegalDate } from '#libs/kernel';
import { mediationWords, type MediationCommands, type MediationFactType } from '#libs/mediation';
import { aMediation, committeeHead, itself, mediator, mediatorId, onPage, otherCommittee } from './a-mediation.js';
import { otherCase, petition, type MediationInMemory } from './a-mediation.js';
import { courseActor, office, text } from './law.js';

type Opening = MediationCommands['open'];
/** After these nobody is in it any more. */
type Over =
  | 'declined'
  | 'withdrawn'
  | 'failed'
  | 'sealed'
  | 'tookEffect'
  | 'ended'
  | 'endNoticed'
  | 'endTold'
  | 'senderTold'
  | 'breachWithdrawn'
  | 'recordConfirmed'
  | 'recordRejected'
  | 'petitionTold'
  | 'agreementReplaced'
  | 'agreementRestored'
  | 'visitsPlanned'
  | 'visitsChanged'
  | 'visitDue'
  | 'visitsEnded';
/** What the course of another case does here; its own walks go there. */
type OfOthers = 'membersCarried' | 'answerTold' | 'wishHeard';
/** Every fact that the kind may record before the end. */
export type StepName = Exclude<MediationFactType, Over | OfOthers>;

export interface Step {
  /** A mediation whose last fact is of that type, on the day on which it began or later. */
  readonly to: (opening: Partial<Opening>) => MediationInMemory;
  /** Where the law knows that fact; left out: everywhere. */
  readonly isKnown?: (opening: Partial<Opening>) => boolean;
}

/** Every door by which a dispute comes in, on a day: a petition with its date. */
export const doorsOn = (begins: LegalDate): readonly Partial<Opening>[] =>
  mediationWords.source.flatMap((source): Partial<Opening>[] => {
    if (source === 'court') return mediationWords.track.map((track) => ({ source, track }));
    return [source === 'petition' ? { source, setOn: addDays(begins, 17) } : { source }];
  });

/** No committee begins a medical one by itself (医疗 31(3)). */
export const isOpened = ({ source, sort }: Partial<Opening>): boolean => source !== 'initiative' || sort !== 'medical';

const words = text('words');
const begun = (opening: Partial<Opening>): MediationInMemory =>
  aMediation(opening.source === 'petition' ? petition : null);
const ready = (opening: Partial<Opening>) => begun(opening).ready(opening);
const isOnline = ({ track = null }: Partial<Opening>): boolean => track?.startsWith('online') === true;
const isOfCourt = ({ source }: Partial<Opening>): boolean => source === 'court';
const hasLimit = (opening: Partial<Opening>): boolean => isOfCourt(opening) || opening.sort === 'medical';
const leavesAppraisalsOut = ({ sort, source, track = null }: Partial<Opening>): boolean =>
  track === 'online' || (sort === 'medical' && track === null && source !== 'petition');
/** It lasts longer than that number from which nothing follows. */
const outlastsNumbers = ({ sort, source, track = null }: Partial<Opening>): boolean =>
  sort === 'labour'
    ? track === null || track === 'delegated' || track === 'online'
    : track === null && sort !== 'medical' && source !== 'petition';
const isWritten = (opening: Partial<Opening>): boolean => !isOnline(opening);

const drawn = (opening: Partial<Opening>) =>
  ready(opening).drawnUp({ form: isOnline(opening) ? 'platform' : 'written', obligations: [] });
const asking = { ...itself('p2'), mediator: mediatorId, reason: words };
const recusing = (opening: Partial<Opening>) => ready(opening).act('askRecusal', asking, onPage('p2'));
const suspected = (opening: Partial<Opening>) => ready(opening).act('suspectSham', { grounds: words }, mediator);
const appraised = (opening: Partial<Opening>) => {
  const one = ready(opening);
  return one.act('beginAppraisal', { on: one.today }, mediator);
};
const dated = (opening: Partial<Opening>) => {
  const one = ready(opening);
  return one.act('moveDate', { setOn: addDays(one.today, 22) }, courseActor);
};
const over = (opening: Partial<Opening>) => {
  const one = ready(opening);
  return one.act('noteOver', { stage: 'decided', on: one.today, cause: `over/1/decided/${one.today}` }, courseActor);
};
const called = (opening: Partial<Opening>) => {
  const one = ready(opening);
  return one.calls(addDays(one.today, 2));
};
const moved = (opening: Partial<Opening>) => {
  const one = called(opening);
  const to = { on: addDays(one.today, 3), time: '14:00', place: words, reason: words };
  return one.act('moveSession', { session: 1, ...to }, mediator);
};
const later = (opening: Partial<Opening>) => {
  const one = ready(opening);
  return one.act('agreeLater', { ...itself('p1'), until: addDays(one.today, 119) }, mediator);
};
const harmed = (opening: Partial<Opening>) =>
  begun(opening).opened(opening).act('accept', {}, mediator).screened('suspected', true);
const joint = { committee: office('mediation-pingchuan'), words };
const asked = (opening: Partial<Opening>) =>
  begun(opening).opened(opening).act('accept', {}, mediator).act('askJoint', joint, committeeHead);
const helped = (opening: Partial<Opening>) =>
  ready(opening).act('inviteHelper', { helperAs: 'neighbour', of: null, name: words }, mediator);
const agreeing = (opening: Partial<Opening>) =>
  ready(opening).act('agreeVisit', { ...itself('p1'), isGrid: false }, onPage('p1'));
const telling = (opening: Partial<Opening>) =>
  ready(opening).act('proposeTelling', { to: words, what: text('what') }, mediator);
const agreedBy = (mediation: MediationInMemory, parties: readonly string[]) =>
  parties.reduce((so, party) => so.act('agreeTelling', { ...itself(party), telling: 1 }, mediator), mediation);

/** A way to every fact before the end, whatever comes in by whatever door. */
export const mediationSteps: Readonly<Record<StepName, Step>> = {
  opened: { to: (opening) => begun(opening).opened(opening) },
  moved: {
    to: (opening) => begun(opening).opened(opening).act('moveTo', joint, committeeHead),
    isKnown: (opening) => !isOfCourt(opening),
  },
  accepted: { to: (opening) => begun(opening).opened(opening).act('accept', {}, mediator) },
  dateMoved: {
    to: dated,
    isKnown: ({ source }) => source === 'petition',
  },
  petitionOver: {
    to: over,
    isKnown: ({ source }) => source === 'petition',
  },
  caseLinked: {
    to: (opening) =>
      begun(opening)
        .opened(opening)
        .act('linkCase', { ...otherCase, isRemoved: false }, mediator),
  },
  screened: { to: harmed },
  violenceReported: { to: (opening) => harmed(opening).act('reportViolence', { words }, mediator) },
  protectionTold: { to: (opening) => harmed(opening).act('tellProtection', { party: 'p1' }, mediator) },
  addressHidden: { to: (opening) => ready(opening).act('hideAddress', itself('p1'), onPage('p1')) },
  jointAsked: { to: asked },
  jointAnswered: { to: (opening) => asked(opening).act('answerJoint', { isJoined: true, words }, otherCommittee) },
  helperInvited: { to: helped },
  helperAgreed: {
    to: (opening) => helped(opening).act('agreeHelper', { ...itself('p1'), helper: 'h1' }, onPage('p1')),
  },
  tellingProposed: { to: telling },
  tellingAgreed: { to: (opening) => agreedBy(telling(opening), ['p1']) },
  othersTold: {
    to: (opening) => agreedBy(telling(opening), ['p1', 'p2']).act('tellOthers', { telling: 1 }, mediator),
  },
  tellingWithdrawn: {
    to: (opening) =>
      agreedBy(telling(opening), ['p1']).act('withdrawTelling', { ...itself('p1'), telling: 1 }, mediator),
  },
  mediatorsProposed: {
    to: (opening) => {
      const mediators = [{ person: mediatorId, account: null }];
      return begun(opening).accepted(opening).act('proposeMediators', { mediators, isChosenByParties: true }, mediator);
    },
  },
  disclosed: { to: (opening) => begun(opening).accepted(opening).proposed(mediatorId) },
  recusalAsked: { to: recusing },
  recusalRuled: {
    to: (opening) =>
      recusing(opening).act('ruleRecusal', { mediator: mediatorId, isRecused: true, reasons: words }, committeeHead),
  },
  rightsTold: { to: (opening) => begun(opening).prepared(opening) },
  consented: { to: (opening) => begun(opening).prepared(opening).consents('p1') },
  sessionCalled: { to: called },
  sessionMoved: {
    to: moved,
  },
  sessionCalledOff: {
    to: (opening) => called(opening).act('callOffSession', { session: 1, reason: words }, mediator),
  },
  visitAgreed: { to: agreeing },
  contactUnwanted: { to: (opening) => agreeing(opening).act('unwantContact', itself('p1'), onPage('p1')) },
  contactWanted: {
    to: (opening) =>
      agreeing(opening).act('unwantContact', itself('p1'), onPage('p1')).act('wantContact', itself('p1'), onPage('p1')),
  },
  sessionHeld: { to: (opening) => ready(opening).sits() },
  factsConfirmed: {
    to: (opening) =>
      ready(opening)
        .sits()
        .act('confirmFacts', { ...itself('p1'), text: text('undisputed').digest }, onPage('p1')),
  },
  concessionsReleased: { to: (opening) => ready(opening).sits().act('releaseConcessions', itself('p1'), onPage('p1')) },
  releaseWithdrawn: {
    to: (opening) =>
      ready(opening)
        .sits()
        .act('releaseConcessions', itself('p1'), onPage('p1'))
        .act('withdrawRelease', itself('p1'), onPage('p1')),
  },
  offerConveyed: { to: (opening) => ready(opening).act('conveyOffer', { ...itself('p1'), text: words }, onPage('p1')) },
  appraisalBegun: { to: appraised },
  appraisalEnded: {
    to: (opening) => {
      const one = appraised(opening);
      return one.act('endAppraisal', { on: one.today }, mediator);
    },
  },
  appraisalOverran: {
    to: (opening) => untilFact(appraised(opening), 'appraisalOverran'),
    isKnown: leavesAppraisalsOut,
  },
  laterAgreed: {
    to: later,
    isKnown: hasLimit,
  },
  shamSuspected: { to: suspected },
  shamRuled: {
    to: (opening) => suspected(opening).act('ruleSham', { isSham: false, reasons: words }, committeeHead),
  },
  drawnUp: { to: drawn },
  signed: { to: (opening) => drawn(opening).signs('p1', isOnline(opening) ? 'platform' : 'paper') },
  signedAsMediator: { to: (opening) => drawn(opening).signs('p1').mediatorSigns(), isKnown: isWritten },
  warned: { to: (opening) => untilFact(begun(opening).opened(opening), 'warned') },
  limitPassed: {
    to: (opening) => untilFact(ready(opening), 'limitPassed'),
    isKnown: outlastsNumbers,
  },
  overdue: {
    to: (opening) => untilFact(begun(opening).opened(opening), 'overdue'),
    isKnown: (one) => !isOnline(one) && one.source !== 'petition',
  },
};

/** On from moment to moment until a fact of that type is the last. */
function untilFact(mediation: MediationInMemory, type: StepName): MediationInMemory {
  while (mediation.types().at(-1) !== type) {
    if (!mediation.passesNext()) throw new Error(`${type} never comes`);
  }
  return mediation;
}
