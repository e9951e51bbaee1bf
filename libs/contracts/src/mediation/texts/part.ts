import type { FactData } from '../../fact.js';
import { causeOf, wordIn } from '../../fact-words.js';
import type { PartTexts } from '../../kind-contract.js';
import { words } from './words.js';

const isUntil = (data: FactData): boolean => causeOf(data)[0] === 'until';
const isMoved = (data: FactData): boolean => isUntil(data) && causeOf(data)[1] !== '1';

/** How a case tells of a mediation that it was handed over to, and the mediation of its case: the outcome, and nothing else. */
export const part: PartTexts = {
  noted: {
    said: { zh: '已交由{committee}调解。', en: 'It was handed over to {committee} for mediation.' },
    variants: [
      {
        fits: isMoved,
        zh: '已告知{committee}：调解期限改为 {until}。',
        en: '{committee} was told that it has until {until} now.',
      },
      {
        fits: isUntil,
        zh: '已交由{committee}调解，期限到 {until}；办理期限照常计算。',
        en: 'It was handed over to {committee} for mediation until {until}; the handling limit runs on.',
      },
      {
        fits: (data) => causeOf(data)[0] === 'over',
        zh: '已告知{committee}：不再等待调解的结果（{until}）。',
        en: '{committee} was told that nobody waits for the outcome any more ({until}).',
      },
      {
        fits: (data) => causeOf(data)[0] === 'effective',
        zh: '{committee}主持达成的调解协议自 {until} 起生效。',
        en: 'An agreement before {committee} is in force from {until}.',
      },
    ],
    values: (data, names) => ({
      committee: names.officeOf(String(data['name']).split('/')[0]),
      until: causeOf(data).at(-1) ?? '',
    }),
  },
  ended: {
    said: { zh: '调解已结束：{as}。', en: 'The mediation has ended: {as}.' },
    values: ({ outcome }, names) => ({ as: wordIn(words.endedAs, outcome, names) }),
  },
  parentKnows: { said: { zh: '已告知移交的案件。', en: 'The case that handed it over was told.' } },
};
