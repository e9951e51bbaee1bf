import type { CircularFacts, CircularFactType } from '#libs/circular';
import type { NoticeAsked, NoticeGiven } from '../case/kinds-own.js';
import { periodOnPaper, said } from '../inspection/paper-parts.js';
import { nameOf } from '../joint/paper-words.js';

// Of more than so many the head of the page says that it goes to all of them; its end names each.
const mostOnHead = 4;

/** The paper that the fact of its issue is (通报、情况报告、完善政策建议书); null: a fact is none. */
export function paperOfCircular(asked: NoticeAsked): NoticeGiven | null {
  const { fact, facts, textOf } = asked;
  const begun = begunBy(facts);
  if (fact.type !== 'issued' || begun === null) return null;
  const { form, period, office } = begun;
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
  const given = {
    circular: { ...of, kind: 'circular', contents: { ...common, ground: textOf(ground) } },
    report: { ...of, kind: 'quarterReport', contents: common },
    proposal: { ...of, kind: 'policyProposal', contents: common },
  } as const;
  return given[form];
}

/** By a person, or laid before the bureau. */
function begunBy(facts: NoticeAsked['facts']): Pick<CircularFacts['opened'], 'form' | 'period' | 'office'> | null {
  const dataOf = <T extends CircularFactType>(type: T) =>
    facts.find((one) => one.type === type)?.data as CircularFacts[T] | undefined;
  const laid = dataOf('laid');
  return laid === undefined ? (dataOf('opened') ?? null) : { ...laid, form: 'proposal' };
}
