import type { Sentences } from '../../sentences/sentence.js';

/** Sentences for the refusals of incidents. */
export const codes: Sentences = {
  'incident.closed': { zh: '突发情况已经结束。', en: 'The incident is over.' },
  'incident.date_before_event': {
    zh: '{on} 早于开始之日（{bound}）。',
    en: '{on} lies before its beginning, {bound}.',
  },
  'incident.date_in_future': { zh: '{on} 在今天（{bound}）之后。', en: '{on} lies after today, {bound}.' },
  'incident.no_later': { zh: '{until} 不晚于现在的期限。', en: '{until} is no later than it is watched anyway.' },
  'incident.no_team': {
    zh: '还没有组成快速处置组：先写明由谁处置，再结束（平台规定）。',
    en: 'Nobody was named to deal with it: that comes first (a rule of the platform).',
  },
  'incident.nobody_in_it': {
    zh: '须写明处置人员，每人有可以登录的账号。',
    en: 'Somebody deals with it, each with an account.',
  },
  'incident.not_opened': { zh: '没有这项突发情况。', en: 'There is no such incident.' },
  'incident.not_reported': {
    zh: '须先报告公安机关或者有关部门（《人民调解法》第二十五条）。',
    en: 'It is reported first, to the police or another department (People’s Mediation Law, art. 25).',
  },
  'incident.too_long': {
    zh: '一次最多延长到 {latest}。',
    en: 'It lasts until {latest} at most, and is looked at again.',
  },
  'incident.violent_already': { zh: '已经记录激化。', en: 'That it turned violent was recorded before.' },
};
