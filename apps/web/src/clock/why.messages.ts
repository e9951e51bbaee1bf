import { withTexts } from '../base/texts.js';
export * from '../base/say.js';

export const whyMessages = withTexts({
  'why.voice': { zh: '说给谁听', en: 'In whose words' },
  'why.voice.petitioner': { zh: '信访人', en: 'Petitioner' },
  'why.voice.clerk': { zh: '经办', en: 'Clerk' },
  'why.voice.lawyer': { zh: '法律', en: 'Lawyer' },
  'why.trigger': { zh: '设定时限的记录', en: 'Set by' },
  'why.fact': { zh: '台账第 {seq} 条', en: 'Fact {seq}' },
  'why.keys.start': { zh: '到开头那一天', en: 'To the day before the first' },
  'why.keys.due': { zh: '到最后一天', en: 'To the last day' },
  'why.provisional': {
    zh: '暂定：{year} 年的放假安排尚未公布，公布后可能变动。',
    en: 'Provisional: the calendar of {year} is not published yet and may move it.',
  },
  'why.otherCalendar': {
    zh: '这个日期按当时的日历算出；日历其后有更新，下面的逐日说明按现在的日历。',
    en: 'The date was counted by an earlier calendar; the days below are by the present one.',
  },
  'why.calendar': {
    zh: '按{place}的日历计算，版本 {version}。',
    en: 'Counted by the calendar of {place}, version {version}.',
  },
  'why.grid': { zh: '逐日说明', en: 'Day by day' },
  'why.role.start': { zh: '起', en: 'start' },
  'why.role.due': { zh: '止', en: 'due' },
  'why.role.raw': { zh: '原', en: 'raw' },
  'why.day.off_day': { zh: '假', en: 'holiday' },
  'why.day.weekend': { zh: '休', en: 'weekend' },
  'why.day.make_up_workday': { zh: '班', en: 'make-up workday' },
  'why.day.excluded': { zh: '扣', en: 'excluded' },
  'why.spoken.off_day': { zh: '放假', en: 'holiday' },
  'why.spoken.weekend': { zh: '休息日', en: 'weekend' },
  'why.spoken.make_up_workday': { zh: '调休上班', en: 'make-up workday' },
  'why.spoken.excluded': { zh: '扣除的日子', en: 'excluded' },
  'why.spoken.weekday': { zh: '工作日', en: 'working day' },
  'why.counted': { zh: '计入，第 {n} 天', en: 'counted, {n}' },
  'why.notCounted': { zh: '不计入', en: 'not counted' },
  'why.legend': {
    zh: '起 期限自这一天的次日起算（民法典第二百零一条第一款）；休 周末；假、班 依放假通知；扣 依法不计入；止 期限最后一天。',
    en: 'start: the time runs from the next day (Civil Code art. 201(1)); weekend; holiday and make-up workday by notice; excluded by law; due: the last day.',
  },
  'why.basis': { zh: '依据', en: 'Basis' },
  'why.noDate': {
    zh: '这个时限没有规定的期限，所以没有可数的日子。',
    en: 'The text sets no limit, so there are no days to count.',
  },
  'why.weekFrom': { zh: '{date} 起一周', en: 'Week of {date}' },
});

declare module '../base/texts.js' {
  interface Texts extends TextsOf<typeof whyMessages> {}
}
