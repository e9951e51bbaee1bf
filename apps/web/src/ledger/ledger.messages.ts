import { withTexts } from '../base/texts.js';
export * from '../base/say.js';

export const ledgerMessages = withTexts({
  'history.title': { zh: '历史 {number}', en: 'History of {number}' },
  'history.all': { zh: '全部 {n}', en: 'All {n}' },
  'history.people': { zh: '人 {n}', en: 'People {n}' },
  'history.time': { zh: '时间 {n}', en: 'Time {n}' },
  'history.delivery': { zh: '送达 {n}', en: 'Delivery {n}' },
  'history.failures': { zh: '失败与重试 {n}', en: 'Failures and retries {n}' },
  'history.about.people': { zh: '人办理的每一步', en: 'What persons did' },
  'history.about.time': {
    zh: '时间和进程自己做的：提醒、逾期、督办',
    en: 'What time and the procedure did by themselves',
  },
  'history.about.delivery': { zh: '送达信访人的，附证明', en: 'What was given to the petitioner, with its proof' },
  'history.about.failures': {
    zh: '没有做成的步骤，以及重试和了结',
    en: 'Steps that failed, were tried again, or were settled',
  },
  'history.filters': { zh: '只看一部分', en: 'Look at a part' },
  'history.newest': { zh: '新的在前', en: 'Newest first' },
  'history.oldest': { zh: '旧的在前', en: 'Oldest first' },
  'history.order': { zh: '换顺序', en: 'Turn the order round' },
  'history.engine': { zh: '时间引擎的记录', en: "The engine's own events" },
  'history.engineMark': { zh: '引擎', en: 'engine' },
  'history.engineNone': {
    zh: '时间引擎没有这一件的记录：进程已结束，记录过了保存期。',
    en: 'The engine has no events of this case: its course has ended and they were kept long enough.',
  },
  'history.more': { zh: '再看 {n} 条', en: 'Show {n} more' },
  'history.printedPart': {
    zh: '这里只有 {n} 条，不是全部历史。',
    en: '{n, plural, one {# line, which is} other {# lines, which are}} not the whole history.',
  },
  'history.whole': { zh: '全部显示', en: 'Show all' },
  'history.none': { zh: '没有这样的记录。', en: 'There is nothing of this kind.' },
  'history.gap': { zh: '{from}至{to}，{n} 天无事', en: '{from} to {to}: nothing for {n} days' },
  'history.gapToNow': { zh: '{from}至今，{n} 天无事', en: 'Since {from}: nothing for {n} days' },
  'history.whom': { zh: '（{who}）', en: '({who})' },
  'history.mandate': { zh: '{by}代{of}', en: '{by} for {of}' },
  'history.raw': { zh: '原始记录 {n}', en: 'raw fact {n}' },
  'history.due': { zh: '应于 {time}', en: 'due at {time}' },
  'history.recorded': { zh: '补记于 {time}', en: 'recorded on {time}' },
  'history.list': { zh: '经过', en: 'What happened' },
  'history.back': { zh: '回到案件', en: 'Back to the case' },
  'fact.title': { zh: '原始记录 第 {n} 条', en: 'Raw fact {n}' },
  'fact.hash': { zh: '本条哈希', en: 'Hash of this fact' },
  'fact.previous': { zh: '上一条哈希', en: 'Hash of the fact before' },
  'fact.isFirst': {
    zh: '本件第一条，前面是 32 个零字节',
    en: 'The first fact of the case: 32 zero bytes stand before it',
  },
  'fact.body': { zh: '被哈希的原文', en: 'The very text that was hashed' },
  'fact.how': {
    zh: '哈希是上一条哈希的 32 个字节加本条原文的 SHA-256。',
    en: 'The hash is SHA-256 over the 32 bytes of the hash before and the text of this fact.',
  },
  'fact.texts': { zh: '文字的摘要', en: 'Digests of its texts' },
  'fact.texts.none': { zh: '本条没有文字。', en: 'This fact has no texts.' },
  'fact.texts.about': {
    zh: '文字另存，原始记录中只有摘要和字数。',
    en: 'Texts are kept apart; the fact holds their digests and lengths alone.',
  },
  'fact.text': { zh: '{name}：{n} 字', en: '{name}: {n} characters' },
  'fact.fits': { zh: '在您的浏览器里重算：一致', en: 'Recomputed in your browser: it fits' },
  'fact.fitsNot': { zh: '在您的浏览器里重算：不一致', en: 'Recomputed in your browser: it does not fit' },
  'fact.notComputed': { zh: '这个连接上浏览器不提供重算', en: 'On this connection the browser does not recompute' },
  'fact.neighbours': { zh: '上一条、下一条', en: 'The facts before and after' },
  'fact.before': { zh: '上一条', en: 'Before' },
  'fact.after': { zh: '下一条', en: 'After' },
  'verify.do': { zh: '校验链条', en: 'Verify the chain' },
  'verify.not': { zh: '未校验', en: 'not checked' },
  'verify.running': { zh: '正在校验 {n}／{total}', en: 'checking {n}/{total}' },
  'verify.whole': { zh: '完整 {n}／{total} · {time}', en: 'whole {n}/{total} · {time}' },
  'verify.wholeAbout': {
    zh: '您的浏览器逐条重算了哈希，每一条都与前一条相连，本页显示的就是被哈希的原文。',
    en: 'Your browser recomputed every hash; each fact is linked to the one before, and what you read here is what was hashed.',
  },
  'verify.broken': { zh: '不完整：第 {n} 条不符', en: 'not whole: fact {n} does not fit' },
  'verify.brokenEnd': { zh: '不完整：末尾不符', en: 'not whole: the end does not fit' },
  'verify.problem.gap': {
    zh: '这一条缺失，或者序号不连续。',
    en: 'This fact is missing, or its number does not follow.',
  },
  'verify.problem.broken_link': {
    zh: '这一条的哈希与重算的不同：它或者它前面的记录被改动过。',
    en: 'Its hash is another than the recomputed one: it, or the record before it, was changed.',
  },
  'verify.problem.not_canonical': {
    zh: '这一条的原文不是规范写法：它被改写过。',
    en: 'Its text is not in canonical form: it was rewritten.',
  },
  'verify.problem.other_case': {
    zh: '这一条的原文属于另一件或者另一处。',
    en: 'Its text belongs to another case or another place.',
  },
  'verify.problem.head_differs': {
    zh: '最后一条的哈希与案卷所存的不同：末尾被截去，或者案卷的行被改动过。',
    en: 'The last hash is another than the one the case keeps: facts were cut off at the end, or the row of the case was changed.',
  },
  'verify.problem.shown_differs': {
    zh: '本页显示的与被哈希的原文不同。',
    en: 'What this page shows is not what was hashed.',
  },
  'verify.whatToDo': {
    zh: '请打印本页，停止据此办理，并告知管理员：由管理员在服务器上运行台账校验，核对备份。',
    en: 'Print this page, do not rely on this record, and tell the administrator, who verifies the ledger on the server and compares a backup.',
  },
  'verify.stopped': {
    zh: '没有校验完：连接中断。已核 {n} 条，没有结论。',
    en: 'Not finished: the connection broke. {n} checked, no verdict.',
  },
  'verify.grown': { zh: '校验之后又有新的记录，未校验。', en: 'Facts came after the check: not checked.' },
  'verify.unavailable': {
    zh: '这个连接没有加密，浏览器不提供重算。下面只是服务器自己的说法。',
    en: 'This connection is not encrypted, so the browser does not recompute. Below is the word of the server alone.',
  },
  'verify.browser': { zh: '您的浏览器', en: 'Your browser' },
  'verify.server': { zh: '服务器', en: 'The server' },
  'verify.serverNot': { zh: '尚未校验', en: 'not checked yet' },
  'verify.region': { zh: '链条校验', en: 'Verification of the chain' },
});

declare module '../base/texts.js' {
  interface Texts extends TextsOf<typeof ledgerMessages> {}
}
