import type { KindHead } from '../../../libs/contracts/src/kind-head.js';

/** Where a notice stands (阶段). */
export const phases = {
  issued: { zh: '待送达', en: 'To be delivered' },
  overdue: { zh: '逾期未送达', en: 'Delivery overdue' },
  ended: { zh: '送达已结束', en: 'Notice ended' },
} as const;

/** Labels of the commands that a person may give. */
export const commands = {
  deliver: { zh: '记录送达', en: 'Record the delivery' },
  withdraw: { zh: '撤回文书', en: 'Withdraw the notice' },
} as const;

/** A document that an office has to deliver (送达). */
export const notice = {
  kind: 'notice',
  name: { zh: '送达件', en: 'notice' },
  address: 'notices',
  numberMark: '达',
  phases,
  commands,
  duties: { deliver: { acts: ['deliver'] } },
  load: () => import('./contract.js'),
} as const satisfies KindHead;
