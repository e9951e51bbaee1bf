import {
  laterControl,
  noHints,
  type CaseBeginnings,
  type CaseChoices,
  type CaseCondition,
  type FormHints,
} from '../command/form-hints.js';
import { askedAboutIn, nameOfObligation } from './obligation-name.js';
import type { AskedParty, RevisitDetail } from './revisit-detail.js';

/** Parties of the matter that fit, as they are called there, masked. */
const partiesThat = (fits: (one: AskedParty) => boolean): CaseChoices => ({
  offered: ({ progress }: RevisitDetail) =>
    progress.asked.filter(fits).map(({ party, who }) => ({ value: party, label: who })),
});
const toAsk = partiesThat(({ stands, wantsNone }) => !wantsNone && stands !== 'asked' && stands !== 'released');
const forEach = (commands: readonly string[], choices: CaseChoices) =>
  Object.fromEntries(commands.map((command) => [`${command}.party`, choices]));

const obligations: CaseChoices = {
  offered: ({ progress }: RevisitDetail, { say }) =>
    askedAboutIn(progress).map((name) => ({ value: name, label: nameOfObligation(name, say) })),
};
// What was petitioned for is handed in again by whoever wants it.
const isOfAgreement: CaseCondition = { isMet: ({ item }: RevisitDetail) => item.matter === 'mediation' };
const hasObligations: CaseCondition = {
  isMet: ({ progress }: RevisitDetail) => askedAboutIn(progress).length > 0,
};
const isErrand: CaseCondition = { isMet: ({ progress }: RevisitDetail) => progress.beside.length > 0 };
/** One person rings once: unless somebody unticks it, the same is recorded in all of them. */
const errand: CaseBeginnings = {
  since: ({ progress }: RevisitDetail) => progress.beside.map(({ id }) => id).join(),
  begun: ({ progress }: RevisitDetail) =>
    progress.beside.length === 0 ? {} : { beside: progress.beside.map(({ id }) => id) },
};

/** What the forms of a revisit know beyond their contract. */
export const formHints: FormHints = {
  ...noHints,
  usuallyToday: ['on'],
  choices: {
    ...forEach(['answer', 'attempt', 'giveUp'], toAsk),
    ...forEach(
      ['hearWish'],
      partiesThat(({ wantsNone }) => !wantsNone),
    ),
    ...forEach(
      ['referHelp'],
      partiesThat(({ isHelpOwed }) => isHelpOwed),
    ),
    ...forEach(
      ['linkRebound'],
      partiesThat(({ isReboundOwed }) => isReboundOwed),
    ),
    ...forEach(
      ['callBack'],
      partiesThat(({ stands, wantsNone }) => !wantsNone && (stands === 'asked' || stands === 'not_reached')),
    ),
    'answer.notPerformed': obligations,
  },
  onlyWhere: {
    ...{ 'answer.notPerformed': hasObligations, 'answer.isRebound': isOfAgreement, 'answer.beside': isErrand },
  },
  begins: { answer: errand },
  belongsTo: { 'answer.attachment': { field: 'proof', values: ['signature', 'document'] } },
  neededWhereAsked: ['answer.attachment'],
  controls: {
    'answer.answers': laterControl(async () => (await import('./answers-field.js')).AnswersField),
    'answer.beside': laterControl(async () => (await import('./beside-field.js')).BesideField),
    'answer.attachment': laterControl(async () => (await import('../case/attachment-field.js')).AttachmentField),
    'answer.notPerformed': laterControl(async () => (await import('./obligations-field.js')).NotPerformedField),
    'assign.person': laterControl(async () => (await import('./visitor-field.js')).VisitorField),
  },
};
