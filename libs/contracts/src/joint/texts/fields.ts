import type { Sentences } from '../../sentences/sentence.js';

/** What the fields of a joint mediation are called; `<command>.<field>` where a command has its own word. */
export const fields: Sentences = {
  committee: { zh: '调解委员会', en: 'Committee' },
  centre: { zh: '综治中心', en: 'Centre' },
  template: { zh: '联调模式', en: 'Template' },
  matter: { zh: '矛盾类型', en: 'Matter' },
  place: { zh: '地点', en: 'Place' },
  barred: { zh: '作为当事一方的单位', en: 'Offices that are parties' },
  title: { zh: '名称', en: 'Title' },
  words: { zh: '说明', en: 'In words' },
  'answerDraw.words': { zh: '不接受的原话', en: 'The words of a no' },
  lead: { zh: '牵头单位', en: 'Lead' },
  members: { zh: '成员单位', en: 'Members' },
  reasons: { zh: '理由', en: 'Reasons' },
  article: { zh: '依据的条文（如《中华人民共和国水法》第五十六条）', en: 'Article it rests on, as it is cited' },
  'proposeLead.reasons': { zh: '重新提出的理由', en: 'Why another proposal' },
  'freezeDraw.reasons': { zh: '再次抽取、不参加抽取的理由', en: 'Why again, or why somebody is out' },
  office: { zh: '成员单位', en: 'Member' },
  role: { zh: '以什么身份', en: 'As what' },
  isNecessary: { zh: '必要成员', en: 'Necessary' },
  request: { zh: '请其做什么', en: 'What is asked of it' },
  instead: { zh: '替换哪个单位', en: 'In whose place' },
  on: { zh: '日期', en: 'Day' },
  'meet.on': { zh: '开会日期', en: 'Day of the meeting' },
  'callMeeting.on': { zh: '开会日期', en: 'Day of the meeting' },
  from: { zh: '开始时间', en: 'From' },
  until: { zh: '结束时间', en: 'Until' },
  venue: { zh: '场所', en: 'Place' },
  attended: { zh: '到会单位', en: 'Who was there' },
  minutes: { zh: '会议记录', en: 'Minutes' },
  speciality: { zh: '专业领域', en: 'Speciality' },
  count: { zh: '抽取人数', en: 'How many' },
  candidates: { zh: '候选人', en: 'Candidates' },
  excluded: { zh: '不参加抽取的', en: 'Excluded' },
  draw: { zh: '第几次抽取', en: 'Which draw' },
  expert: { zh: '专家', en: 'Expert' },
  isAccepted: { zh: '接受', en: 'Takes it' },
  experts: { zh: '指定的专家', en: 'Experts' },
  as: { zh: '结果', en: 'Outcome' },
  answer: { zh: '内容', en: 'The answer' },
  offices: { zh: '单位', en: 'Offices' },
  by: { zh: '提出异议的单位', en: 'Who objects' },
  missing: { zh: '缺席的单位', en: 'Who was missing' },
  conference: { zh: '联席会议', en: 'Conference' },
  positionBy: { zh: '书面意见期限', en: 'Positions by' },
  seed: { zh: '种子', en: 'Seed' },
  order: { zh: '抽取顺序', en: 'Order' },
  called: { zh: '征询的专家', en: 'Experts who are asked' },
};

/** What belongs into a field where its name does not say it. */
export const hints: Sentences = {
  'proposeLead.lead': { zh: '成员单位之一；企业、社团等不能牵头。', en: 'One of the members, an organ of the state.' },
  'proposeLead.members': {
    zh: '写明请各单位做什么；所有成员都看得到，不写当事人姓名。',
    en: 'What each is asked to do; all members read it: no name of a party.',
  },
  'proposeLead.reasons': {
    zh: '首次提出不填；有异议后重新提出或者更换牵头单位的，须写明理由。',
    en: 'Left out the first time; needed after an objection, or where another one leads.',
  },
  'addMember.request': { zh: '所有成员都看得到，不写当事人姓名。', en: 'All members read it: no name of a party.' },
  'replaceMember.request': { zh: '所有成员都看得到，不写当事人姓名。', en: 'All members read it: no name of a party.' },
  'addMember.isNecessary': {
    zh: '缺其书面意见或者缺其到会的，不能形成协议或者答复。',
    en: 'Without its position, and without it in a meeting, nothing is concluded.',
  },
  'replaceMember.isNecessary': {
    zh: '缺其书面意见或者缺其到会的，不能形成协议或者答复。',
    en: 'Without its position, and without it in a meeting, nothing is concluded.',
  },
  'callMeeting.from': { zh: '时、分，如 09:30。', en: 'Hours and minutes, 09:30.' },
  'callMeeting.venue': {
    zh: '从名册选择；与别的会议同一时间的，会提示，不阻止。',
    en: 'From the register; where another meeting has it at that time you are warned, and not kept from it.',
  },
  'meet.attended': {
    zh: '牵头单位和必要成员须全部到会，否则五个工作日内重新召集。',
    en: 'The lead and all necessary members, or they are called again within five working days.',
  },
  'freezeDraw.count': {
    zh: '不接受的由顺序中的下一位递补，不再抽取。',
    en: 'Who declines is followed by the next in the order, without another draw.',
  },
  'freezeDraw.excluded': {
    zh: '名册中该专业的全部专家都列在这里；不参加抽取的须选明原因。',
    en: 'Everybody whom the register has for it is here; who is no candidate is excluded for a reason.',
  },
  'freezeDraw.reasons': {
    zh: '该专业抽取过的，或者有人回避、无法参加的，须写明理由。',
    en: 'Needed where there was a draw in it before, and where somebody is recused or not available.',
  },
  'answerDraw.words': { zh: '不接受的，须记下本人的原话。', en: 'Of a no, as it was said.' },
  'nameExperts.experts': {
    zh: '专家库的人都已征询仍不足的，补足所缺人数。',
    en: 'Where everybody of the pool was asked, as many as are missing.',
  },
  'conclude.answer': {
    zh: '对外只作一次统一答复；不写当事人姓名。',
    en: 'Answered once for all; no name of a party.',
  },
};
