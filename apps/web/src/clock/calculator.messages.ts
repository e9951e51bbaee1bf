import { withTexts } from '../base/texts.js';
export * from '../base/say.js';

export const calculatorMessages = withTexts({
  'calculator.intro': {
    zh: '按已公布的放假安排计算，不登录也能用，不保存任何内容。',
    en: 'Counts by the published calendars. Needs no account and stores nothing.',
  },
  'calculator.trigger': { zh: '起算日（当日不算）', en: 'Start (not itself counted)' },
  'calculator.length': { zh: '期限', en: 'Length' },
  'calculator.unit': { zh: '单位', en: 'Unit' },
  'calculator.unit.CALENDAR_DAY': { zh: '日', en: 'days' },
  'calculator.unit.WORKING_DAY': { zh: '个工作日', en: 'working days' },
  'calculator.unit.MONTH': { zh: '个月', en: 'months' },
  'calculator.count': { zh: '计算', en: 'Count' },
  'calculator.answer': { zh: '到期日 {date}，24:00 止', en: 'Due {date}, until 24:00' },
});

declare module '../base/texts.js' {
  interface Texts extends TextsOf<typeof calculatorMessages> {}
}
