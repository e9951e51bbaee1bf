import { withTexts } from '../base/texts.js';
export * from '../base/say.js';

export const supervisionMessages = withTexts({
  'supervision.number': { zh: '督办件', en: 'Supervision' },
  'supervision.petition': { zh: '信访件', en: 'Petition' },
  'supervision.petitionHidden': { zh: '本机构看不到该信访件', en: 'not visible to your office' },
  'supervision.office': { zh: '被督办机构', en: 'Supervised office' },
  'supervision.basis': { zh: '依据', en: 'Basis' },
  'supervision.trigger': { zh: '情形', en: 'Ground' },
  // Without a trigger of art. 40.
  'supervision.ground.art40': { zh: '督办', en: 'supervision' },
  'supervision.ground.art43': { zh: '信访部门自身未履行职责', en: 'the petition office’s own failure' },
  'supervision.ground.ours': { zh: '平台期限逾期', en: 'a number of the platform missed' },
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
  'supervision.filter.state.open': { zh: '进行中', en: 'Open' },
  'supervision.filter.state.ended': { zh: '已结束', en: 'Ended' },
  'supervision.filter.clear': { zh: '清除条件', en: 'Clear' },
  'supervision.empty': { zh: '没有符合条件的督办件。', en: 'No supervision fits these filters.' },
  'supervision.emptyAll': {
    zh: '没有督办件。期限逾期时会自动发起。',
    en: 'There is no supervision. A breach opens one by itself.',
  },
  'supervision.late': { zh: '哪里晚了', en: 'What is late' },
  'supervision.lateWith': { zh: '{trigger}，已于 {date}24:00 到期', en: '{trigger}, was due {date}' },
  'supervision.nothingNext': { zh: '没有待办：本件已结束。', en: 'Nothing is owed: it has ended.' },
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
  'supervision.ladder.climb': {
    zh: '第 {n} 项：最后一日 {date}，已到第 {rung} 级',
    en: 'Ground {n}: was due {date}, has come to rung {rung}',
  },
  'supervision.ladder.climbNext': { zh: '，下一级为第 {next} 级', en: ', next is rung {next}' },
  'supervision.ladder.from.art40': {
    zh: '每项情形自其最后一日的次日起算，各走各的阶梯；先后和日期由平台确定，条例没有规定。整改经核验，督办即结束，后面的级不再发生。',
    en: 'Each ground is counted from the day after its own last day and climbs by itself; order and days are ours, the Regulation has none. Once the correction is verified it ends, and no further rung comes.',
  },
  'supervision.ladder.from.art43': {
    zh: '信访部门自身未履行职责，不适用第四十条的督办：由其上级机关责令改正（第四十三条）；先后和日期由平台确定。',
    en: 'The petition office itself failed in its duty: art. 40 does not apply, its superior organ orders correction (art. 43); order and days are ours.',
  },
  'supervision.ladder.from.ours': {
    zh: '逾期的是平台确定的期限，条例没有这个数字：只提醒、发函、告知交件机关，不产生第三十九条、第四十条的后果。',
    en: 'A number of the platform was missed, none of the Regulation: a reminder, a letter and the body that commissioned the work; nothing of art. 39 or 40 follows.',
  },
  'supervision.ladder.platform': { zh: '到时由平台发出', en: 'the platform takes it when its time comes' },
  'supervision.ladder.byPlatform': { zh: '由平台发出', en: 'sent by the platform' },
  'supervision.ladder.sentAt': { zh: '已于 {time} 发出', en: 'sent {time}' },
  'supervision.ladder.sent': { zh: '已发出', en: 'sent' },
  'supervision.ladder.issuedAt': { zh: '已于 {time} 作出', en: 'issued {time}' },
  'supervision.ladder.waivedAt': { zh: '已于 {time} 说明理由，不采取', en: 'none taken, with the reason, {time}' },
  'supervision.ladder.judgement': {
    zh: '到时只提请决定：由人采取，或者说明理由不采取',
    en: 'its time only lays the question: a person takes a measure, or none with the reason',
  },
  'supervision.ladder.owed': { zh: '应当作出，由人签发', en: 'owed; a person signs it' },
  'supervision.ladder.finding.serious_failure': {
    zh: '以领导班子、领导干部履职不力、存在严重问题为前提，由人认定',
    en: 'presupposes that a leading body or cadre fails in duty with serious problems, which a person finds',
  },
  'supervision.ladder.finding.grave_consequences': {
    zh: '追究责任建议以造成严重后果为前提，由人认定，向有管理权限的机关提出',
    en: 'a recommendation to hold to account presupposes grave consequences, which a person finds; it goes to the organ with management authority',
  },
  'supervision.ladder.finding.listed_failure': {
    zh: '以第四十四条、第四十五条所列情形为前提，由人认定',
    en: 'presupposes one of the failures of art. 44 or 45, which a person finds',
  },
  'supervision.ladder.needsReply': { zh: '对象须书面答复', en: 'its addressee owes a written reply' },
});

declare module '../base/texts.js' {
  interface Texts extends TextsOf<typeof supervisionMessages> {}
}
