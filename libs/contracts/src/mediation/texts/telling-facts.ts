import type { FactContract, FactNames } from '../../fact.js';
import { told } from '../../fact-words.js';

/** Offices that a fact names, none of an ordinary telling. */
const invitedIn = (offices: unknown, { officeOf, said }: FactNames): string =>
  Array.isArray(offices) ? (offices as readonly unknown[]).map(officeOf).join(said({ zh: '、', en: ', ' })) : '';

/** How every fact is said about who is told something, and who mediates jointly because of that. */
export const tellingFacts = {
  tellingProposed: {
    said: { zh: '提出第 {telling} 项告知他人。', en: 'Proposal {telling}: somebody is to be told.' },
    variants: [
      {
        fits: ({ whose }) => typeof whose === 'string',
        zh: '第 {telling} 项：就联合调解征求各方同意（{whose}），由{centre}组织，邀请：{invited}。',
        en: 'Proposal {telling}: the parties are asked to be mediated jointly ({whose}), brought together by {centre}, with {invited}.',
      },
    ],
    values: ({ offices }, names) => ({ invited: invitedIn(offices, names) }),
    word: { zh: '征求各方同意', en: 'asked the parties to agree' },
  },
  tellingAgreed: told('{party} 同意第 {telling} 项。', '{party} agrees to proposal {telling}.', {
    zh: '同意告知他人或者联合调解',
    en: 'agreed that somebody is told, or invited',
  }),
  othersTold: told('第 {telling} 项已按各方同意告知。', 'Telling {telling} was done, as all had agreed.', {
    zh: '告知他人',
    en: 'told somebody',
  }),
  tellingWithdrawn: {
    said: {
      zh: '{party} 不同意第 {telling} 项，或者撤回了同意；因此参加联合调解的单位已退出。',
      en: '{party} says no to proposal {telling}, or takes its agreement back; whoever took part in the joint mediation because of it is in it no more.',
    },
    variants: [
      {
        fits: ({ offices }) => Array.isArray(offices) && offices.length === 0,
        zh: '{party} 不同意第 {telling} 项，或者撤回了同意。',
        en: '{party} says no to proposal {telling}, or takes its agreement back.',
      },
    ],
    word: { zh: '不同意告知他人或者联合调解', en: 'said no to a telling, or to a joint mediation' },
  },
  membersCarried: told(
    '联合调解的参加单位已列入；各单位看不到本案。',
    'Offices take part in the joint mediation; none of them sees this case.',
    { zh: '列入联合调解的单位', en: 'carried who mediates jointly' },
  ),
} as const satisfies Readonly<Record<string, FactContract>>;
