import { endings } from '../head.js';

/** Values of the fields of recurring work. */
export const words = {
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
} as const;
