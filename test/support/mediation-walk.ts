import fc from 'fast-check';
import { addDays } from '#libs/calendar';
import { mediationKind, mediationWords, type MediationCommands } from '#libs/mediation';
import { nextMoment } from '#libs/rules';
import {
  aMediation,
  anOpening,
  aReport,
  committeeHead,
  mediator,
  mediatorId,
  onPage,
  otherCommittee,
} from './a-mediation.js';
import { otherCase, otherMediator, petition, type MediationInMemory } from './a-mediation.js';
import { bothAgreed, inForceSince } from './an-agreement.js';
import { courseActor, day, office, text } from './law.js';

/** Every command of a mediation. */
export const mediationCommandNames = Object.keys(mediationKind.decide) as (keyof MediationCommands)[];
/** One act of a walk, drawn: who asks, and seeds for what. */
export const mediationAct = fc.record({
  actor: fc.constantFrom(
    ...[mediator, mediator, mediator, mediator, committeeHead, onPage('p1'), onPage('p2'), courseActor],
    otherCommittee,
  ),
  wild: fc.nat(9),
  choice: fc.nat(10_000),
  pick: fc.nat(7),
  days: fc.nat(3),
  isIt: fc.boolean(),
  form: fc.constantFrom(...mediationWords.form),
  how: fc.constantFrom(...mediationWords.how),
});
export type MediationAct = typeof mediationAct extends fc.Arbitrary<infer T> ? T : never;

/** How a walk begins: by which door, of what sort, and how far on. */
export const mediationBeginning = fc.record({
  sort: fc.constantFrom(...mediationWords.sort),
  source: fc.constantFrom(...mediationWords.source),
  track: fc.constantFrom(...mediationWords.track),
  stage: fc.constantFrom(0, 1, 2, 3, 4, 4, 4),
});

export type MediationBeginning = typeof mediationBeginning extends fc.Arbitrary<infer T> ? T : never;

/** What its way in needs with it. */
function openingOf({ sort, source, track }: MediationBeginning) {
  const isMedical = source === 'initiative' && sort === 'medical';
  return anOpening({
    ...{ sort: isMedical ? 'civil' : sort, source, track: source === 'court' ? track : null },
    setOn: source === 'petition' ? day('2026-08-28') : null,
  });
}

/** Begun, and moved on so far: a walk that begins at the door seldom comes to an agreement. */
export function mediationBegunAt(begun: MediationBeginning): MediationInMemory {
  const mediation = aMediation(begun.source === 'petition' ? petition : null);
  const change = openingOf(begun);
  if (begun.stage === 0) return mediation.opened(change);
  if (begun.stage === 1) return mediation.prepared(change);
  if (begun.stage === 2) return mediation.ready(change);
  if (begun.stage === 3) return sitting(mediation.ready(change));
  const isOnline = change.track?.startsWith('online') === true;
  return mediation.ready(change).drawnUp({ form: isOnline ? 'platform' : 'written', obligations: [] });
}

/** A session was held, and somebody is to be let in and somebody told. */
function sitting(mediation: MediationInMemory): MediationInMemory {
  return mediation
    .sits({ undisputed: words })
    .act('inviteHelper', { helperAs: 'neighbour', of: null, name: words }, mediator)
    .act('proposeTelling', { to: words, what: words }, mediator)
    .act('agreeTelling', { party: 'p1', by: 'p1', telling: 1 }, mediator);
}

const words = text('words');
const ways = { written: 'paper', oral: 'word', platform: 'platform' } as const;
const identity = { party: 'p3', digest: 'identity-of-p3' };

