import type { PartTexts } from '../../kind-contract.js';
import { words } from './words.js';

const outcomeOf = ({ outcome }: Readonly<Record<string, unknown>>) =>
  Object.entries(words.endedAs).find(([name]) => name === outcome)?.[1] ?? null;

/** How a case tells of a mediation that it was handed over to, and the mediation of its case: the outcome, and nothing else. */
export const part: PartTexts = {
  noted: {
    said: { zh: '已交由{committee}调解。', en: 'It was handed over to {committee} for mediation.' },
    values: ({ name }, names) => ({ committee: names.officeOf(name) }),
  },
  ended: {
    said: { zh: '调解已终止：{as}。', en: 'The mediation has ended: {as}.' },
    values: (data, names) => {
      const outcome = outcomeOf(data);
      return { as: outcome === null ? '' : names.said(outcome) };
    },
  },
  parentKnows: { said: { zh: '已告知移交的案件。', en: 'The case that handed it over was told.' } },
};
