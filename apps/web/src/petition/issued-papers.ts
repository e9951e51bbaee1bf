import { documentOf, wordOf } from '#libs/contracts';
import { dateInList } from '../base/dates.js';
import type { Say } from '../base/say.js';
import type { CaseChoices } from '../command/form-hints.js';
import type { PetitionDetail } from './petition-detail.js';
import './petition.messages.js';

type Paper = PetitionDetail['papers'][number];

/** What it is, when it was issued, and its number in the ledger, by which the history names it. */
function nameOf({ seq, type, notice, issuedOn }: Paper, say: Say): string {
  const { language } = say;
  const name =
    notice === null
      ? (documentOf('petition', type)?.name[language] ?? type)
      : wordOf('petition', 'notice', notice, language);
  return say('petition.paper', { name, date: dateInList(issuedOn, language), n: seq });
}

const choiceOf = (say: Say) => (paper: Paper) => ({ value: paper.seq, label: nameOf(paper, say) });

/** What the acting office has issued, and may correct (更正). */
export const issuedPapers: CaseChoices = {
  offered: ({ papers }: PetitionDetail, { say }) => papers.map(choiceOf(say)),
};

/** Of these what nobody was told of yet, and may be taken back (撤回). */
export const papersOnTheirWay: CaseChoices = {
  offered: ({ papers }: PetitionDetail, { say }) => papers.filter(({ isOnItsWay }) => isOnItsWay).map(choiceOf(say)),
};