/** What is asked with a command, as far as it can go at this point. */
export function mediationPayload(
  command: keyof MediationCommands,
  drawn: MediationAct,
  mediation: MediationInMemory,
): object {
  const { dossier, today } = mediation;
  const { pick, isIt } = drawn;
  const party = ['p1', 'p2'][pick % 2] ?? 'p1';
  const by = pick > 6 ? 'p3' : party;
  const said = { party, by };
  const form = dossier.state.agreement?.form;
  const signed = dossier.state.agreement?.signatures ?? [];
  const unsigned = ['p1', 'p2'].find((name) => !signed.some((one) => one.party === name));
  const signer = pick < 6 ? (unsigned ?? party) : party;
  const person = dossier.state.recusals[0] ?? dossier.state.mediators[pick % 2]?.person ?? mediatorId;
  const next = nextMoment(dossier.clocks) ?? { clock: 'RM-09/1', name: 'expiry' };
  const on = addDays(today, isIt ? 0 : -1);
  const people = isIt ? [mediatorId] : [mediatorId, otherMediator];
  const drawnUp = dossier.state.agreement?.text.digest ?? 'none';
  const payloads: Record<keyof MediationCommands, object> = {
    open: anOpening(),
    accept: {},
    decline: { reason: 'unfit', words },
    moveDate: { setOn: addDays(today, pick) },
    screen: { party, finding: pick === 0 ? 'suspected' : 'none', isWardHarmed: pick === 0 },
    linkCase: { ...otherCase, isRemoved: isIt },
    replaceAgreement: {
      ...otherCase,
      kind: 'mediation',
      by: isIt ? inForceSince(today) : null,
      agreed: bothAgreed(today),
      words,
    },
    restoreAgreement: { words },
    reportViolence: { words },
    tellProtection: { party },
    hideAddress: said,
    askJoint: { committee: pick % 2 === 0 ? 'mediation-pingchuan' : 'mediation-jinniu', words },
    answerJoint: { isJoined: isIt, words },
    moveTo: { committee: 'mediation-pingchuan', words },
    reportIncident: {},
    inviteHelper: {
      ...{ helperAs: isIt ? 'neighbour' : 'interpreter', of: isIt === (pick === 0) ? null : party, name: words },
    },
    agreeHelper: { ...said, helper: isIt ? 'h1' : 'h2' },
    proposeTelling: {
      ...{ to: words, what: text('what') },
      ...(isIt && { whose: 'committee' as const, centre: office('centre'), offices: [office('dept-water')] }),
    },
    agreeTelling: { ...said, telling: pick === 5 ? 2 : 1 },
    tellOthers: { telling: pick === 5 ? 2 : 1 },
    withdrawTelling: { ...said, telling: pick === 5 ? 2 : 1 },
    mediateJointly: { centre: office('centre') },
    agreeVisit: { ...said, isGrid: isIt },
    unwantContact: said,
    wantContact: said,
    changeVisits: { dates: [addDays(today, pick)], reasons: words },
    hearWish: { party, part: '00000000-0000-4000-8000-000000000007' },
    endVisits: {},
    followDays: {},
    carryMembers: { members: [{ office: 'dept-water', consents: [] }] },
    tellAnswer: { joint: 'joint', concludedAs: 'answered', lead: office('dept-water'), answer: words },
    confirmFacts: { ...said, text: words.digest },
    releaseConcessions: said,
    withdrawRelease: said,
    proposeMediators: { mediators: people.map((one) => ({ person: one, account: null })), isChosenByParties: isIt },
    disclose: {
      mediator: dossier.state.mediators.find(({ isDisclosed }) => !isDisclosed)?.person ?? person,
      ties: null,
    },
    askRecusal: { ...said, mediator: person, reason: words },
    ruleRecusal: { mediator: person, isRecused: isIt, reasons: words },
    tellRights: { party },
    consent: { ...said, isOpen: isIt, isElectronic: isIt },
    callSession: {
      on: addDays(today, pick - 1),
      time: '09:30',
      place: words,
      invited: pick === 3 ? [party] : ['p1', 'p2'],
    },
    moveSession: { session: isIt ? 1 : 2, on: addDays(today, pick), time: '14:00', place: words, reason: words },
    callOffSession: { session: isIt ? 1 : 2, reason: words },
    confirmRecord: { note: null },
    rejectRecord: { found: isIt ? 'other_day' : 'not_served', reasons: words },
    holdSession: {
      session: pick === 2 ? 1 : null,
      ...{ on, place: words, minutes: words, undisputed: pick === 0 ? null : words },
      attended: pick === 1 ? ['p1', 'p2', 'h1'] : ['p1', 'p2'],
    },
    talkApart: { party },
    conveyOffer: { ...said, text: words },
    beginAppraisal: { on },
    endAppraisal: { on },
    agreeLater: { ...said, until: day('2026-12-30') },
    suspectSham: { grounds: words },
    ruleSham: { isSham: pick === 0, reasons: words },
    drawUp: {
      form: drawn.form,
      text: text(`draft ${String(pick)}`),
      obligations: [],
      isWhole: isIt,
      isPaperOnly: !isIt,
      limits: pick === 0 ? ['title'] : [],
    },
    sign: {
      ...{ party: signer, by: pick > 6 ? 'p3' : signer, on: today, text: pick === 6 ? 'other' : drawnUp },
      how: pick === 5 || form === undefined ? drawn.how : ways[form],
    },
    signAsMediator: {
      mediator: dossier.state.mediators[pick % Math.max(1, dossier.state.mediators.length)]?.person ?? person,
      on: today,
    },
    seal: { on: today },
    withdraw: { ...said, reason: null },
    fail: { reason: 'differences', words },
    tellEnd: { party },
    tellSender: { ...aReport, isMaterialReturned: isIt },
    notePetitionTold: {},
    noteOver: { stage: isIt ? 'decided' : 'ended', on: today, cause: `over/1/decided/${today}` },
    addParty: { identity, role: 'representative', nature: 'person', capacity: 'full' },
    correctParty: { party, identity: null, nature: null, capacity: isIt ? 'limited' : 'full', reason: words },
    mergeParties: { party: 'p3', into: 'p1', reason: words },
    leaveParty: { party: 'p3', reason: words },
    giveMandate: {
      ...{ by: 'p3', of: party, as: isIt ? 'guardian' : 'agent', scope: ['settle', 'sign', 'withdraw'] },
      ...{ from: null, until: null, attachment: null, shown: words },
    },
    endMandate: { mandate: 'm1', on: null, reason: words },
    passMoment: { clock: next.clock, moment: next.name },
  };
  return payloads[command];
}
