import { withTexts } from '../base/texts.js';
export * from '../base/say.js';

export const supervisionMessages = withTexts({
  'supervision.number': { zh: '督办件', en: 'Supervision' },
  'supervision.petition': { zh: '信访件', en: 'Petition' },
  'supervision.petitionHidden': { zh: '本机构看不到该信访件', en: 'not visible to your office' },
  'supervision.office': { zh: '被督办机构', en: 'Supervised office' },
  'supervision.trigger': { zh: '情形', en: 'Ground' },
  'supervision.triggers': { zh: '共 {n} 项', en: '{n} grounds' },
  'supervision.rung': { zh: '阶梯', en: 'Rung' },
  'supervision.rungOf': { zh: '第 {n} 级', en: 'rung {n}' },
  'supervision.rungZero': { zh: '尚未采取措施', en: 'no step yet' },
  'supervision.due': { zh: '下一期限', en: 'Next date' },
  'supervision.openedAt': { zh: '发起', en: 'Opened' },
  'supervision.byHand': { zh: '信访局发起', en: 'by the bureau' },
  'supervision.byTime': { zh: '逾期自动发起', en: 'opened by a breach' },
  'supervision.filter.state': { zh: '时限状态', en: 'Clock state' },
  'supervision.filter.state.overdue': { zh: '有逾期', en: 'Overdue' },
  'supervision.filter.state.open': { zh: '督办中', en: 'Open' },
  'supervision.filter.state.ended': { zh: '已结束', en: 'Ended' },
  'supervision.filter.clear': { zh: '清除条件', en: 'Clear' },
  'supervision.empty': { zh: '没有符合条件的督办件。', en: 'No supervision fits these filters.' },
  'supervision.emptyAll': {
    zh: '没有督办件。期限逾期时会自动发起。',
    en: 'There is no supervision. A breach opens one by itself.',
  },
  'supervision.late': { zh: '哪里晚了', en: 'What is late' },
  'supervision.lateWith': { zh: '{trigger}，已于 {date}24:00 到期', en: '{trigger}, was due {date}' },
  'supervision.nothingNext': { zh: '没有待办：督办已结束。', en: 'Nothing is owed: it has ended.' },
  'supervision.waits': { zh: '到期自动进入：', en: 'Next, automatically: ' },
  'supervision.reply': { zh: '书面反馈', en: 'Written reply' },
  'supervision.noReply': { zh: '现在不欠反馈', en: 'none is owed now' },
  'supervision.now': { zh: '现在', en: 'Now' },
  'supervision.doesNotStop': { zh: '督办不停止办理时限。', en: 'Supervision does not stop the clock.' },
  'supervision.ladder': { zh: '督办阶梯', en: 'The ladder' },
  'supervision.ladder.done': { zh: '已到', en: 'reached' },
  'supervision.ladder.now': { zh: '现在', en: 'now' },
  'supervision.ladder.ahead': { zh: '未到', en: 'ahead' },
  'supervision.ladder.atOnce': { zh: '立即', en: 'at once' },
  'supervision.ladder.after': { zh: '第 {n} 个工作日', en: 'working day {n}' },
  'supervision.ladder.from': {
    zh: '各级自第一项情形的最后一日的次日起算，顺序和天数由平台规定；整改经核验，督办即结束，后面的级不再发生。',
    en: 'Counted from the day after the last day of the first ground; order and days are the platform’s. Once the correction is verified it ends, and no further rung comes.',
  },
  'supervision.ladder.platform': { zh: '到时由平台发出', en: 'the platform takes it when its time comes' },
  'supervision.ladder.byPlatform': { zh: '由平台发出', en: 'sent by the platform' },
  'supervision.ladder.sentAt': { zh: '已于 {time} 发出', en: 'sent {time}' },
  'supervision.ladder.sent': { zh: '已发出', en: 'sent' },
  'supervision.ladder.judgement': {
    zh: '由负责人判断并签发，或者说明理由不采取',
    en: 'a head decides and signs, or waives it with the reason',
  },
  'supervision.ladder.needsReply': { zh: '被督办机构须书面反馈', en: 'the office owes a written reply' },
});

declare module '../base/texts.js' {
  interface Texts extends TextsOf<typeof supervisionMessages> {}
}
