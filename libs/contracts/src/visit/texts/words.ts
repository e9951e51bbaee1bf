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
  tour: {
    reported: { zh: '督导报告已经审定', en: 'its report was adopted' },
    unreported: { zh: '没有报告而结束', en: 'it ended without a report' },
    called_off: { zh: '督导已取消', en: 'it was called off' },
  },
} as const;
