import { as, type CaseId, type LegalDate, type OfficeId, type TextRef } from '#libs/kernel';
import type { CircularFacts } from '../../libs/circular/src/facts.js';
import { examplesOf } from './fact-example.js';

const ref: TextRef = { digest: '0'.repeat(32), chars: 12 };
const office = as<OfficeId>('bureau');
const clock = 'CC-RECEIVE/1';

/** One example of every shape of fact, by type. */
export const circularExamples: CircularFacts = {
  opened: { form: 'circular', period: '2026Q4', office, cites: [as<CaseId>('00000000-0000-4000-8000-00000000000f')] },
  laid: { item: 'petition-work/notice-in-time', period: '2026Q4', since: as<LegalDate>('2025-11-20'), office },
  declined: { reasons: ref },
  issued: { to: [as<OfficeId>('dept-water')], named: [], ground: null, title: ref, words: ref, clocks: [clock] },
  received: { office: as<OfficeId>('dept-water'), clock },
  answered: { office: as<OfficeId>('county-government'), as: 'partly', words: ref },
  withdrawn: { reasons: ref },
  ended: { as: 'received' },
  warned: { clock, rule: 'CC-RECEIVE', warning: 'd1', to: 'owner' },
  overdue: { clock, rule: 'CC-RECEIVE', office: as<OfficeId>('dept-water'), dueOn: as<LegalDate>('2027-01-20') },
};

export const examples = examplesOf(circularExamples);
