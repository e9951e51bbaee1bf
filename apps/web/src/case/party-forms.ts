import { generalWord, type CaseParty } from '#libs/contracts';
import type { CaseChoices, CaseCondition, Choice } from '../command/form-hints.js';
import type { Say } from '../base/say.js';
import type { CaseDetail } from './case-detail.js';
import './party.messages.js';
import { isThere } from './parties-of.js';

/** A party in a list to choose from: masked, with what it is in the case. */
export function partyLabel({ party, name, role }: Pick<CaseParty, 'party' | 'name' | 'role'>, say: Say): string {
  return say('parties.one', { name: name ?? party, role: generalWord('partyRole', role, say.language) });
}

const parties: CaseChoices = {
  offered: ({ parties: all }: CaseDetail, { say }) =>
    all.filter(isThere).map((one): Choice => ({ value: one.party, label: partyLabel(one, say) })),
};

/** Those that run, by whom for whom. */
const mandates: CaseChoices = {
  offered: ({ parties: all }: CaseDetail, { say }) =>
    all.flatMap((of) =>
      of.mandates
        .filter(({ endedOn }) => endedOn === null)
        .map(({ id, by, as }): Choice => {
          const who = all.find(({ party }) => party === by);
          const word = generalWord('mandateKind', as, say.language);
          const between = { by: who?.name ?? by, of: of.name ?? of.party, as: word };
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
  offered: ({ parties: all }: CaseDetail, { say }) =>
    all
      .filter((one) => one.role === 'petitioner' && isThere(one))
      .map((one): Choice => ({ value: one.party, label: partyLabel(one, say) })),
};

/** What is asked where several petition, each with a right of one's own. */
export const petitionerChoices: Readonly<Record<string, CaseChoices>> = {
  'recordDelivery.recipient': parties,
  'requestReview.party': petitioners,
  'waiveReview.party': petitioners,
};

/** That more than one petitions. */
export const isJoint: CaseCondition = {
  isMet: ({ parties: all }: CaseDetail) => all.filter((one) => one.role === 'petitioner' && isThere(one)).length > 1,
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
