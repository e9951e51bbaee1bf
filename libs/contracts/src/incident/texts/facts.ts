import type { IncidentFactType } from '#libs/incident';
import type { FactContract } from '../../fact.js';
import { told } from '../../fact-words.js';

/** How every fact of an incident is said. */
export const facts: Readonly<Record<IncidentFactType, FactContract>> = {
  opened: told('登记突发情况（{stage}），当事人看不到。', 'An incident ({stage}) was registered; no party sees it.', {
    zh: '登记突发情况',
    en: 'registered an incident',
  }),
  teamNamed: told('已组成快速处置组。', 'Who deals with it was named.', { zh: '组成处置组', en: 'named the team' }),
  measuresTaken: told('{on} 采取了措施。', 'Measures were taken on {on}.', { zh: '采取措施', en: 'recorded measures' }),
  reported: told('{on} 已报告：{to}。只报告这一情况。', 'Reported on {on}: {to}. Of this incident alone.', {
    zh: '报告',
    en: 'reported it',
  }),
  turnedViolent: told('已经激化，须再次报告。', 'It has turned violent, and is reported again.', {
    zh: '记录激化',
    en: 'recorded that it turned violent',
  }),
  extended: told('关注延长至 {until}。', 'It is watched until {until}.', {
    zh: '延长关注',
    en: 'had it watched longer',
  }),
  closed: told('已结束，处置组不再查看。', 'It is over, and the team sees it no more.', {
    zh: '结束',
    en: 'closed it',
  }),
  lapsed: told('关注期满，自动结束。', 'Its date came, and it ended by itself.', {
    zh: '自动结束',
    en: 'closed by itself',
  }),
  warned: told('临近期限，已提醒。', 'Somebody was reminded.', { zh: '提醒', en: 'reminded' }),
  overdue: told('{office} 逾期未办（{dueOn}）。', '{office} was late ({dueOn}).', { zh: '逾期', en: 'was late' }),
};
