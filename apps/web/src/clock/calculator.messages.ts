import { withTexts } from '../base/texts.js';
export * from '../base/say.js';

export const calculatorMessages = withTexts({
  'calculator.intro': {
    zh: '按已公布的放假安排计算您给的天数，不登录也能用，不保存任何内容。这里的天数不是哪一条规定的期限。',
    en: 'Counts the days that you give by the published calendars. Needs no account and stores nothing. No rule sets these days.',
  },
  'calculator.trigger': { zh: '自哪一天的次日起算', en: 'Runs from the day after' },
  'calculator.length': { zh: '期限', en: 'Length' },
  'calculator.unit': { zh: '单位', en: 'Unit' },
  'calculator.unit.CALENDAR_DAY': { zh: '日', en: 'days' },
  'calculator.unit.WORKING_DAY': { zh: '个工作日', en: 'working days' },
  'calculator.unit.MONTH': { zh: '个月', en: 'months' },
  'calculator.moved': { zh: '扣除的时间，延长，协商的日期', en: 'Excluded time, an extension, an agreed day' },
  'calculator.excludedFrom': { zh: '自哪一天的次日起不计', en: 'Not counted from the day after' },
  'calculator.excludedTo': { zh: '至（含当日）', en: 'To (that day included)' },
  'calculator.excludedOpen': {
    zh: '还没有结束：算到最迟结束的那一天',
    en: 'Not ended yet: counted to the last day on which it may',
  },
  'calculator.another': { zh: '再加一段', en: 'One more' },
  'calculator.extended': { zh: '延长几日（按月的除外）', en: 'Extended by so many days (not of months)' },
  'calculator.agreedOn': { zh: '各方协商的日期', en: 'All parties agreed on' },
  'calculator.agreedUntil': { zh: '延到', en: 'Until' },
  'calculator.count': { zh: '计算', en: 'Count' },
  'calculator.answer': { zh: '到期日 {date}，24:00 止', en: 'Due {date}, until 24:00' },
});

declare module '../base/texts.js' {
  interface Texts extends TextsOf<typeof calculatorMessages> {}
}
