import { withTexts } from '../base/texts.js';
export * from '../base/say.js';

export const documentsMessages = withTexts({
  'documents.asItWillLook': { zh: '文书成稿', en: 'The paper as it will look' },
  'documents.fillFirst': { zh: '填好表单，这里显示排好的页面。', en: 'Fill in the form, and its page stands here.' },
  'documents.language': { zh: '文书的语言', en: 'Language of the paper' },
  'documents.inChinese': { zh: '中文文书', en: 'In Chinese' },
  'documents.inEnglish': { zh: '英文文书', en: 'In English' },
  'documents.none': { zh: '还没有文书。', en: 'There is no document yet.' },
  'documents.petitioners': { zh: '信访人提交', en: 'From the petitioner' },
  'documents.offices': { zh: '机关文书', en: 'From the offices' },
  'documents.nothingMore': {
    zh: '登记之后，信访人没有再提交材料。',
    en: 'The petitioner has added nothing since the registration.',
  },
  'documents.to': { zh: '给 {who}', en: 'For {who}' },
  'documents.open': { zh: '打开并打印', en: 'Open and print' },
  'documents.openOf': { zh: '打开并打印：{title}', en: 'Open and print: {title}' },
  'documents.asText': { zh: '文字（放大、复制、朗读）', en: 'As text (to enlarge, copy or have read)' },
  'documents.pdf': { zh: 'PDF（存查件）', en: 'PDF (copy for the file)' },
  'documents.docx': { zh: 'DOCX（编辑稿，不作送达）', en: 'DOCX (to edit, serves nobody)' },
  'bind.title': { zh: '装订卷宗', en: 'Bind a case file' },
  'bind.hint': {
    zh: '选定文书和附件（PDF、图片），排好顺序，装订成一份带目录和页码的 PDF。谁装订了什么，记入查看记录。',
    en: 'Choose documents and attachments (PDF, pictures) and their order: they become one PDF with a page of contents and page numbers. Who bound what stands in the read log.',
  },
  'bind.above': {
    zh: '连同所属案件的文书、附件（{name}）',
    en: 'With papers and attachments of the case above ({name})',
  },
  'bind.up': { zh: '上移', en: 'Up' },
  'bind.down': { zh: '下移', en: 'Down' },
  'bind.upOf': { zh: '上移：{name}', en: 'Up: {name}' },
  'bind.downOf': { zh: '下移：{name}', en: 'Down: {name}' },
  'bind.named': {
    zh: '已送达的文书用送达文本（写明姓名，说明用途并记入查看记录）',
    en: 'What was served as it was served (with full names; what for is recorded)',
  },
  'bind.purpose': { zh: '用途', en: 'Purpose' },
  'bind.take': { zh: '装订并下载（{n} 件）', en: 'Bind and download ({n})' },
  'bind.taken': { zh: '已存为文件。', en: 'It was saved as a file.' },
  'bind.nothing': { zh: '还没有可以装订的文书和附件。', en: 'There is no document and no attachment to bind yet.' },
  'bind.nameless': { zh: '第 {seq} 条所记文件', en: 'file of fact {seq}' },
  'documents.erased': {
    zh: '文字已依法删除，只留指纹。',
    en: 'The text was erased by law; only its fingerprint is left.',
  },
  'documents.notThere': { zh: '没有这份文书。', en: 'There is no such document.' },
  'documents.back': { zh: '回到文书', en: 'Back to the documents' },
  'documents.title': { zh: '文书 {seq}', en: 'Document {seq}' },
  'documents.void': { zh: '已作废', en: 'void' },
  'documents.forFile': { zh: '只存卷，不出文书', en: 'for the file alone' },
  'documents.over': { zh: '{what}，{date}', en: '{what}, {date}' },
  'serving.copy': {
    zh: '下面是存查件，姓名隐去，不作送达用。',
    en: 'Below is the copy for the file: the name is masked, and it serves nobody.',
  },
  'serving.take': { zh: '送达用的文书（写明全名）', en: 'The document to be served, with the full name' },
  'serving.submit': { zh: '取 PDF', en: 'Take the PDF' },
  'serving.rule': {
    zh: '写明全名，取得文号，第一次排出的页面就此留存；查看姓名的目的留有记录。',
    en: 'It has the full name and its number, and what is set first is kept to the byte. What for is recorded.',
  },
  'serving.taken': { zh: '已存为文件。', en: 'Saved as a file.' },
  'serving.open': { zh: '打开并打印', en: 'Open and print it' },
  'serving.mayNot': {
    zh: '您看不到全名：送达用的由办理机关取。',
    en: 'You may not see the full name: the office that handles it takes what is served.',
  },
  'documents.overWhy': { zh: '{what}，{date}：{why}', en: '{what}, {date}: {why}' },
});

declare module '../base/texts.js' {
  interface Texts extends TextsOf<typeof documentsMessages> {}
}
