import { legalDateOf } from '#libs/calendar';
import type { NoticeGiven } from '../case/kinds-own.js';
import { common, dataOf, on, word, type Given } from './paper-source.js';

/** What several offices have concluded together, told to the parties by the committee (联合调解答复书). */
export function answerGiven(given: Given): NoticeGiven {
  const { lead, concludedAs, answer } = dataOf<'answerTold'>(given.fact);
  const { number = null, office = null, dispute = null } = common(given);
  return {
    kind: 'jointAnswer',
    contents: {
      ...{ number, office, dispute, answer: given.textOf(answer) },
      lead: given.offices.get(lead)?.name[given.language] ?? lead,
      outcome: word(given, 'concludedAs', concludedAs),
      toldOn: on(given, legalDateOf(given.fact.at)),
    },
  };
}
