/** Texts of the page that says whether a document on paper is genuine. */
export const verifyMessages = {
  'verify.title': { zh: '核验文书', en: 'Verify a document' },
  'verify.intro': {
    zh: '收到机关的文书，可以在这里核验：照文书写上文号和最后一行的核验码。',
    en: 'Whoever has a notice of an office can verify it here: copy its number, and the code from its last line.',
  },
  'verify.number': { zh: '文号', en: 'Number of the document' },
  'verify.numberHint': { zh: '例：县交通运输局〔2026〕3号', en: 'For example: Transport Bureau [2026] No. 3' },
  'verify.code': { zh: '核验码', en: 'Code' },
  'verify.codeHint': { zh: '16 个字符，数字和 a 到 f', en: '16 characters, digits and a to f' },
  'verify.submit': { zh: '核验', en: 'Verify' },
  'verify.genuine': {
    zh: '有这份文书：{office}，{date}，{document}。内容请与您手里的那一份核对；对内容有疑问的，请到这个单位核实。',
    en: 'There is such a document: {office}, {date}, {document}. What it says stands on your paper; in doubt ask that office.',
  },
  'verify.unknown': {
    zh: '没有文号和核验码都对得上的文书。请看看有没有写错；没有写错的，请拿着这份文书到县信访局窗口核实。',
    en: 'No document has this number and this code. Check for a slip; if there is none, show the paper at the counter of the county petition bureau.',
  },
  'verify.link': { zh: '核验收到的文书', en: 'Verify a document that you have' },
} as const;
