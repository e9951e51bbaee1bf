import { withTexts } from '../base/texts.js';
export * from '../base/say.js';

export const boardMessages = withTexts({
  'board.period.quarter': { zh: '{year} 年第 {n} 季度', en: 'Q{n} {year}' },
  'board.period.year': { zh: '{year} 年', en: '{year}' },
  'board.keys.period': { zh: '换期间', en: 'Change the period' },
  'board.asOf': {
    zh: '截至 {time}；按期率为 {period}（{from} 至 {to}）',
    en: 'As of {time}; rates are of {period} ({from} to {to})',
  },
  'board.scope': {
    zh: '只统计本机构看得到的案件，演练不在内。机构按组织顺序排列，不按多少排名。',
    en: 'Of the cases that your office may see; drills are left out. Offices stand in the order of the organisation, never by volume.',
  },
  'board.formula': {
    zh: '按期率 = 期内按期 ÷（期内按期 + 期内逾期 + 未核实）',
    en: 'On-time rate = in time ÷ (in time + late + unconfirmed), within the period',
  },
  'board.formula.about': {
    zh: '一个时限只计一次：在期限内办成的，计入办成之日；没有的，计入期限届满之日，以后补办也算逾期。每一期限是条例规定、机关指定还是平台规定，写在规则旁边。期限过后才补记、填报日期在期限内的，核实以前算未核实，不算按期。仅作度量的、被撤下的时限不计。',
    en: 'A deadline counts once: on the day it was met, if in time; else on its last day, as late, whatever came after. Beside each rule stands whether the limit is of the Regulations, set by an office or of the platform. What was recorded after its date and is stated to have been in time is unconfirmed, not in time, until another office has looked. What is measured only, or was dropped, does not count.',
  },
  'board.formula.show': { zh: '口径', en: 'How it is counted' },
  'board.byOffice': { zh: '按机构', en: 'By office' },
  'board.byRule': { zh: '按规则', en: 'By rule' },
  'board.byRung': { zh: '阶梯各级', en: 'By rung' },
  'board.rungs.art40': { zh: '督办（第四十条）', en: 'Supervision (art. 40)' },
  'board.rungs.art43': {
    zh: '信访部门自身未履行职责（第四十三条）',
    en: 'The petition office’s own failure (art. 43)',
  },
  'board.rungs.ours': { zh: '平台期限的催办（非法定）', en: 'Numbers of the platform (not statutory)' },
  'board.byAge': { zh: '在办天数', en: 'Age of open petitions' },
  'board.age': { zh: '登记起天数', en: 'Days since registration' },
  'board.count': { zh: '件', en: 'Cases' },
  'board.total': { zh: '合计', en: 'Total' },
  'board.overdue': { zh: '逾期', en: 'Overdue' },
  'board.today': { zh: '今日', en: 'Today' },
  'board.week': { zh: '七日内', en: 'Within 7 days' },
  'board.open': { zh: '在办时限', en: 'Open deadlines' },
  'board.onTime': { zh: '期内按期', en: 'In time in the period' },
  'board.late': { zh: '期内逾期', en: 'Late in the period' },
  'board.unconfirmed': { zh: '未核实', en: 'Unconfirmed' },
  'board.measured': { zh: '仅作度量的时限', en: 'Measured only' },
  'board.measured.late': {
    zh: '项，其中晚于日期了结的 {n} 项：导入前已在原系统了结，或者起算时条例尚未施行；不约束任何机关，不计入以上各数。',
    en: 'deadlines, {n} of them ended after their date: over in another system before they were imported, or begun before the Regulations were in force. They bind nobody and stand in no number above.',
  },
  'board.recordedLate': { zh: '补记', en: 'Recorded late' },
  'board.recordedLate.most': {
    zh: '{n} 次，最长 {most} 个工作日',
    en: '{n}, at most {most, plural, one {# working day} other {# working days}}',
  },
  'board.changedSince': {
    zh: '本期结束后有补记或核实，数字有变动，最近一次 {date}。',
    en: 'Changed since the period ended: dates were recorded or looked at, last on {date}.',
  },
  'board.bounced': { zh: '往返≥{n}', en: 'Bounced ≥ {n}' },
  'board.idle': { zh: '无动作>{n}天', en: 'Idle > {n} days' },
  'board.rate': { zh: '按期率', en: 'On-time rate' },
  'board.noneEnded': { zh: '期内尚无办成或逾期', en: 'none ended' },
  'board.nothing': {
    zh: '您的范围内没有在办的时限，期内也没有到期的。换一个期间看看。',
    en: 'No deadline is open within your scope, and none ended in the period. Try another period.',
  },
  'board.nothingLate': { zh: '没有逾期。', en: 'Nothing is late.' },
  'board.oldest': { zh: '最久的一件：', en: 'The oldest: ' },
  'board.oldest.days': { zh: '登记起 {n} 天，', en: '{n} days since registration, ' },
  'board.noOpen': { zh: '没有在办的信访件。', en: 'No petition is open.' },
  'board.noRungs': { zh: '没有在办的督办件。', en: 'No supervision is open.' },
  'board.age.from': { zh: '{from}–{to} 天', en: '{from}–{to} days' },
  'board.age.over': { zh: '超过 {n} 天', en: 'over {n} days' },
  'board.open.list': { zh: '{what}：{n}，打开列表', en: '{what}: {n}, open the list' },
  'board.deadlines': { zh: '时限清单', en: 'Deadlines' },
  'board.deadlines.of': { zh: '{what}{n} 项', en: '{what}: {n}' },
  'board.deadlines.empty': { zh: '没有这样的时限。', en: 'There is no such deadline.' },
  'board.deadlines.what': { zh: '待办', en: 'What is owed' },
  'board.deadlines.acts': { zh: '督促', en: 'Press' },
  'board.deadlines.urge': { zh: '催办', en: 'Urge' },
  'board.deadlines.supervise.art40': { zh: '发起督办', en: 'Open a supervision' },
  'board.deadlines.supervise.art43': { zh: '认定未履行职责', en: 'Find a failure in duty' },
  'board.deadlines.due': { zh: '期限', en: 'Deadline' },
  'board.back': { zh: '回到看板', en: 'Back to the board' },
});

declare module '../base/texts.js' {
  interface Texts extends TextsOf<typeof boardMessages> {}
}
