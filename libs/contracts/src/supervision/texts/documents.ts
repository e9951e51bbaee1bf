import type { SupervisionFactType } from '#libs/supervision';
import type { DocumentContract } from '../../document.js';

const finding = { zh: '发现的问题', en: 'Finding' };

/** The documents of a supervision; what its second rung sends has no text of its own, and its page is composed. */
export const documents = {
  opened: { name: finding },
  triggerAdded: { name: finding },
  reopened: { name: finding },
  letterIssued: { name: { zh: '督办函、催办函', en: 'Letter of supervision' }, parts: {}, isComposed: true },
  stepIssued: { name: { zh: '措施', en: 'Measure' } },
  stepWaived: { name: { zh: '不采取措施的理由', en: 'Why the step is not taken' } },
  outsideTold: { name: { zh: '书面告知上级机关', en: 'Notice to the superior organ' } },
  replied: { name: { zh: '书面反馈', en: 'Written reply' } },
  correctionReported: { name: { zh: '整改报告', en: 'Report of the correction' } },
  correctionVerified: { name: { zh: '核验意见（通过）', en: 'Verification: put right' } },
  correctionRejected: { name: { zh: '核验意见（不通过）', en: 'Verification: not put right' } },
} as const satisfies Partial<Record<SupervisionFactType, DocumentContract>>;
