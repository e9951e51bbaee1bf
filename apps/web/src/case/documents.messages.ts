import { withTexts } from '../base/texts.js';
export * from '../base/say.js';

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
  'documents.pdf': { zh: 'PDF（存查件）', en: 'PDF (copy for the file)' },
  'documents.composed': {
    zh: '这份文书的内容由平台按记录写成：请打开 PDF。',
    en: 'What this document says is written from the record: open the PDF.',
  },
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
  'documents.over': { zh: '{what}，{date}', en: '{what}, {date}' },
  'documents.overWhy': { zh: '{what}，{date}：{why}', en: '{what}, {date}: {why}' },
  'documents.draft': { zh: '草稿：尚未出具，不发生效力', en: 'Draft: not issued, and of no effect' },
  'documents.draftMark': { zh: '草稿', en: 'DRAFT' },
  'documents.dateOfIssue': { zh: '（出具之日）', en: '(the day on which it is issued)' },
  'documents.inNoLedger': { zh: '草稿，没有记入台账。', en: 'A draft: the ledger knows nothing of it.' },
  'documents.fromPetitioner': { zh: '信访人 {name}', en: 'Petitioner {name}' },
  'documents.recordedBy': { zh: '（{by} 记录）', en: '(recorded by {by})' },
  'documents.seal': { zh: '（盖章）', en: ' (seal)' },
});

declare module '../base/texts.js' {
  interface Texts extends TextsOf<typeof documentsMessages> {}
}
