import { endings } from '../head.js';

/** Values of the fields of visits. */
export const words = {
  answer: {
    yes: { zh: '是', en: 'yes' },
    no: { zh: '否', en: 'no' },
    na: { zh: '不适用', en: 'not applicable' },
  },
  side: {
    group: { zh: '督导组', en: 'the group' },
    office: { zh: '被走访单位', en: 'the office' },
  },
  way: {
    console: { zh: '在平台签署', en: 'in the console' },
    paper: { zh: '在纸上签署', en: 'on paper' },
  },
  endedAs: endings,
} as const;
