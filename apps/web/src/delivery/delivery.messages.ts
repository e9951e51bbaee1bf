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
  'delivery.due': { zh: '应办日期', en: 'Due' },
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
    zh: '所属案件已经记录，自收到之日起的期限以此为准。',
    en: 'The case above has it: what runs from the service begins there.',
  },
  'delivery.isNotTold': { zh: '正在告知所属案件。', en: 'The case above is being told.' },
  'delivery.isWithdrawn': { zh: '送达已撤回，不再发送。', en: 'It was withdrawn; nothing more is sent.' },
  'delivery.noWay': {
    zh: '各种方式都没有送达：更改送达方式，或者当面送达后记录证明。没有送达证明，自收到之日起的期限不开始。',
    en: 'No way has delivered it: take other ways, or hand it over and record the proof. Without one nothing that runs from the service begins.',
  },
  'delivery.noProof': {
    zh: '还没有送达证明：自收到之日起的期限（例如请求复查的）没有开始。',
    en: 'Not proved yet: nothing that runs from the service, such as the time to request a review, has begun.',
  },
  'delivery.ofCase': { zh: '送达', en: 'Deliveries' },
  'delivery.toOutbox': { zh: '本单位还没有送到的', en: 'What this office has not delivered yet' },
  'delivery.byPhase': { zh: '按情况', en: 'By state' },
  'delivery.filter.state': { zh: '办理情况', en: 'State' },
  'delivery.filter.state.overdue': { zh: '逾期未办', en: 'Overdue' },
  'delivery.filter.state.open': { zh: '未结束', en: 'Open' },
  'delivery.filter.state.ended': { zh: '已结束', en: 'Ended' },
  'delivery.empty': { zh: '没有符合条件的送达件。', en: 'No delivery fits these filters.' },
  'delivery.emptyAll': { zh: '没有送达件。', en: 'There is no delivery.' },
  'delivery.nothingNext': {
    zh: '没有待办：等待发送、阅签或者回证。',
    en: 'Nothing is owed: a message, a reading or a receipt is waited for.',
  },
  'delivery.over': { zh: '没有待办。', en: 'Nothing is owed.' },
});

declare module '../base/texts.js' {
  interface Texts extends TextsOf<typeof deliveryMessages> {}
}
