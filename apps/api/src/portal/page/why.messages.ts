/** Texts of why a date is that date. */
export const whyMessages = {
  'why.button': { zh: '为什么是这一天', en: 'Why this day' },
  'why.date': { zh: '：{date}', en: ': {date}' },
  'why.days': {
    zh: '{event}是{start}。期限自{start}的次日起算，{length} 天，到{raw}。',
    en: '{event} was on {start}. The time runs from the day after {start}: {length} days, to {raw}.',
  },
  'why.workingDays': {
    zh: '{event}是{start}。期限自{start}的次日起算，{length} 个上班日，到{raw}。',
    en: '{event} was on {start}. The time runs from the day after {start}: {length} working days, to {raw}.',
  },
  'why.set': { zh: '这个日期是处理意见书里定的。', en: 'The date was set in the opinion.' },
  'why.agreed': {
    zh: '处理意见书定的是{from}；{on}全体信访人签名同意，推迟到这一天。执行单位自己不能推迟。',
    en: 'The opinion set {from}; all who petition agreed to this day, by their signatures, on {on}. No office puts its own day off.',
  },
  'whose.agreed': { zh: '信访人签名同意推迟的日期', en: 'put off, as agreed by whoever petitions' },
  'owed.moved': {
    zh: '意见书写明的是{from}；{on}全体信访人签名同意，推迟到{to}',
    en: 'The opinion named {from}; all who petition signed on {on} that it is put off to {to}',
  },
  'why.extension': { zh: '其中 {n} 天是延长的。', en: 'Of these, {n} days are an extension.' },
  'why.used': {
    zh: '更正分类或者转给下级以前，这个单位已经用掉 {n} 天，接着算，所以开始的日子提前了 {n} 天：改分类、转出去又收回，都不能拖长办理，这是本平台的规定。',
    en: 'This office had used {n} days before the class was corrected or the matter was passed down. They count on, so the start lies {n} days earlier: neither a correction nor taking it back lengthens the handling, by a rule of this platform.',
  },
  'why.rolled': {
    zh: '{raw}是休息日，所以顺延到下一个上班日：{due}。',
    en: '{raw} is a day of rest, so it moves to the next working day: {due}.',
  },
  'why.whole': { zh: '当天 24:00 以前都算按期。', en: 'The whole day counts, until 24:00.' },
  'why.counting': {
    zh: '从次日算起、遇休息日顺延，《信访工作条例》没有写，是按《民法典》第二百零一条、第二百零三条算的。',
    en: 'The Regulations on Petition Work do not say that counting begins the next day, nor that a day of rest moves the end: that is the Civil Code, articles 201 and 203.',
  },
  'why.origin.law': {
    zh: '天数是条例规定的：《信访工作条例》{article}。',
    en: 'The Regulations set the number of days: Regulations on Petition Work, {article}.',
  },
  'why.ourStart': {
    zh: '从这一天算，是本平台定的。',
    en: 'That it is counted from this day is a rule of this platform.',
  },
  'why.origin.set': {
    zh: '这个日期由交办的机关定。《信访工作条例》{article}要求做这件事，没有规定哪一天。',
    en: 'The office that assigned the matter set this date. The Regulations on Petition Work, {article}, ask for the act and name no day.',
  },
  'why.origin.named': {
    zh: '这个日期由处理意见书写明，这样写明是本平台的规定；《信访工作条例》只要求督促执行（{article}），没有规定哪一天。',
    en: 'The opinion names this date, by a rule of this platform; the Regulations on Petition Work ask only that execution is urged ({article}) and name no day.',
  },
  'why.origin.ours': {
    zh: '这个期限是本平台定的，《信访工作条例》没有规定几天；别的法律另有规定的，按那个法律。',
    en: 'This platform set the time; the Regulations on Petition Work give no number. Where another law sets one, that law applies.',
  },
  'why.calendar': {
    zh: '工作日和节假日按{place}的日历（版本 {version}）。',
    en: 'Working days and holidays are those of the calendar of {place} (version {version}).',
  },
  'why.provisional': {
    zh: '{years} 年的放假安排还没有公布，公布后日期可能变动。',
    en: 'The holidays of {years} are not published yet; the date may still move.',
  },
  'why.event.registered': { zh: '收到您反映的事', en: 'Receipt of your matter' },
  'why.event.triaged': { zh: '收到您反映的事', en: 'Receipt of your matter' },
  'why.event.classCorrected': {
    zh: '收到您反映的事，或者更正它的分类',
    en: 'Receipt of your matter, or the correction of its class',
  },
  'why.event.takenAsDuty': { zh: '这个单位收到', en: 'Arrival at this office' },
  'why.event.answered': { zh: '作出答复', en: 'The answer' },
  'why.event.referred': { zh: '这个单位收到', en: 'Arrival at this office' },
  'why.event.objectionUpheld': { zh: '退回转送、交办的机关', en: 'Return to the office that passes it on' },
  'why.event.takenBack': { zh: '收回自己办理', en: 'The day on which it took the matter back' },
  'why.event.accusedNamed': { zh: '退回转送、交办的机关', en: 'Return to the office that passes it on' },
  'why.event.accepted': { zh: '受理', en: 'Acceptance' },
  'why.event.breached': {
    zh: '没有顺延的受理期限的最后一天（单位没有受理）',
    en: 'The last day for acceptance, without any roll, which passed in silence,',
  },
  'why.event.decided': { zh: '作出处理意见', en: 'The decision' },
  'why.event.delivered': { zh: '您收到处理意见书', en: 'Your receipt of the opinion' },
  'why.event.deliveryRecorded': {
    zh: '单位记录您收到处理意见书或者答复',
    en: 'The record that you received the opinion or answer',
  },
  'why.event.recordRejected': {
    zh: '记录送达那天（填报日期没有确认）',
    en: 'The record of the delivery, whose stated date was not confirmed,',
  },
  'why.event.reviewRequested': { zh: '您请求复查', en: 'Your request for a review' },
  'why.event.other': { zh: '开始的那天', en: 'The first day' },
} as const;
