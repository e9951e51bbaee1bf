import { laterControl, noHints, type FormHints } from '../command/form-hints.js';

const AttachmentField = laterControl(async () => (await import('../case/attachment-field.js')).AttachmentField);
const AttachmentsField = laterControl(async () => (await import('../case/attachments-field.js')).AttachmentsField);

const changes = { field: 'as', values: ['changed'] } as const;

/** What the forms of a finding know beyond their contract. */
export const formHints: FormHints = {
  ...noHints,
  usuallyToday: ['on'],
  controls: {
    'noteServed.proof': AttachmentField,
    'noteDisputed.proof': AttachmentField,
    'noteReported.proof': AttachmentField,
    'dispute.files': AttachmentsField,
    'report.files': AttachmentsField,
    'verify.evidence': AttachmentsField,
  },
  belongsTo: {
    'rule.grade': changes,
    'rule.toMend': changes,
    'rule.until': changes,
    'rule.isRevisited': changes,
  },
};
