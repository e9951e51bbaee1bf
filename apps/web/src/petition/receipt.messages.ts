import { withTexts } from '../base/texts.js';
export * from '../base/say.js';

export const receiptMessages = withTexts({
  'receipt.code': { zh: '查询码', en: 'Query code' },
  'receipt.qr': { zh: '查询二维码', en: 'QR code of the page where it can be looked up' },
  'receipt.happensNext': { zh: '接下来', en: 'What happens next' },
  'receipt.print': { zh: '打印回执', en: 'Print receipt' },
  'receipt.title': { zh: '信访事项登记回执', en: 'Receipt of a petition' },
  'receipt.petitioner': { zh: '信访人', en: 'Petitioner' },
  'receipt.anonymous': { zh: '匿名', en: 'anonymous' },
  'receipt.subject': { zh: '事项', en: 'Matter' },
  'receipt.phone': { zh: '联系电话', en: 'Telephone' },
  'receipt.office': { zh: '登记机关', en: 'Registered by' },
  'receipt.receivedOn': { zh: '收到日期', en: 'Received on' },
  'receipt.registeredAt': { zh: '登记时间', en: 'Registered at' },
  'receipt.channel': { zh: '信访渠道', en: 'Channel' },
  'receipt.rights': { zh: '您可以', en: 'You may' },
  'receipt.right.ask': {
    zh: '扫码，或打开 {address}，凭编号和查询码查询进度、补充材料。',
    en: 'Scan the code, or open {address}: number and query code show how it stands and let you add material.',
  },
  'receipt.right.here': {
    zh: '也可凭本回执到{office}查询；查询和办理都不收费。',
    en: 'Or ask at {office} with this receipt. Nothing of this costs anything.',
  },
  'receipt.right.hereOrCall': {
    zh: '也可凭本回执到{office}查询，或拨打 {phone}；查询和办理都不收费。',
    en: 'Or ask at {office} with this receipt, or call {phone}. Nothing of this costs anything.',
  },
  'receipt.right.courts': {
    zh: '诉讼、仲裁、行政复议各有期限。不要等信访：那些期限照走；向有关机关请求保护权利是否使时效中断，按那个法律。',
    en: 'Courts, arbitration and reconsideration have time limits of their own. Do not wait for the petition: they run. Whether a request to an organ interrupts them, that law says.',
  },
  'receipt.keep': {
    zh: '请妥善保管本回执。遗失的，凭身份证明到县信访局窗口补发。',
    en: 'Keep this receipt safe. If it is lost, the counter of the county petition bureau reissues it against proof of identity.',
  },
  'receipt.titleAgain': { zh: '信访事项登记回执（补发）', en: 'Receipt of a petition (reissued)' },
  'receipt.line': { zh: '回执', en: 'Receipt' },
  'receipt.reissue': { zh: '补发回执', en: 'Reissue the receipt' },
  'receipt.reissueRule': {
    zh: '信访人遗失回执或者查询码，凭身份证明到窗口的，由您补发。补发后换新的查询码，原来的立即失效；补发的回执上写信访人全名（屏幕上仍然遮盖）；这次补发和看了姓名记入“查看记录”，凡能看到此件的都看得到。',
    en: 'For a petitioner at the counter who lost the receipt or its code and proves who they are. The query code is a new one and the old one is dead at once. The paper has the full name of the petitioner, the screen does not. That it was reissued and the name seen is kept in the log of reading, for everybody who may see this case.',
  },
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
