import { withTexts } from '../base/texts.js';
export * from '../base/say.js';

export const mediatedMessages = withTexts({
  'mediated.line': { zh: '调解', en: 'Mediation' },
  'mediated.links': { zh: '同一纠纷：', en: 'The same matter:' },
  'mediated.code': { zh: '一案一码：{code}', en: 'Code of the matter: {code}' },
  'mediated.link': { zh: '关联调解', en: 'Link a mediation' },
  'mediated.linkNumber': { zh: '调解的案号', en: 'Number of the mediation' },
  'mediated.linkHint': {
    zh: '同一纠纷调解过、正在调解的，写它的案号（见当事人的受理凭证）。两件的页面上都写明对方的编号，看不到内容的仍看不到。',
    en: 'Where the same matter was or is mediated: the number on the receipt of whoever applied. Both pages then show the number of the other; whoever could not read it does not by this.',
  },
  'mediated.linkRemoved': { zh: '解除关联（不是同一件事）', en: 'Take the link back: it is another matter' },
  'mediated.linkSubmit': { zh: '关联', en: 'Link' },
  'mediated.handOver': { zh: '交人民调解', en: 'Hand it over to mediation' },
  'mediated.going': { zh: '{date}交出，调解期限到 {until}', en: 'handed over on {date}, until {until}' },
  'mediated.ended': {
    zh: '{date}交出，{endedOn}结束：{outcome}',
    en: 'handed over on {date}, ended on {endedOn}: {outcome}',
  },
  'mediated.unnoted': {
    zh: '{date}交出，调解委员会还没有收到；过一会儿仍是这样的，请再交一次同一个委员会。',
    en: 'handed over on {date} and not with the committee yet; where that stays so, hand it to the same committee again',
  },
  'mediated.never': {
    zh: '{date}交出，没有送到调解委员会；可以再交。',
    en: 'handed over on {date}, and never came to the committee; it can be handed over again',
  },
  'mediated.settled': {
    zh: '调解协议自 {date} 起生效：请按调解结案（条例第三十三条）。',
    en: 'An agreement is in force from {date}: close it as settled (art. 33).',
  },
  'mediated.about': {
    zh: '本单位仍是办理机关，办理期限照常计算（平台规定）。调解期限由系统算出：三十日，且办理期限届满五个工作日以前。调委会三个工作日内不答复的，视为不受理（平台规定）。',
    en: 'Your office goes on handling it, and its limit runs on (a rule of the platform). The mediation has thirty days, and at most until five working days before that limit. A committee that is silent for three working days counts as having declined (a rule of the platform).',
  },
  'mediated.fit': {
    zh: '适合民事权益的争议，双方自愿。须由专门机关处理的、诉讼和复议等尚未依法终结的、与行政机关的行政争议，不交调解。',
    en: 'For disputes on civil rights, where both sides want it. Not for what a special organ alone may handle, what stands before a court or in reconsideration, or administrative disputes with an organ.',
  },
  'mediated.passes': {
    zh: '信访人的姓名和联系方式随同交给调解委员会；信访内容和材料不交。',
    en: 'Names and contacts of who petitions go to the committee; the texts and files of the petition do not.',
  },
  'mediated.respondent': { zh: '对方第 {n, number} 位', en: 'Other side, number {n, number}' },
  'mediated.addRespondent': { zh: '再加一位', en: 'Add somebody' },
  'mediated.removeRespondent': { zh: '去掉第 {n, number} 位', en: 'Take out number {n, number}' },
});

declare module '../base/texts.js' {
  interface Texts extends TextsOf<typeof mediatedMessages> {}
}
