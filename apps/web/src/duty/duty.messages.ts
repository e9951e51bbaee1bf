import type { TwoLanguages } from '../shell/two-languages.js';

export const dutyMessages = {
  'duty.title': { zh: '待办', en: 'My duties' },
  'duty.group.overdue': { zh: '逾期', en: 'Overdue' },
  'duty.group.today': { zh: '今日', en: 'Today' },
  'duty.group.week': { zh: '七日内', en: 'Within seven days' },
  'duty.group.later': { zh: '以后', en: 'Later' },
  'duty.group.undated': { zh: '无期限', en: 'No date' },
  'duty.all': { zh: '全部', en: 'All' },
  'duty.mine': { zh: '本人身份能办的', en: 'For my capacity' },
  'duty.none': { zh: '没有待办。', en: 'Nothing is due.' },
  'duty.noneHint': { zh: '新的待办到了会出现在这里。', en: 'New duties will appear here.' },
  'duty.for': { zh: '须{capacity}办理', en: 'for the {capacity}' },
  'duty.drills': { zh: '只看演练', en: 'Drills only' },
  'duty.listOf': { zh: '{time} 的列表', en: 'as of {time}' },
  'duty.more': { zh: '再显示一些', en: 'Show more' },
  'duty.act': { zh: '办理', en: 'Act' },
  'duty.what.refer': { zh: '转送或交办', en: 'Transfer or assign' },
  'duty.what.ruleObjection': { zh: '裁定异议', en: 'Rule on the objection' },
  'duty.what.acceptOrObject': { zh: '受理或提出异议', en: 'Accept or object' },
  'duty.what.noticeOrAccept': { zh: '书面告知或受理', en: 'Give notice or accept' },
  'duty.what.judge': { zh: '决定是否采取督办措施', en: 'Judge the next rung' },
} as const satisfies TwoLanguages;
