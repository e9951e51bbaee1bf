import { as, type CaseId, type LegalDate, type OfficeId, type TextRef } from '#libs/kernel';
import type { InspectionFacts } from '../../libs/inspection/src/facts.js';
import { examplesOf } from './fact-example.js';

const ref: TextRef = { digest: '0'.repeat(32), chars: 12 };
const on = as<LegalDate>('2026-11-03');
const office = as<OfficeId>('town-zhoucheng');
const account = '00000000-0000-4000-8000-00000000000a';
const visit = { visit: 'v1', office, on, isAnnounced: false };
const report = { report: ref, summary: ref };

/** One example of every shape of fact, by type. */
export const inspectionExamples: InspectionFacts = {
  opened: {
    ...{ debtor: 'g2', group: as<OfficeId>('group-2'), commissioner: as<OfficeId>('bureau'), basis: 'conference' },
    period: { key: '2026Q4', from: as<LegalDate>('2026-10-01'), until: as<LegalDate>('2026-12-31') },
    ...{ leader: account, inspectors: [{ account, office: as<OfficeId>('dept-health') }], visits: [visit] },
    ...{ checklist: null, title: ref, themes: ref },
  },
  declared: { account },
  steppedBack: { account, office: as<OfficeId>('dept-health') },
  published: {},
  inspectorLost: { account, office: as<OfficeId>('dept-health') },
  inspectorReplaced: { account, by: { account: 'other', office: as<OfficeId>('dept-health') }, reasons: ref },
  inspectorAdded: { by: { account: 'other', office: as<OfficeId>('dept-health') }, reasons: ref },
  leaderChanged: { leader: account, reasons: ref },
  visitAdded: { ...visit, visit: 'v2', reasons: ref },
  visitMoved: { visit: 'v1', on, reasons: ref },
  visitDropped: { visit: 'v1', reasons: ref },
  sampleFrozen: {
    ...{ sample: 1, from: on, until: on, quotas: [{ stratum: 'overdue', count: 1 }], random: 1, handled: 2 },
    candidates: [{ case: account, office, strata: ['overdue'] }],
    ...{ reasons: ref, salt: '0'.repeat(32) },
  },
  sampleDrawn: { sample: 1, seed: '0'.repeat(64), drawn: [{ case: account, by: 'overdue' }] },
  answered: { visit: 'v1', item: 'notice', answer: 'yes', files: [], cases: [], words: null, account },
  answerSettled: { visit: 'v1', item: 'notice', answer: 'no', reasons: ref },
  historyTaken: { case: as<CaseId>(account), upTo: 9, hash: '0'.repeat(64), taken: 1 },
  talksExpired: { clock: 'IN-KEEP/1' },
  talkRecorded: { visit: 'v1', on, words: ref },
  findingIssued: {
    ...{ finding: 'f1', visit: 'v1', office, item: { checklist: 'petition-work', version: 1, item: 'notice' } },
    ...{ grade: 'ordinary', articles: ['23(2)'], files: [], cases: [], words: ref, toMend: ref },
    ...{ until: on, isRevisited: false },
  },
  visitSettled: { visit: 'v1', closedOn: on, reasons: ref, unmet: ['notice'] },
  recordClosed: { visit: 'v1', on, clock: 'IN-SETTLE/1' },
  counted: { on },
  reportSubmitted: report,
  reportReturned: { reasons: ref },
  reportAdopted: report,
  deciderNamed: { account: 'other', office: as<OfficeId>('joint-conference'), reasons: ref },
  ended: { as: 'reported', reasons: null, served: [{ office, findings: 1 }] },
  warned: { clock: 'IN-REPORT/1', rule: 'IN-REPORT', warning: 'd5', to: 'owner' },
  overdue: { clock: 'IN-REPORT/1', rule: 'IN-REPORT', office, dueOn: on },
};

export const examples = examplesOf(inspectionExamples);
