import { laterBeside, laterControl, noHints } from '../command/form-hints.js';
import type { CaseBeginnings, FormHints, OwnControl } from '../command/form-hints.js';
import { dateOfInstant } from '../base/dates.js';
import type { FindingDetail } from './finding-detail.js';

const AttachmentField = laterControl(async () => (await import('../case/attachment-field.js')).AttachmentField);
const decider = (name: 'DeciderField' | 'DeciderOffice'): OwnControl =>
  laterControl(async () => (await import('../command/decider-field.js'))[name]);
const ExtenderField = laterControl(async () => (await import('./extender-field.js')).ExtenderField);
const EvidenceField = laterControl(async () => (await import('../case/evidence-field.js')).EvidenceField);
const CountedDate = laterControl(async () => (await import('../clock/counted-date-field.js')).CountedDateField);

const AboveRuling = laterBeside(async () => (await import('./above-forms.js')).AboveRuling);
const AboveLook = laterBeside(async () => (await import('./above-forms.js')).AboveLook);
const AboveDay = laterBeside(async () => (await import('./above-forms.js')).AboveDay);

const changes = { field: 'as', values: ['changed'] } as const;

/** What was reported is what is looked at. */
const asReported: CaseBeginnings = {
  since: ({ progress }: FindingDetail) => String(progress.reports.length),
  begun: ({ progress }: FindingDetail) => ({ evidence: [...(progress.reports.at(-1)?.files ?? [])] }),
};

/** It is no sooner than the day that it had; once that has passed somebody says another one. */
const asLong: CaseBeginnings = {
  since: ({ item }: FindingDetail) => item.mendBy ?? '',
  begun: ({ item: { mendBy, now } }: FindingDetail) =>
    mendBy !== null && mendBy > dateOfInstant(now) ? { until: mendBy } : {},
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
    'nameExtender.account': ExtenderField,
    'rule.until': CountedDate,
    'returnReport.until': CountedDate,
    'visitAgain.until': CountedDate,
    'extend.until': CountedDate,
  },
  begins: { verify: asReported, returnReport: asLong },
  above: {
    nameDecider: AboveRuling,
    rule: AboveRuling,
    returnReport: AboveLook,
    verify: AboveLook,
    visitAgain: AboveLook,
    extend: AboveDay,
  },
  belongsTo: {
    'rule.grade': changes,
    'rule.toMend': changes,
    'rule.until': changes,
    'rule.isRevisited': changes,
    'visitAgain.until': { field: 'isMended', values: [false] },
  },
  neededWhereAsked: ['visitAgain.until'],
};
