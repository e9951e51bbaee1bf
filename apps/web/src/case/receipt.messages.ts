import { withTexts } from '../base/texts.js';
export * from '../base/say.js';

export const caseReceiptMessages = withTexts({
  'receipt.queryCode': { zh: '查询码', en: 'Query code' },
  'receipt.qr': { zh: '查询二维码', en: 'QR code of the page where it can be looked up' },
  'receipt.print': { zh: '打印回执', en: 'Print receipt' },
  'receipt.reissue': { zh: '补发回执', en: 'Reissue the receipt' },
  'receipt.partyMissing': { zh: '请选择给哪位当事人。', en: 'Say whose receipt it is.' },
  'receipt.party': { zh: '给哪位当事人', en: 'Whose receipt' },
  'receipt.proof': { zh: '看了什么身份证明', en: 'Proof of identity that was shown' },
  'receipt.proofHint': {
    zh: '例如“居民身份证，本人到场”。不要写证件号码。',
    en: 'Such as "identity card, in person". No number of a document.',
  },
  'receipt.proofMissing': { zh: '请写明看了什么身份证明。', en: 'Say which proof of identity was shown.' },
  'receipt.reissued': {
    zh: '已补发 {number} 的回执{who}，查询码是新的。',
    en: 'The receipt of {number}{who} is reissued, with a new code.',
  },
  'receipt.reissuedHint': {
    zh: '只在此时显示一次：请打印后交给本人。这一位原来的查询码已经失效，其旧回执不能再查询；别人的查询码不受影响。',
    en: 'Shown now and never again: print it and hand it over. The old query code of this one is dead, and that old receipt opens nothing; codes of others stay as they are.',
  },
  'receipt.whose': { zh: '：{name}', en: ' for {name}' },
  'receipt.first': {
    zh: '已发 {number} 的第一份回执{who}。',
    en: 'The first receipt of {number}{who} is made.',
  },
  'receipt.firstHint': {
    zh: '只在此时显示一次：请打印后交给本人。这一位先前没有查询码；别人的查询码不受影响。',
    en: 'Shown now and never again: print it and hand it over. This one had no query code before; codes of others stay as they are.',
  },
  'receipt.leaving': { zh: '查询码还没有交出去', en: 'The query code was not handed over' },
  'receipt.leavingRule': {
    zh: '关闭以后，这个查询码再也看不到；没有打印、没有抄下的，只能再补发一次。',
    en: 'Once closed, this code is never shown again; if it was neither printed nor written down, the receipt has to be reissued once more.',
  },
  'receipt.leave': { zh: '关闭，不再显示', en: 'Close it for good' },
  'receipt.stay': { zh: '回到查询码', en: 'Back to the code' },
});

declare module '../base/texts.js' {
  interface Texts extends TextsOf<typeof caseReceiptMessages> {}
}
