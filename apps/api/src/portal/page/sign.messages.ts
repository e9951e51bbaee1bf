/** Texts of the page on which a recipient signs for a document, and of the receipt of delivery that is kept. */
export const signMessages = {
  'sign.title': { zh: '签收文书', en: 'Sign for a document' },
  'sign.intro': {
    zh: '请看清下面的文字和文书，同意签收的，在框里用手指或者笔签名。不愿意签也可以不签。',
    en: 'Read the words below and the document. If you agree to sign for it, sign in the frame with a finger or a pen. You need not.',
  },
  'sign.words': { zh: '您签的是这些文字', en: 'These are the words that you sign' },
  'sign.paper': { zh: '打开文书（PDF）', en: 'Open the document (PDF)' },
  'sign.noPaper': {
    zh: '这份文书只有纸质的：请窗口人员把纸质文书交给您看。',
    en: 'This document is on paper alone: ask to see it before you sign.',
  },
  'sign.frame': { zh: '签名框：在这里签名', en: 'Frame to sign in' },
  'sign.clear': { zh: '重签', en: 'Begin again' },
  'sign.submit': { zh: '我已收到，确认签名', en: 'I received it: this is my signature' },
  'sign.empty': { zh: '请先在框里签名。', en: 'Sign in the frame first.' },
  'sign.noScript': {
    zh: '这个浏览器不能手写签名：请在纸质送达回执上签。',
    en: 'This browser cannot take a signature: sign the receipt on paper.',
  },
  'sign.privacy': {
    zh: '只保存签名的图样，不记录您写的快慢轻重，也不作比对。',
    en: 'The image of the signature alone is kept; how fast or hard you write is not recorded, and nothing is compared with it.',
  },
  'sign.changed': {
    zh: '这些文字刚才有变化（例如过了零点），请再看一遍，重新签名。',
    en: 'These words have changed meanwhile, at midnight for one: read them again and sign anew.',
  },
  'sign.done': { zh: '已签收。', en: 'It is signed for.' },
  'sign.ready': { zh: '谢谢。请把设备交还给窗口人员。', en: 'Thank you. Please give the device back.' },
  'sign.receipt': { zh: '送达回执', en: 'Receipt of delivery' },
  'sign.image': { zh: '收件人的签名', en: 'Signature of the recipient' },
  'sign.hash': { zh: '签名图样的指纹（SHA-256）', en: 'Fingerprint of the image (SHA-256)' },
  'sign.print': { zh: '打印送达回执', en: 'Print the receipt' },
  'sign.fileName': { zh: '收件人签名.png', en: 'Signature of the recipient.png' },
  'sign.word.head': { zh: '送达回执', en: 'Receipt of delivery' },
  'sign.word.number': { zh: '送达件：{number}', en: 'Delivery: {number}' },
  'sign.word.document': { zh: '文书：{document}', en: 'Document: {document}' },
  'sign.word.hash': { zh: '文书指纹（SHA-256）：{hash}', en: 'Fingerprint of the document (SHA-256): {hash}' },
  'sign.word.onPaper': { zh: '文书为纸质', en: 'The document is on paper' },
  'sign.word.how': {
    zh: '方式：当面交给，在手写板上签收',
    en: 'Manner: handed over in person, signed for on a tablet',
  },
  'sign.word.date': { zh: '日期：{date}', en: 'Date: {date}' },
  'sign.word.by': { zh: '送达机构和送达人：{office}，{name}', en: 'Delivered by: {office}, {name}' },
  'sign.word.received': { zh: '本人已收到上面所列的文书。', en: 'I have received the document named above.' },
} as const;
