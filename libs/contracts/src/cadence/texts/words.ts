import { endings } from '../head.js';

/** Values of the fields of recurring work. */
export const words = {
  // What offices are called that may do something, where nobody is it for whoever reads.
  relation: {
    handler: { zh: '布置工作的机关', en: 'whoever commissioned it' },
    executor: { zh: '本期应当完成的单位', en: 'an office that owes it in this period' },
  },
  unit: {
    week: { zh: '每周', en: 'week' },
    month: { zh: '每月', en: 'month' },
    quarter: { zh: '每季度', en: 'quarter' },
  },
  work: {
    return: { zh: '矛盾纠纷排查情况报告', en: 'return of disputes found' },
    tour: { zh: '督导', en: 'inspection tour' },
  },
  endedAs: endings,
  way: {
    paper: { zh: '纸质', en: 'on paper' },
    telephone: { zh: '电话', en: 'by telephone' },
    in_person: { zh: '当面', en: 'in person' },
  },
  word: {
    head: { zh: '村（居）委会负责人', en: 'whoever answers for the village' },
    grid_worker: { zh: '网格员', en: 'a grid worker' },
    other: { zh: '村（居）委会其他人员', en: 'somebody else of the village' },
  },
} as const;
