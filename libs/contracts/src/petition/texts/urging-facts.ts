import type { PetitionFactType } from '#libs/petition';
import { type FactContract } from '../../fact.js';

/** How is said that an office was urged (催办), what it answered, and what was remarked on the file. */
export const urgingFacts = {
  urged: {
    said: {
      zh: '催办{office}：期限 {dueOn}。',
      en: '{office} was urged: due {dueOn}.',
    },
    variants: [
      {
        fits: ({ isLate }) => isLate === true,
        zh: '催办{office}：{dueOn} 已逾期。',
        en: '{office} was urged: late since {dueOn}.',
      },
    ],
    word: { zh: '催办', en: 'urged' },
  },
  urgingAnswered: {
    said: { zh: '{office}答复催办。', en: '{office} answered to being urged.' },
    word: { zh: '答复催办', en: 'answered to being urged' },
  },
  commented: {
    said: { zh: '{office}写阅批意见。', en: '{office} commented on the file.' },
    word: { zh: '写阅批意见', en: 'commented on the file' },
  },
} as const satisfies Partial<Record<PetitionFactType, FactContract>>;
