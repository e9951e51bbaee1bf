import type { Sentences } from '../../sentences/sentence.js';

/** What the fields of a petition are called; `<command>.<field>` where a command has its own word. */
export const fields: Sentences = {
  matter: { zh: '诉求原文', en: 'the matter as it was told' },
  title: { zh: '标题', en: 'Title' },
  name: { zh: '姓名', en: 'Name' },
  phone: { zh: '电话', en: 'Telephone' },
  idNumber: { zh: '证件号', en: 'Identity number' },
  address: { zh: '住址', en: 'Address' },
  email: { zh: '电子邮箱', en: 'E-mail' },
  wish: { zh: '送达意愿', en: 'Documents wished for' },
  petitioner: { zh: '信访人', en: 'Petitioner' },
  receivedOn: { zh: '收到日期', en: 'Received on' },
  repeats: { zh: '重复判断', en: 'Repeats' },
  others: { zh: '代表', en: 'Representatives' },
  shown: { zh: '出示了什么', en: 'What was shown' },
  material: { zh: '补充材料', en: 'added material' },
  remark: { zh: '评价说明', en: 'remark on the rating' },
  'submitOpinion.reasons': { zh: '这样处理的理由', en: 'Why it is decided so' },
  'returnOpinion.reason': { zh: '要改什么', en: 'What has to change' },
  'returnNotice.reason': { zh: '要改什么', en: 'What has to change' },
  'decide.reasons': { zh: '这样处理的理由', en: 'Why it is decided so' },
  'upholdObjection.to': { zh: '改为转送、交办给，不填由您的单位收回', en: 'Pass on to, or back to your office' },
  'upholdObjection.reasons': { zh: '核实同意的理由', en: 'Why it is agreed to' },
  'rejectObjection.reasons': { zh: '核实后不同意的理由', en: 'Why it is not agreed to' },
  'object.reasons': { zh: '不属于本单位职权的理由', en: 'Why it is outside your remit' },
  'triage.to': { zh: '建议的办理机关', en: 'Proposed office' },
  'object.statedOn': { zh: '提出日期，不填为今天', en: 'Objected on, today if left out' },
  finding: { zh: '核实的结果', en: 'What was found' },
  'rejectRecord.reasons': { zh: '不予确认的理由', en: 'Why the date does not stand' },
  'confirmRecord.note': { zh: '核实说明', en: 'What was seen' },
  proof: { zh: '日期的证明', en: 'Proof of the date' },
  sentOn: { zh: '寄出日期（邮寄）', en: 'Posted on (by post)' },
  record: { zh: '核实哪一项', en: 'Which one' },
  submission: { zh: '看过的送审稿', en: 'The submission that was read' },
  'notify.recipient': { zh: '告知了谁', en: 'Who was told' },
  'noticeExtension.recipient': { zh: '告知了谁', en: 'Who was told' },
  'withdraw.party': { zh: '由谁代为声明', en: 'Who said it for them' },
  'withdraw.statement': { zh: '信访人的陈述', en: "The petitioner's statement" },
  'askExtension.reason': { zh: '延期理由', en: 'Reason for the extension' },
  'refuseExtension.reason': { zh: '不批准的理由', en: 'Why it is not approved' },
  class: { zh: '事项性质', en: 'Class' },
  'nameAccused.office': { zh: '被检举的单位', en: 'Accused office' },
  'clearAccused.office': { zh: '不再列为被检举的单位', en: 'No longer accused' },
  party: { zh: '不再列为被检举的人员', en: 'Person no longer accused' },
  'clearAccusedPerson.reason': { zh: '更正理由', en: 'Why the name is taken back' },
  'clearAccused.reason': { zh: '更正理由', en: 'Why the name is taken back' },
  person: { zh: '被检举的人员', en: 'Accused person' },
  route: { zh: '法定途径', en: 'Statutory route' },
  organ: { zh: '有权处理的机关（县外或者名册中没有的）', en: 'The competent organ, where it is not in the list' },
  'declareOutOfRemit.to': { zh: '应当向哪个机关提出', en: 'Organ to go to' },
  'performOrAnswer.outcome': { zh: '履行还是答复', en: 'Performed or answered' },
  'performOrAnswer.answer': { zh: '履行情况或者答复', en: 'What was done, or the answer' },
  answer: { zh: '答复内容', en: 'The answer' },
  feedback: { zh: '反馈内容', en: 'The feedback' },
  'correctClass.class': { zh: '更正为', en: 'Correct to' },
  'correctClass.withdrawsBreaches': {
    zh: '撤销按更正后的分类不应有的逾期',
    en: 'Withdraw breaches that the right class would not have brought',
  },
  'correctClass.reason': { zh: '更正理由', en: 'Why it is corrected' },
  'answerSuggestion.outcome': { zh: '是否采纳', en: 'Whether it is adopted' },
  category: { zh: '内容分类', en: 'Category' },
  place: { zh: '地点', en: 'Place' },
  to: { zh: '办理机关', en: 'Competent office' },
  note: { zh: '说明', en: 'Note' },
  manner: { zh: '方式', en: 'Manner' },
  setOn: { zh: '要求反馈的日期', en: 'Report back by' },
  reasons: { zh: '理由', en: 'Reasons' },
  article: { zh: '依据的条文（如《中华人民共和国水法》第五十六条）', en: 'Article it rests on, as it is cited' },
  proposedTo: { zh: '建议转送给', en: 'Proposed office' },
  servedOn: { zh: '送达日期', en: 'Served on' },
  notice: { zh: '告知书内容', en: 'Text of the notice' },
  days: { zh: '延长天数', en: 'Days' },
  reason: { zh: '理由', en: 'Reason' },
  outcome: { zh: '处理结论', en: 'Outcome' },
  claim: { zh: '信访人的投诉请求、事实和理由', en: 'The petitioner’s claim, facts and reasons' },
  facts: { zh: '查明的事实', en: 'Facts established' },
  opinion: { zh: '处理意见', en: 'Opinion' },
  legalBasis: { zh: '法律法规依据', en: 'Legal basis' },
  evidence: { zh: '送达证明', en: 'Proof of delivery' },
  signedFor: { zh: '组织怎样签收', en: 'How the organisation signed' },
  report: { zh: '办理结果', en: 'Result' },
  statement: { zh: '信访人的陈述', en: "The petitioner's statement" },
  statedOn: { zh: '陈述日期', en: 'Stated on' },
  provedBy: { zh: '证明方式', en: 'Proof' },
  executeBy: { zh: '执行期限', en: 'To be carried out by' },
  executor: { zh: '执行单位，不填即本单位', en: 'Who carries it out; your own office if left out' },
  dates: { zh: '回访日期', en: 'Dates of visits' },
  supervisor: { zh: '复核机构', en: 'Office that calls back' },
  'agreeVisit.spoken': { zh: '希望用什么语言回访', en: 'In which language' },
  ...Object.fromEntries(
    ['agreeVisit', 'unwantContact', 'wantContact'].flatMap((command) => [
      [`${command}.party`, { zh: '信访人', en: 'Petitioner' }],
      [`${command}.by`, { zh: '由谁表示', en: 'By whom' }],
    ]),
  ),
  isSealed: { zh: '加盖公章或者由法定代表人、负责人', en: 'Under its seal, or by who represents it' },
  'urge.office': { zh: '催办哪个机关', en: 'Office to urge' },
  'correctNotice.of': { zh: '更正哪一份文书', en: 'Paper that is corrected' },
  'correctNotice.text': { zh: '更正内容', en: 'What it reads instead' },
  'withdrawNotice.of': { zh: '撤回哪一份告知书', en: 'Notice that is withdrawn' },
  'withdrawNotice.reason': { zh: '撤回理由', en: 'Why it is withdrawn' },
  'urge.text': { zh: '催办内容', en: 'What is asked' },
  'answerUrging.text': { zh: '办到哪里、什么时候办完', en: 'How it stands, and when it will be done' },
  'comment.text': { zh: '意见', en: 'Comment' },
  'findRefusal.finding': { zh: '认定的事实和依据', en: 'What was found, and on what ground' },
  dueOn: { zh: '新的反馈日期', en: 'New date to report back by' },
  'changeSetDate.reason': { zh: '变更理由', en: 'Why it is changed' },
  'refuseWithdrawal.reason': { zh: '不认可的理由', en: 'Why it is not confirmed' },
  reference: { zh: '证明存放处', en: 'Where the proof is kept' },
  recipient: { zh: '送达给谁', en: 'Served on whom' },
  requestedOn: { zh: '请求日期', en: 'Requested on' },
  'requestReview.party': { zh: '谁请求', en: 'Who asks' },
  'waiveReview.party': { zh: '谁放弃', en: 'Who gives it up' },
  'requestReview.to': { zh: '复查机关', en: 'Body that reviews' },
};

