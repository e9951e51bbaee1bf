import { endings } from '../head.js';

/** Values of the fields of an obligation. */
export const words = {
  matter: {
    agreement: { zh: '调解协议', en: 'agreement' },
    execution: { zh: '支持意见的执行', en: 'execution of an opinion' },
  },
  endedAs: endings,
  shown: {
    word: { zh: '债权人确认', en: 'by the creditor’s word' },
    proof: { zh: '凭证明', en: 'by proof' },
    agreement: { zh: '协议写明当场履行', en: 'by the agreement, done on the spot' },
  },
  confirmation: {
    asked: { zh: '已申请司法确认', en: 'a court was asked' },
    confirmed: { zh: '人民法院已确认', en: 'confirmed by a court' },
    over: { zh: '没有司法确认', en: 'not confirmed' },
  },
  where: {
    court: { zh: '人民法院', en: 'a court' },
    arbitration: { zh: '仲裁', en: 'arbitration' },
    payment_order: { zh: '支付令', en: 'a payment order' },
    enforcement: { zh: '强制执行', en: 'enforcement' },
  },
  manner: {
    in_person: { zh: '当面', en: 'in person' },
    phone: { zh: '电话', en: 'by telephone' },
    paper: { zh: '书面', en: 'on paper' },
  },
  finding: {
    other_day: { zh: '办了，但不是那一天', en: 'it took place on another day' },
    not_done: { zh: '没有办理', en: 'it never took place' },
  },
  route: {
    confirmation: { zh: '双方共同申请司法确认', en: 'ask a court together to confirm it' },
    enforcement: { zh: '申请强制执行', en: 'apply for enforcement' },
    notarised_enforcement: { zh: '凭赋强公证申请强制执行', en: 'apply for enforcement by the notarised paper' },
    payment_order: {
      zh: '申请支付令（双方没有其他债务纠纷、支付令能够送达的）',
      en: 'apply for a payment order, where the two have no other debt in dispute and it can be served',
    },
    suit: { zh: '就协议起诉', en: 'sue on the agreement' },
    labour_arbitration: { zh: '申请劳动争议仲裁', en: 'go to labour arbitration' },
    petition_bureau: { zh: '向信访工作机构反映', en: 'tell the petition bureau' },
  },
  // Why it is none: `because` of the refusal.
  unfit: {
    debtors: { zh: '没有债务人，或者债务人不符合此类义务', en: 'nobody owes it as such a thing is owed' },
    creditors: { zh: '没有债权人，或者债权人同时是债务人', en: 'nobody is owed it, or the same one is both' },
    dues: { zh: '金额、日期或者标的不完整', en: 'neither sums nor one thing are owed' },
    spot: { zh: '当场履行的，不能等待另一项义务', en: 'what is done on the spot waits for nothing' },
  },
} as const;
