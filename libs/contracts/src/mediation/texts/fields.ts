import type { Sentences } from '../../sentences/sentence.js';

/** What the fields of a mediation are called; `<command>.<field>` where a command has its own word. */
export const fields: Sentences = {
  committee: { zh: '调解委员会', en: 'Committee' },
  sort: { zh: '纠纷类型', en: 'Sort' },
  source: { zh: '来源', en: 'Came in by' },
  track: { zh: '法院程序', en: 'Procedure of the court' },
  title: { zh: '纠纷事由', en: 'What it is about' },
  reason: { zh: '理由', en: 'Reason' },
  words: { zh: '说明', en: 'In words' },
  'reportViolence.words': { zh: '何时向谁报案', en: 'To whom it was reported, and when' },
  finding: { zh: '有无家庭暴力', en: 'Violence at home' },
  isWardHarmed: { zh: '受害人没有完全民事行为能力', en: 'Whoever suffers it lacks full capacity' },
  mediators: { zh: '调解员', en: 'Mediators' },
  isChosenByParties: { zh: '由各方选定', en: 'The parties chose them' },
  mediator: { zh: '调解员', en: 'Mediator' },
  ties: { zh: '可能影响公正的情形，没有的不填', en: 'What may bias, left out where there is nothing' },
  party: { zh: '哪一方', en: 'Party' },
  by: { zh: '由谁表示', en: 'Who says it' },
  isSealed: { zh: '组织已加盖印章', en: 'Under the seal of the organisation' },
  isRecused: { zh: '应当回避', en: 'The mediator is recused' },
  reasons: { zh: '理由', en: 'Reasons' },
  isOpen: { zh: '同意公开进行', en: 'In the open' },
  isElectronic: { zh: '同意使用电子签名', en: 'Electronic signatures are taken' },
  on: { zh: '日期', en: 'Day' },
  attended: { zh: '到场的各方', en: 'Who was there' },
  minutes: { zh: '调解笔录', en: 'Minutes' },
  undisputed: { zh: '各方无争议的事实', en: 'Facts that nobody disputes' },
  text: { zh: '内容', en: 'Words' },
  'conveyOffer.text': { zh: '转达的方案', en: 'The offer that is conveyed' },
  'drawUp.text': { zh: '协议全文', en: 'The agreement in full' },
  'sign.text': { zh: '所签的文本', en: 'The words that were signed' },
  until: { zh: '延长至', en: 'Until' },
  grounds: { zh: '疑似虚假的情形', en: 'What makes it look like a sham' },
  isSham: { zh: '是虚假调解', en: 'It is a sham' },
  form: { zh: '协议形式', en: 'Form' },
  obligations: { zh: '履行义务', en: 'What is owed' },
  isWhole: { zh: '解决全部争议', en: 'It settles the whole dispute' },
  isPaperOnly: { zh: '涉及身份关系或者停止供水、供热、供气', en: 'Of status, or of stopping water, heat or gas' },
  how: { zh: '签名方式', en: 'How it was signed' },
  isMaterialReturned: { zh: '材料已一并退回', en: 'The material went back with it' },
  to: { zh: '对谁', en: 'To whom' },
  what: { zh: '做什么', en: 'What' },
  amountCents: { zh: '金额', en: 'Amount' },
  place: { zh: '地点', en: 'Place' },
};

/** What belongs into a field of a command. */
export const hints: Sentences = {
  'screen.finding': {
    zh: '分别、单独询问每一方；不当着对方问。',
    en: 'Each is asked alone, and never before the other one.',
  },
  'disclose.ties': {
    zh: '与当事人、代理人的亲属、利害或者其他关系。披露以后仍同意的，由其调解。',
    en: 'Family, interest or other ties to a party or whoever acts for it. Whoever consents knowing them takes the mediator.',
  },
  'consent.by': {
    zh: '没有完全民事行为能力的，由监护人表示；代理人须有和解的特别授权。',
    en: 'For whoever lacks capacity the guardian says it; an agent needs the express right to settle.',
  },
  'consent.isOpen': { zh: '不填的不公开；各方都同意才公开。', en: 'Closed by default; open only where all want it.' },
  'holdSession.undisputed': {
    zh: '只有各方共同确认的，以后才可以使用；为达成协议作出的让步不得用于对其不利（《特邀调解规定》第二十二条；其他来源由平台规定）。',
    en: 'Only what all confirm may be used later; what was conceded is held against nobody (Provisions on Mediation by Invitation, art. 22; elsewhere a rule of the platform).',
  },
  'drawUp.text': {
    zh: '写明各方、纠纷主要事实、争议、协议内容、履行方式和期限（《人民调解法》第二十九条）。',
    en: 'Parties, main facts, what was disputed, what is agreed, how and by when it is performed (People’s Mediation Law, art. 29).',
  },
  'sign.how': {
    zh: '手写板须各方都同意电子签名，且不涉及身份关系或者停止供水、供热、供气（《电子签名法》第三条）。',
    en: 'A tablet takes that all agreed to electronic signatures, and no matter of status or of stopping water, heat or gas (Electronic Signature Law, art. 3).',
  },
};
