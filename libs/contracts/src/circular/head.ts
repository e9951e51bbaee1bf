import type { KindHead } from '../kind-head.js';

/** Where a circular stands (阶段). */
export const phases = {
  drafted: { zh: '拟稿，待审定发出', en: 'Being written' },
  issued: { zh: '已发出，待签收', en: 'Issued, to be received' },
  ended: { zh: '已结束', en: 'Ended' },
} as const;

/** How a circular can end. */
export const endings = {
  received: { zh: '已全部签收', en: 'received by all' },
  withdrawn: { zh: '已撤回', en: 'taken back' },
} as const;

/** Labels of the commands that a person may give. */
export const commands = {
  issue: { zh: '审定并发出', en: 'Issue it' },
  receive: { zh: '签收', en: 'Receive' },
  withdraw: { zh: '撤回', en: 'Take it back' },
} as const;

/** What an office says to others of what inspections have found (通报), or of a quarter (情况报告). */
export const circular = {
  kind: 'circular',
  name: { zh: '通报', en: 'Circular' },
  address: 'circulars',
  numberMark: '通',
  phases,
  endings,
  commands,
  duties: { receive: { acts: ['receive'] } },
  drafts: ['issue'],
  reminders: { warned: 'warning', overdue: 'breach' },
  // It says what it says; what was found has its files elsewhere.
  files: [],
  load: () => import('./contract.js'),
} as const satisfies KindHead;
