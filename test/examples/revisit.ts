import { as, type LegalDate, type OfficeId, type TextRef } from '#libs/kernel';
import type { RevisitFacts } from '../../libs/revisit/src/facts.js';
import type { Candidate } from '../../libs/revisit/src/who-goes.js';
import { examplesOf } from './fact-example.js';

const ref: TextRef = { digest: '0'.repeat(32), chars: 12 };
const salt = '0'.repeat(32);
const seed = '0'.repeat(64);
const on = as<LegalDate>('2026-09-08');
const office = as<OfficeId>('justice-jinniu');
const committee = as<OfficeId>('mediation-binju');
const visitor = { person: 'v1', account: 'account-1', office, isGrid: false };
const candidate: Candidate = {
  ...visitor,
  offices: [office],
  speaks: true,
  open: 1,
  isGoing: false,
  isOfParty: false,
};

/** One example of every shape of fact, by type. */
export const revisitExamples: RevisitFacts = {
  opened: {
    ...{ matter: 'mediation', on, office, supervisor: as<OfficeId>('dept-justice'), parties: ['p1', 'p2'] },
    ...{ unwanted: [], obligations: ['o1'], handled: { offices: [committee], persons: ['m1'] }, isGridAgreed: false },
    ...{ reviewUntil: null, form: { id: 'mediation', hash: ref.digest, questions: [] } },
  },
  drawFrozen: {
    ...{ pool: [candidate], salt, candidates: ['v1'], count: 1, isDrawn: false, order: ['v1'] },
    leftOut: [{ person: 'm1', because: 'handled' }],
  },
  drawn: { seed, order: ['v1'] },
  assigned: { ...visitor, because: 'first' },
  reassigned: { reasons: ref },
  passedOn: { reasons: ref },
  attempted: { party: 'p1', on, time: 'morning', channel: 'phone', person: 'v1' },
  answered: {
    ...{ party: 'p1', person: 'v1', on, channel: 'phone', answers: [{ question: 'performed', value: true }] },
    ...{ words: ref, proof: null, attachment: null, notPerformed: [], isContent: true, isRebound: false, help: null },
    wantsNone: false,
  },
  answerConfirmed: { party: 'p1' },
  answerDenied: { party: 'p1' },
  answerCorrected: { party: 'p1', on, notPerformed: ['o1'], isContent: false, isRebound: false },
  givenUp: { party: 'p2' },
  wishHeard: { party: 'p2' },
  gridLeft: {},
  wishNoted: { party: 'p2', isWanted: false, n: 1 },
  helpReferred: { party: 'p1', to: ref },
  reboundLinked: { party: 'p1', number: ref },
  closed: { salt, as: 'made' },
  callBackDrawn: { seed, isDrawn: false },
  calledBack: { party: 'p1', result: 'confirmed', words: null },
  released: { isCalled: true },
  ended: { as: 'made' },
  warned: { clock: 'RV-VISIT/1', rule: 'RV-VISIT', warning: 'w5', to: 'owner' },
  overdue: { clock: 'RV-VISIT/1', rule: 'RV-VISIT', office, dueOn: on },
};

export const examples = examplesOf(revisitExamples);
