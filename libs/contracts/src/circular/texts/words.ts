import { endings } from '../head.js';

/** Values of the fields of circulars. */
export const words = {
  // What offices are called that may do something, where nobody is it for whoever reads.
  relation: {
    handler: { zh: '发文机关', en: 'the office that issues it' },
    addressee: { zh: '收文单位', en: 'an office to which it went' },
  },
  form: {
    circular: { zh: '通报', en: 'circular' },
    report: { zh: '季度情况报告', en: 'report on a quarter' },
    proposal: { zh: '完善政策建议', en: 'proposal on policy' },
  },
  as: {
    adopted: { zh: '采纳', en: 'adopted' },
    partly: { zh: '部分采纳', en: 'adopted in part' },
    not_adopted: { zh: '不采纳', en: 'not adopted' },
  },
  endedAs: endings,
} as const;
