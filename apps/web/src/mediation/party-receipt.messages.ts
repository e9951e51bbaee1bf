import { withTexts } from '../base/texts.js';
export * from '../base/say.js';

export const partyReceiptMessages = withTexts({
  'partyReceipt.title': { zh: '人民调解当事人回执', en: 'Receipt of a party to a mediation' },
  'partyReceipt.section': { zh: '当事人回执', en: 'Receipts of the parties' },
  'partyReceipt.hint': {
    zh: '每位当事人、代理人凭自己的编号和查询码，在网页上查看进展、看文书，表示同意或者退出。被申请人的，告知权利时交给本人。',
    en: 'With number and code of its own each party, and whoever acts for one, reads how it stands and the papers, and consents or leaves. The respondent is handed one when told of the rights.',
  },
  'partyReceipt.make': { zh: '制作、补发回执', en: 'Make a receipt' },
  'partyReceipt.rule': {
    zh: '凭身份证明，当面交给本人。这位当事人以前的查询码立即失效；回执上写全名（屏幕上仍然遮盖）；这次制作和看了姓名记入“查看记录”。不能让另一方代领。',
    en: 'Against proof of identity, handed to that party in person. The code that it had before is dead at once. The paper has the full name, the screen does not. That it was made and the name seen is kept in the log of reading. The other side takes none for it.',
  },
  'partyReceipt.shown': { zh: '已交给本人', en: 'Handed over' },
  'partyReceipt.party': { zh: '当事人', en: 'Party' },
  'partyReceipt.subject': { zh: '事由', en: 'About' },
  'partyReceipt.requestedAt': { zh: '提出时间', en: 'Asked for' },
  'partyReceipt.answerBy': { zh: '最晚答复（受理或者不予受理）', en: 'Answer whether it is accepted, at the latest' },
  'partyReceipt.phone': { zh: '联系电话', en: 'Telephone' },
  'partyReceipt.may': { zh: '您可以', en: 'You may' },
  'partyReceipt.may.look': {
    zh: '打开 {address}（或者扫码），凭编号和查询码查看进展、日期和文书，表示同意、提出方案，或者随时退出；',
    en: 'open {address}, or scan the code: with number and code you read how it stands, the dates and the papers, consent, make an offer, or leave at any time;',
  },
  'partyReceipt.may.ask': {
    zh: '凭本回执到调解委员会查询，不收费；',
    en: 'ask at the committee with this receipt, free of charge;',
  },
  'partyReceipt.may.courts': {
    zh: '不经调解或者不等调解，起诉、申请仲裁、向行政机关提出。',
    en: 'sue, arbitrate or turn to an authority, without mediation or before its end.',
  },
  'partyReceipt.limitation': {
    zh: '当事人请求调解，诉讼时效自提出之日起中断（《民法典》第一百九十五条）。',
    en: 'A party asked for mediation, which interrupts limitation from that day (Civil Code, art. 195).',
  },
  'partyReceipt.cameInAt': { zh: '登记时间', en: 'Registered' },
  'partyReceipt.keep': {
    zh: '查询码只给您本人，请妥善保管，不要给对方。遗失的，凭身份证明到调解委员会补发。',
    en: 'The code is for you alone: keep it safe, and from the other side. If it is lost, the committee makes another against proof of identity.',
  },
});

declare module '../base/texts.js' {
  interface Texts extends TextsOf<typeof partyReceiptMessages> {}
}
