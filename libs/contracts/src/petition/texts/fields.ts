import type { Sentences } from '../../sentences/sentence.js';

/** What the fields of a petition are called; `<command>.<field>` where a command has its own word. */
export const fields: Sentences = {
  matter: { zh: '诉求原文', en: 'the matter as it was told' },
  title: { zh: '标题', en: 'Title' },
  name: { zh: '姓名', en: 'Name' },
  phone: { zh: '电话', en: 'Telephone' },
  idNumber: { zh: '证件号', en: 'Identity number' },
  address: { zh: '住址', en: 'Address' },
  petitioner: { zh: '信访人', en: 'Petitioner' },
  receivedOn: { zh: '收到日期', en: 'Received on' },
  repeats: { zh: '重复判断', en: 'Repeats' },
  others: { zh: '代表', en: 'Representatives' },
  material: { zh: '补充材料', en: 'added material' },
  remark: { zh: '评价说明', en: 'remark on the rating' },
  'decide.reasons': { zh: '这样处理的理由', en: 'Why it is decided so' },
  'upholdObjection.to': { zh: '改为转送、交办给，不填由您的单位收回', en: 'Pass on to, or back to your office' },
  'upholdObjection.reasons': { zh: '核实同意的理由', en: 'Why it is agreed to' },
  'rejectObjection.reasons': { zh: '核实后不同意的理由', en: 'Why it is not agreed to' },
  'object.reasons': { zh: '不属于本单位职权的理由', en: 'Why it is outside your remit' },
  'triage.to': { zh: '建议的办理机关', en: 'Proposed office' },
  'object.statedOn': { zh: '提出日期，不填为今天', en: 'Objected on, today if left out' },
  'rejectRecord.reasons': { zh: '不予确认的理由', en: 'Why the date does not stand' },
  'confirmRecord.note': { zh: '核实说明', en: 'What was seen' },
  proof: { zh: '日期的证明', en: 'Proof of the date' },
  sentOn: { zh: '寄出日期（邮寄）', en: 'Posted on (by post)' },
  record: { zh: '补记序号，不填为最早一项', en: 'No. of the record, the oldest if left out' },
  'withdraw.statement': { zh: '信访人的陈述', en: "The petitioner's statement" },
  'askExtension.reason': { zh: '延期理由', en: 'Reason for the extension' },
  'refuseExtension.reason': { zh: '不批准的理由', en: 'Why it is not approved' },
  class: { zh: '事项性质', en: 'Class' },
  category: { zh: '内容分类', en: 'Category' },
  place: { zh: '地点', en: 'Place' },
  to: { zh: '办理机关', en: 'Competent office' },
  note: { zh: '说明', en: 'Note' },
  manner: { zh: '方式', en: 'Manner' },
  setOn: { zh: '要求反馈的日期', en: 'Report back by' },
  reasons: { zh: '理由', en: 'Reasons' },
  proposedTo: { zh: '建议转送给', en: 'Proposed office' },
  servedOn: { zh: '送达日期', en: 'Served on' },
  notice: { zh: '告知书内容', en: 'Text of the notice' },
  days: { zh: '延长天数', en: 'Days' },
  reason: { zh: '理由', en: 'Reason' },
  outcome: { zh: '处理结论', en: 'Outcome' },
  claim: { zh: '信访人的请求', en: 'The claim' },
  facts: { zh: '查明的事实', en: 'Facts established' },
  opinion: { zh: '处理意见', en: 'Opinion' },
  legalBasis: { zh: '依据', en: 'Legal basis' },
  evidence: { zh: '送达证明', en: 'Proof of delivery' },
  report: { zh: '办理结果', en: 'Result' },
  statement: { zh: '信访人的陈述', en: "The petitioner's statement" },
  statedOn: { zh: '陈述日期', en: 'Stated on' },
};

const lateProof = {
  zh: '办理之日超过一个工作日才记录的，须写明日期的证明，如回执编号、邮寄凭证。',
  en: 'Needed where it is recorded more than a working day after its date: the number of the receipt, the slip of the post.',
};

/** What belongs into a field of a command. */
export const hints: Sentences = {
  'askExtension.days': {
    zh: '1 至 30 日，接在原办理期限之后（条例第三十四条）；只能延一次，由平台规定。',
    en: '1 to 30 days on top of the time limit (art. 34); once only, by a rule of the platform.',
  },
  'askExtension.reason': { zh: '会原样告知信访人。', en: 'The petitioner is told it as it stands.' },
  'refer.setOn': {
    zh: '交办须定期限；到期办理机关须报告结果。',
    en: 'To assign sets a date; the office reports back by it.',
  },
  'object.reasons': {
    zh: '详细说明理由，写明职权依据（条例第二十三条第三款）；异议不停止告知期限，由平台规定。',
    en: 'Reasons in detail, with the rule on competence (art. 23(3)); that objecting does not stop the notice clock is a rule of the platform.',
  },
  'decide.claim': {
    zh: '以下五项，处理意见书都要写明（条例第三十二条）。',
    en: 'An opinion states these five (art. 32).',
  },
  'decide.opinion': { zh: '做什么，何时做完。', en: 'What will be done, and by when.' },
  'decide.legalBasis': {
    zh: '法律、法规、规章或政策。',
    en: 'Laws, regulations or policies.',
  },
  'recordDelivery.evidence': {
    zh: '送达回执、签收单或邮寄查询结果；没有证明不能记录送达。',
    en: 'Receipt, signature slip or the tracking result; without it no delivery is recorded.',
  },
  'notify.proof': lateProof,
  'accept.proof': lateProof,
  'noticeExtension.proof': lateProof,
  'object.proof': lateProof,
};