// What art. 23 asks for, and what the liability of art. 44(3) names besides.
const noticeWords = {
  zh: '写明接收情况以及处理途径和程序；已转送、交办下级的，写明去向（条例第二十三条）；已经受理的，一并写明已受理：条例第四十四条第三项追究未书面告知是否受理。',
  en: 'State the receipt, route and procedure; of what was passed down, where it went (art. 23). Where it was accepted, say so too: art. 44(3) is about not telling in writing whether it was.',
};

const lateProof = {
  zh: '补记的，须写明日期的证明，如回执编号、邮寄凭证。',
  en: 'What is recorded late needs a proof of its date: the number of the receipt, the slip of the post.',
};

/** What belongs into an opinion, by whichever command it is given. */
const opinionHints = (command: string): Sentences => ({
  [`${command}.claim`]: {
    zh: '照信访人所述写。处理意见书应当载明信访人投诉请求、事实和理由、处理意见及其法律法规依据（条例第三十二条第一款）；“查明的事实”单列，由平台规定（条例第三十一条第六项要求调查核实）。',
    en: 'As the petitioner put it. An opinion states the petitioner’s claim, facts and reasons, the decision and its legal basis (art. 32(1)); that the facts established stand apart is a rule of the platform (art. 31(6) asks for an investigation).',
  },
  [`${command}.opinion`]: { zh: '做什么，何时做完。', en: 'What will be done, and by when.' },
  [`${command}.legalBasis`]: {
    zh: '法律、法规、规章或者其他有关规定（条例第三十二条第一款）。',
    en: 'Laws, regulations, rules or other provisions (art. 32(1)).',
  },
  [`${command}.executeBy`]: {
    zh: '支持的，写明最迟哪天执行到位，最远一百八十日；写哪一天就是哪一天，遇休息日不顺延（平台规定）。',
    en: 'With support: the last day of its execution, at most 180 days ahead. The day that is named counts, a day of rest too (rules of the platform).',
  },
});

