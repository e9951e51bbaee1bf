import type { PartTexts } from '../../kind-contract.js';
import { isMissing } from '../../fact.js';

/** How a case tells of its deliveries, and a delivery of its case. */
export const part: PartTexts = {
  noted: { said: { zh: '文书已经交付送达。', en: 'A document is on its way.' } },
  ended: {
    said: { zh: '送达已结束：已送达。', en: 'A delivery ended: proved.' },
    variants: [
      {
        fits: ({ outcome }) => outcome === 'overtaken',
        zh: '文书已撤回或者已被取代，送达已停止。',
        en: 'A delivery ended with its paper, which stands no more.',
      },
      {
        fits: ({ outcome }) => outcome === 'not_needed',
        zh: '无须再提醒，提醒已停止。',
        en: 'A reminder was needed no more, and is sent no further.',
      },
      {
        fits: ({ outcome }) => outcome === 'reminded',
        zh: '提醒已经发出。',
        en: 'A reminder has gone.',
      },
      {
        fits: ({ outcome }) => outcome === 'withdrawn',
        zh: '送达已撤回。',
        en: 'A delivery was withdrawn.',
      },
    ],
  },
  parentKnows: {
    said: { zh: '已告知所属案件：已经结束。', en: 'The case above was told: ended.' },
    variants: [
      {
        fits: ({ outcome }) => isMissing(outcome),
        zh: '已告知所属案件：已经开始。',
        en: 'The case above was told: on its way.',
      },
    ],
  },
};
