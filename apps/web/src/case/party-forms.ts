import { generalWord, type CaseParty } from '#libs/contracts';
import type { CaseBelonging, CaseChoices, CaseCondition, Choice } from '../command/form-hints.js';
import type { Say } from '../base/say.js';
import type { CaseDetail } from './case-detail.js';
import './party.messages.js';
import { partyLabel, partyName } from '../office/party-words.js';
import { isThere, petitionersOf } from './parties-of.js';

/** Those of the parties that are in the case and fit, each told from the others: its place is that of the whole list. */
export const partyOptions = (all: readonly CaseParty[], say: Say, fits = (_: CaseParty) => true): Choice[] =>
  all
    .filter((one) => isThere(one) && fits(one))
    .map(({ party }) => ({ value: party, label: partyLabel(party, all, say) }));

const parties: CaseChoices = {
  offered: ({ parties: all }: CaseDetail, { say }) => partyOptions(all, say),
};

/** Those that run, by whom for whom. */
const mandates: CaseChoices = {
  offered: ({ parties: all }: CaseDetail, { say }) =>
    all.flatMap((of) =>
      of.mandates
        .filter(({ endedOn }) => endedOn === null)
        .map(({ id, by, as }): Choice => {
          const word = generalWord('mandateKind', as, say.language);
          const between = { by: partyName(by, all, say), of: partyName(of.party, all, say), as: word };
          return { value: id, label: say('parties.mandateOf', between) };
        }),
    ),
};

const authorities: CaseChoices = {
  offered: ({ authorities: all }: CaseDetail) =>
    all.map(({ attachment, name }) => ({ value: attachment, label: name })),
};

/** Who petitions, of several: whose right something is. */
const petitioners: CaseChoices = {
  offered: ({ parties: all }: CaseDetail, { say }) => partyOptions(all, say, ({ role }) => role === 'petitioner'),
};

/** What is asked where several petition, each with a right of one's own. */
export const petitionerChoices: Readonly<Record<string, CaseChoices>> = {
  'recordDelivery.recipient': parties,
  'requestReview.party': petitioners,
  'waiveReview.party': parties,
  'notify.recipient': parties,
  'noticeExtension.recipient': parties,
};

/** What a petitioner says of being asked again. */
export const visitActs = ['agreeVisit', 'unwantContact', 'wantContact'] as const;

/** Of whom it is said, and by whom. */
export const visitChoices: Readonly<Record<string, CaseChoices>> = Object.fromEntries(
  visitActs.flatMap((act) => [
    [`${act}.party`, petitioners],
    [`${act}.by`, parties],
  ]),
);

/** What is asked where somebody may say it for whoever petitions. */
export const guardianChoices: Readonly<Record<string, CaseChoices>> = { 'withdraw.party': parties };

/** That somebody who petitions acts by a guardian. */
const hasWard: CaseCondition = {
  isMet: (detail: CaseDetail) => petitionersOf(detail.parties).some(({ capacity }) => capacity !== 'full'),
};

/** That an organisation petitions: it signs under its seal, or by whoever represents it by law. */
export const hasOrganisation: CaseCondition = {
  isMet: (detail: CaseDetail) => petitionersOf(detail.parties).some(({ nature }) => nature === 'organisation'),
};

/** That somebody is in the case who may speak for whoever petitions. */
export const isSaidByOthers: CaseCondition = {
  isMet: (detail: CaseDetail) =>
    detail.parties.some((one) => isThere(one) && one.role === 'representative') || hasWard.isMet(detail),
};

/** That more than one petitions. */
export const isSeveral: CaseCondition = {
  isMet: (detail: CaseDetail) => petitionersOf(detail.parties).length > 1,
};

/** That whoever is told is named: one of several who petition, or the guardian of the one who does. */
export const isToldByName: CaseCondition = {
  isMet: (detail: CaseDetail) => isSeveral.isMet(detail) || hasWard.isMet(detail),
};

/** That more than one petitions, or that somebody else may act for the one who does. */
export const isOneOfSeveral: CaseCondition = {
  isMet: (detail: CaseDetail) => isSeveral.isMet(detail) || isSaidByOthers.isMet(detail),
};

/** Those of several recipients who sign as organisations: of whoever receives for one the mandate says how. */
export const servedOrganisations: CaseBelonging = {
  among: (detail: CaseDetail) => {
    if (!isOneOfSeveral.isMet(detail)) return null;
    const own = petitionersOf(detail.parties).filter(({ nature }) => nature === 'organisation');
    return { field: 'recipient', values: own.map(({ party }) => party) };
  },
};

/** What a case with parties offers in the forms of the commands about them; see `FormHints.choices`. */
export const partyChoices: Readonly<Record<string, CaseChoices>> = {
  'correctParty.party': parties,
  'mergeParties.party': parties,
  'mergeParties.into': parties,
  'leaveParty.party': parties,
  'leaveParty.attachment': authorities,
  'giveMandate.by': parties,
  'giveMandate.of': parties,
  'giveMandate.through': parties,
  'giveMandate.attachment': authorities,
  'endMandate.mandate': mandates,
};
