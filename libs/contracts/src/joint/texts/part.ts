import type { FactData } from '../../fact.js';
import type { PartTexts } from '../../kind-contract.js';
import { words } from './words.js';

const outcomeOf = ({ outcome }: FactData) =>
  Object.entries(words.endedAs).find(([name]) => name === outcome)?.[1] ?? null;

/** How a mediation tells of its joint mediation, and that of its mediation: its outcome, and nothing that members say. */
export const part: PartTexts = {
  noted: {
    said: { zh: '已请求联合调解。', en: 'A joint mediation was asked for.' },
    variants: [
      {
        fits: ({ cause }) => typeof cause === 'string' && cause.startsWith('untold/'),
        zh: '联合调解已获知：一方当事人收回了告知的同意。',
        en: 'The joint mediation knows that a party has taken back that somebody is told.',
      },
    ],
  },
  ended: {
    said: { zh: '联合调解已结束：{as}。', en: 'The joint mediation has ended: {as}.' },
    values: (data, names) => {
      const outcome = outcomeOf(data);
      return { as: outcome === null ? '' : names.said(outcome) };
    },
  },
  parentKnows: { said: { zh: '已告知调解案件。', en: 'The mediation was told.' } },
};
