import { as, type CaseId, type LegalDate, type OfficeId, type TextRef } from '#libs/kernel';
import type { PetitionFacts } from '../../libs/petition/src/facts.js';
import { examplesOf } from './fact-example.js';

const ref: TextRef = { digest: '0'.repeat(32), chars: 12 };
const bureau = as<OfficeId>('bureau');
const transport = as<OfficeId>('dept-transport');
const binju = as<OfficeId>('mediation-binju');
const monday = as<LegalDate>('2026-08-03');
const later = as<LegalDate>('2026-10-08');
const earlier = as<CaseId>('00000000-0000-4000-8000-000000000002');
const review = {
  by: 'bodies',
  bodies: [{ office: as<OfficeId>('county-government'), finally: [as<OfficeId>('prefecture-government')] }],
} as const;
const opinion = {
  ...({ outcome: 'support', executeBy: later, executor: null } as const),
  ...{ claim: ref, facts: ref, reasons: ref, opinion: ref, legalBasis: ref },
} as const;
const service = { servedOn: later, manner: 'post', sentOn: monday } as const;
const served = { ...service, proof: ref };
const record = { record: 1, document: 'notice', office: transport, statedOn: monday } as const;
const clock = { clock: 'XF-07/1', rule: 'XF-07', office: transport, isRetrospective: false };

/**
 * One example of every shape of fact that was ever written, by type, each the first of its type. A changed shape adds
 * its own list beside this one, and `evolve` has to take both.
 */
