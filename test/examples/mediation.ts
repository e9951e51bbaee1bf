import { as, type CaseId, type LegalDate, type OfficeId, type TextRef } from '#libs/kernel';
import type { MediationFacts } from '../../libs/mediation/src/facts.js';
import { examplesOf } from './fact-example.js';

const ref: TextRef = { digest: '0'.repeat(32), chars: 12 };
const [office, other] = [as<OfficeId>('mediation-binju'), as<OfficeId>('mediation-pingchuan')];
const [on, until] = [as<LegalDate>('2026-08-18'), as<LegalDate>('2026-09-30')];
const mediator = '00000000-0000-4000-8000-000000000004';
const identity = { party: 'p1', digest: '1'.repeat(32) };
const act = { party: 'p1', by: 'p1' };
const agreed = [{ ...act, isSealed: false, manner: 'in_new' as const, on }];
const obligation = {
  ...{ by: 'p1', jointly: ['p3'], to: 'p2', what: ref, amountCents: 120_000, on: null, place: null },
  instalments: [{ amountCents: 120_000, on: until }],
  ...{ after: [2], withinDays: 7, isOnTheSpot: false, isNotarised: true, isWage: false },
};

/** One example of every shape of fact, by type. */
export const mediationExamples: MediationFacts = {
  opened: {
    ...{ committee: office, sort: 'civil', source: 'application', track: null, setOn: null, title: ref },
    parties: [
      { identity, role: 'applicant', nature: 'person', capacity: 'full' },
      { identity: { ...identity, party: 'p2' }, role: 'respondent', nature: 'organisation', capacity: 'full' },
    ],
  },
  accepted: { on },
  dateMoved: { setOn: until, cause: 'until/2/2026-09-30' },
  petitionOver: { stage: 'decided', on, cause: 'over/1/decided/2026-08-18' },
  petitionTold: {},
  agreementReplaced: { case: as<CaseId>(mediator), number: '（2026）白杨乡调字第18号', on, agreed, words: ref },
  agreementRestored: { number: '（2026）白杨乡调字第18号', words: ref },
  caseLinked: { kind: 'petition', case: as<CaseId>(mediator), number: '信2026-000123', isRemoved: false },
  screened: { party: 'p1', on, finding: 'none', isWardHarmed: false },
  violenceReported: { words: ref },
  protectionTold: { party: 'p1' },
  addressHidden: act,
  jointAsked: { committee: other, words: ref },
  jointAnswered: { committee: other, isJoined: true, words: ref },
  moved: { committee: other, from: office, words: ref },
  helperInvited: { helper: 'h1', helperAs: 'neighbour', of: null, name: ref },
  helperAgreed: { ...act, helper: 'h1' },
  tellingProposed: {
    ...{ telling: 1, to: ref, what: ref, whose: 'committee', centre: as<OfficeId>('centre') },
    offices: [as<OfficeId>('dept-water'), as<OfficeId>('dept-firm')],
  },
  tellingAgreed: { ...act, telling: 1 },
  othersTold: { telling: 1 },
  tellingWithdrawn: { ...act, telling: 1, offices: [as<OfficeId>('dept-firm')] },
  membersCarried: { members: [{ office: as<OfficeId>('dept-firm'), consents: [7, 8] }] },
  mediatorsProposed: { mediators: [{ person: mediator, account: 'mediation.binju' }], isChosenByParties: true },
  disclosed: { mediator, ties: null },
  recusalAsked: { ...act, mediator, reason: ref },
  recusalRuled: { mediator, isRecused: true, reasons: ref },
  rightsTold: { party: 'p1' },
  consented: { ...act, isOpen: false, isElectronic: true, mediators: 1 },
  sessionCalled: { session: 1, on, time: '09:30', place: ref, invited: ['p1', 'p2', 'h1'] },
  sessionMoved: { session: 1, on: until, time: '14:00', place: ref, reason: ref },
  sessionCalledOff: { session: 1, reason: ref },
  sessionHeld: { session: 1, on, place: ref, attended: ['p1', 'p2', 'h1'], minutes: ref, undisputed: ref },
  factsConfirmed: { ...act, text: ref.digest },
  concessionsReleased: act,
  releaseWithdrawn: act,
  offerConveyed: { ...act, text: ref },
  answerTold: { joint: 'joint', concludedAs: 'answered', lead: as<OfficeId>('dept-water'), answer: ref },
  appraisalBegun: { on },
  appraisalEnded: { on },
  appraisalOverran: { clock: 'RM-40/1' },
  laterAgreed: { ...act, until },
  shamSuspected: { grounds: ref },
  shamRuled: { isSham: false, reasons: ref },
  drawnUp: {
    form: 'written',
    text: ref,
    obligations: [obligation],
    isWhole: true,
    isPaperOnly: false,
    limits: ['title'],
  },
  signed: { ...act, how: 'paper', on, text: ref.digest },
  signedAsMediator: { mediator, on },
  sealed: { on },
  tookEffect: { on, confirmBy: until },
  declined: { reason: 'outside_scope', words: ref },
  withdrawn: { ...act, reason: null },
  failed: { reason: 'differences', words: ref },
  ended: { as: 'settled', on, owedTo: ['p1', 'p2'], level: 'township', days: 15 },
  endNoticed: { party: 'p1', routes: ['confirmation', 'suit_on_agreement'], confirmBy: until },
  endTold: { party: 'p1', issued: 30, on },
  breachWithdrawn: {
    ...{ clock: 'RM-12/1', rule: 'RM-12', breach: 1, on, recordedOn: until, parties: ['p1'] },
    lookUntil: until,
  },
  recordConfirmed: { clock: 'RM-12/1', breach: 1, note: ref },
  recordRejected: { clock: 'RM-12/1', breach: 1, parties: ['p1'], issued: [3], found: 'not_served', reasons: ref },
  senderTold: {
    ...{ as: 'settled', on, isMaterialReturned: true, facts: [ref] },
    ...{ court: ref, courtNumber: ref, material: ref },
  },
  visitsPlanned: { plan: 'mediation', from: on, dates: [{ on: until, because: 'days' }] },
  visitsChanged: { dates: [until], reasons: ref },
  visitDue: {
    ...{
      clock: 'RM-VISIT/1',
      on: until,
      office: as<OfficeId>('justice-binju'),
      supervisor: as<OfficeId>('dept-justice'),
    },
    ...{ parties: ['p1', 'p2'], unwanted: [], obligations: ['o1'], isGridAgreed: false, reviewUntil: null },
    handled: { offices: [office], persons: [mediator] },
  },
  visitsEnded: { because: 'content' },
  visitAgreed: { ...act, isGrid: false },
  contactUnwanted: act,
  contactWanted: act,
  wishHeard: { party: 'p1', part: as<CaseId>('00000000-0000-4000-8000-000000000005') },
  warned: { clock: 'RM-40/1', rule: 'RM-40', warning: 'w5', to: 'owner' },
  limitPassed: { clock: 'RM-09/1', rule: 'RM-09' },
  overdue: { clock: 'RM-TAKE/1', office, dueOn: on },
};

export const examples = examplesOf(mediationExamples);
