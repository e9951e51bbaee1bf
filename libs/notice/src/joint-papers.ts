import { ours, where, type Named, type NoticeKind } from './content.js';

/** What every letter of a joint mediation says: an office to an office, and nobody who is a party. */
const letter = {
  number: ours('联合调解编号', 'number of the joint mediation'),
  office: ours('出具机关', 'the organ that issues it'),
  to: ours('发往的机关、单位', 'the office that it goes to'),
  dispute: where(null, '联合调解事项', 'what it is about'),
};
const record = { number: letter.number, office: letter.office, dispute: letter.dispute };

const party: Named = { zh: '当事人（签名、盖章或者按指印）', en: 'Party (signature, seal or fingerprint)' };
const mediator: Named = { zh: '调解人员（签名）', en: 'Who mediated (signature)' };
const recorder: Named = { zh: '记录人（签名）', en: 'Recorder (signature)' };

/** The papers of a joint mediation (联合调解文书). No law has a form for one: what they state is ours. On those of the members’ room no party is named. */
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
  jointAgreement: {
    name: { zh: '行政调解协议书', en: 'Agreement of administrative mediation' },
    article: null,
    signers: [party, party, mediator, recorder],
    contents: {
      number: ours('协议编号', 'number of the agreement'),
      office: ours('邀请的人民调解委员会', 'the committee that invited the others'),
      lead: ours('主持调解、加盖印章的牵头机关', 'the organ that leads and whose seal it bears'),
      parties: ours('当事人基本情况', 'who the parties are'),
      facts: where(null, '纠纷的主要事实、争议事项和各方责任', 'facts, points in dispute, and the part of each'),
      terms: ours('协议内容', 'what is agreed'),
      performance: ours('履行的方式、地点、期限', 'who owes what to whom, where and by when'),
      effect: ours('生效条件', 'when it takes effect'),
      copies: ours('份数', 'how many copies there are'),
    },
  },
  jointAnswer: {
    isOfCommittee: true,
    name: { zh: '联合调解答复书', en: 'Answer of a joint mediation' },
    article: null,
    contents: {
      ...{ number: ours('调解编号', 'number of the mediation'), office: letter.office, dispute: letter.dispute },
      lead: ours('牵头单位', 'who led'),
      outcome: ours('结果', 'outcome'),
      answer: ours('答复内容', 'the answer'),
      toldOn: ours('告知日期', 'when it was told'),
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
