import type { KindHead } from '../kind-head.js';

/** Where a tour stands (阶段). */
export const phases = {
  planned: { zh: '拟定方案', en: 'Planned' },
  running: { zh: '督导中', en: 'Under way' },
  reporting: { zh: '已完成督导，待提交报告', en: 'Counts, its report is owed' },
  adopting: { zh: '报告待审定', en: 'Its report is to be adopted' },
  ended: { zh: '已结束', en: 'Ended' },
} as const;

/** How a tour can end. */
export const endings = {
  reported: { zh: '报告已审定', en: 'its report was adopted' },
  called_off: { zh: '已取消', en: 'called off' },
  unreported: { zh: '没有报告而结束', en: 'ended without a report' },
} as const;

/** Labels of the commands that a person may give. */
export const commands = {
  declare: { zh: '声明有无利益冲突', en: 'Declare whether anything stands in the way' },
  publish: { zh: '发布督导方案', en: 'Publish the plan' },
  freezeSample: { zh: '抽取案件', en: 'Draw a sample' },
  answer: { zh: '回答检查项', en: 'Answer a question' },
  settleAnswer: { zh: '确定不一致的回答', en: 'Settle what differs' },
  takeHistory: { zh: '固定案件经过', en: 'Take the history of a sampled case' },
  recordTalk: { zh: '记录访谈', en: 'Record a talk' },
  issueFinding: { zh: '发出问题', en: 'Issue a finding' },
  settleVisit: { zh: '确认问题已全部发出', en: 'All that was found is issued' },
  moveVisit: { zh: '走访改期', en: 'Move a visit' },
  addVisit: { zh: '增加走访单位', en: 'Add an office' },
  dropVisit: { zh: '取消一次走访', en: 'Drop a visit' },
  replaceInspector: { zh: '更换成员', en: 'Replace an inspector' },
  addInspector: { zh: '增加成员', en: 'Add an inspector' },
  changeLeader: { zh: '确定、更换组长', en: 'Name the leader' },
  submitReport: { zh: '提交督导报告', en: 'Hand the report in' },
  returnReport: { zh: '退回报告', en: 'Return the report' },
  adoptReport: { zh: '审定报告', en: 'Adopt the report' },
  nameDecider: { zh: '指定审定人', en: 'Name who weighs the report' },
  callOff: { zh: '取消、结束督导', en: 'End the tour' },
} as const;

/** One tour of one group (督导). */
export const inspection = {
  kind: 'inspection',
  name: { zh: '督导', en: 'Inspection tour' },
  address: 'inspections',
  numberMark: '巡',
  phases,
  endings,
  commands,
  duties: {
    declare: { acts: ['declare'] },
    publish: { acts: ['publish', 'callOff'] },
    replaceInspector: { acts: ['replaceInspector'] },
    addInspector: { acts: ['addInspector'] },
    changeLeader: { acts: ['changeLeader', 'addInspector'] },
    settleVisit: {
      label: { zh: '发出走访发现的问题', en: 'Issue what a visit has found' },
      acts: ['settleVisit', 'issueFinding'],
      isLong: true,
    },
    submitReport: { acts: ['submitReport'], isLong: true },
    adoptReport: { acts: ['adoptReport', 'returnReport', 'nameDecider'], namedAs: 'holder' },
  },
  drafts: ['submitReport', 'issueFinding'],
  reminders: { warned: 'warning', overdue: 'breach', reportReturned: 'returned' },
  files: ['evidence', 'minutes', 'material', 'other'],
  load: () => import('./contract.js'),
} as const satisfies KindHead;
