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
  'why.extension': { zh: '其中 {n} 天是延长的。', en: 'Of these, {n} days are an extension.' },
  'why.rolled': {
    zh: '{raw}是休息日，所以顺延到下一个上班日：{due}。',
    en: '{raw} is a day of rest, so it moves to the next working day: {due}.',
  },
  'why.whole': { zh: '当天 24:00 以前都算按期。', en: 'The whole day counts, until 24:00.' },
  'why.origin.law': {
    zh: '这是国家规定的期限：《信访工作条例》{article}。',
    en: 'The law sets this time: Regulations on Petition Work, {article}.',
  },
  'why.origin.set': {
    zh: '按《信访工作条例》{article}，这个日期由单位来定。',
    en: 'By the Regulations on Petition Work, {article}, an office sets this date.',
  },
  'why.origin.ours': {
    zh: '这个期限是本平台定的，国家没有规定几天。',
    en: 'This platform set the time; the law gives no number.',
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
  'why.event.objectionUpheld': { zh: '退回信访局', en: 'Return to the petition bureau' },
  'why.event.accepted': { zh: '受理', en: 'Acceptance' },
  'why.event.breached': {
    zh: '没有顺延的受理期限的最后一天（单位没有受理）',
    en: 'The last day for acceptance, without any roll, which passed in silence,',
  },
  'why.event.decided': { zh: '作出处理意见', en: 'The decision' },
  'why.event.delivered': { zh: '您收到处理意见书', en: 'Your receipt of the opinion' },
  'why.event.other': { zh: '开始的那天', en: 'The first day' },
} as const;
