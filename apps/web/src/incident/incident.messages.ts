import { withTexts } from '../base/texts.js';
export * from '../base/say.js';

export const incidentMessages = withTexts({
  'incident.stage': { zh: '程度', en: 'How far it has come' },
  'incident.team': { zh: '快速处置组', en: 'Team' },
  'incident.members': { zh: '{n, number} 人', en: '{n, plural, one {# person} other {# people}}' },
  'incident.noTeam': { zh: '还没有组成', en: 'Not named yet' },
  'incident.reported': { zh: '报告', en: 'Report' },
  'incident.isReported': { zh: '已报告', en: 'Reported' },
  'incident.notReported': { zh: '还没有报告', en: 'Not reported yet' },
  'incident.openedAt': { zh: '登记日期', en: 'Registered on' },
  'incident.apart': {
    zh: '登记的人、本案调解员、调解委员会负责人和快速处置组。当事人看不到，调解案件里没有记录。',
    en: 'Whoever registered it, the mediators, the heads of the committee and the team. No party does, and the mediation has no record of it.',
  },
  'incident.empty': { zh: '没有符合条件的突发情况。', en: 'No incident fits these filters.' },
  'incident.emptyAll': { zh: '没有由您处理的突发情况。', en: 'There is no incident that you deal with.' },
  'incident.nothingNext': {
    zh: '没有待办：需要时记录措施。',
    en: 'Nothing is owed: record measures when they are taken.',
  },
});

declare module '../base/texts.js' {
  interface Texts extends TextsOf<typeof incidentMessages> {}
}
