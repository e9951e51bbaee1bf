import { partyNamed } from '#libs/kernel';
import type { NoticeGiven } from '../case/kinds-own.js';
import { common, dataOf, linesFor, nameOf, on, say, word, type Given } from './paper-source.js';

/** That another agreement took the place of this one, with the word of each party: who said it, how, and on which day. */
export function replacedGiven(given: Given): NoticeGiven {
  const { number: other, on: since, agreed, words } = dataOf<'agreementReplaced'>(given.fact);
  const said = agreed.map(({ party, by, manner, on: day }) => {
    const isItself = partyNamed(given.parties, by) === partyNamed(given.parties, party);
    const told = { party: nameOf(given, party), date: on(given, day) ?? '', manner: word(given, 'manner', manner) };
    return isItself ? say(given, 'agreedItself', told) : say(given, 'agreedBy', { ...told, by: nameOf(given, by) });
  });
  return {
    kind: 'mediationReplaced',
    signers: linesFor(given, 'mediationReplaced', agreed.length),
    contents: {
      ...{ ...common(given), other, since: on(given, since), agreed: said.join('\n'), why: given.textOf(words) },
      effectiveOn: on(given, given.state.agreement?.effectiveOn ?? null),
    },
  };
}
