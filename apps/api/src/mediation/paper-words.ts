import type { Sentence } from '#libs/contracts';

/** What the papers of a mediation say in words of their own. */
export const paperWords = {
  // 人民调解法 23: the four rights of a party.
  rights: {
    zh: '选择或者接受人民调解员；\n接受调解、拒绝调解或者要求终止调解；\n要求调解公开进行或者不公开进行；\n自主表达意愿、自愿达成调解协议。',
    en: 'To choose or to accept the mediators;\nto accept mediation, to refuse it or to have it ended;\nto have it open or closed;\nto say freely what you want, and to agree of your own will.',
  },
  // 人民调解法 24: its three duties.
  duties: {
    zh: '如实陈述纠纷事实；\n遵守调解现场秩序，尊重人民调解员；\n尊重对方当事人行使权利。',
    en: 'To tell the facts of the dispute as they are;\nto keep order where it is mediated, and to respect the mediators;\nto respect the rights of the other side.',
  },
  freedom: {
    zh: '调解不收取任何费用，也不妨碍您依法通过仲裁、行政、司法等途径维护自己的权利；您随时可以退出。',
    en: 'Nothing is charged. It bars neither arbitration nor authorities nor the courts, and you may leave it at any time.',
  },
  effect: {
    zh: '达成的调解协议具有法律约束力，各方应当按照约定履行；认为有必要的，自协议生效之日起三十日内可以共同向人民法院申请司法确认。',
    en: 'An agreement binds, and is to be performed as agreed. Where all find it needful they may ask the court together, within thirty days of its effect, to confirm it.',
  },
  effectOfCourt: {
    zh: '达成的调解协议提交委托的人民法院审查，由其依法制作调解书结案（《特邀调解规定》第二十条）；达成协议后申请撤诉的，人民法院依法作出裁定。',
    en: 'An agreement goes to the court that entrusted the matter, which examines it and closes the case by a paper of its own (Provisions on Mediation by Invitation of the Courts, art. 20); it rules on whoever asks to withdraw the suit after that.',
  },
  court: {
    zh: '本纠纷由人民法院移交（{track}），调解期限按其规则计算，各方同意的可以延长；没有达成协议的，材料退回人民法院。',
    en: 'A court handed it over ({track}): its rules set the time, which all may agree to lengthen. Without an agreement the material goes back to the court.',
  },
  'cameIn.application': { zh: '当事人于{date}申请调解', en: 'a party applied for it on {date}' },
  'cameIn.initiative': { zh: '本委员会于{date}主动调解', en: 'the committee took it up on {date}' },
  'cameIn.handedOver': { zh: '于{date}移交到本委员会', en: 'it was handed over to the committee on {date}' },
  terminated: { zh: '终止调解通知书', en: 'Notice of the end of mediation' },
  basisOfEnd: { zh: '《人民调解法》第二十六条', en: 'People’s Mediation Law, art. 26' },
  neverReached: { zh: '　　　　年　　月　　日', en: '____' },
  isOpen: { zh: '同意公开进行', en: 'in the open' },
  isClosed: { zh: '不公开进行', en: 'not in the open' },
  isElectronic: { zh: '同意使用电子签名', en: 'electronic signatures are taken' },
  isOnPaper: { zh: '不使用电子签名', en: 'no electronic signatures' },
  telling: { zh: '{to}（{what}）', en: '{to} ({what})' },
  noTies: {
    zh: '没有可能影响公正调解的关系。',
    en: 'There are no ties that may bias the mediation.',
  },
  recused: { zh: '人民调解员回避', en: 'the mediator is recused' },
  stays: { zh: '驳回回避申请，由其继续调解', en: 'the mediator goes on' },
  declinedBySilence: {
    zh: '逾期没有答复，视为不接受（《人民法院在线调解规则》第十二条第二款）。',
    en: 'No answer was given in time, which counts as a refusal (Rules on Online Mediation of the Courts, art. 12(2)).',
  },
  party: { zh: '{role}：{name}', en: '{role}: {name}' },
  partyAt: { zh: '{role}：{name}，住{address}', en: '{role}: {name}, of {address}' },
  'by.agent': { zh: '；委托代理人：{name}', en: '; agent: {name}' },
  'by.guardian': { zh: '；监护人（法定代理人）：{name}', en: '; guardian: {name}' },
  'by.statutory': { zh: '；法定代表人（负责人）：{name}', en: '; represented by law by {name}' },
  'by.representative': { zh: '；代表人：{name}', en: '; representative: {name}' },
  expert: { zh: '{name}（{office}）', en: '{name} ({office})' },
  nobody: { zh: '（姓名未留或者已删除）', en: '(no name is kept)' },
  agreedItself: { zh: '{party}：{date}，{manner}。', en: '{party}: {date}, {manner}.' },
  agreedBy: { zh: '{party}（由{by}表示）：{date}，{manner}。', en: '{party}, by {by}: {date}, {manner}.' },
  obligation: { zh: '{by}向{to}履行：{what}', en: '{by} owes {to}: {what}' },
  amount: { zh: '，金额{amount}元', en: ', ¥{amount}' },
  place: { zh: '，地点：{place}', en: ', at {place}' },
  until: { zh: '，{on}以前（含当日）', en: ', by {on}' },
  jointly: { zh: '，以上债务人连带履行同一笔', en: ', owed jointly and once' },
  instalments: { zh: '，分期：{list}', en: ', in instalments:{list}' },
  instalment: { zh: '{amount}元', en: ' ¥{amount}' },
  after: { zh: '，在第{numbers}项履行之后履行', en: ', after number {numbers}' },
  within: { zh: '，自其履行之日起{days}日内', en: ', within {days} days of that' },
  onTheSpot: { zh: '，已当场履行', en: ', done when this was signed' },
  notarised: { zh: '，办理赋予强制执行效力的公证', en: ', notarised as enforceable' },
  asAgreed: { zh: '按协议内容履行。', en: 'As agreed above.' },
  inForce: {
    zh: '本协议自各方当事人签名、盖章或者按指印，人民调解员签名并加盖人民调解委员会印章之日起生效。',
    en: 'It is in force on the day on which all parties have signed, sealed or fingerprinted it, the mediators have signed and the seal of the committee is on it.',
  },
  inForceWhenSigned: {
    zh: '本协议自各方当事人签名、盖章或者按指印之日起生效（《特邀调解规定》第二十四条第三款）；人民调解员签名，并加盖人民调解委员会印章。',
    en: 'It is in force on the day on which all parties have signed (Provisions on Mediation by Invitation of the Courts, art. 24(3)); the mediators sign it, and the committee puts its seal on it.',
  },
  inForceOfOrgan: {
    zh: '本协议自各方当事人签名、盖章或者按指印，调解人员签名并加盖{lead}印章之日起生效，具有民事合同性质；它是行政调解协议，不是人民调解协议，不适用《人民调解法》第三十一条至第三十三条。',
    en: 'It is in force on the day on which all parties have signed, sealed or fingerprinted it, those who mediated have signed and the seal of {lead} is on it, and binds them as a contract. It is an agreement of administrative mediation and none of people’s mediation: arts. 31 to 33 of the People’s Mediation Law are not about it.',
  },
  copiesOfOrgan: {
    zh: '一式{count}份，当事人各执一份，{lead}、人民调解委员会各留存一份',
    en: '{count} copies: one for each party, one for {lead} and one for the committee',
  },
  ofCourt: {
    zh: '本协议提交委托的人民法院审查，由其依法制作调解书（《特邀调解规定》第二十条）。',
    en: 'It goes to the court that entrusted the matter, which examines it and makes a paper of its own of it (Provisions on Mediation by Invitation of the Courts, art. 20).',
  },
  copies: {
    zh: '一式{count}份，当事人各执一份，人民调解委员会留存一份',
    en: '{count} copies: one for each party and one for the committee',
  },
  agreement: { zh: '《人民调解协议书》一份', en: 'the mediation agreement, one copy' },
} as const satisfies Readonly<Record<string, Sentence>>;
