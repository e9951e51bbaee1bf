import { noHints } from '../command/form-hints.js';
import type { CaseChoices, CaseCondition, FormHints } from '../command/form-hints.js';
import type { ConfirmationDetail, Progress } from './confirmation-detail.js';
import './confirmation.messages.js';

const people = (fits: (party: string, progress: Progress) => boolean): CaseChoices => ({
  offered: ({ progress }: ConfirmationDetail, { say }) =>
    progress.people
      .filter(({ party }) => fits(party, progress))
      .map(({ party, name }) => ({ value: party, label: name ?? say('confirmation.nobody') })),
});
const isApplicant = (party: string, { applicants }: Progress): boolean => applicants.some((one) => one.party === party);
const applicants = people(isApplicant);
const toReceive = people(
  (party, progress) => isApplicant(party, progress) && progress.received.every((one) => one.party !== party),
);
const anybody = people(() => true);

const hasOrganisation: CaseCondition = {
  isMet: ({ progress }: ConfirmationDetail) => progress.people.some(({ isOrganisation }) => isOrganisation),
};
const isInvited: CaseCondition = { isMet: ({ progress }: ConfirmationDetail) => progress.isInvited };
const isOfItself: CaseCondition = { isMet: ({ progress }: ConfirmationDetail) => !progress.isInvited };
const others = ['domicile', 'object', 'body', 'intermediate'];
const setsDay = ['supplement_asked', 'extended', 'both_called'];

/** What the forms of a judicial confirmation's commands know beyond their contract. */
export const formHints: FormHints = {
  ...noHints,
  usuallyToday: ['on'],
  choices: {
    ...{ 'consent.party': applicants, 'consent.by': anybody, 'decline.party': applicants, 'decline.by': anybody },
    'noteReceived.party': toReceive,
  },
  onlyWhere: { 'consent.isSealed': hasOrganisation, 'decline.isSealed': hasOrganisation },
  // Who was invited asks that court, and nobody else.
  valuesWhere: {
    'apply.place.inviting': isInvited,
    ...Object.fromEntries(others.map((place) => [`apply.place.${place}`, isOfItself])),
  },
  belongsTo: {
    'recordCourtStep.until': { field: 'step', values: setsDay },
    'recordCourtStep.time': { field: 'step', values: ['both_called'] },
  },
  neededWhereAsked: ['recordCourtStep.until'],
};
