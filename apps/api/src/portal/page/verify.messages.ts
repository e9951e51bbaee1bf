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
    zh: '有这份文书：{number}，{office}，{date}，{document}。',
    en: 'There is such a document: {number}, {office}, {date}, {document}.',
  },
  'verify.genuineUnnumbered': {
    zh: '有这份文书：{date}，{document}，没有文号。',
    en: 'There is such a document: {date}, {document}, without a number.',
  },
  'verify.compare': {
    zh: '内容请与您手里的那一份核对；对内容有疑问的，请到这个单位核实。',
    en: 'What it says stands on your paper; in doubt ask that office.',
  },
  'verify.fileTitle': { zh: '核验电子文件', en: 'Verify a file' },
  'verify.file': { zh: 'PDF 文件', en: 'PDF file' },
  'verify.fileHint': {
    zh: '文件不会上传：由您的浏览器计算指纹，只把指纹拿来比对。',
    en: 'The file is not sent: your browser makes a fingerprint of it, and only that is compared.',
  },
  'verify.hashing': { zh: '正在计算指纹……', en: 'Making the fingerprint…' },
  'verify.fileSame': {
    zh: '您手里的文件与留存的送达文本一字不差。',
    en: 'Your file is the one that was kept as served, to the byte.',
  },
  'verify.fileOther': {
    zh: '但是您手里的文件不是留存的送达文本：可能被改动过，或者是另存、扫描的。请以文书原件为准，有疑问的到这个单位核实。',
    en: 'But your file is not the one that was kept as served: it was changed, saved anew or scanned. In doubt ask that office.',
  },
  'verify.over': {
    zh: '但是这份文书已经不再有效：已被撤回，或者已由后来的文书代替。',
    en: 'But it stands no more: it was withdrawn, or a later one has taken its place.',
  },
  'verify.further': {
    zh: '后来的文书：{document}，{date}。',
    en: 'A later document about it: {document}, {date}.',
  },
  'verify.unknownFile': {
    zh: '没有一份留存的送达文本与这个文件相同。扫描件、另存的文件也会不同：请改用文号和核验码核验。',
    en: 'No document that was kept as served is this file. A scan, or a file saved anew, differs too: try its number and code.',
  },
  'verify.unknown': {
    zh: '没有文号和核验码都对得上的文书。请看看有没有写错；没有写错的，请拿着这份文书到县信访局窗口核实。',
    en: 'No document has this number and this code. Check for a slip; if there is none, show the paper at the counter of the county petition bureau.',
  },
  'verify.link': { zh: '核验收到的文书', en: 'Verify a document that you have' },
} as const;
