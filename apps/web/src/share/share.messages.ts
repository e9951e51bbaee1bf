import { withTexts } from '../base/texts.js';
export * from '../base/say.js';

export const shareMessages = withTexts({
  'share.joint': { zh: '联合调解', en: 'Joint mediation' },
  'share.office': { zh: '成员单位', en: 'Member' },
  'share.lead': { zh: '牵头单位', en: 'Lead' },
  'share.leadProposed': { zh: '{name}（拟，第 {n, number} 次）', en: '{name} (proposal {n, number})' },
  'share.necessary': { zh: '必要', en: 'Necessary' },
  'share.isNecessary': { zh: '必要成员', en: 'necessary' },
  'share.isBeside': { zh: '协助', en: 'assists' },
  'share.answer': { zh: '对牵头的答复', en: 'About the lead' },
  'share.positionBy': { zh: '书面意见期限', en: 'Position by' },
  'share.position': { zh: '书面意见', en: 'Position' },
  'share.noPosition': { zh: '还没有提出', en: 'not given yet' },
  'share.tasks': { zh: '交办事项', en: 'Tasks' },
  'share.tasksOpen': { zh: '待办 {n, number}', en: '{n, number} open' },
  'share.empty': { zh: '没有符合条件的分担件。', en: 'No share fits these filters.' },
  'share.emptyAll': { zh: '没有本单位参加的联合调解。', en: 'There is no joint mediation that your office is in.' },
  'share.about': { zh: '关于什么', en: 'What it is about' },
  'share.request': { zh: '请本单位做什么', en: 'What is asked of this office' },
  'share.reasons': { zh: '重新提出的理由', en: 'Why another proposal' },
  'share.how': { zh: '性质', en: 'In which way' },
  'share.requested': {
    zh: '只作商请：不答复不视为同意牵头，也不催办。',
    en: 'Only requested: silence takes no lead, and nobody presses for an answer.',
  },
  'share.objection': { zh: '异议（第 {n, number} 次提名）', en: 'Objection to proposal {n, number}' },
  'share.positionN': { zh: '第 {n, number} 份 · {stance} · {on}', en: 'Number {n, number} · {stance} · {on}' },
  'share.late': { zh: '逾期提出', en: 'given late' },
  'share.missed': { zh: '▲ 未在 {on} 前提出', en: '▲ not given by {on}' },
  'share.positions': { zh: '本单位的意见', en: 'What it has said' },
  'share.noTasks': { zh: '没有交办事项。', en: 'There are no tasks.' },
  'share.task.n': { zh: '第几项', en: 'Task' },
  'share.task.what': { zh: '做什么', en: 'What' },
  'share.task.state.open': { zh: '待办', en: 'open' },
  'share.task.state.done': { zh: '已完成', en: 'done' },
  'share.task.state.dropped': { zh: '已撤回', en: 'taken back' },
  'share.task.words': { zh: '报告、理由', en: 'Report or reason' },
  'share.filed': { zh: '结束后收到的意见（不产生效力）', en: 'What arrived after the end, without effect' },
  'share.apart': {
    zh: '本单位、牵头单位和调解委员会。其他成员只看到有没有提出。',
    en: 'This office, the lead and the committee. Other members see only whether it is there.',
  },
});

declare module '../base/texts.js' {
  interface Texts extends TextsOf<typeof shareMessages> {}
}
