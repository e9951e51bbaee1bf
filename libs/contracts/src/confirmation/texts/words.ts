import { endings } from '../head.js';

/** Values of the fields of a judicial confirmation. */
export const words = {
  body: {
    committee: { zh: '人民调解委员会', en: 'a mediation committee' },
    roster: { zh: '特邀调解组织、特邀调解员', en: 'a mediator of a court’s roster' },
  },
  // Why none is offered: `because` of the refusal.
  not_offered: {
    body: {
      zh: '不是依法设立的调解组织或者特邀调解员调解的',
      en: 'no lawful body, and nobody of a court’s roster, mediated',
    },
    entrusted: { zh: '人民法院立案后委托调解的', en: 'a court handed it over once it was docketed' },
    limits: { zh: '属于人民法院不予确认的情形', en: 'no court confirms such a thing' },
  },
  place: {
    inviting: { zh: '邀请调解的人民法院', en: 'the court that invited' },
    domicile: { zh: '当事人住所地的人民法院', en: 'where a party lives' },
    object: { zh: '标的物所在地的人民法院', en: 'where the object is' },
    body: { zh: '调解组织所在地的人民法院', en: 'where the mediating body is' },
    intermediate: { zh: '中级人民法院', en: 'the intermediate court' },
  },
  form: {
    written: { zh: '书面申请', en: 'in writing' },
    oral: { zh: '口头申请', en: 'by word of mouth' },
  },
  items: {
    agreement: { zh: '调解协议', en: 'the agreement' },
    mediated: { zh: '调解组织主持调解的证明', en: 'proof that it was mediated' },
    identities: { zh: '当事人身份证明', en: 'who the parties are' },
    contacts: { zh: '住所、联系方式', en: 'their addresses' },
    property: { zh: '与协议相关的财产权利证明', en: 'titles that it is about' },
    authority: { zh: '委托代理材料', en: 'powers of attorney' },
  },
  step: {
    docketed: { zh: '已受理', en: 'docketed it' },
    supplement_asked: { zh: '要求补充材料', en: 'asked for more' },
    supplemented: { zh: '已补充材料', en: 'has what it asked for' },
    both_called: { zh: '通知双方到场', en: 'called both sides' },
    extended: { zh: '延长审查期限', en: 'takes more time' },
    not_accepted: { zh: '不予受理', en: 'did not take it' },
    withdrawn: { zh: '准许撤回申请', en: 'let it be withdrawn' },
    treated_withdrawn: { zh: '按撤回申请处理', en: 'treats it as withdrawn' },
    confirmed: { zh: '确认有效', en: 'confirmed it' },
    rejected: { zh: '驳回申请', en: 'rejected it' },
    set_aside: { zh: '撤销、变更原确认', en: 'set it aside' },
  },
  endedAs: endings,
} as const;
