import type { Language } from '#libs/contracts';

/** The rows of a receipt, from above: what is written by hand needs so many millimetres. */
const rows = {
  case: { zh: '案件编号', en: 'Case', height: 8 },
  document: { zh: '送达文书', en: 'Document', height: 8 },
  documentNumber: { zh: '文书编号', en: 'Its number', height: 8 },
  recipient: { zh: '收件人', en: 'Recipient', height: 8 },
  place: { zh: '送达地址', en: 'Place of delivery', height: 14 },
  signed: { zh: '收件人签名或者捺印', en: 'Signature or fingerprint of the recipient', height: 26 },
  signedFor: { zh: '代收人签名、与收件人的关系', en: 'Who received it instead, and as whose', height: 24 },
  failed: { zh: '没有送达的原因、见证人签名', en: 'Why it was not served; signature of a witness', height: 24 },
  servedBy: { zh: '送达人签名', en: 'Signature of whoever served it', height: 18 },
} as const;
type ReceiptRow = keyof typeof rows;

/** What is known before anybody has signed. */
export type KnownRows = Partial<Record<ReceiptRow, string | null | undefined>>;

const hints: Partial<Record<ReceiptRow, Record<Language, string>>> = {
  signed: { zh: '　　　年　　月　　日　　时', en: 'Date and hour:' },
  signedFor: { zh: '　　　年　　月　　日', en: 'Date:' },
  failed: { zh: '　　　年　　月　　日', en: 'Date:' },
  servedBy: { zh: '　　　年　　月　　日', en: 'Date:' },
};

/** What stands on a receipt (送达回执) beside what is known of its delivery. */
export const receiptWords = {
  title: { zh: '送达回执', en: 'Receipt of delivery' },
  number: { zh: '{number} 号', en: 'No. {number}' },
  drillWord: { zh: '演练', en: 'DRILL' },
  drill: { zh: '演练，不是真实案件', en: 'A drill: nothing of it is real' },
  meaning: {
    zh: '签收只表示收到文书，不表示同意其中的内容。',
    en: 'A signature says that the document was received, not that anybody agrees with it.',
  },
  next: {
    zh: '签好后扫描或者拍照，放入这一件送达的附件，再记录送达证明。',
    en: 'Once signed, attach a scan or photograph to this delivery, then record the proof.',
  },
} as const;

/** The rows with what is known; whatever is not is written by hand. */
export const receiptRows = (language: Language, known: KnownRows) =>
  (Object.keys(rows) as ReceiptRow[]).map((row) => ({
    name: rows[row][language],
    height: rows[row].height,
    value: known[row] ?? null,
    hint: hints[row]?.[language] ?? null,
  }));
