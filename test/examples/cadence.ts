import { as, type CaseId, type LegalDate, type OfficeId, type TextRef } from '#libs/kernel';
import type { CadenceFacts } from '../../libs/cadence/src/facts.js';
import { examplesOf } from './fact-example.js';

const ref: TextRef = { digest: '0'.repeat(32), chars: 12 };
const on = as<LegalDate>('2026-10-09');
const office = as<OfficeId>('dept-transport');
const missing = [{ debtor: 'g1', office, missing: 1 }];
const debtors = [{ debtor: 'g1', office, quota: 1 }];

/** One example of every shape of fact, by type. */
export const cadenceExamples: CadenceFacts = {
  opened: {
    cadence: as<CaseId>('00000000-0000-4000-8000-0000000000cd'),
    ...{ unit: 'quarter', work: 'tour', owner: as<OfficeId>('bureau'), debtors, endsOn: null },
    period: { key: '2026Q4', from: as<LegalDate>('2026-10-01'), until: as<LegalDate>('2026-12-31') },
    ...{ clocks: ['CD-QQ/1'], isLate: false },
  },
  filed: { debtor: 'village-1', cases: [as<CaseId>('00000000-0000-4000-8000-000000000001')] },
  counted: { debtor: 'g1', part: 'g1/1', on },
  excused: { debtors: ['g1', 'g2'], reasons: ref },
  dissolved: { debtor: 'g1', reasons: ref, clock: 'CD-QQ/2' },
  planned: { debtors, endsOn: null, reasons: ref },
  withdrawn: { reasons: ref },
  alarmed: { clock: 'CD-QUARTER/1', warning: 'd30', missing, owner: as<OfficeId>('bureau') },
  turned: { clock: 'CD-QUARTER/1' },
  nextOpened: { key: '2027Q1' },
  closed: { missing },
  missingSeen: { words: ref },
  ended: { as: 'missed' },
  warned: { clock: 'CD-QQ/1', rule: 'CD-QQ', office, warning: 'd30', to: 'owner' },
  overdue: { clock: 'CD-QQ/1', rule: 'CD-QQ', office, dueOn: on },
};

export const examples = examplesOf(cadenceExamples);
