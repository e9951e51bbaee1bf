import { withTexts } from '../base/texts.js';
import type { TwoLanguages } from '../base/two-languages.js';

export const documentsMessages = withTexts({
  'documents.none': { zh: '还没有文书。', en: 'There is no document yet.' },
  'documents.petitioners': { zh: '信访人提交', en: 'From the petitioner' },
  'documents.offices': { zh: '机关文书', en: 'From the offices' },
  'documents.nothingMore': {
    zh: '登记之后，信访人没有再提交材料。',
    en: 'The petitioner has added nothing since the registration.',
  },
  'documents.open': { zh: '打开并打印', en: 'Open and print' },
  'documents.openOf': { zh: '打开并打印：{title}', en: 'Open and print: {title}' },
  'documents.erased': {
    zh: '文字已依法删除，只留指纹。',
    en: 'The text was erased by law; only its fingerprint is left.',
  },
  'documents.notThere': { zh: '没有这份文书。', en: 'There is no such document.' },
  'documents.back': { zh: '回到文书', en: 'Back to the documents' },
  'documents.title': { zh: '文书 {seq}', en: 'Document {seq}' },
  'documents.fileNumber': { zh: '{number} 号', en: 'No. {number}' },
  'documents.about': { zh: '关于“{title}”的{kind}', en: '{kind}: "{title}"' },
  'documents.to': { zh: '{name}：', en: '{name},' },
  'documents.proof': {
    zh: '由枫桥自台账第 {seq} 条打印，文字指纹 {digest}。',
    en: 'Printed by Maplebridge from fact {seq} of the ledger; fingerprint of the text {digest}.',
  },
  'documents.fromPetitioner': { zh: '信访人 {name}', en: 'Petitioner {name}' },
  'documents.recordedBy': { zh: '（{by} 记录）', en: '(recorded by {by})' },
  'documents.hidden': {
    zh: '身份已遮盖；需要全名的，在信访件页面填写目的后查看。',
    en: 'Identity masked; state a purpose on the case page to see it.',
  },
  'document.registered': { zh: '信访事项', en: 'The matter' },
  'document.triaged': { zh: '分类说明', en: 'Note of the triage' },
  'document.referred': { zh: '转送、交办函', en: 'Letter of referral' },
  'document.objected': { zh: '异议书', en: 'Objection' },
  'document.objectionUpheld': { zh: '异议裁定书（成立）', en: 'Ruling: objection upheld' },
  'document.objectionRejected': { zh: '异议裁定书（不成立）', en: 'Ruling: objection rejected' },
  'document.notified': { zh: '告知书', en: 'Written notice' },
  'document.extensionAsked': { zh: '延期申请', en: 'Request for extension' },
  'document.extensionRefused': { zh: '不批准延期的决定', en: 'Extension refused' },
  'document.decided': { zh: '处理意见书', en: 'Handling opinion' },
  'document.delivered': { zh: '送达证明', en: 'Proof of delivery' },
  'document.completionReported': { zh: '办理结果报告', en: 'Report of the result' },
  'document.closed': { zh: '办结说明', en: 'Note of the closing' },
  'document.withdrawn': { zh: '撤回陈述', en: 'Statement of withdrawal' },
  'document.materialAdded': { zh: '补充材料', en: 'Further material' },
  'document.evaluated': { zh: '评价', en: 'Evaluation' },
  'document.part.material': { zh: '补充材料', en: 'Further material' },
  'document.part.remark': { zh: '评价的话', en: 'Remark' },
  'document.part.matter': { zh: '信访事项', en: 'The matter' },
  'document.part.claim': { zh: '一、投诉请求', en: '1. The claim' },
  'document.part.facts': { zh: '二、查明的事实', en: '2. Facts established' },
  'document.part.reasons': { zh: '三、理由', en: '3. Reasons' },
  'document.part.opinion': { zh: '四、处理意见', en: '4. Opinion' },
  'document.part.legalBasis': { zh: '五、依据', en: '5. Legal basis' },
} as const satisfies TwoLanguages);

declare module '../base/texts.js' {
  interface Texts {
    documents: typeof documentsMessages;
  }
}
