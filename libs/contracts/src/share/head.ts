import type { KindHead } from '../kind-head.js';

/** Where a share stands (阶段). */
export const phases = {
  asked: { zh: '待确认牵头单位', en: 'Asked about the lead' },
  answered: { zh: '已答复，待确定牵头单位', en: 'Answered, no lead stands yet' },
  owing: { zh: '待提出书面意见', en: 'Owes its position' },
  given: { zh: '已提出意见', en: 'Position given' },
  ended: { zh: '已结束', en: 'Ended' },
} as const;

/** How a share can end. */
export const endings = {
  done: { zh: '已完成', en: 'done' },
  released: { zh: '联合调解已终止', en: 'the joint mediation is over' },
  left: { zh: '已退出', en: 'has left' },
  replaced: { zh: '已替换', en: 'was replaced' },
} as const;

/** Labels of the commands that a person may give. */
export const commands = {
  confirmLead: { zh: '确认牵头单位', en: 'Confirm the lead' },
  objectToLead: { zh: '对牵头单位提出异议', en: 'Object to the lead' },
  givePosition: { zh: '提出书面意见', en: 'Give a position' },
  setTask: { zh: '交办事项', en: 'Ask for something' },
  reportTask: { zh: '报告交办事项', en: 'Report what was done' },
  dropTask: { zh: '撤回交办事项', en: 'Take a task back' },
  fileLate: { zh: '留存迟到的意见', en: 'Keep a late position' },
} as const;

/** What one member of a joint mediation is asked, says and does (分担件). */
export const share = {
  kind: 'share',
  name: { zh: '分担件', en: 'Share' },
  address: 'shares',
  numberMark: null,
  phases,
  endings,
  commands,
  duties: {
    confirmLead: {
      label: { zh: '确认牵头单位或者提出异议', en: 'Confirm the lead or object' },
      acts: ['confirmLead', 'objectToLead'],
    },
    givePosition: { acts: ['givePosition'], isLong: true },
    reportTask: { acts: ['reportTask'] },
  },
  drafts: ['givePosition', 'objectToLead'],
  reminders: { warned: 'warning', positionMissed: 'breach', overdue: 'breach' },
  files: ['material', 'minutes', 'opinion', 'other'],
  load: () => import('./contract.js'),
} as const satisfies KindHead;
