import { laterControl, noHints } from '../command/form-hints.js';
import type { CaseChoices, CaseCondition, CaseNaming, FormHints } from '../command/form-hints.js';
import type { ObligationDetail, Progress } from './obligation-detail.js';
import { yuan } from './money.js';
import './obligation.messages.js';

const MoneyField = laterControl(async () => (await import('./money-field.js')).MoneyField);
const AttachmentField = laterControl(async () => (await import('../case/attachment-field.js')).AttachmentField);
const LaterDaysField = laterControl(async () => (await import('./later-days-field.js')).LaterDaysField);

type Of = (progress: Progress) => readonly string[];
const people = (of: Of): CaseChoices => ({
  offered: ({ progress }: ObligationDetail, { say }) =>
    progress.people
      .filter(({ party }) => of(progress).includes(party))
      .map(({ party, name }) => ({ value: party, label: name ?? say('obligation.nobody') })),
});
const debtors = people((progress) => progress.debtors);
const creditors = people((progress) => progress.creditors);
const sides = people((progress) => [...progress.debtors, ...progress.creditors]);
const anybody = people((progress) => progress.people.map(({ party }) => party));

const claims: CaseChoices = {
  offered: ({ progress }: ObligationDetail) =>
    progress.claims
      .filter(({ stands }) => stands === 'open')
      .map(({ claim, on, amountCents }) => ({
        value: claim,
        label: [String(claim), on, yuan(amountCents)].filter(Boolean).join(' · '),
      })),
};
const paymentsThat = (fits: (one: Progress['payments'][number]) => boolean): CaseChoices => ({
  offered: ({ progress }: ObligationDetail) =>
    progress.payments.filter(fits).map(({ payment, on, amountCents }) => ({
      value: payment,
      label: [String(payment), on, yuan(amountCents)].filter(Boolean).join(' · '),
    })),
});
const isMoney: CaseCondition = {
  isMet: ({ progress }: ObligationDetail) => progress.dues.some(({ amountCents }) => amountCents !== null),
};
const hasPayments: CaseCondition = {
  isMet: ({ progress }: ObligationDetail) => progress.payments.some(({ isStruck }) => !isStruck),
};
const hasOrganisation: CaseCondition = {
  isMet: ({ progress }: ObligationDetail) => progress.people.some(({ isOrganisation }) => isOrganisation),
};
const hasDebtors: CaseCondition = {
  isMet: ({ progress }: ObligationDetail) => progress.debtors.length > 0,
};
const hasClaims: CaseCondition = {
  isMet: ({ progress }: ObligationDetail) => progress.claims.some(({ stands }) => stands === 'open'),
};

/** The later days that were proposed last, in the very words that are seen. */
const proposed: CaseNaming = {
  named: ({ progress: { amendments } }: ObligationDetail) => {
    const last = amendments.at(-1);
    return last === undefined ? {} : { amendment: last.amendment, text: last.text };
  },
};
const proposedOnly: CaseNaming = {
  named: ({ progress: { amendments } }: ObligationDetail) => ({ amendment: amendments.length }),
};

const saidByParty = [
  ...['acknowledge', 'claim', 'dispute', 'waive', 'tellStanding', 'propose', 'signAmendment', 'declineAmendment'],
];
const inMoney = ['acknowledge', 'prove', 'claim'];
const forEach = <T>(commands: readonly string[], field: string, one: T) =>
  Object.fromEntries(commands.map((command) => [`${command}.${field}`, one]));

/** What the forms of an obligation's commands know beyond their contract. */
export const formHints: FormHints = {
  ...noHints,
  usuallyToday: ['on'],
  choices: {
    ...forEach(['acknowledge', 'dispute', 'waive'], 'party', creditors),
    ...forEach(['claim', 'tellStanding'], 'party', debtors),
    ...forEach(['propose', 'signAmendment', 'declineAmendment'], 'party', sides),
    ...forEach(saidByParty, 'by', anybody),
    ...forEach(['acknowledge', 'prove'], 'from', debtors),
    ...forEach(['acknowledge', 'dispute'], 'claim', claims),
    'strike.payment': paymentsThat(({ isStruck }) => !isStruck),
  },
  controls: {
    ...forEach(inMoney, 'amountCents', MoneyField),
    'propose.days': LaterDaysField,
    'prove.attachment': AttachmentField,
  },
  onlyWhere: {
    ...forEach(inMoney, 'amountCents', isMoney),
    ...forEach(saidByParty, 'isSealed', hasOrganisation),
    ...forEach(['acknowledge', 'prove'], 'from', hasDebtors),
    ...forEach(['acknowledge', 'prove'], 'isAnother', hasPayments),
    'acknowledge.claim': hasClaims,
  },
  neededWhereAsked: ['amountCents'],
  names: { signAmendment: proposed, declineAmendment: proposedOnly },
};
