import { as, type LegalDate, type OfficeId, type TextRef } from '#libs/kernel';
import type { VisitFacts } from '../../libs/visit/src/facts.js';
import { examplesOf } from './fact-example.js';

const ref: TextRef = { digest: '0'.repeat(32), chars: 12 };
const on = as<LegalDate>('2026-11-03');
const office = as<OfficeId>('town-zhoucheng');
const account = '00000000-0000-4000-8000-00000000000a';
const inspectors = [{ account, office: as<OfficeId>('dept-health') }];
const plan = { revision: 1, on, isAnnounced: false, leader: account, inspectors };

/** One example of every shape of fact, by type. */
export const visitExamples: VisitFacts = {
  opened: {
    ...{ ...plan, office, commissioner: as<OfficeId>('bureau'), group: as<OfficeId>('group-2') },
    checklist: {
      ...{ id: 'petition-work', version: 1, hash: '0'.repeat(64) },
      items: [{ id: 'notice', when: null, needsEvidence: true, judges: true }],
    },
  },
  planChanged: { ...plan, revision: 2 },
  announced: { office, on },
  begun: { office, on },
  leftOut: { item: 'notice', reasons: ref },
  correctedOnSpot: { item: 'notice', words: ref },
  closed: { words: null, results: [{ item: 'notice', answer: 'yes' }] },
  reopened: { reasons: ref },
  signed: { side: 'group', way: 'console', attachment: null, words: null },
  refused: { words: ref },
  tourOver: {},
  concluded: { office, tour: 'reported', on, findings: 1, summary: ref.digest },
  received: { on, proof: null },
  ended: { as: 'dropped', office },
  warned: { clock: 'VS-VISIT/1', rule: 'VS-VISIT', warning: 'd1', to: 'owner' },
  overdue: { clock: 'VS-VISIT/1', rule: 'VS-VISIT', office, dueOn: on },
};

export const examples = examplesOf(visitExamples);
