import { laterControl, noHints, type CaseBeginnings, type FormHints, type OwnControl } from '../command/form-hints.js';
import type { FindingDetail } from './finding-detail.js';

const AttachmentField = laterControl(async () => (await import('../case/attachment-field.js')).AttachmentField);
const decider = (name: 'DeciderField' | 'DeciderOffice'): OwnControl =>
  laterControl(async () => (await import('./decider-field.js'))[name]);
const EvidenceField = laterControl(async () => (await import('../case/evidence-field.js')).EvidenceField);
const CountedDate = laterControl(async () => (await import('../clock/counted-date-field.js')).CountedDateField);

const changes = { field: 'as', values: ['changed'] } as const;

/** What was reported is what is looked at. */
const asReported: CaseBeginnings = {
  since: ({ progress }: FindingDetail) => String(progress.reports.length),
  begun: ({ progress }: FindingDetail) => ({ evidence: [...(progress.reports.at(-1)?.files ?? [])] }),
};

/** What the forms of a finding know beyond their contract. */
export const formHints: FormHints = {
  ...noHints,
  usuallyToday: ['on'],
  controls: {
    'noteServed.proof': AttachmentField,
    'noteLeft.proof': AttachmentField,
    'noteDisputed.proof': AttachmentField,
    'noteReported.proof': AttachmentField,
    'dispute.files': EvidenceField,
    'report.files': EvidenceField,
    'verify.evidence': EvidenceField,
    'nameDecider.account': decider('DeciderField'),
    'nameDecider.office': decider('DeciderOffice'),
    'rule.until': CountedDate,
    'returnReport.until': CountedDate,
    'visitAgain.until': CountedDate,
    'extend.until': CountedDate,
  },
  begins: { verify: asReported },
  belongsTo: {
    'rule.grade': changes,
    'rule.toMend': changes,
    'rule.until': changes,
    'rule.isRevisited': changes,
  },
};
