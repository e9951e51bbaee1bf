import { receiptTexts } from '#contracts/petition';
import { withTexts } from '../base/texts.js';
export * from '../base/say.js';

export const receiptMessages = withTexts({
  ...receiptTexts,
  'receipt.titleAgain': { zh: '信访事项登记回执（补发）', en: 'Receipt of a petition (reissued)' },
  'receipt.line': { zh: '回执', en: 'Receipt' },
  'receipt.reissueRule': {
    zh: '信访人遗失回执或者查询码，凭身份证明到窗口的，由您补发。补发后换新的查询码，原来的立即失效；补发的回执上写信访人全名（屏幕上仍然遮盖）；这次补发和看了姓名记入“查看记录”，凡能看到此件的都看得到。',
    en: 'For a petitioner at the counter who lost the receipt or its code and proves who they are. The query code is a new one and the old one is dead at once. The paper has the full name of the petitioner, the screen does not. That it was reissued and the name seen is kept in the log of reading, for everybody who may see this case.',
  },
  'receipt.shown': { zh: '已交给信访人', en: 'Handed over' },
});

declare module '../base/texts.js' {
  interface Texts extends TextsOf<typeof receiptMessages> {}
}
