import { withTexts } from '../base/texts.js';
export * from '../base/say.js';

/** No office says what its committee is for but by its name (医疗纠纷预防和处理条例 31). */
export const medicalName = /医疗|医患/u;

export const disputeMessages = withTexts({
  'dispute.party': { zh: '第 {n, number} 位', en: 'Number {n, number}' },
  'dispute.addParty': { zh: '再加一位', en: 'Add somebody' },
  'dispute.removeParty': { zh: '去掉第 {n, number} 位', en: 'Take out number {n, number}' },
  'dispute.submit': { zh: '登记', en: 'Register' },
  'dispute.requestHint': {
    zh: '何时何地发生了什么、请求什么。只给受理的委员会看；口头申请的，由您记录。',
    en: 'What happened, when and where, and what is asked for. For the committee alone; what is said you write down.',
  },
  'dispute.idNumberHint': {
    zh: '没有带证件的可以不填，卷宗里以后补。',
    en: 'Left out where no document was brought; the file gets it later.',
  },
  'dispute.linksHint': {
    zh: '同一纠纷登记过，或者是信访件的：写那一件的编号（见其回执），回车确认。两件的页面上都写明对方的编号。',
    en: 'Where the same dispute was registered before, or is a petition: its number, as on its receipt, then Enter. Both pages then show the number of the other.',
  },
  'dispute.repeats': {
    zh: '可能已经登记过（{n, number} 件）',
    en: 'May be registered already ({n, number})',
  },
  'dispute.repeatsRule': {
    zh: '姓名、电话或者证件号码相同。是不是同一件，由您判断；不影响登记。同一件的，关联起来，由委员会不予受理（“已在别处处理”）或者合在一起调解。',
    en: 'The same names or numbers. Whether it is the same dispute you judge; it keeps nobody from registering. Where it is, link them: the committee then declines the second one, or mediates both together.',
  },
  'dispute.repeatsElsewhere': {
    zh: '有一件双方相同的（{on} 登记），您看不到：请向该委员会核对。',
    en: 'has one of the same two sides, registered on {on}, that you may not see: ask there.',
  },
  'dispute.link': { zh: '是同一件，关联', en: 'The same: link it' },
  'dispute.unlink': { zh: '取消关联', en: 'Not the same' },
  'dispute.senderHint': {
    zh: '平台上的机构，选它：它在“调解”页上方“移交出去的”看到受理了没有、结果和日期，看不到案件。不在平台上的不填，由调解委员会书面反馈。',
    en: 'An office of the platform: above its list of mediations it sees whether it was accepted, outcome and date, and no case. One that is not on the platform is left out: the committee tells it by letter.',
  },
  'dispute.senderIsOwn': { zh: '本单位移交', en: 'My office hands it over' },
  'dispute.medicalElsewhere': {
    zh: '医疗纠纷一般由医疗纠纷人民调解委员会调解（《医疗纠纷预防和处理条例》第三十一条）。选定的不是，请核对。',
    en: 'Medical disputes usually go to the committee for medical disputes (Regulations on Medical Disputes, art. 31). The one that is chosen is not: please check.',
  },
  'dispute.notMedical': {
    zh: '选定的是医疗纠纷人民调解委员会，而纠纷类型不是医疗纠纷，请核对。',
    en: 'The committee that is chosen is for medical disputes, and this is none: please check.',
  },
  'dispute.after': {
    zh: '登记以后由委员会受理或者不予受理；登记的日期留存，可以打印：当事人自己申请的，它中断诉讼时效。',
    en: 'The committee then accepts it or declines. Its day is kept and can be printed: where a party asks for it, it interrupts limitation.',
  },
  'dispute.done': { zh: '已登记：{number}', en: 'Registered: {number}' },
  'dispute.codeHint': {
    zh: '编号和查询码交给申请人本人；没有打印就离开的，留在登记页上方。对方当事人的，由委员会告知权利时制作、交给本人，不能代领。',
    en: 'Number and code are for the applicant in person; left before they are printed they wait on top of this desk. The other side is handed its own by the committee when it is told its rights, and nobody takes them for it.',
  },
  'dispute.furtherReceipt': { zh: '{name}的查询码', en: 'Query code of {name}' },
  'dispute.next': { zh: '登记下一件', en: 'Next one' },
  'dispute.handedOver': { zh: '已交给申请人', en: 'Handed over' },
  'dispute.handedOverNext': { zh: '已打印、交给申请人，登记下一件', en: 'Printed and handed over; next one' },
  'dispute.waiting': { zh: '还没有交给申请人的回执', en: 'Receipts that were not handed over' },
  'dispute.waitingRule': {
    zh: '这些回执还没有交给申请人。只留在这台电脑、您的账号下，24 小时或者退出登录后清除；清除后由调解委员会补发。',
    en: 'These receipts were not handed over yet. They are kept on this device under your account, for 24 hours or until you sign out; after that the committee reissues them.',
  },
  'dispute.openCase': { zh: '打开案件', en: 'Open the case' },
});

declare module '../base/texts.js' {
  interface Texts extends TextsOf<typeof disputeMessages> {}
}
