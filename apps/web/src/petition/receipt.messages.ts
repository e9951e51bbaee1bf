import { receiptTexts } from '#contracts/petition';
import { withTexts } from '../base/texts.js';
export * from '../base/say.js';

export const receiptMessages = withTexts({
  ...receiptTexts,
  'receipt.qr': { zh: '查询二维码', en: 'QR code of the page where it can be looked up' },
  'receipt.print': { zh: '打印回执', en: 'Print receipt' },
  'receipt.titleAgain': { zh: '信访事项登记回执（补发）', en: 'Receipt of a petition (reissued)' },
  'receipt.line': { zh: '回执', en: 'Receipt' },
  'receipt.reissue': { zh: '补发回执', en: 'Reissue the receipt' },
  'receipt.reissueRule': {
    zh: '信访人遗失回执或者查询码，凭身份证明到窗口的，由您补发。补发后换新的查询码，原来的立即失效；补发的回执上写信访人全名（屏幕上仍然遮盖）；这次补发和看了姓名记入“查看记录”，凡能看到此件的都看得到。',
    en: 'For a petitioner at the counter who lost the receipt or its code and proves who they are. The query code is a new one and the old one is dead at once. The paper has the full name of the petitioner, the screen does not. That it was reissued and the name seen is kept in the log of reading, for everybody who may see this case.',
  },
  'receipt.partyMissing': { zh: '请选择给哪位当事人。', en: 'Say whose receipt it is.' },
  'receipt.party': { zh: '给哪位当事人', en: 'Whose receipt' },
  'receipt.proof': { zh: '看了什么身份证明', en: 'Proof of identity that was shown' },
  'receipt.proofHint': {
    zh: '例如“居民身份证，本人到场”。不要写证件号码。',
    en: 'Such as "identity card, in person". No number of a document.',
  },
  'receipt.proofMissing': { zh: '请写明看了什么身份证明。', en: 'Say which proof of identity was shown.' },
  'receipt.reissued': {
    zh: '已补发 {number} 的回执，查询码是新的。',
    en: 'The receipt of {number} is reissued, with a new code.',
  },
  'receipt.reissuedHint': {
    zh: '只在此时显示一次：请打印后交给信访人。原来的查询码已经失效，旧回执不能再查询。',
    en: 'Shown now and never again: print it and hand it over. The old query code is dead, and the old receipt opens nothing.',
  },
  'receipt.shown': { zh: '已交给信访人', en: 'Handed over' },
});

declare module '../base/texts.js' {
  interface Texts extends TextsOf<typeof receiptMessages> {}
}
