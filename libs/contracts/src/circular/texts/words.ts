import { endings } from '../head.js';

/** Values of the fields of circulars. */
export const words = {
  form: {
    circular: { zh: '通报', en: 'circular' },
    report: { zh: '季度情况报告', en: 'report on a quarter' },
  },
  endedAs: endings,
} as const;
