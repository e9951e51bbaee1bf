import { withTexts } from '../base/texts.js';
export * from '../base/say.js';

/** The same date as three people would say it: to the petitioner without articles, to the clerk, to the lawyer. */
export const voicesMessages = withTexts({
  'voice.reason.hearing': { zh: '听证', en: 'hearing' },
  'voice.reason.appraisal': { zh: '鉴定', en: 'appraisal' },
  'voice.agreed': {
    zh: '各方于 {on} 协商同意延到 {until}{times, plural, =1 {} other {（第 {times} 次）}}，从那一天起改按这个日期。',
    en: 'On {on} all parties agreed on {until}{times, plural, =1 {} other { (for the {times, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} time)}}; from then on this date counts.',
  },

  'voice.petitioner.office': {
    zh: '{office}最晚在 {date} 晚上 12 点之前办完这一步。',
    en: '{office} must be done with this step by the end of {date} (24:00).',
  },
  'voice.petitioner.nobody': {
    zh: '这个期限到 {date} 晚上 12 点为止。',
    en: 'This time runs until the end of {date} (24:00).',
  },
  'voice.petitioner.own': {
    zh: '您在 {date} 晚上 12 点之前都可以提出。',
    en: 'You may ask until the end of {date} (24:00).',
  },
  'voice.petitioner.calendar': {
    zh: '自 {start} 的次日起算，一共 {length}，周末和放假的日子也算在内。',
    en: 'It is counted from the day after {start}: {length}, with weekends and holidays among them.',
  },
  'voice.petitioner.working': {
    zh: '自 {start} 的次日起算，一共 {length}，周末和放假的日子不算，调休上班的日子算。',
    en: 'It is counted from the day after {start}: {length}, without weekends and holidays, with weekend days that are worked.',
  },
  'voice.petitioner.month': {
    zh: '自 {start} 的次日起算，数到{length}之后的同一天。',
    en: 'It is counted from the day after {start}, to the same day {length} later.',
  },
  'voice.petitioner.hours': { zh: '从收到的那一刻起 {length}。', en: 'Counted from the moment on: {length}.' },
  'voice.petitioner.set': { zh: '这一天是单位定下的。', en: 'An office set this day.' },
  'voice.petitioner.postponed': {
    zh: '这些步骤一步一步来，每一步与上一步至少隔一个工作日，所以推后到了这一天。',
    en: 'These steps come one by one, each at least one working day after the one before; so this one was moved to this day.',
  },
  'voice.petitioner.extended': {
    zh: '其中延长了 {n} 天，延长的理由已经告诉过您。',
    en: '{n, plural, one {# day} other {# days}} of it are an extension; you were told why.',
  },
  'voice.used': {
    zh: '更正分类或者转给下级以前已经用去的 {n} 天接着算，所以起点提前了这么多天（平台规定：更正分类、转出又收回都不能拖长办理）。',
    en: '{n, plural, one {# day was} other {# days were}} used before the class was corrected or the matter was passed down and count on: day 0 lies so much earlier. This is a rule of the platform, so that neither a correction nor taking the matter back lengthens the case.',
  },
  'voice.petitioner.excluded': {
    zh: '中间有 {n} 天依法不算进去。',
    en: '{n, plural, one {# day} other {# days}} in between do not count by law.',
  },
  'voice.petitioner.rolled': {
    zh: '数到的最后一天 {raw} 正好休息，所以顺延到 {legal}。',
    en: 'The last day would be {raw}, a day off, so it moves to {legal}.',
  },
  'voice.petitioner.excludedOpen': {
    zh: '这样的时间还没有结束：这里写的是最迟的日期，结束得早，日期就提前。',
    en: 'Such time has not ended yet: this is the date at the latest, and it comes sooner if that ends sooner.',
  },
  'voice.petitioner.provisional': {
    zh: '{years} 年的放假安排还没有公布，公布以后这一天可能会变。',
    en: 'The holidays of {years} are not published yet; this day may change once they are.',
  },

  'voice.petitioner.origin.law': { zh: '天数是国家规定的。', en: 'The law sets the number of days.' },
  'voice.petitioner.startOurs': {
    zh: '从这一天算，是本平台定的。',
    en: 'That it is counted from this day is a rule of this platform.',
  },
  'voice.petitioner.origin.set': {
    zh: '这一天由单位定，《信访工作条例》没有规定哪一天。',
    en: 'An office set this day; the Regulations on Petition Work name none.',
  },
  'voice.petitioner.origin.named': {
    zh: '这一天由单位写明，这样写明是本平台定的；《信访工作条例》没有规定哪一天。',
    en: 'An office named this day, by a rule of this platform; the Regulations on Petition Work name none.',
  },
  'voice.petitioner.origin.ours': {
    zh: '这个期限是本平台定的，《信访工作条例》没有规定几天；别的法律另有规定的，按那个法律。',
    en: 'This platform set the time; the Regulations on Petition Work give no number. Where another law sets one, that law applies.',
  },
  'voice.petitioner.origin.given': {
    zh: '这里数的是您给的天数。',
    en: 'The days counted here are those that were asked for.',
  },

  'voice.clerk.start': { zh: '{date}：{what}。', en: '{date}: {what}.' },
  'voice.clerk.startOnly': { zh: '从 {date} 算。', en: 'Counted from {date}.' },
  'voice.clerk.sameDay': { zh: '当日记录：{fact}', en: 'Recorded on that day: {fact}' },
  'voice.clerk.later': {
    zh: '时限由 {on} 的这条记录开始：{fact}',
    en: 'The clock was set by this record of {on}: {fact}',
  },
  'voice.clerk.zero': { zh: '期限自 {start} 的次日起算。', en: 'The time runs from the day after {start}.' },
  'voice.clerk.calendar': {
    zh: '按自然日连续计算，休息日也计入：{length}，到 {raw}。',
    en: 'Calendar days without a break, days off among them: {length}, to {raw}.',
  },
  'voice.clerk.working': {
    zh: '只数工作日：期间 {off} 天休息不数，{makeup} 天调休上班计入，第 {n} 个工作日是 {raw}。',
    en: 'Working days only: {off} days off not counted, {makeup} make-up workdays counted; working day {n} is {raw}.',
  },
  'voice.clerk.month': {
    zh: '按月数：{length}后的对应日是 {raw}；没有对应日的，取月末。',
    en: 'By months: the corresponding day {length} later is {raw}; where there is none, the end of the month.',
  },
  'voice.clerk.set': {
    zh: '期限是指定的日期 {raw}，不是数出来的。',
    en: 'The date {raw} was set and not counted.',
  },
  'voice.clerk.postponed': {
    zh: '按这一天计算，本级在 {raw} 之前就已到期；各级之间至少隔一个工作日，所以推后到 {raw}。',
    en: 'Counted from that day, this rung would have been due before {raw}; rungs keep at least one working day’s distance, so it was postponed to {raw}.',
  },
  'voice.clerk.extended': {
    zh: '已延长 {n} 日，与原期限合并计算，不从原到期日另算（平台规定）。',
    en: 'Extended by {n} days, counted together with the original period and not from the old date, by a rule of the platform.',
  },
  'voice.clerk.excluded': {
    zh: '扣除 {from} 至 {to}（{reason}），天数加在末尾。',
    en: 'Excluded {from} to {to} ({reason}); the days are added at the end.',
  },
  'voice.clerk.excludedOpen': {
    zh: '自 {from} 起扣除（{reason}），尚未结束；按平台规定的最长时间算到 {to}，结束得早的，日期提前。',
    en: 'Excluded from {from} on ({reason}), not ended yet; counted to {to}, the longest that the platform lets it take, and sooner if it ends sooner.',
  },
  'voice.clerk.rolled': {
    zh: '最后一天 {raw} 是休息日，顺延至 {legal}；提醒仍按 {raw} 发出。',
    en: 'The last day, {raw}, is a day off, so it moves to {legal}; reminders still go by {raw}.',
  },
  'voice.clerk.notRolled': { zh: '最后一天是工作日，不顺延。', en: 'The last day is worked, so nothing moves.' },
  'voice.clerk.never': { zh: '这个期限不顺延。', en: 'This limit does not move off days off.' },
  'voice.clerk.changes': { zh: '还会改变它的：{list}。', en: 'What could still change it: {list}.' },
  'voice.clerk.change.calendar': { zh: '{years} 年放假安排公布', en: 'the published holidays of {years}' },
  'voice.clerk.change.extension': {
    zh: '延期，至多 {max} 日，经负责人批准并告知信访人理由（须在期满（含顺延）前、只有一次，由平台规定）',
    en: 'an extension of at most {max} days, approved by the head and told to the petitioner with its reason (once, and before the last day, rolled, is over: rules of the platform)',
  },
  'voice.clerk.change.agreement': { zh: '各方协商一致延期', en: 'a later day on which all parties agree' },
  'voice.clerk.change.exclusion': { zh: '{reason}的时间依法扣除', en: 'time of a {reason}, excluded by law' },
  'voice.clerk.nothing': {
    zh: '没有什么还会改变它；调解、鉴定、等别的单位都不停表。',
    en: 'Nothing can change it any more; mediation, appraisal or waiting for another office stop no clock.',
  },
  'voice.clerk.measured': {
    zh: '起算早于条例施行，只作度量，不构成逾期。',
    en: 'It started before the Regulations were in force: measured only, late for nobody.',
  },

  'voice.lawyer.basis': {
    zh: '依据《信访工作条例》{article}（{rule}）。',
    en: 'Basis: Regulations on Petition Work, {article} ({rule}).',
  },
  'voice.lawyer.noBasis': {
    zh: '按给定的期间计算，不是哪一条规定的期限。',
    en: 'A period as it was given; no rule sets it.',
  },
  'voice.reasonOfOurs': { zh: '理由：{reason}', en: 'Why: {reason}' },
  'voice.lawyer.zero': {
    zh: '条例没有期间计算的规定，参照民法典第二百零一条第一款：期限自 {start} 的次日起算。',
    en: 'The Regulations have no rule of counting; by analogy with the Civil Code (art. 201(1)) the time runs from the day after {start}.',
  },
  'voice.lawyer.hours': {
    zh: '按小时计算的，自规定的时间开始计算（民法典第二百零一条第二款）。',
    en: 'Hours are counted from the set moment on (Civil Code art. 201(2)).',
  },
  'voice.lawyer.month': {
    zh: '到期月的对应日为最后一日，没有对应日的，月末日为最后一日（民法典第二百零二条）。',
    en: 'The corresponding day of the last month, or the end of that month, is the last day (Civil Code art. 202).',
  },
  'voice.lawyer.calendar': {
    zh: '期限为 {length}，按自然日计算，期间内的休息日计入；第 {n} 日为 {raw}。',
    en: 'The period is {length} in calendar days, days off within it counted; day {n} is {raw}.',
  },
  'voice.lawyer.working': {
    zh: '期限为 {length}，休息日不计入，调休上班日计入；第 {n} 个工作日为 {raw}。',
    en: 'The period is {length}; days off do not count, make-up workdays do; working day {n} is {raw}.',
  },
  'voice.lawyer.months': {
    zh: '期限为 {length}，最后一日为 {raw}。',
    en: 'The period is {length}; its last day is {raw}.',
  },
  'voice.lawyer.set': { zh: '期限为指定的日期 {raw}。', en: 'The period ends on a date that was set, {raw}.' },
  'voice.lawyer.postponed': {
    zh: '每一级与上一级至少间隔一个工作日；自 {start} 的次日起算的日期早于 {raw}，本级推后至 {raw}。',
    en: 'Each rung keeps at least one working day’s distance from the one before; counted from {start} this one fell before {raw} and was postponed to {raw}.',
  },
  'voice.lawyer.extended': {
    zh: '依条例第三十四条延长 {n} 日；与原期限合并计算、末日顺延一次，由平台规定。',
    en: 'Extended by {n} days under art. 34; that it is counted together with the original period, and its last day rolled once, are rules of the platform.',
  },
  'voice.lawyer.excluded': {
    zh: '{reason}期间（{from} 至 {to}）不计算在内。',
    en: 'The time of a {reason} ({from} to {to}) is not counted.',
  },
  'voice.lawyer.excludedOpen': {
    zh: '{reason}期间不计算在内，自 {from} 开始，尚未结束；暂算至 {to}，该长度由平台规定。',
    en: 'The time of a {reason} is not counted; it began on {from} and has not ended. It is taken to last until {to}, a length that the platform sets.',
  },
  'voice.lawyer.notice': { zh: '{notice}：{days}。', en: '{notice}: {days}.' },
  'voice.lawyer.off': { zh: '{days}放假', en: '{days} off' },
  'voice.lawyer.makeup': { zh: '{days}调休上班', en: '{days} make-up workday' },
  'voice.lawyer.rolled': {
    zh: '最后一日 {raw} 是法定休假日，以休假日结束的次日 {legal} 为最后一日（民法典第二百零三条第一款）。',
    en: 'The last day, {raw}, is a day off; the day after it ends, {legal}, is the last day (Civil Code art. 203(1)).',
  },
  'voice.lawyer.ends': {
    zh: '期限于 {legal} 二十四时届满（民法典第二百零三条第二款）。',
    en: 'The period ends at 24:00 on {legal} (Civil Code art. 203(2)).',
  },
  'voice.lawyer.provisional': {
    zh: '{years} 年放假安排尚未公布，日期暂定，公布后以公布的为准。',
    en: 'The calendar of {years} is not published: the date is provisional until it is.',
  },
  'voice.lawyer.measured': {
    zh: '起算的事早于条例施行之日，本期限不具约束力，只作度量。',
    en: 'Day 0 lies before the Regulations were in force: the period binds nobody and is measured only.',
  },
  'voice.lawyer.packs': {
    zh: '规则包：{pack}（编号 {code}），日历：{calendar}。',
    en: 'Rule pack: {pack} (code {code}), calendar: {calendar}.',
  },
  'voice.to': { zh: '{from}至{to}', en: '{from} to {to}' },
});

declare module '../base/texts.js' {
  interface Texts extends TextsOf<typeof voicesMessages> {}
}
