import type { KindHead } from '../kind-head.js';

/** Where a circular stands (阶段). */
export const phases = {
  laid: { zh: '待研究是否提出建议', en: 'A proposal to be considered' },
  drafted: { zh: '拟稿，待审定发出', en: 'Being written' },
  issued: { zh: '已发出，待签收', en: 'Issued, to be received' },
  ended: { zh: '已结束', en: 'Ended' },
} as const;

/** How a circular can end. */
export const endings = {
  received: { zh: '已全部签收', en: 'received by all' },
  withdrawn: { zh: '已撤回', en: 'taken back' },
  answered: { zh: '已反馈采纳情况', en: 'answered' },
  none_made: { zh: '经研究不提出建议', en: 'considered, and none made' },
} as const;

/** Labels of the commands that a person may give. */
export const commands = {
  issue: { zh: '审定并发出', en: 'Issue it' },
  decline: { zh: '记录不提出建议', en: 'Make none' },
  receive: { zh: '签收', en: 'Receive' },
  answer: { zh: '反馈采纳情况', en: 'Say whether it is adopted' },
  withdraw: { zh: '撤回', en: 'Take it back' },
} as const;

/** What an office says to others of what inspections have found (通报), of a quarter (情况报告), or of a policy (完善政策建议). */
export const circular = {
  kind: 'circular',
  name: { zh: '通报', en: 'Circular' },
  address: 'circulars',
  numberMark: '通',
  phases,
  endings,
  commands,
  duties: {
    propose: {
      label: { zh: '研究是否提出完善政策建议', en: 'Consider a proposal on policy' },
      acts: ['issue', 'decline'],
      isLong: true,
    },
    receive: { acts: ['receive'] },
    answer: { acts: ['answer'], isLong: true },
  },
  drafts: ['issue', 'decline', 'answer'],
  reminders: {
    ...{ warned: 'warning', overdue: 'breach' },
    // Who has received it owes nothing of it, and is not to go by what is said no more.
    withdrawn: { what: 'notified', to: ['addressee'] },
  },
  // It says what it says; what was found has its files elsewhere.
  files: [],
  load: () => import('./contract.js'),
} as const satisfies KindHead;
