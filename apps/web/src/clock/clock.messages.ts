import { withTexts } from '../base/texts.js';
export * from '../base/say.js';

export const clockMessages = withTexts({
  'clock.stage.idle': { zh: '未起算', en: 'Not started' },
  'clock.stage.running': { zh: '进行中', en: 'Running' },
  'clock.stage.warn': { zh: '临期', en: 'Due soon' },
  'clock.stage.today': { zh: '今日到期', en: 'Due today' },
  'clock.stage.overdue': { zh: '逾期', en: 'Overdue' },
  'clock.stage.met': { zh: '按期完成', en: 'On time' },
  'clock.stage.met_late': { zh: '逾期完成', en: 'Done late' },
  'clock.stage.unconfirmed': { zh: '未核实', en: 'Unconfirmed' },
  'clock.stage.superseded': { zh: '已被替代', en: 'Superseded' },
  'clock.stage.cancelled': { zh: '已取消', en: 'Cancelled' },
  'clock.stage.used': { zh: '已行使', en: 'Used' },
  'clock.stage.fired': { zh: '已到时', en: 'Its day came' },
  'clock.stage.lapsed': { zh: '已过期', en: 'Lapsed' },
  'clock.stage.measured': { zh: '仅作度量', en: 'Measured only' },
  'clock.stage.no_limit': { zh: '无期限', en: 'No limit' },
  'clock.provisional': { zh: '暂定', en: 'Provisional' },
  'clock.why': { zh: '为何', en: 'Why' },
  'clock.whyThis': { zh: '为何是 {date}', en: 'Why {date}' },
  'clock.whyTitle': { zh: '为何是这一天', en: 'Why this date' },
  'clock.timeline': { zh: '时限', en: 'Clocks' },
  'clock.timelineTable': { zh: '各时限的起止与状态', en: 'Start, due date and state of each clock' },
  'clock.column.bar': { zh: '起止图', en: 'On a line of time' },
  'clock.column.rule': { zh: '时限', en: 'Clock' },
  'clock.column.due': { zh: '到期日', en: 'Due' },
  'clock.count.notAhead': { zh: '要在今天以后。', en: 'It has to lie ahead.' },
  'clock.count.days': {
    zh: '自明天起第 {days, number} 天。',
    en: '{days, plural, one {# day} other {# days}} from today.',
  },
  'clock.count.worked': {
    zh: '其中 {n, number} 个工作日。',
    en: '{n, plural, one {# of them is a working day} other {# of them are working days}}.',
  },
  'clock.count.rest': { zh: '这一天休息。', en: 'It is a day of rest.' },
  'clock.none': { zh: '还没有起算的时限。', en: 'No clock has started yet.' },
  'clock.today': { zh: '今天', en: 'today' },
  'clock.unit.CALENDAR_DAY': { zh: '{n} 日', en: '{n, plural, one {# day} other {# days}}' },
  'clock.unit.WORKING_DAY': { zh: '{n} 个工作日', en: '{n, plural, one {# working day} other {# working days}}' },
  'clock.unit.MONTH': { zh: '{n} 个月', en: '{n, plural, one {# month} other {# months}}' },
  'clock.unit.HOUR': { zh: '{n} 小时', en: '{n, plural, one {# hour} other {# hours}}' },
  // No example: one in grey is taken for a value.
  'clock.dateShape': { zh: '年-月-日', en: 'year-month-day' },
  'clock.dateHint': { zh: '日期写作 2026-12-09、12-9、+5 或 +5工。', en: 'Write 2026-12-09, 12-9, +5 or +5w.' },
});

declare module '../base/texts.js' {
  interface Texts extends TextsOf<typeof clockMessages> {}
}
