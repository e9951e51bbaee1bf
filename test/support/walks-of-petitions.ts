import fc from 'fast-check';
import { addDays, instantAtHour, legalDateOf } from '#libs/calendar';
import { partiesIn, type Actor, type LegalDate } from '#libs/kernel';
import { partyCommandNames, type PartyCommands } from '#libs/kind';
import { petitionKind, type PetitionCommands } from '#libs/petition';
import { isRunning } from '#libs/rules';
import { aPetition, bureauHead, clerk, head, officer, opinion, signed } from './a-petition.js';
import { courseActor, office, person, publicActor, text } from './law.js';
import { othersOwing } from './open-duties.js';

// Walks through the law of petitions: anybody who takes part does anything, at any time.

const offices = ['dept-transport', 'dept-water', 'discipline', 'town-binju', 'bureau', 'nowhere'];
/** Who may register: the bureau, and organs what is submitted to themselves. */
const registrars = ['bureau', 'dept-transport', 'dept-water', 'town-binju', 'discipline', 'county-government'] as const;
const actors = [
  clerk,
  bureauHead,
  officer,
  head,
  courseActor,
  publicActor,
  ...registrars.slice(2).flatMap((id) => [person(id, 'officer'), person(id, 'head')]),
];
/** Possible nearly always, and they end everything: seldom enough that the walks become long. */
const endings: readonly string[] = ['withdraw', 'routeOut', 'declareOutOfRemit', 'transferOut', 'settle'];
// What is about the parties moves no matter on; among themselves they are walked through elsewhere.
type Moving = Exclude<keyof PetitionCommands, keyof PartyCommands>;
const commands = (Object.keys(petitionKind.decide) as (keyof PetitionCommands)[]).filter(
  (each): each is Moving => !partyCommandNames.some((name) => name === each),
);

/** One act: who, which of the allowed commands, how much later, and what its payload is drawn from. */
export const act = fc.record({
  actor: fc.constantFrom(...actors),
  pick: fc.nat(100),
  wild: fc.nat(4),
  choice: fc.nat(1_000),
  days: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, fc.nat(40)),
  to: fc.constantFrom('dept-transport', 'dept-transport', ...offices),
  back: fc.constantFrom(0, 0, 0, -1, 1, -3, -8, -20),
  class: fc.constantFrom('appeal' as const, 'suggestion' as const, 'accusation' as const),
  flag: fc.boolean(),
});
export type Act = typeof act extends fc.Arbitrary<infer T> ? T : never;

/** Whose course acts in these walks. */
const walkingCase = courseActor.kind === 'course' ? courseActor.caseId : null;
const disputable = ['notice', 'opinion', 'notice', 'answer', 'extension'] as const;
const nowhere = { category: null, place: null, to: null, note: null };

function payloadOf(command: Moving, drawn: Act, petition: ReturnType<typeof aPetition>): object {
  const today = petition.today();
  const on = addDays(today, drawn.back);
  const proof = drawn.choice % 3 === 0 ? null : text('proof');
  const to = office(drawn.to);
  const manner = drawn.flag ? 'assign' : 'transfer';
  const running = petition.dossier.clocks.find(isRunning)?.id ?? 'XF-02/1';
  const unserved = drawn.back < 0;
  const service = { servedOn: unserved ? null : today, manner: unserved ? null : ('post' as const), sentOn: null };
  const awaited = petition.dossier.state.records.find(({ look }) => look === 'awaited');
  const record = drawn.pick % 4 === 0 ? (awaited?.number ?? 7) : null;
  const notice = { notice: text('n'), ...service, proof: null };
  const payloads: Record<Moving, object> = {
    register: {},
    triage: { ...nowhere, class: petition.dossier.state.claims[0]?.class ?? drawn.class },
    correctClass: { class: drawn.class, reason: text('r'), withdrawsBreaches: drawn.choice % 16 === 0 },
    nameAccused: { office: drawn.flag ? to : null, person: { party: `a${drawn.pick}`, digest: `d${drawn.pick}` } },
    clearAccused: { office: to, reason: text('r') },
    clearAccusedPerson: { party: partiesIn(petition.dossier.parties, 'accused')[0]?.party ?? 'a1', reason: text('r') },
    declareOutOfRemit: { to: office('dept-water'), organ: null, ...notice },
    routeOut: { route: 'reconsideration', ...notice },
    transferOut: { note: null },
    takeAsDuty: { note: null },
    performOrAnswer: { outcome: 'performed', answer: text('a') },
    answerSuggestion: { outcome: 'adopted', answer: text('a') },
    giveFeedback: { feedback: text('f') },
    refer: { to, manner, setOn: drawn.flag ? addDays(today, 20) : null, note: null },
    object: { reasons: text('r'), proposedTo: null, statedOn: drawn.flag ? on : null, proof },
    upholdObjection: { reasons: text('r'), to: drawn.flag ? to : null, manner: 'transfer', setOn: null },
    rejectObjection: { reasons: text('r') },
    issueNotice: { notice: text('n') },
    correctNotice: { of: 1 + drawn.pick, text: text('t') },
    withdrawNotice: { of: 1 + drawn.pick, reason: text('r') },
    notify: { servedOn: on, manner: 'post', notice: null, proof },
    accept: { notice: drawn.flag ? { servedOn: today, manner: 'post' } : null, proof },
    askExtension: { days: drawn.pick % 35, reason: text('r') },
    approveExtension: {},
    refuseExtension: { reason: text('r') },
    noticeExtension: { servedOn: on, manner: 'post', proof },
    decide: { ...opinion, ...answerOf(drawn, today) },
    submitOpinion: { ...opinion, ...answerOf(drawn, today) },
    approveOpinion: { submission: 1 + (drawn.pick % 2) },
    returnOpinion: { submission: 1 + (drawn.pick % 2), reason: text('r') },
    takeBackOpinion: {},
    approveNotice: { submission: 1 + (drawn.pick % 2) },
    returnNotice: { submission: 1 + (drawn.pick % 2), reason: text('r') },
    takeBackNotice: {},
    recordDelivery: { servedOn: on, manner: 'post', evidence: drawn.flag ? text('receipt') : null },
    reportCompletion: { report: text('r') },
    close: { note: null },
    handToMediation: { committee: office(drawn.flag ? 'mediation-binju' : drawn.to), agreedOn: on },
    noteSettlement: { part: walkingCase, on: today },
    settle: { note: null },
    withdraw: { ...signed(on), ...(drawn.actor.kind === 'public' && { provedBy: 'code', reference: null }) },
    confirmWithdrawal: { note: null },
    refuseWithdrawal: { reason: text('r') },
    changeSetDate: { dueOn: addDays(today, drawn.pick), reason: text('r') },
    findRefusal: { finding: text('f') },
    agreeVisit: { party: 'p1', by: 'p1' },
    unwantContact: { party: 'p1', by: 'p1' },
    wantContact: { party: 'p1', by: 'p1' },
    changeVisits: { dates: drawn.flag ? [] : [addDays(today, 10 + drawn.pick)], reasons: text('r') },
    hearWish: { party: 'p1', part: walkingCase },
    endVisits: {},
    followDays: {},
    requestReview: { requestedOn: on, to: drawn.flag ? null : to, note: null },
    waiveReview: { ...signed(on), ...(drawn.actor.kind === 'public' && { provedBy: 'code', reference: null }) },
    addMaterial: { material: text('m') },
    urge: { office: othersOwing(petition, drawn.actor), text: text('u') },
    answerUrging: { text: text('a') },
    comment: { text: text('c') },
    seeMaterial: {},
    confirmNotice: { document: drawn.flag ? 'opinion' : 'notice' },
    evaluate: { bureau: null, organ: drawn.flag ? 'satisfied' : null, remark: null },
    confirmRecord: { record, note: null },
    rejectRecord: { record, finding: drawn.choice % 3 === 0 ? 'other_day' : 'not_done', reasons: text('r') },
    disputeDate: { document: disputable[drawn.pick % disputable.length] ?? 'notice', reasons: text('r') },
    passMoment: { clock: running, moment: 'expiry' },
  };
  return payloads[command];
}

