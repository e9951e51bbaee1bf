import { noHints, type CaseBeginnings, type FormHints } from '../command/form-hints.js';
import type { InspectionDetail } from './inspection-detail.js';

/** The report begins with what is recorded: a person corrects it, and says what was seen and what follows. */
const asRecorded: CaseBeginnings = {
  since: ({ item }: InspectionDetail) => String(item.findings),
  begun: ({ progress: { reportDraft } }: InspectionDetail) => (reportDraft === null ? {} : { report: reportDraft.zh }),
};

/** What the forms of a tour know beyond their contract. */
export const formHints: FormHints = { ...noHints, usuallyToday: ['on'], begins: { submitReport: asRecorded } };