export const petitionExamples: { readonly [T in keyof PetitionFacts]: PetitionFacts[T] } = {
  registered: {
    channel: 'letter',
    class: 'appeal',
    receivedOn: monday,
    registrar: bureau,
    isReachable: true,
    place: as<OfficeId>('town-binju'),
    category: 'transport',
    title: ref,
    matter: ref,
    petitioner: { party: 'p1', digest: '1'.repeat(32) },
    source: { format: 'message-board', number: '1001', isTrial: false },
    isDirect: false,
  },
  triaged: { class: 'appeal', category: null, place: null, to: transport, note: ref },
  classCorrected: { from: 'appeal', class: 'suggestion', reason: ref, limitFrom: null, returnedTo: null },
  referred: {
    ...{ referral: 1, by: bureau, to: transport, manner: 'assign', setOn: later, receivedOn: monday, note: null },
    ...{ limitFrom: null, isOfItself: false },
  },
  takenBack: { office: transport, receivedOn: monday, note: ref, limitFrom: null },
  accusedNamed: {
    office: transport,
    person: { party: 'a1', digest: '3'.repeat(32) },
    returnedTo: bureau,
    referrer: null,
  },
  accusedCleared: { office: transport, reason: ref, isSeenAgain: false },
  accusedPersonCleared: { party: 'a1', reason: ref },
  outOfRemit: { office: transport, to: as<OfficeId>('dept-water'), organ: null, isTold: true },
  transferredOut: {
    ...{ by: as<OfficeId>('bureau'), to: as<OfficeId>('prefecture-discipline'), note: ref },
    endsCase: true,
  },
  routedOut: {
    office: transport,
    route: 'reconsideration',
    branch: 4,
    limit: { length: 60, unit: 'CALENDAR_DAY', origin: 'law' },
    endsCase: true,
  },
  takenAsDuty: { office: transport, note: ref },
  objected: {
    ...{ referral: 1, office: transport, reasons: ref, proposedTo: null },
    ...{ statedOn: monday, proof: ref },
  },
  objectionUpheld: {
    ...{ referral: 1, office: transport, returnedTo: bureau, passedTo: null, reasons: ref },
    article: '《信访工作条例》第二十四条第一款',
  },
  objectionRejected: { referral: 1, office: transport, reasons: ref, article: null },
  noticeCorrected: { office: transport, of: 4, text: ref },
  noticeWithdrawn: { office: transport, of: 4, reason: ref },
  withdrawnReached: { office: transport, of: 4, servedOn: monday },
  noticeSubmitted: {
    ...({ number: 1, office: transport, capacity: 'officer', notice: 'receipt', command: 'issueNotice' } as const),
    payload: { notice: ref },
    gives: { type: 'noticeIssued', data: { office: transport, notice: ref, tells: 'receipt', issuedOn: monday } },
  },
  noticeApproved: {
    ...({ number: 1, office: transport, notice: 'receipt' } as const),
    ...{ drafted: 'transport.officer', approved: 'transport.head', texts: [ref.digest] },
  },
  noticeReturned: { number: 1, office: transport, reason: ref },
  noticeTakenBack: { number: 1, office: transport },
  noticeIssued: { office: transport, notice: ref, tells: 'receipt', issuedOn: monday },
  notified: { ...served, office: transport, notice: ref, tells: 'receipt' },
  accepted: { office: transport, acceptedOn: monday, limitFrom: monday, isLate: false },
  extensionAsked: { days: 30, reason: ref },
  extensionApproved: { days: 30 },
  extensionRefused: { reason: ref },
  extensionNoticed: { ...served, days: 30 },
  toldInPart: { ...served, document: 'extension', office: transport, parties: ['p1'], left: 1 },
  opinionSubmitted: { ...opinion, office: transport },
  opinionReturned: { reason: ref },
  opinionTakenBack: {},
  decided: {
    ...opinion,
    ...{ office: transport, decidedOn: later, review },
    signed: { drafted: 'transport.officer', approved: 'transport.head' },
    looker: bureau,
  },
  answered: { office: transport, outcome: 'adopted', answer: ref, answeredOn: later },
  delivered: { ...service, evidence: ref, isReceipt: true, lawUntil: later, review, document: 'opinion' },
  completionReported: { office: transport, report: ref },
  closed: { outcome: 'support', note: null, reviewUntil: later },
  handedToMediation: { committee: binju, agreedOn: monday, name: binju, until: monday, dueOn: later },
  mediationDated: { name: binju, number: 2, until: later, dueOn: later },
  settlementReached: { part: earlier, on: monday },
  settled: { on: monday, note: ref },
  withdrawalStated: { statement: ref, statedOn: monday, provedBy: 'recording', reference: ref },
  withdrawalRefused: { reason: ref },
  withdrawn: {
    statement: ref,
    statedOn: monday,
    provedBy: 'signature',
    reference: ref,
    isConfirmed: false,
    note: null,
  },
  setDateChanged: { referral: 1, was: monday, setOn: later, reason: ref },
  visitsPlanned: { plan: 'petition', from: monday, dates: [{ on: later, because: 'days' }] },
  visitsChanged: { dates: [later], reasons: ref },
  visitDue: {
    ...{ clock: 'XF-VISIT/1', on: later, office: bureau, supervisor: as<OfficeId>('joint-conference') },
    ...{ parties: ['p1'], unwanted: [], obligations: ['x1'], isGridAgreed: false, reviewUntil: later },
    handled: { offices: [transport], persons: ['transport.officer'] },
  },
  visitsEnded: { because: 'content' },
  visitAgreed: { party: 'p1', by: 'p1', isGrid: false },
  contactUnwanted: { party: 'p1', by: 'p1' },
  contactWanted: { party: 'p1', by: 'p1' },
  wishHeard: { party: 'p1', part: earlier },
  refusalFound: { executor: transport, clock: 'XF-CARRY/1', foundOn: later, finding: ref },
  reviewRequested: { requestedOn: later, to: bureau, note: ref, isReceipt: false },
  reviewWaived: { statement: ref, statedOn: later, provedBy: 'signature', reference: ref },
  materialAdded: { number: 1, material: ref },
  materialSeen: { number: 1, office: transport },
  urged: {
    ...{ number: 1, office: transport, by: bureau, rule: 'XF-09', clock: 'XF-09/1', dueOn: later },
    ...{ isLate: true, text: ref },
  },
  urgingAnswered: { office: transport, number: 1, text: ref },
  commented: { office: bureau, text: ref },
  noticeConfirmed: { document: 'opinion', referral: 1 },
  evaluated: { stage: 'handling', office: transport, bureau: 'mostly', organ: 'not_satisfied', remark: ref },
  warned: { ...clock, warning: 'w5', to: 'owner' },
  breached: {
    ...clock,
    article: '23(3)',
    origin: 'law',
    liability: '44(3)',
    trigger: 'DB-3',
    basis: 'art40',
    commissionedBy: bureau,
    dueOn: later,
    isBinding: true,
    startedBy: 'referred',
    limitFrom: null,
  },
  breachWithdrawn: {
    ...{ clock: 'XF-07/1', rule: 'XF-07', office: transport, breach: 1 },
    ...{ on: monday, recordedOn: later, why: 'notice', record: 1, reason: null, looker: bureau, lookUntil: later },
  },
  recordConfirmed: { ...record, clock: 'XF-07/1', breach: 1, note: ref },
  recordRejected: {
    ...{ ...record, clock: 'XF-07/1', breach: 1, recordedOn: later, reasons: ref, lawUntil: null },
    ...{ finding: 'other_day', receivedOn: null, reopens: false, isOwed: false },
  },
  breachReinstated: {
    ...{ clock: 'XF-07/1', rule: 'XF-07', office: transport, breach: 2, record: 1 },
    ...{ article: '23(3)', liability: '44(3)', trigger: 'DB-3', dueOn: later, isBinding: true },
    ...{ origin: 'law', basis: 'art40', commissionedBy: bureau, startedBy: 'referred' },
  },
  dateDisputed: { ...record, clock: 'XF-07/1', breach: 1, reasons: ref, looker: bureau },
  objectionLapsed: { ...clock, clock: 'XF-08/1', rule: 'XF-08' },
  windowPassed: { ...clock, clock: 'XF-11/1', rule: 'XF-11', office: 'petitioner', dueOn: later },
};