function answerOf({ flag, choice }: Act, today: LegalDate) {
  return flag ? { outcome: 'support', executeBy: addDays(today, choice % 100) } : { outcome: 'explain' };
}

/** The drawn actor or the next in the row who may do something that moves the case on, so that the walks go far. */
function someoneWhoMay(petition: ReturnType<typeof aPetition>, drawn: Act) {
  const from = actors.indexOf(drawn.actor);
  const row = [...actors.slice(from), ...actors.slice(0, from)];
  const passive = [
    'addMaterial',
    'comment',
    'confirmNotice',
    'disputeDate',
    'evaluate',
    'passMoment',
    'urge',
    'waiveReview',
    'withdraw',
  ];
  const asked = (actor: Actor) => {
    const allowed = petition.allowed(actor);
    const open = commands.filter((each) => allowed[each] === null && (!endings.includes(each) || drawn.pick > 95));
    return { actor, allowed, open };
  };
  if (drawn.actor === courseActor) return asked(courseActor);
  for (const actor of row) {
    const answer = asked(actor);
    if (answer.open.some((each) => !passive.includes(each))) return answer;
  }
  return asked(drawn.actor);
}

export const submission = fc.record({
  class: fc.constantFrom('appeal' as const, 'suggestion' as const, 'accusation' as const, null),
  isReachable: fc.boolean(),
  registrar: fc.constantFrom('bureau' as const, 'bureau' as const, 'bureau' as const, ...registrars),
  accused: fc.constantFrom(null, null, 'dept-transport', 'bureau', 'discipline', 'county-government'),
});

/** Registered by whoever was drawn; an accusation names its office in the same act, as at the counter. */
export function submittedAs({
  registrar,
  accused,
  ...more
}: typeof submission extends fc.Arbitrary<infer T> ? T : never) {
  const by = registrar === 'bureau' ? clerk : person(registrar, 'officer');
  const petition = aPetition().registered({ ...more, registrar: office(registrar) }, by);
  const isNamed = accused !== null && more.class === 'accusation';
  return isNamed ? petition.act('nameAccused', { office: office(accused), person: null }, by) : petition;
}

/**
 * What somebody does next in a walk, as much later as was drawn; nothing where nobody may do anything.
 *
 * @param leaning commands that are taken half of the time, where one may be given
 */
export function nextAct(petition: ReturnType<typeof aPetition>, drawn: Act, leaning: readonly string[] = []) {
  petition.at = instantAtHour(addDays(legalDateOf(petition.at), drawn.days), 10);
  const { actor, allowed, open } = someoneWhoMay(petition, drawn);
  const wanted = drawn.choice % 2 === 0 ? open.filter((each) => leaning.includes(each)) : [];
  const from = wanted.length > 0 ? wanted : open;
  const command = drawn.wild === 4 ? commands[drawn.choice % commands.length] : from[drawn.choice % from.length];
  if (command === undefined) return null;
  const take = () => petition.act(command, payloadOf(command, drawn, petition), actor);
  return { actor, command, isAllowed: allowed[command] === null, take };
}
