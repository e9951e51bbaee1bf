import { withTexts } from '../base/texts.js';
export * from '../base/say.js';

export const exportMessages = withTexts({
  'export.title': { zh: '导出 Excel', en: 'Export to Excel' },
  'export.submit': { zh: '导出', en: 'Export' },
  'export.purpose': { zh: '用途', en: 'Purpose' },
  'export.purposeHint': { zh: '至少四个字，例如“三季度自查核对”。', en: 'For example: check of the third quarter.' },
  'export.missing': { zh: '请写明用途，至少四个字。', en: 'Say what it is for, in four characters at least.' },
  'export.rows': { zh: '将导出 {rows, number} 件。', en: '{rows, number} cases will be in the file.' },
  'export.tooMany': {
    zh: '符合的有 {rows, number} 件，一次最多导出 {limit, number} 件，请先缩小范围。',
    en: '{rows, number} cases fit; at most {limit, number} go into one file. Narrow the list first.',
  },
  'export.rule': {
    zh: '文件不含任何人的身份和案件内容。谁、何时、为何导出，将写入文件并留记录。',
    en: 'No identity of anybody and no text is in it. Who takes it, when and why is written into the file and recorded.',
  },
});

declare module '../base/texts.js' {
  interface Texts extends TextsOf<typeof exportMessages> {}
}
