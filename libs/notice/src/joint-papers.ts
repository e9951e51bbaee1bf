import { ours, where, type NoticeKind } from './content.js';

/** What every letter of a joint mediation says: an office to an office, and nobody who is a party. */
const letter = {
  number: ours('联合调解编号', 'number of the joint mediation'),
  office: ours('出具机关', 'the organ that issues it'),
  to: ours('发往的机关、单位', 'the office that it goes to'),
  dispute: where(null, '联合调解事项', 'what it is about'),
};
const record = { number: letter.number, office: letter.office, dispute: letter.dispute };

/** The papers of a joint mediation (联合调解文书). No law has a form for one: what they state is ours. No party is named on any. */
export const jointPapers = {
  jointInvitation: {
    name: { zh: '联合调解商请函', en: 'Invitation to a joint mediation' },
    article: null,
    contents: {
      ...letter,
      lead: ours('牵头单位', 'who leads'),
      standing: ours('牵头单位是否已经确定', 'whether that stands already'),
      request: where(null, '请贵单位做什么', 'what is asked of you'),
      answerBy: where(null, '答复期限', 'by when you answer'),
    },
  },
  jointPositionRequest: {
    name: { zh: '提请书面意见函', en: 'Request for a position' },
    article: null,
    contents: {
      ...letter,
      lead: ours('牵头单位', 'who leads'),
      request: where(null, '请贵单位做什么', 'what is asked of you'),
      positionBy: ours('书面意见期限', 'by when a position is owed'),
    },
  },
  jointUrging: {
    name: { zh: '书面意见催办函', en: 'Urging for a position' },
    article: null,
    contents: {
      ...letter,
      dueOn: ours('原期限', 'when it was owed'),
    },
  },
  jointRuling: {
    name: { zh: '牵头单位决定书', en: 'Ruling on the lead' },
    article: null,
    contents: {
      ...record,
      matter: ours('矛盾类型', 'kind of the matter'),
      place: where(null, '地点', 'place'),
      lead: ours('牵头单位', 'who leads'),
      reasons: ours('决定的理由', 'why it is decided so'),
      positionBy: ours('书面意见期限', 'by when positions are owed'),
    },
  },
  jointDraw: {
    name: { zh: '专家抽取记录', en: 'Record of a draw' },
    article: null,
    contents: {
      ...record,
      speciality: ours('专业领域', 'speciality'),
      count: ours('抽取人数', 'how many are wanted'),
      candidates: ours('候选人（名册编号）', 'candidates, by their ids in the register'),
      excluded: where(null, '不参加抽取的人和原因', 'who was no candidate, and why'),
      fact: ours('锁定候选人的事实', 'the fact that froze the candidates'),
      seed: ours('种子', 'the seed'),
      drawn: ours('抽取结果（名册编号）', 'who was drawn, by their ids'),
      reasons: where(null, '再次抽取的理由', 'why it was drawn again'),
    },
  },
  jointSummary: {
    name: { zh: '联合调解情况摘要', en: 'Summary of a joint mediation' },
    article: null,
    contents: {
      ...{ number: letter.number, office: letter.office },
      matter: ours('矛盾类型', 'kind of the matter'),
      place: where(null, '地点', 'place'),
      template: ours('联调模式', 'how they mediate together'),
      beganOn: ours('开始日期', 'when it began'),
    },
  },
} as const satisfies Readonly<Record<string, NoticeKind>>;
