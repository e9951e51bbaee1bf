import { withTexts } from '../base/texts.js';
export * from '../base/say.js';

export const dutyMessages = withTexts({
  'duty.group.overdue': { zh: '逾期', en: 'Overdue' },
  'duty.group.today': { zh: '今日', en: 'Today' },
  'duty.group.week': { zh: '七日内', en: 'Within seven days' },
  'duty.group.later': { zh: '以后', en: 'Later' },
  'duty.group.undated': { zh: '无期限', en: 'No date' },
  'duty.all': { zh: '本机构全部', en: 'All of the office' },
  'duty.mine': { zh: '本人身份能办的', en: 'For my capacity' },
  'duty.approvals': { zh: '待我审批', en: 'To approve' },
  'duty.noneOfMine': { zh: '没有您能办的待办。', en: 'Nothing is due that you may do.' },
  'duty.noApprovals': { zh: '没有待您审批的。', en: 'Nothing waits for your approval.' },
  'duty.showAll': { zh: '看本机构全部 {n} 条', en: 'Show all {n} of the office' },
  'duty.none': { zh: '没有待办。', en: 'Nothing is due.' },
  'duty.next': { zh: '本机构下一个期限：', en: 'Next date of the office:' },
  'duty.about': { zh: '关于', en: 'about' },
  'duty.submitted': {
    zh: '{number}：已送审{what}，等负责人签发。',
    en: '{number}: submitted to the head: {what}.',
  },
  'duty.done': { zh: '{number}：已记录{what}。', en: '{number}: recorded: {what}.' },
  'duty.noneHint': { zh: '新的待办到了会出现在这里。', en: 'New duties will appear here.' },
  'duty.returned': { zh: '退回修改', en: 'returned for revision' },
  'duty.waitsFor': { zh: '已送审，等{capacity}签发', en: 'submitted, waits for the {capacity}' },
  'duty.ownRequest': { zh: '您本人提出的，由另一人决定', en: 'asked for by you: another person decides' },
  'duty.noDecider': {
    zh: '除提出人外，没有可以决定的{capacity}：请管理员给另一人这一身份',
    en: 'nobody but whoever asked is {capacity} there: the administrator can give another person that capacity',
  },
  'duty.for': { zh: '由{capacities}办理', en: 'for: {capacities}' },
  'duty.listOf': { zh: '{time} 的列表', en: 'as of {time}' },
  'duty.order': { zh: '最急的在前', en: 'most urgent first' },
  'duty.act': { zh: '办理', en: 'Act' },
  'duty.keys.deputies': { zh: '请假与代理', en: 'Leave and deputy' },
});

declare module '../base/texts.js' {
  interface Texts extends TextsOf<typeof dutyMessages> {}
}
