import { withTexts } from '../base/texts.js';
export * from '../base/say.js';

/** How a message to people who work here stands. */
export const messageStateMessages = withTexts({
  'staffMessage.none': { zh: '还没有', en: 'none yet' },
  'staffMessage.waiting': { zh: '{at} 正在发送', en: '{at}, on its way' },
  'staffMessage.again': { zh: '{at} 没有发出（{why}），会再发', en: '{at}, not sent ({why}), it is tried again' },
  'staffMessage.sent': { zh: '{at} 已发出', en: '{at}, sent' },
  'staffMessage.nothing': { zh: '{at} 没有可说的，未发', en: '{at}, nothing to tell' },
  'staffMessage.not': { zh: '{at} 没有发出：{why}', en: '{at}, not sent: {why}' },
  'staffMessage.why.other': { zh: '原因 {code}', en: 'code {code}' },
  'staffMessage.why.past': { zh: '当天没有发成', en: 'it could not be sent on its day' },
  'staffMessage.why.not_wanted': { zh: '已经关闭', en: 'it was switched off' },
  'staffMessage.why.not_set_up': {
    zh: '本县没有设置这个渠道，请告诉管理员',
    en: 'the channel is not set up: tell an administrator',
  },
  'staffMessage.why.switched_off': { zh: '渠道已关闭', en: 'the channel is switched off' },
  'staffMessage.why.breaker_open': { zh: '渠道故障，暂停发送', en: 'the channel is out of order' },
  'staffMessage.why.not_reachable': { zh: '服务器连不上', en: 'the server is not reachable' },
  'staffMessage.why.busy': { zh: '对方忙', en: 'the other side is busy' },
  'staffMessage.why.no_answer': { zh: '对方没有答复', en: 'no answer' },
  'staffMessage.why.not_authorized': { zh: '对方不认账号', en: 'we are not let in' },
  'staffMessage.why.refused': { zh: '对方没有收下，请核对地址', en: 'it was not taken: look at the address' },
  'staffMessage.why.bad_address': { zh: '没有这个地址', en: 'there is no such address' },
  'staffMessage.why.no_address': { zh: '没有地址', en: 'there is no address' },
  'staffMessage.why.failed_here': { zh: '平台内部出错', en: 'a fault of the platform' },
  'staffMessage.why.secret_sealed': {
    zh: '保存的地址打不开，请重新填写',
    en: 'the address that was kept does not open: write it again',
  },
  'staffMessage.why.replaced': { zh: '已重新发送', en: 'another one was asked for' },
});

declare module '../base/texts.js' {
  interface Texts extends TextsOf<typeof messageStateMessages> {}
}
