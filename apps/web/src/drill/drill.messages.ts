import { withTexts } from '../base/texts.js';
export * from '../base/say.js';

export const drillMessages = withTexts({
  'drill.intro': {
    zh: '在真实的系统上把时间拨快，看提醒、逾期、督办怎样自动发生。演练与真实案件分开，不进日常的列表和统计，勾选“只看演练”才看得到，不发出任何真实通知。',
    en: 'Time runs ahead on the real system: watch reminders, breaches and supervisions happen. A drill is kept apart from real cases and sends nothing; it stays out of everyday lists and counts: tick “Drills only” to see it.',
  },
  'drill.begin': { zh: '开始演练', en: 'Begin a drill' },
  'drill.procedure': { zh: '从哪里开始', en: 'What it begins with' },
  'drill.none': { zh: '还没有演练。选一个程序，点“开始演练”。', en: 'No drill yet. Choose a procedure and begin one.' },
  'drill.list': { zh: '做过的演练', en: 'Drills so far' },
  'drill.column.now': { zh: '演练时间', en: 'Drill time' },
  'drill.column.cases': { zh: '件数', en: 'Cases' },
  'drill.begun': { zh: '开始于 {time}', en: 'Begun {time}' },
  'drill.column.created': { zh: '开始于', en: 'Begun' },
  'drill.state.resting': { zh: '停在此刻', en: 'Resting' },
  'drill.state.moving': { zh: '正在推进', en: 'Moving' },
  'drill.state.stuck': { zh: '停住了', en: 'Stopped' },
  'drill.stuck': {
    zh: '演练中途停住。再推进一次会重试；仍不行，请把下面一行告知管理员。',
    en: 'The drill stopped on its way. Moving it on tries again; if that fails, tell the administrator the line below.',
  },
  'drill.problem': { zh: '程序的原话', en: 'In its own words' },
  'drill.movingTo': { zh: '正在推进到 {time}……', en: 'Moving to {time} …' },
  'drill.on': { zh: '推进时间', en: 'Move time on' },
  'drill.slider': { zh: '把时间拉到', en: 'Pull time to' },
  'drill.sliderHint': {
    zh: '向右拉，松开后开始推进；时间不能倒退。',
    en: 'Pull to the right and let go; time cannot go back.',
  },
  'drill.sliderKeys': {
    zh: '键盘：方向键选日子，回车推进。',
    en: 'By keyboard: arrows choose the day, Enter goes.',
  },
  'drill.hour': { zh: '+1 小时', en: '+1 hour' },
  'drill.day': { zh: '+1 天', en: '+1 day' },
  'drill.week': { zh: '+7 天', en: '+7 days' },
  'drill.nextIs': { zh: '下一事件：{what} · {time}', en: 'Next event: {what} · {time}' },
  'drill.nothingNext': { zh: '没有事在等时间。', en: 'Nothing waits for time.' },
  'drill.goTo': { zh: '推进到这一天', en: 'Go to this day' },
  'drill.to': { zh: '到', en: 'To' },
  'drill.expiry': { zh: '{rule}到期', en: '{rule}: the date passes' },
  'drill.warning': { zh: '{rule}提醒', en: '{rule}: reminder' },
  'drill.due': { zh: '到期', en: 'the date passes' },
  'drill.reminder': { zh: '提醒', en: 'reminder' },
  'drill.cases': { zh: '演练中的案件', en: 'Cases of the drill' },
  'drill.month': {
    zh: '{month}：{n} 件事，到期 {due} 件',
    en: '{month}: {n, plural, one {# moment} other {# moments}}, {due} due',
  },
  'drill.coming': { zh: '将要发生', en: 'To come' },
  'drill.happened': { zh: '已经发生', en: 'What happened' },
  'drill.nothingHappened': { zh: '还什么都没有发生。', en: 'Nothing has happened yet.' },
  'drill.byTime': { zh: '时间', en: 'time' },
  'drill.noCases': {
    zh: '这次演练里没有案件。重新开始一次并选一个程序。',
    en: 'There is no case in this drill. Begin another one with a procedure.',
  },
  'drill.reports': {
    zh: '停在 {time}，新发生 {n} 条。',
    en: 'Rests at {time}; {n, plural, one {# new line} other {# new lines}}.',
  },
  'drill.keys.next': { zh: '推进到下一事件', en: 'Go to the next event' },
  'drill.keys.day': { zh: '推进一天', en: 'One day on' },
});

declare module '../base/texts.js' {
  interface Texts extends TextsOf<typeof drillMessages> {}
}
