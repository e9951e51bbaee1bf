import { withTexts } from '../base/texts.js';
export * from '../base/say.js';

export const disputeMessages = withTexts({
  'dispute.party': { zh: '第 {n, number} 位', en: 'Number {n, number}' },
  'dispute.addParty': { zh: '再加一位', en: 'Add somebody' },
  'dispute.removeParty': { zh: '去掉第 {n, number} 位', en: 'Take out number {n, number}' },
  'dispute.submit': { zh: '登记', en: 'Register' },
  'dispute.after': {
    zh: '登记以后由委员会受理或者不予受理；申请的日期留存，可以打印：它中断诉讼时效。',
    en: 'The committee then accepts it or declines. The day of the request is kept and can be printed: it interrupts limitation.',
  },
  'dispute.done': { zh: '已登记：{number}', en: 'Registered: {number}' },
  'dispute.codeHint': {
    zh: '编号和查询码交给申请人本人；对方当事人的，由委员会告知权利时制作、交给本人，不能代领。',
    en: 'Number and code are for the applicant in person. The other side is handed its own by the committee when it is told its rights, and nobody takes them for it.',
  },
  'dispute.furtherReceipt': { zh: '{name}的查询码', en: 'Query code of {name}' },
  'dispute.next': { zh: '登记下一件', en: 'Next one' },
  'dispute.openCase': { zh: '打开案件', en: 'Open the case' },
});

declare module '../base/texts.js' {
  interface Texts extends TextsOf<typeof disputeMessages> {}
}
