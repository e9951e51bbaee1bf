import { withTexts } from '../base/texts.js';
export * from '../base/say.js';

export const deliveryMessages = withTexts({
  'delivery.number': { zh: '送达件', en: 'Delivery' },
  'delivery.parent': { zh: '所属案件', en: 'Case' },
  'delivery.parentHidden': { zh: '（无权查看）', en: '(not open to you)' },
  'delivery.notice': { zh: '文书', en: 'Document' },
  'delivery.channel': { zh: '送达方式', en: 'Way' },
  'delivery.way': { zh: '{channel}（第 {leg} 种）', en: '{channel} (way {leg})' },
  'delivery.office': { zh: '送达机构', en: 'Office that delivers' },
  'delivery.servedOn': { zh: '送达日期', en: 'Served on' },
  'delivery.issuedAt': { zh: '交付日期', en: 'Put on its way' },
  'delivery.progress': { zh: '送达经过', en: 'How it has gone' },
  'delivery.attempts': { zh: '发送 {n, number} 次', en: '{n, plural, one {# attempt} other {# attempts}}' },
  'delivery.ahead': { zh: '接下来', en: 'comes next' },
  'delivery.report.delivered': {
    zh: '通道回报已到达；到达不是阅签。',
    en: 'The gateway reports it as delivered, which proves no reading.',
  },
  'delivery.report.undeliverable': { zh: '通道回报未到达。', en: 'The gateway reports it as undeliverable.' },
  'delivery.now.later': { zh: '第 {n} 次在 {time} 发送。', en: 'Attempt {n} is made at {time}.' },
  'delivery.now.due': { zh: '就要发送。', en: 'It is about to be sent.' },
  'delivery.now.stopped': {
    zh: '已经到了发送的时间，还没有开始发送：发送程序（时间引擎）现在没有运行。已经记下，恢复以后自动发送，只发一次；来不及的，可以当面送达。',
    en: 'Its time has come and nothing was sent: what sends (the engine) does not run now. It is kept, and is sent once by itself when the engine is back; what cannot wait is handed over in person.',
  },
  'delivery.unsent': {
    zh: '{n, number} 件已经到了发送的时间，还没有开始发送：发送程序（时间引擎）现在没有运行。已经记下，恢复以后自动发送，只发一次；来不及的，可以当面送达。',
    en: 'The time of {n, number} has come and nothing was sent: what sends (the engine) does not run now. They are kept, and sent once by themselves when the engine is back; what cannot wait is handed over in person.',
  },
  'delivery.unanswered': {
    zh: '{n, number} 件的短信或邮件可能没有发出：通道没有应答。为免重复不会自己再发，阅签期满就换下一种方式；急的可以电话告知，或者更改送达方式。',
    en: 'The message of {n, number} may not have gone out: no answer came. It is never sent again by itself, lest somebody is told twice; the next way is taken when its time is over. What is urgent is told by telephone, or goes another way.',
  },
  'delivery.now.unanswered': {
    zh: '可能没有发出：通道没有应答。不会自己再发，阅签期满就换下一种方式；急的可以电话告知，或者更改送达方式。',
    en: 'It may not have gone out: no answer came. It is never sent again by itself; the next way is taken when its time is over. What is urgent is told by telephone, or goes another way.',
  },
  'delivery.now.sending': { zh: '正在发送。', en: 'It is being sent.' },
  'delivery.now.awaiting': {
    zh: '已经发出，等收件人在网上阅签。',
    en: 'It went out; the reading is to be confirmed on the page.',
  },
  'delivery.now.awaiting.post': { zh: '已经交邮，等邮寄回证。', en: 'It was posted; the receipt is waited for.' },
  'delivery.now.awaiting.public': {
    zh: '已经发布公告，期满记为送达。',
    en: 'It was published; the end of the period is recorded as service.',
  },
  'delivery.now.byHand': { zh: '等送达机构当面交给收件人签收。', en: 'The office hands it over against a signature.' },
  'delivery.now.byHand.post': { zh: '等送达机构交邮。', en: 'The office posts it.' },
  'delivery.now.byHand.public': { zh: '等送达机构发布公告。', en: 'The office publishes it.' },
  'delivery.then': { zh: '到期没有的，改用{channel}。', en: 'If it does not come, {channel} is next.' },
  'delivery.thenNobody': {
    zh: '到期没有的，由送达机构另行设法。',
    en: 'If it does not come, the office has to find another way.',
  },
  'delivery.provedBy': { zh: '{date}送达（{proof}）。', en: 'Served on {date} ({proof}).' },
  'delivery.isTold': {
    zh: '已经告知所属案件：有没有期限由此开始、从哪天开始，以该案的记录为准。',
    en: 'The case above was told of it: whether anything runs from the service, and from when, is what it has recorded.',
  },
  'delivery.isNotTold': { zh: '正在告知所属案件。', en: 'The case above is being told.' },
  'delivery.tellsNothing': {
    zh: '这份文书的送达不告知所属案件：该案没有期限由此起算。',
    en: 'Its service tells the case above nothing: no period there begins with it.',
  },
  'delivery.isGivenUp': {
    zh: '所属案件没有接受这份证明，已经有人说明理由处理：没有期限由此起算。',
    en: 'The case above did not take it, which somebody has settled with a reason: no period there begins with it.',
  },
  'delivery.isPaperOverNow': {
    zh: '这份文书已经不再有效（出具后撤回，或者由后来的取代）：现在的期限，以所属案件的记录为准。',
    en: 'This paper stands no more: it was taken back, or a later one took its place. What runs now is what the case above has recorded.',
  },
  'delivery.reminder.going': {
    zh: '提醒：不要求送达证明，也写在当事人的页面上。',
    en: 'A reminder: it asks for no proof, and stands on the page of the party too.',
  },
  'delivery.reminder.reminded': { zh: '提醒已经发出。', en: 'The reminder has gone.' },
  'delivery.reminder.not_needed': {
    zh: '无须再提醒（已履行、已答复或者日期已过），不再发送。',
    en: 'No reminder is needed any more, since it was done, answered, or the day has passed: nothing more is sent.',
  },
  'delivery.reminder.nobody': {
    zh: '▲ 信息没有送到：请当面或者打电话提醒，再“记录送达”，选“其他证明”。',
    en: '▲ No message got through: tell it in person or by telephone, and record that as delivered, by another proof.',
  },
  'delivery.isWithdrawn': { zh: '送达已撤回，不再发送。', en: 'It was withdrawn; nothing more is sent.' },
  'delivery.isPaperOver': {
    zh: '这份文书已经不再有效（出具后撤回，或者由后来的取代），送达随之停止，不再发送；已经发出的信息不能收回。',
    en: 'This paper stands no more: it was taken back, or a later one took its place. The delivery ended with it and sends nothing more; what went out cannot be called back.',
  },
  'delivery.noWay': {
    zh: '各种方式都没有送达：更改送达方式，或者当面送达后记录证明。没有送达证明，自收到之日起的期限不开始。',
    en: 'No way has delivered it: take other ways, or hand it over and record the proof. Without one nothing that runs from the service begins.',
  },
  'delivery.noProof': {
    zh: '还没有送达证明的，该收件人自收到之日起的期限（例如请求复查的）没有开始。',
    en: 'Where nothing is proved yet, nothing that runs for that recipient from the service, such as the time to request a review, has begun.',
  },
  'delivery.provedBefore': {
    zh: '另一次送达已有送达这位收件人的证明，以最先的证明为准',
    en: 'another delivery has proved it to this recipient, and the first proof counts',
  },
  'delivery.provedToOther': {
    zh: '已有其他收件人的送达证明，这位还没有',
    en: 'it is proved to another recipient, and not to this one',
  },
  'delivery.provedToOther.opinion': {
    zh: '已有其他收件人的送达证明，这位还没有：各信访人请求复查的期限，自本人或者其代收人收到之日的次日起算（第三十五条）',
    en: 'it is proved to another recipient, and not to this one: the time to request a review begins for each petitioner with the own receipt, or that of whoever receives for that one (art. 35)',
  },
  'delivery.ofCase': { zh: '送达', en: 'Deliveries' },
  'delivery.toOutbox': { zh: '本单位还没有送到的', en: 'What this office has not delivered yet' },
  'delivery.totals': {
    zh: '共 {total, number} 件，其中逾期 {overdue, number} 件',
    en: '{total, number} in all, {overdue, number} overdue',
  },
  'delivery.unserved': { zh: '尚未送达', en: 'Not served' },
  'delivery.atStake': { zh: '须在期限内送达', en: 'To be served in time' },
  'delivery.atStakeUntil': {
    zh: '{name}（{article}），到 {date}{isLate, plural, =1 {，已经逾期} other {}}',
    en: '{name} ({article}), until {date}{isLate, plural, =1 {, which has passed} other {}}',
  },
  'delivery.document': { zh: '文书', en: 'Document' },
  'delivery.openDocument': { zh: '看文书', en: 'See the document' },
  'delivery.mayDo': { zh: '现在可以', en: 'What can be done now' },
  'delivery.attemptLines': { zh: '每一次的经过', en: 'Each attempt' },
  'delivery.byPhase': { zh: '按情况', en: 'By state' },
  'delivery.empty': { zh: '没有符合条件的送达件。', en: 'No delivery fits these filters.' },
  'delivery.emptyAll': { zh: '没有送达件。', en: 'There is no delivery.' },
  'delivery.nothingNext': {
    zh: '没有待办：等待发送、阅签或者回证。',
    en: 'Nothing is owed: a message, a reading or a receipt is waited for.',
  },
  'delivery.put': { zh: '交付送达', en: 'Put on its way' },
  'delivery.putOf': { zh: '交付送达：{title}', en: 'Put on its way: {title}' },
  'delivery.putTo': {
    zh: '交付送达（{n, number} 人）',
    en: 'Put on its way to {n, plural, one {# person} other {# persons}}',
  },
  'delivery.putOne': { zh: '已经交付送达：', en: 'It is on its way:' },
  'delivery.putDone': { zh: '已经交付送达：{numbers}。', en: 'It is on its way: {numbers}.' },
  'delivery.waiting': { zh: '已经出具、还没有送达的文书', en: 'Issued, and not on their way' },
  'delivery.waitingOf': {
    zh: '{title}已经出具，还没有交付送达。',
    en: '{title}: issued, and not put on its way yet.',
  },
  'delivery.nobody': {
    zh: '现在无人可送：没有登记姓名，或者须先登记监护人。',
    en: 'There is nobody to serve now: no name was left, or a guardian has to be recorded first.',
  },
  'delivery.actsFor': { zh: '（代{of}）', en: ' (for {of})' },
  'delivery.underWay': { zh: '已经在送达：', en: 'Under way already:' },
  'delivery.underWayNow': { zh: '正在送达', en: 'Being served' },
  'delivery.underWayOf': { zh: '{title}正在送达', en: '{title}: being served' },
  'delivery.underWayTells': {
    zh: '有了送达证明，自动记录“{act}”，不用再办；另外送到的，才由人记录。',
    en: 'Once it is proved, “{act}” is recorded by itself; only what arrived in another way is recorded by hand.',
  },
  'delivery.planOf': { zh: '送达方式的顺序：{who}', en: 'Order of the ways: {who}' },
  'delivery.planEmpty': { zh: '至少要有一种送达方式。', en: 'Choose one way at least.' },
  'delivery.earlier': { zh: '{channel}提前', en: '{channel} earlier' },
  'delivery.later': { zh: '{channel}后移', en: '{channel} later' },
  'delivery.leaveOut': { zh: '去掉{channel}', en: 'Leave out {channel}' },
  'delivery.addWay': { zh: '加上：', en: 'Add:' },
  'delivery.addWayOf': { zh: '加上{channel}', en: 'Add {channel}' },
  'delivery.closedWays': { zh: '不能用的方式', en: 'Ways that do not lead there' },
  'delivery.closedWay': { zh: '{channel}：{why}', en: '{channel}: {why}' },
  'delivery.hint.fixed_line': {
    zh: '登记的是固定电话，收不到短信',
    en: 'the telephone is a fixed line, which takes no message',
  },
  'delivery.hint.no_telephone': { zh: '没有登记电话', en: 'no telephone is recorded' },
  'delivery.hint.no_email': { zh: '没有登记电子邮箱', en: 'no e-mail address is recorded' },
  'delivery.hint.no_code': {
    zh: '还没有查询码，打不开阅签的网页：请先制作回执',
    en: 'has no query code yet, which opens the page: make a receipt',
  },
  'delivery.hint.no_page': {
    zh: '本人页面上看不到这份文书：请当面交付或者邮寄',
    en: 'its own page does not have this paper: hand it over, or post it',
  },
  'delivery.hint.not_wished': { zh: '收件人希望收纸质文书', en: 'the recipient wishes documents on paper' },
  'delivery.hint.no_address': { zh: '没有登记地址，交邮前须问明', en: 'no address is recorded: ask before posting' },
  'delivery.hint.channel_down': {
    zh: '通道现在没有应答，恢复后发送',
    en: 'it does not answer now, and is tried again',
  },
  'delivery.thePage': { zh: '送达的文书', en: 'The page that is served' },
  'delivery.thePageHint': {
    zh: '这里姓名已遮盖；送达的一份写明全名，逐字保存。',
    en: 'Names are masked here; what is served has them in full and is kept to the byte.',
  },
  'delivery.follows': { zh: '送达的后果', en: 'What follows' },
  'delivery.followsProof': {
    zh: '交付不是送达：有了送达证明才告知本件，期限从收到之日的次日起算。按顺序一种一种地送，先有的证明算数。',
    en: 'To put it on its way is not to serve it: the case is told once it is proved, and what runs begins on the day after. The ways are tried in their order, and the first proof counts.',
  },
  'delivery.followsNothing': {
    zh: '送达不开始、不改变任何期限。按顺序一种一种地送，先有的证明算数。',
    en: 'Its service begins and moves no date. The ways are tried in their order, and the first proof counts.',
  },
  'delivery.ifToday': { zh: '如果今天送到：', en: 'If it arrived today:' },
  'delivery.quiet': {
    zh: '免打扰：{from} 至 {until} 不发短信（平台确定）。',
    en: 'Quiet hours: no text message from {from} to {until} (a number of the platform).',
  },
  'delivery.quietNow': { zh: '第一条短信在 {time} 发出。', en: 'The first message goes out at {time}.' },
  'delivery.to': { zh: '送{who}', en: 'to {who}' },
  'delivery.recipient': { zh: '收件人', en: 'Recipient' },
});

declare module '../base/texts.js' {
  interface Texts extends TextsOf<typeof deliveryMessages> {}
}
