import type { Sentences } from './sentence.js';

/** Sentences for the codes of calendars and rules. */
export const time: Sentences = {
  'calendar.bad_date': {
    zh: '日期写作 2026-12-09，须真实存在，在 1992-01-01 至 2100-12-31 之间。',
    en: 'Write a date that exists as 2026-12-09, from 1992-01-01 to 2100-12-31.',
  },
  'calendar.bad_agreement': {
    zh: '协商延期的两个日期不对：协商日不早于引起期限的那一天，延至的日期在协商日之后；按小时计算的不能协商。',
    en: 'The dates of the agreement are wrong: it is made on day 0 or later, for a day after it; not for hours.',
  },
  'calendar.bad_exclusion': { zh: '扣除的起止日期不对。', en: 'The exclusion ends before it starts, or is no date.' },
  'calendar.bad_extension': { zh: '延长的天数不对。', en: 'The extension is not a valid number of days.' },
  'calendar.bad_instant': { zh: '时刻须写明时区。', en: 'An instant needs its offset.' },
  'calendar.bad_jurisdiction': { zh: '没有这个地区的日历。', en: 'There is no calendar for that jurisdiction.' },
  'calendar.bad_length': {
    zh: '期限长度须为 1 以上的整数，且不能太长。',
    en: 'The length must be a whole number from 1, and not too large.',
  },
  'calendar.bad_pack': { zh: '日历包有误。', en: 'The calendar pack is not valid.' },
  'calendar.bad_roll': { zh: '按小时计算的期限不顺延。', en: 'Hours never roll.' },
  'calendar.bad_trigger': {
    zh: '日期写作 2026-12-09，须真实存在；按小时计算时写明时刻和时区，如 2026-12-09T09:00:00+08:00。',
    en: 'Write a start that exists: 2026-12-09, or for hours an instant with its offset, 2026-12-09T09:00:00+08:00.',
  },
  'calendar.bad_unit': { zh: '没有这种期限单位。', en: 'There is no such unit.' },
  'calendar.bad_vector': { zh: '期限用例有误。', en: 'The deadline vector is not valid.' },
  'rules.already_expired': { zh: '时限已经届满。', en: 'The clock has already expired.' },
  'rules.bad_pack': { zh: '规则包有误。', en: 'The rule pack is not valid.' },
  'rules.clock_ended': { zh: '时限已经结束。', en: 'The clock has ended.' },
  'rules.clock_not_found': { zh: '没有这个时限。', en: 'There is no such clock.' },
  'rules.agreed_too_early': {
    zh: '协商延至的日期须晚于 {after}。',
    en: 'The day agreed on must lie after {after}.',
  },
  'rules.exclusion_backwards': {
    zh: '扣除的结束日期早于开始日期 {from}。',
    en: 'The excluded time ends before it began, on {from}.',
  },
  'rules.exclusion_not_allowed': { zh: '这个时限没有这种扣除。', en: 'Nothing of that kind stops this clock.' },
  'rules.exclusion_not_open': { zh: '现在没有正在扣除的时间。', en: 'No time is being excluded now.' },
  'rules.exclusion_open': {
    zh: '已有一段扣除尚未结束，请先结束。',
    en: 'One excluded time has not ended yet; end it first.',
  },
  'rules.exclusion_outside': {
    zh: '{on} 不在这个时限之内。',
    en: 'The clock does not run on {on}.',
  },
  'rules.extension_not_allowed': { zh: '该时限不能延长。', en: 'That clock cannot be extended.' },
  'rules.extension_too_long': { zh: '延长超过上限。', en: 'The extension is longer than allowed.' },
  'rules.no_limit': { zh: '该规则没有期限。', en: 'That rule has no limit.' },
  'rules.not_before': { zh: '时间未到：{notBefore}。', en: 'Not before {notBefore}.' },
  'rules.rule_not_found': { zh: '规则包中没有这条规则。', en: 'The pack has no such rule.' },
  'rules.set_date_before_start': { zh: '指定的日期须晚于起算的那一天。', en: 'The set date lies before the start.' },
  'rules.set_date_missing': { zh: '请指定办理期限。', en: 'Set the date.' },
  'rules.start_instant_missing': { zh: '缺少起算时刻。', en: 'The instant to start from is missing.' },
};
