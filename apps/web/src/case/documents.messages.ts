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
  'documents.asText': { zh: '文字（放大、复制、朗读）', en: 'As text (to enlarge, copy or have read)' },
  'documents.pdf': { zh: 'PDF（存查件）', en: 'PDF (copy for the file)' },
  'documents.erased': {
    zh: '文字已依法删除，只留指纹。',
    en: 'The text was erased by law; only its fingerprint is left.',
  },
  'documents.notThere': { zh: '没有这份文书。', en: 'There is no such document.' },
  'documents.back': { zh: '回到文书', en: 'Back to the documents' },
  'documents.title': { zh: '文书 {seq}', en: 'Document {seq}' },
  'documents.over': { zh: '{what}，{date}', en: '{what}, {date}' },
  'documents.overWhy': { zh: '{what}，{date}：{why}', en: '{what}, {date}: {why}' },
});

declare module '../base/texts.js' {
  interface Texts extends TextsOf<typeof documentsMessages> {}
}
