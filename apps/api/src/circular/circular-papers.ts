import type { CircularFacts, CircularFactType } from '#libs/circular';
import type { NoticeAsked, NoticeGiven } from '../case/kinds-own.js';
import { periodOnPaper, said } from '../inspection/paper-parts.js';
import { nameOf } from '../joint/paper-words.js';

// Of more than so many the head of the page says that it goes to all of them; its end names each.
const mostOnHead = 4;

/** The paper that the fact of its issue is (通报、情况报告); null: a fact is none. */
export function paperOfCircular(asked: NoticeAsked): NoticeGiven | null {
  const { fact, facts, textOf } = asked;
  const opened = facts.find(({ type }) => type === ('opened' satisfies CircularFactType));
  if (fact.type !== 'issued' || opened === undefined) return null;
  const { form, period, office } = opened.data as CircularFacts['opened'];
  const { to, ground, title, words } = fact.data as CircularFacts['issued'];
  const names = to.map((one) => nameOf(asked, one) ?? one).join(said(asked, '、', ', '));
  const common = {
    ...{ number: asked.head.number, office: nameOf(asked, office), to: names },
    ...{ period: periodOnPaper(asked, period), words: textOf(words) },
  };
  const of = {
    ...{ title: textOf(title) ?? '', issuer: office },
    addressee: to.length > mostOnHead ? said(asked, '各有关单位', 'All offices concerned') : names,
  };
  return form === 'report'
    ? { ...of, kind: 'quarterReport', contents: common }
    : { ...of, kind: 'circular', contents: { ...common, ground: textOf(ground) } };
}
