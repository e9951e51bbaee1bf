import type { KindHead } from '../kind-head.js';

/** Where a delivery stands (阶段). */
export const phases = {
  sending: { zh: '发送中', en: 'Being sent' },
  awaiting: { zh: '等待签收', en: 'Proof awaited' },
  byHand: { zh: '待人工送达', en: 'To be done by a person' },
  undelivered: { zh: '各种方式均未送达', en: 'No way has delivered it' },
  proved: { zh: '已有送达证明', en: 'Proved' },
  ended: { zh: '已结束', en: 'Ended' },
} as const;

/** Labels of the commands that a person may give. */
export const commands = {
  prove: { zh: '记录送达证明', en: 'Record the proof' },
  recordPosting: { zh: '记录交邮', en: 'Record the posting' },
  recordReturn: { zh: '记录退件', en: 'Record the return' },
  recordPublication: { zh: '记录公告发布', en: 'Record the publication' },
  retry: { zh: '立即重发', en: 'Try again now' },
  replan: { zh: '更改送达方式', en: 'Take other ways' },
  withdraw: { zh: '撤回送达', en: 'Withdraw' },
} as const;

/** One document on its way to one recipient (送达件). */
export const delivery = {
  kind: 'delivery',
  name: { zh: '送达', en: 'Delivery' },
  address: 'deliveries',
  numberMark: null,
  phases,
  commands,
  duties: {
    handOver: { label: { zh: '直接送达', en: 'Hand it over' }, acts: ['prove'] },
    post: { label: { zh: '交邮', en: 'Post it' }, acts: ['recordPosting'] },
    publish: { label: { zh: '发布公告', en: 'Publish it' }, acts: ['recordPublication'] },
    deliver: { label: { zh: '设法送达', en: 'Find a way to deliver it' }, acts: ['replan', 'prove'] },
  },
  load: () => import('./contract.js'),
} as const satisfies KindHead;
