import { withTexts } from '../base/texts.js';
export * from '../base/say.js';

export const visitMessages = withTexts({
  'visit.number': { zh: '编号', en: 'Number' },
  'visit.tour': { zh: '督导', en: 'Tour' },
  'visit.office': { zh: '被走访单位', en: 'Office' },
  'visit.on': { zh: '走访日期', en: 'Day' },
  'visit.begunOn': { zh: '实际走访', en: 'Made on' },
  'visit.announced': { zh: '方式', en: 'How' },
  'visit.announced.yes': { zh: '事先通知', en: 'announced' },
  'visit.announced.no': { zh: '不打招呼', en: 'unannounced' },
  'visit.due': { zh: '期限', en: 'Due' },
  'visit.endedAs': { zh: '结果', en: 'Outcome' },
  'visit.answered': { zh: '已回答', en: 'Answered' },
  'visit.answered.of': { zh: '{answered, number} / {asked, number}', en: '{answered, number} of {asked, number}' },
  'visit.unmet': { zh: '回答“否”', en: 'Answered no' },
  'visit.signed': { zh: '签署', en: 'Signed' },
  'visit.signed.group': { zh: '督导组 ✓', en: 'the group ✓' },
  'visit.signed.office': { zh: '单位 ✓', en: 'the office ✓' },
  'visit.signed.refused': { zh: '单位拒签', en: 'the office refuses' },
  'visit.group': { zh: '督导组成员', en: 'The group' },
  'visit.leads': { zh: '组长', en: 'leads it' },
  'visit.filter.state': { zh: '情况', en: 'State' },
  'visit.filter.state.overdue': { zh: '有待办逾期', en: 'something is overdue' },
  'visit.filter.state.week': { zh: '七日内到期', en: 'due within seven days' },
  'visit.filter.state.open': { zh: '未结束', en: 'open' },
  'visit.filter.state.ended': { zh: '已结束', en: 'ended' },
  'visit.empty': { zh: '没有符合条件的走访。', en: 'No visit fits these filters.' },
  'visit.emptyAll': {
    zh: '没有您参加的走访，也没有通知本单位的走访。',
    en: 'There is no visit that you are of, and none that your office was told of.',
  },
  'visit.checklist': { zh: '检查表', en: 'Checklist' },
  'visit.checklist.version': { zh: '{name}，第 {version, number} 版', en: '{name}, version {version, number}' },
  'visit.question': { zh: '检查项', en: 'Question' },
  'visit.article': { zh: '依据', en: 'Article' },
  'visit.result': { zh: '结果', en: 'Result' },
  'visit.result.open': { zh: '待回答', en: 'to be answered' },
  'visit.result.differs': { zh: '▲ 回答不一致', en: '▲ answers differ' },
  'visit.result.leftOut': { zh: '不回答：{reasons}', en: 'left out: {reasons}' },
  'visit.result.settled': { zh: '{answer}（组长确定）', en: '{answer} (settled by the leader)' },
  'visit.answers': { zh: '各成员的回答', en: 'What each says' },
  'visit.answers.one': { zh: '{name}：{answer}', en: '{name}: {answer}' },
  'visit.nothingNext': { zh: '没有待办。', en: 'Nothing is owed now.' },
});

declare module '../base/texts.js' {
  interface Texts extends TextsOf<typeof visitMessages> {}
}
