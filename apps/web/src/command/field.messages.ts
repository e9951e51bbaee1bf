import { withTexts } from '../base/texts.js';
import type { TwoLanguages } from '../base/two-languages.js';

export const fieldMessages = withTexts({
  'field.decide.reasons': { zh: '这样处理的理由', en: 'Why it is decided so' },
  'field.upholdObjection.to': { zh: '改派给，不填由您的单位收回', en: 'Pass on to, or back to your office' },
  'field.upholdObjection.reasons': { zh: '裁定理由', en: 'Reasons of the ruling' },
  'field.rejectObjection.reasons': { zh: '裁定理由', en: 'Reasons of the ruling' },
  'field.object.reasons': { zh: '不属于本单位职权的理由', en: 'Why it is outside your remit' },
  'field.triage.to': { zh: '建议的办理机关', en: 'Proposed office' },
  'field.withdraw.statement': { zh: '信访人的陈述', en: "The petitioner's statement" },
  'field.waiveStep.reason': { zh: '不采取的理由', en: 'Why the step is not taken' },
  'field.askExtension.reason': { zh: '延期理由', en: 'Reason for the extension' },
  'field.refuseExtension.reason': { zh: '不批准的理由', en: 'Why it is not approved' },
  'hint.askExtension.days': {
    zh: '1 至 30 日，接在原办理期限之后，只能延一次（条例第三十四条）。',
    en: '1 to 30 days on top of the time limit, once only (art. 34).',
  },
  'hint.askExtension.reason': { zh: '会原样告知信访人。', en: 'The petitioner is told it as it stands.' },
  'hint.refer.setOn': {
    zh: '交办须定期限；到期办理机关须报告结果。',
    en: 'To assign sets a date; the office reports back by it.',
  },
  'hint.object.reasons': {
    zh: '写明职权依据；异议不停止告知时限。',
    en: 'Name the rule on competence; objecting does not stop the notice clock.',
  },
  'hint.decide.claim': {
    zh: '以下五项，处理意见书都要写明（条例第三十二条）。',
    en: 'An opinion states these five (art. 32).',
  },
  'hint.decide.opinion': { zh: '做什么，何时做完。', en: 'What will be done, and by when.' },
  'hint.decide.legalBasis': {
    zh: '法律、法规、规章或政策。',
    en: 'Laws, regulations or policies.',
  },
  'hint.recordDelivery.evidence': {
    zh: '送达回证、签收单或邮寄查询结果。',
    en: 'Receipt, signature slip or the tracking result.',
  },
  'field.class': { zh: '事项性质', en: 'Class' },
  'field.category': { zh: '内容分类', en: 'Category' },
  'field.place': { zh: '地点', en: 'Place' },
  'field.to': { zh: '办理机关', en: 'Competent office' },
  'field.note': { zh: '说明', en: 'Note' },
  'field.manner': { zh: '方式', en: 'Manner' },
  'field.setOn': { zh: '要求反馈的日期', en: 'Report back by' },
  'field.reasons': { zh: '理由', en: 'Reasons' },
  'field.proposedTo': { zh: '建议转给', en: 'Proposed office' },
  'field.servedOn': { zh: '送达日期', en: 'Served on' },
  'field.notice': { zh: '告知书内容', en: 'Text of the notice' },
  'field.days': { zh: '延长天数', en: 'Days' },
  'field.reason': { zh: '理由', en: 'Reason' },
  'field.outcome': { zh: '处理结论', en: 'Outcome' },
  'field.claim': { zh: '信访人的请求', en: 'The claim' },
  'field.facts': { zh: '查明的事实', en: 'Facts established' },
  'field.opinion': { zh: '处理意见', en: 'Opinion' },
  'field.legalBasis': { zh: '依据', en: 'Legal basis' },
  'field.evidence': { zh: '送达证明', en: 'Proof of delivery' },
  'field.report': { zh: '办理结果', en: 'Result' },
  'field.statement': { zh: '信访人的陈述', en: "The petitioner's statement" },
  'field.trigger': { zh: '督办情形', en: 'Trigger' },
  'field.dueOn': { zh: '应办日期', en: 'Was due on' },
  'field.finding': { zh: '发现的问题', en: 'Finding' },
  'field.stance': { zh: '采纳情况', en: 'Stance' },
  'field.text': { zh: '内容', en: 'Text' },
  'field.rung': { zh: '督办措施', en: 'Step' },
  'field.statedOn': { zh: '陈述日期', en: 'Stated on' },
  'field.matter': { zh: '诉求', en: 'The matter' },
  'field.title': { zh: '标题', en: 'Title' },
  'field.name': { zh: '姓名', en: 'Name' },
  'field.phone': { zh: '电话', en: 'Telephone' },
  'field.idNumber': { zh: '证件号', en: 'Identity number' },
  'field.address': { zh: '住址', en: 'Address' },
  'field.petitioner': { zh: '信访人', en: 'Petitioner' },
  'field.receivedOn': { zh: '收到日期', en: 'Received on' },
  'field.repeats': { zh: '重复判断', en: 'Repeats' },
  'field.others': { zh: '代表', en: 'Representatives' },
} as const satisfies TwoLanguages);

declare module '../base/texts.js' {
  interface Texts {
    field: typeof fieldMessages;
  }
}
