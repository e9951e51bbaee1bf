import { noHints, type CaseChoices, type FormHints } from '../command/form-hints.js';
import type { DeliveryDetail } from './delivery-detail.js';

/** The scan or photograph that shows the proof is one of the delivery's own files. */
const filesOfIt: CaseChoices = {
  offered: ({ progress }: DeliveryDetail) =>
    progress.files.map(({ attachment, name }) => ({ value: attachment, label: name })),
};

/** What the forms of a delivery's commands know beyond their contract. */
export const formHints: FormHints = {
  ...noHints,
  usuallyToday: ['servedOn', 'postedOn', 'publishedOn'],
  choices: { 'prove.attachment': filesOfIt },
};
