import { as, type CaseId, type LegalDate, type OfficeId, type TextRef } from '#libs/kernel';
import type { FindingFacts } from '../../libs/finding/src/facts.js';
import { examplesOf } from './fact-example.js';

const ref: TextRef = { digest: '0'.repeat(32), chars: 12 };
const on = as<LegalDate>('2026-08-20');
const until = as<LegalDate>('2026-10-09');
const office = as<OfficeId>('dept-transport');
const bureau = as<OfficeId>('bureau');
const since = as<LegalDate>('2025-08-20');
const earlier = [{ finding: as<CaseId>('00000000-0000-4000-8000-0000000000f1'), on: as<LegalDate>('2026-03-02') }];
const leader = { account: '00000000-0000-4000-8000-0000000000a1', office: as<OfficeId>('group-1') };

/** One example of every shape of fact, by type. */
export const findingExamples: FindingFacts = {
  opened: {
    ...{ inspection: '巡2026-000001', period: '2026Q3' },
    ...{ office, commissioner: as<OfficeId>('county-government'), group: leader.office, leader: leader.account },
    ...{ finders: [leader.account], inspectors: [leader], basis: 'government', isRevisited: true },
    item: { checklist: 'petition-work', version: 1, item: 'notice-in-time' },
    ...{ grade: 'grave', articles: ['23(3)'], words: ref.digest, toMend: ref.digest, until },
    ...{ files: ['a1'], cases: [as<CaseId>('00000000-0000-4000-8000-000000000001')], since },
  },
  served: { on, earlier },
  approved: {},
  membersChanged: { leader: leader.account, inspectors: [leader], n: 1 },
  received: { on, proof: null, until },
  leftThere: { on, witness: ref, reasons: ref, proof: 'a1', until },
  accepted: { byReport: false },
  disputed: { reasons: ref, files: ['a2'], on, proof: null },
  objectionLapsed: { clock: 'FN-REVIEW/1' },
  deciderNamed: { account: leader.account, office: bureau, reasons: ref },
  ruled: { as: 'changed', reasons: ref, grade: 'minor', toMend: ref, until, isRevisited: false, mendBy: until },
  reported: { words: ref, files: ['a3'], report: 1, on, proof: null },
  reportReturned: { reasons: ref, until, report: 1 },
  verified: { words: ref, evidence: ['a3'], report: 2 },
  visitedAgain: { on, isMended: true, words: ref, until: null },
  extenderNamed: { account: leader.account, office: bureau, reasons: ref },
  extended: { until, reasons: ref, from: on },
  carriedOver: {
    clock: 'FN-QUARTER/1',
    from: '2026Q3',
    to: '2026Q4',
    times: 1,
    since: on,
    days: 41,
    waitsFor: 'office',
  },
  takenBack: { reasons: ref },
  ended: { as: 'mended', on, days: 73, office },
  warned: { clock: 'FN-MEND/1', rule: 'FN-MEND', warning: 'w7', to: 'owner' },
  mendMissed: {
    ...{ clock: 'FN-MEND/1', rule: 'FN-MEND', office, dueOn: on, number: 1, commissionedBy: bureau, isPressed: true },
  },
  overdue: { clock: 'FN-VERIFY/1', rule: 'FN-VERIFY', office: bureau, dueOn: on },
};

export const examples = examplesOf(findingExamples);
