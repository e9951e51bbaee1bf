import { laterControl, noHints, type CaseChoices, type FormHints } from '../command/form-hints.js';
import type { Asked, VisitDetail } from './visit-detail.js';

const AttachmentField = laterControl(async () => (await import('../case/attachment-field.js')).AttachmentField);

/** Questions of the checklist, in their words. */
const questions = (fits: (one: Asked) => boolean): CaseChoices => ({
  offered: ({ progress }: VisitDetail, { say }) =>
    progress.items
      .filter((one) => one.isAsked && fits(one))
      .map(({ item, text }) => ({ value: item, label: text?.[say.language] ?? item })),
});

/** What the forms of a visit know beyond their contract. */
export const formHints: FormHints = {
  ...noHints,
  usuallyToday: ['on'],
  choices: {
    'leaveOut.item': questions(({ result, leftOut }) => result === null && leftOut === null),
    'correctOnSpot.item': questions(({ result }) => result !== 'yes'),
  },
  // The answers that the leader has seen.
  names: { close: { named: ({ progress }: VisitDetail) => ({ answers: progress.tour?.answers ?? 0 }) } },
  controls: {
    'sign.attachment': AttachmentField,
    'signForOffice.attachment': AttachmentField,
    'noteServed.proof': AttachmentField,
  },
};