/** Shapes with fields that came later and are left out where there is nothing to say, beside the first of their type. */
export const petitionFullerExamples: Partial<{ readonly [T in keyof PetitionFacts]: PetitionFacts[T] }> = {
  registered: {
    ...petitionExamples.registered,
    source: { format: 'message-board', number: '1001', isTrial: false, category: ref },
    others: [{ party: 'p2', digest: '2'.repeat(32) }],
    standing: { nature: 'organisation' },
    joining: [
      { identity: { party: 'p3', digest: '3'.repeat(32) }, capacity: 'none' },
      { identity: { party: 'p4', digest: '4'.repeat(32) }, acts: { as: 'guardian', of: 'p3', shown: ref } },
    ],
    repeats: [{ case: earlier, verdict: 'other', reason: ref }],
  },
  noticeIssued: {
    ...petitionExamples.noticeIssued,
    tells: 'elsewhere',
    ends: { as: 'out_of_remit', to: null, organ: ref },
  },
  delivered: { ...petitionExamples.delivered, parties: ['p1', 'p2'], signedFor: 'seal', recipient: 'p3' },
  reviewRequested: { ...petitionExamples.reviewRequested, parties: ['p2'] },
  reviewWaived: { ...petitionExamples.reviewWaived, provedBy: 'seal', parties: ['p2'], saidBy: 'p4' },
  evaluated: { ...petitionExamples.evaluated, parties: ['p2'] },
  breachReinstated: { ...petitionExamples.breachReinstated, record: null },
  warned: { ...petitionExamples.warned, to: 'head', waits: true },
  breachWithdrawn: {
    ...petitionExamples.breachWithdrawn,
    ...{ on: null, why: 'class', record: null, reason: ref, looker: null, lookUntil: null },
  },
};

export const examples = [...examplesOf(petitionExamples), ...examplesOf(petitionFullerExamples)];
