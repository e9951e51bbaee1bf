import { withTexts } from '../base/texts.js';
export * from '../base/say.js';

export const proofsMessages = withTexts({
  'proofs.title': { zh: '送达证明', en: 'Proofs of delivery' },
  'proofs.none': { zh: '还没有送达证明。', en: 'There is no proof yet.' },
  'proofs.how': {
    zh: '当面送达的：交收件人在平板上签收；或者在纸上签，扫描或拍照放入附件，再记录送达证明。',
    en: 'Handed over in person: let the recipient sign on a tablet; or on paper, attach a scan or photograph of it, then record the proof.',
  },
  'proofs.receipt': { zh: '打印送达回执', en: 'Print a receipt to sign' },
  'proofs.takeReceipt': { zh: '取回执（PDF）', en: 'Take the receipt (PDF)' },
  'proofs.receiptRule': {
    zh: '回执上印有收件人的姓名和地址，查看会记录在案。收件人在纸上签好以后，扫描或者拍照放入附件，再记录送达证明。',
    en: 'The receipt bears the recipient’s name and address, and the look at them is recorded. Once it is signed, attach a scan or photograph, then record the proof.',
  },
  'proofs.first': { zh: '以此为准', en: 'This one counts' },
  'proofs.noEffect': { zh: '入卷备查，不生效力', en: 'Kept, without effect' },
  'proofs.on': { zh: '{date} 送达', en: 'Served on {date}' },
  'proofs.file': { zh: '下载证明文件', en: 'Download what shows it' },
  'proofs.fileOf': { zh: '下载证明文件（{date}）', en: 'Download what shows it ({date})' },
  'proofs.hash': { zh: '指纹（SHA-256）：{hash}', en: 'Fingerprint (SHA-256): {hash}' },
  'proofs.gone': {
    zh: '证明文件已撤下或依法删除，指纹留着。',
    en: 'The file was withdrawn or erased by law; its fingerprint stays.',
  },
});

declare module '../base/texts.js' {
  interface Texts extends TextsOf<typeof proofsMessages> {}
}
