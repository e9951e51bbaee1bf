import type { KindHead } from '../kind-head.js';

/** Where a supervision stands (阶段). */
export const phases = {
  climbing: { zh: '进行中', en: 'Under way' },
  verifying: { zh: '整改待核验', en: 'Correction to be verified' },
  ended: { zh: '已结束', en: 'Ended' },
} as const;

/** Labels of the commands that a person may give. */
export const commands = {
  addTrigger: { zh: '增加情形', en: 'Add a trigger' },
  reply: { zh: '书面反馈', en: 'Reply in writing' },
  issueStep: { zh: '采取措施', en: 'Take a measure' },
  waiveStep: { zh: '说明理由不采取', en: 'Take none, with the reason' },
  tellOutside: { zh: '书面告知上级机关', en: 'Tell the superior organ on paper' },
  reportCorrection: { zh: '报告整改', en: 'Report the correction' },
  verifyCorrection: { zh: '核验通过', en: 'Verify the correction' },
  rejectCorrection: { zh: '核验不通过', en: 'Reject the correction' },
} as const;

/** A supervision of an office that let a date pass (督办件). */
export const supervision = {
  kind: 'supervision',
  name: { zh: '督办', en: 'Supervision' },
  address: 'supervisions',
  numberMark: '督',
  phases,
  commands,
  duties: {
    reply: { acts: ['reply'] },
    reportCorrection: { acts: ['reportCorrection'] },
    issueStep: { acts: ['issueStep', 'waiveStep'] },
    tellOutside: { acts: ['tellOutside'] },
    verifyCorrection: { acts: ['verifyCorrection', 'rejectCorrection'] },
  },
  reminders: { warned: 'warning', replyOverdue: 'breach', dateMissed: 'breach', correctionRejected: 'returned' },
  load: () => import('./contract.js'),
} as const satisfies KindHead;
