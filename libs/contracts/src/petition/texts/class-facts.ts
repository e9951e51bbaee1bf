import type { PetitionFactType } from '#libs/petition';
import type { FactContract } from '../../fact.js';

/** How the facts about the class of a petition are said, and those of matters that no opinion decides. */
export const classFacts = {
  classCorrected: {
    said: { zh: '更正分类：由{from}改为{class}。', en: 'Class corrected from {from} to {class}.' },
    variants: [
      {
        fits: ({ returnedTo }) => returnedTo !== null,
        zh: '更正分类：由{from}改为{class}，退回{returnedTo}转送有权处理的机关。',
        en: 'Class corrected from {from} to {class}; back with {returnedTo}, to pass it on to a competent organ.',
      },
    ],
    word: { zh: '更正分类', en: 'corrected the class' },
  },
  answered: {
    said: { zh: '{office}答复信访人：{outcome}。', en: '{office} answered: {outcome}.' },
    variants: [
      {
        fits: ({ outcome }) => outcome === 'answered',
        zh: '{office}向信访人反馈了办理情况。',
        en: '{office} gave the petitioner its feedback.',
      },
    ],
    word: { zh: '答复', en: 'answered' },
  },
} as const satisfies Partial<Record<PetitionFactType, FactContract>>;