const eachTold = {
  zh: '信访人不止一位的，每一位都要告知，全部告知才算（平台规定）。不选，即全部都已告知。',
  en: 'Of several petitioners each is told, and it counts once all are (a rule of the platform). Left blank: all of them were.',
};

const sealed = {
  zh: '组织作出的，须加盖印章；没有盖章的，由法定代表人或者负责人签名，并在上面选定。',
  en: 'Of an organisation its seal; without one whoever represents it by law signs, and is named above.',
};

/** What belongs into a field of a command. */
export const hints: Sentences = {
  'askExtension.days': {
    zh: '1 至 30 日，接在原办理期限之后（条例第三十四条）；只能延一次，由平台规定。',
    en: '1 to 30 days on top of the time limit (art. 34); once only, by a rule of the platform.',
  },
  'askExtension.reason': { zh: '会原样告知信访人。', en: 'The petitioner is told it as it stands.' },
  'refer.setOn': {
    zh: '交办须定期限，最远一百八十日（平台规定）；到期办理机关须报告结果。',
    en: 'To assign sets a date, at most 180 days ahead (a rule of the platform); the office reports back by it.',
  },
  'object.reasons': {
    zh: '详细说明理由（条例第二十三条第三款），写明职权依据；异议不停止告知期限，由平台规定。',
    en: 'Reasons in detail (art. 23(3)), with the rule on competence; that objecting does not stop the notice clock is a rule of the platform.',
  },
  ...opinionHints('decide'),
  ...opinionHints('submitOpinion'),
  'returnOpinion.reason': {
    zh: '写明哪一处、怎样改：承办人会看到，意见书原样退回。',
    en: 'Say where and how: the officer sees it beside the opinion, which comes back as it was submitted.',
  },
  'requestReview.requestedOn': {
    zh: '信访人提出请求的那一天，不是记录的那一天。',
    en: 'The day on which the petitioner asked, not that of the record.',
  },
  'requestReview.to': {
    zh: '意见书告知的复查机关。请求交到别处的，按告知的机关记录，写请求的那一天，并在备注中写明经过。',
    en: 'A body for a review that the opinion names. A request that went elsewhere is recorded with that body and its own day; the note says where it went.',
  },
  'withdraw.party': {
    zh: '本人声明的不选。监护人、法定代表人或者负责人、授权写明可以撤回的代理人代为声明的，选这一位。',
    en: 'Left blank where they said it themselves. Else the guardian, whoever represents the organisation, or an agent whose mandate names it.',
  },
  'notify.recipient': eachTold,
  'noticeExtension.recipient': eachTold,
  'withdraw.provedBy': sealed,
  'waiveReview.provedBy': sealed,
  'waiveReview.party': {
    zh: '放弃的是谁本人的权利。由监护人、法定代表人或者负责人、授权写明可以放弃的代理人声明的，选这一位。',
    en: 'Whose own right it is; or the guardian, whoever represents the organisation, or an agent whose mandate names it, if that one said it.',
  },
  'recordDelivery.signedFor': {
    zh: '当面交给组织的，由法定代表人、主要负责人或者负责收件的人签收或者盖章（参照民事诉讼法第八十八条及其司法解释第一百三十条）。',
    en: 'Handed over to an organisation it is signed or sealed by whoever represents it or takes its mail (as in the Civil Procedure Law, art. 88).',
  },
  'withdraw.reference': {
    zh: '签名、盖章件的编号，或者录音录像的存放位置。',
    en: 'Number of the signed or sealed paper, or where the recording is.',
  },
  'changeSetDate.dueOn': {
    zh: '最远一百八十日（平台规定）；不延长办理期限。',
    en: 'At most 180 days ahead (a rule of the platform); it does not lengthen the handling limit.',
  },
  'findRefusal.finding': {
    zh: '谁、何时、怎样拒绝；到期本身不算拒不执行。期限以前认定的，写明对方怎样表示拒绝。',
    en: 'Who refused, when and how; that the date passed is no refusal by itself. Before the date, say how it declared its refusal.',
  },
  'waiveReview.reference': {
    zh: '签名、盖章件的编号，或者录音录像的存放位置。',
    en: 'Number of the signed or sealed paper, or where the recording is.',
  },
  'recordDelivery.recipient': {
    zh: '信访人不止一位的，逐一送达；送达其代理人、代表人的，选代理人、代表人；限制或者无民事行为能力的，选监护人。',
    en: 'Of several petitioners each is served. What reached whoever receives for one is recorded of that person, and of somebody without capacity of the guardian.',
  },
  'requestReview.party': {
    zh: '信访人各有各的请求期限，自本人收到之日起；由谁请求，就用谁的权利。',
    en: 'Each petitioner has an own period, from the own receipt: whoever asks uses the own right.',
  },
  'recordDelivery.evidence': {
    zh: '送达回执、签收单或邮寄查询结果；没有证明不能记录送达。公告、送达最后已知的住址不证明收到，以后收到的再记录一次。',
    en: 'Receipt, signature slip or the tracking result; without it no delivery is recorded. A public notice and the last known address prove no receipt: record it again once it is received.',
  },
  'issueNotice.notice': noticeWords,
  'notify.notice': noticeWords,
  'notify.proof': lateProof,
  'accept.proof': lateProof,
  'noticeExtension.proof': lateProof,
  'object.proof': lateProof,
};
