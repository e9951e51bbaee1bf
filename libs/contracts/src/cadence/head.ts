import type { KindHead } from '../kind-head.js';

/** Where a period of recurring work stands (阶段). */
export const phases = {
  running: { zh: '本期进行中', en: 'Under way' },
  closing: { zh: '本期已过，待补齐或者查看', en: 'Over, something is missing or to be seen' },
  ended: { zh: '本期已结束', en: 'Ended' },
} as const;

/** How a period can end. */
export const endings = {
  kept: { zh: '按期完成', en: 'kept' },
  late: { zh: '逾期补齐', en: 'made up for late' },
  missed: { zh: '有单位没有完成', en: 'something was missing' },
  withdrawn: { zh: '已撤回', en: 'withdrawn' },
} as const;

/** Labels of the commands that a person may give. */
export const commands = {
  file: { zh: '报送本期情况', en: 'File the return' },
  excuse: { zh: '本期免除', en: 'Let some of them off' },
  dissolve: { zh: '一家已撤销', en: 'One of them is there no more' },
  plan: { zh: '调整下一期起的安排', en: 'Change what holds from the next period' },
  withdraw: { zh: '撤回误发的首期', en: 'Withdraw a first period' },
  seeMissing: { zh: '查看缺项并提出意见', en: 'See what is missing' },
} as const;

/** One period of recurring work (周期工作): who owes what in it. */
export const cadence = {
  kind: 'cadence',
  name: { zh: '周期工作', en: 'Recurring work' },
  address: 'cadences',
  numberMark: '期',
  phases,
  endings,
  commands,
  duties: {
    file: { acts: ['file'] },
    tour: {
      label: { zh: '安排本期督导', en: 'Have the tour of this period planned and made' },
      ...{ acts: ['excuse'], isOnPage: true },
    },
    seeMissing: { acts: ['seeMissing'] },
  },
  // What was found has a case of its own, and everybody who owes something reads this one.
  files: [],
  reminders: {
    // Whose date it is: whoever commissioned it plans a tour of a group, and has one alarm of all that is missing.
    warned: { what: 'warning', office: 'office' },
    overdue: { what: 'breach', office: 'office' },
    alarmed: { what: 'warning', office: 'owner' },
    // Whoever owed something in it, and the township of a village: neither owes anything by it now.
    withdrawn: { what: 'notified', to: ['executor', 'superior'] },
  },
  load: () => import('./contract.js'),
} as const satisfies KindHead;
