import { withTexts } from '../base/texts.js';
import type { TwoLanguages } from '../base/two-languages.js';

export const dutyMessages = withTexts({
  'duty.group.overdue': { zh: '逾期', en: 'Overdue' },
  'duty.group.today': { zh: '今日', en: 'Today' },
  'duty.group.week': { zh: '七日内', en: 'Within seven days' },
  'duty.group.later': { zh: '以后', en: 'Later' },
  'duty.group.undated': { zh: '无期限', en: 'No date' },
  'duty.all': { zh: '全部', en: 'All' },
  'duty.mine': { zh: '本人身份能办的', en: 'For my capacity' },
  'duty.approvals': { zh: '待我审批', en: 'To approve' },
  'duty.none': { zh: '没有待办。', en: 'Nothing is due.' },
  'duty.next': { zh: '下一个：', en: 'Next:' },
  'duty.about': { zh: '关于', en: 'about' },
  'duty.right': { zh: '承办人也可以：', en: 'Or an officer may:' },
  'duty.rightToday': { zh: '今日为最后一天', en: 'Last day today' },
  'duty.done': { zh: '{number}：已记录{what}。', en: '{number}: recorded: {what}.' },
  'duty.chosen': { zh: '已选 {n} 条', en: '{n} selected' },
  'duty.referChosen': { zh: '转送所选', en: 'Refer selected' },
  'duty.clearChosen': { zh: '取消选择', en: 'Clear selection' },
  'bulk.title': { zh: '转送 {n} 件', en: 'Transfer {n, plural, one {# petition} other {# petitions}}' },
  'bulk.refer': { zh: '逐件转送 {n} 件', en: 'Transfer {n}, one by one' },
  'bulk.again': { zh: '再试未成的 {n} 件', en: 'Try the other {n} again' },
  'bulk.each': {
    zh: '每件各记一条事实，各起一个告知时限；一件被拒不影响其他。',
    en: 'Each is recorded by itself and starts its own clock; one that is refused holds up no other.',
  },
  'bulk.notFitting': {
    zh: '所选中有 {n} 条不是待转送的信访件，不在其中。',
    en: '{n} of the selected are not waiting to be transferred and are left out.',
  },
  'bulk.toNeeded': { zh: '请选择办理机关。', en: 'Choose the office.' },
  'bulk.progress': {
    zh: '已转送 {done} 件，未成 {refused} 件，共 {all} 件。',
    en: '{done} of {all} transferred, {refused} refused.',
  },
  'bulk.waiting': { zh: '等待', en: 'waiting' },
  'bulk.running': { zh: '正在转送', en: 'being transferred' },
  'bulk.done': { zh: '已转送', en: 'transferred' },
  'bulk.refused': { zh: '未转送', en: 'not transferred:' },
  'duty.noneHint': { zh: '新的待办到了会出现在这里。', en: 'New duties will appear here.' },
  'duty.for': { zh: '须{capacity}办理', en: 'for the {capacity}' },
  'duty.drills': { zh: '只看演练', en: 'Drills only' },
  'duty.listOf': { zh: '{time} 的列表', en: 'as of {time}' },
  'duty.more': { zh: '再显示一些', en: 'Show more' },
  'duty.act': { zh: '办理', en: 'Act' },
  'duty.keys.deputies': { zh: '请假与代理', en: 'Leave and deputy' },
} as const satisfies TwoLanguages);

declare module '../base/texts.js' {
  interface Texts {
    duty: typeof dutyMessages;
  }
}
