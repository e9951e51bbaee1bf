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
  'visit.answered.open': { zh: '记录未完成', en: 'record open' },
  'visit.corrections': { zh: '立行立改', en: 'Put right at once' },
  'visit.corrections.one': { zh: '{question}：{words}', en: '{question}: {words}' },
  'visit.unmet': { zh: '回答“否”', en: 'Answered no' },
  'visit.signed': { zh: '签署', en: 'Signed' },
  'visit.signed.group': { zh: '督导组 ✓', en: 'the group ✓' },
  'visit.signed.office': { zh: '单位 ✓', en: 'the office ✓' },
  'visit.signed.refused': { zh: '单位拒签', en: 'the office refuses' },
  'visit.group': { zh: '督导组成员', en: 'The group' },
  'visit.leads': { zh: '组长', en: 'leads it' },
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
  'visit.article.ours': { zh: '依据：平台规定', en: 'Of the platform' },
  'visit.article.of': { zh: '依据：{article}', en: 'Article: {article}' },
  'visit.walk': { zh: '逐题检查', en: 'One question after the other' },
  'visit.walk.of': {
    zh: '第 {n, number} 题，共 {all, number} 题；您已答 {done, number} 题',
    en: 'Question {n, number} of {all, number}; {done, number} answered by you',
  },
  'visit.walk.over': { zh: '{all, number} 题都已回答。', en: 'All {all, number} questions are answered.' },
  'visit.walk.again': { zh: '从第一题再看', en: 'Go through them again' },
  'visit.walk.before': { zh: '上一题', en: 'Question before' },
  'visit.walk.next': { zh: '下一题', en: 'Next question' },
  'visit.walk.answer': { zh: '您的回答', en: 'Your answer' },
  'visit.walk.words': { zh: '说明（可不填；只写事，不写人）', en: 'Words, if any: of the matter, not of persons' },
  'visit.walk.unshown': {
    zh: '回答“否”的，先拍照或者选一份材料，再点“否”。',
    en: 'A no is shown: take a photograph or choose a paper first, and press it again.',
  },
  'visit.walk.nothing': {
    zh: '逐题回答下面的检查表，答一题存一题。',
    en: 'Answer the checklist below: each answer is saved as you give it.',
  },
  'visit.evidence': { zh: '证明材料', en: 'What shows it' },
  'visit.office.later': {
    zh: '检查结果在督导组完成走访记录以后可以看到；谁怎样回答，不对外显示。',
    en: 'What was found is shown to you once the group has closed its record; who said what is not shown.',
  },
  'visit.nothingNext': { zh: '没有待办。', en: 'Nothing is owed now.' },
});

declare module '../base/texts.js' {
  interface Texts extends TextsOf<typeof visitMessages> {}
}
