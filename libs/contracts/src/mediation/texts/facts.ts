import type { MediationFactType } from '#libs/mediation';
import type { FactContract, FactData, FactNames } from '../../fact.js';
import { reminded, told, wordIn } from '../../fact-words.js';
import { visitFacts } from '../../visit-facts.js';
import { tellingFacts } from './telling-facts.js';
import { words } from './words.js';

/** What each party has said: how, and on which day. */
const agreedIn = (agreed: unknown, names: FactNames): string =>
  (agreed as readonly FactData[])
    .map(({ party, by, manner, on }) => {
      const who = by === party ? String(party) : `${String(party)}${names.said({ zh: '由', en: ' by ' })}${String(by)}`;
      const how = wordIn(words.manner, manner, names);
      return names.said({ zh: `${who}（${String(on)}，${how}）`, en: `${who} (${String(on)}, ${how})` });
    })
    .join(names.said({ zh: '、', en: ', ' }));

/** How every fact of a mediation is said. Nobody is named: who a party is stays sealed. */
export const facts = {
  opened: told('收到调解申请或者移交（{source}），由{committee}处理。', 'It has come in ({source}), to {committee}.', {
    zh: '登记调解',
    en: 'registered it',
  }),
  accepted: told('已于 {on} 受理。', 'Accepted on {on}.', { zh: '受理', en: 'accepted it' }),
  declined: told('不予受理：{reason}。', 'Declined: {reason}.', { zh: '不予受理', en: 'declined it' }),
  dateMoved: told('信访事项的截止日期改为 {setOn}。', 'The petition needs the outcome by {setOn} now.', {
    zh: '截止日期变动',
    en: 'moved the date',
  }),
  petitionOver: told(
    '信访事项{stage}（{on}），不再等待结果；是否继续调解由各方决定。',
    'The petition {stage} ({on}) and waits for no outcome any more; whether it is mediated further the parties decide.',
    { zh: '信访事项不再等待', en: 'noted that the petition waits no more' },
  ),
  petitionTold: told('已告知信访事项：协议生效。', 'The petition was told that the agreement is in force.', {
    zh: '告知信访事项',
    en: 'told the petition',
  }),
  agreementReplaced: {
    said: {
      zh: '协议已由{number}的协议取代（{on}生效），各方同意：{agreed}。',
      en: 'The agreement of {number}, in force since {on}, took its place, as each party has agreed: {agreed}.',
    },
    values: ({ agreed }, names) => ({ agreed: agreedIn(agreed, names) }),
    word: { zh: '协议被取代', en: 'recorded that another agreement took its place' },
  },
  agreementRestored: told(
    '更正：{number}的协议没有取代本协议，本协议照常生效。',
    'Corrected: the agreement of {number} did not take its place, and this one binds as before.',
    { zh: '更正协议被取代的记录', en: 'corrected that another agreement took its place' },
  ),
  caseLinked: {
    said: { zh: '与{kind}{number}关联（同一纠纷）。', en: 'Linked with {kind} {number}: the same matter.' },
    variants: [
      {
        fits: ({ isRemoved }) => isRemoved === true,
        zh: '解除与{kind}{number}的关联。',
        en: 'The link with {kind} {number} was taken back.',
      },
    ],
    word: { zh: '关联案件', en: 'linked another case' },
  },
  screened: told(
    '{on} 已单独询问{party}有无家庭暴力：{finding}。',
    '{party} was asked apart about violence on {on}: {finding}.',
    {
      zh: '询问家庭暴力',
      en: 'recorded the screening',
    },
  ),
  violenceReported: told('已就家庭暴力报案。', 'The violence was reported.', { zh: '报案', en: 'reported violence' }),
  protectionTold: told('已向 {party} 告知家庭暴力救济途径。', 'The routes against violence were named to {party}.', {
    zh: '告知救济途径',
    en: 'named the routes',
  }),
  addressHidden: told('{party} 的地址不写入给其他各方的文书。', 'The address of {party} is on no paper of others.', {
    zh: '地址保密',
    en: 'kept an address off papers',
  }),
  jointAsked: told('已邀请{committee}共同调解。', '{committee} was asked to mediate with this one.', {
    zh: '邀请共同调解',
    en: 'asked another committee',
  }),
  jointAnswered: {
    said: { zh: '{committee}不参加共同调解。', en: '{committee} takes no part.' },
    variants: [
      {
        fits: ({ isJoined }) => isJoined === true,
        zh: '{committee}参加共同调解。',
        en: '{committee} mediates with this one.',
      },
    ],
    word: { zh: '答复共同调解', en: 'answered whether to take part' },
  },
  moved: told('由{from}移送{committee}。', 'Moved from {from} to {committee}.', { zh: '移送', en: 'moved it' }),
  helperInvited: told('已邀请 {helper}（{helperAs}）参与调解。', '{helper} ({helperAs}) was invited to help.', {
    zh: '邀请参与调解',
    en: 'invited a helper',
  }),
  helperAgreed: told('{party} 同意 {helper} 参与调解。', '{party} agrees to {helper}.', {
    zh: '同意邀请',
    en: 'agreed to a helper',
  }),
  ...tellingFacts,
  mediatorsProposed: told('已确定调解员。', 'The mediators were named.', {
    zh: '确定调解员',
    en: 'named the mediators',
  }),
  disclosed: told('调解员已说明与各方有无利害关系。', 'A mediator has said whether there are ties.', {
    zh: '披露',
    en: 'recorded a disclosure',
  }),
  recusalAsked: told('{party} 申请调解员回避。', '{party} asks for a recusal.', {
    zh: '申请回避',
    en: 'asked for a recusal',
  }),
  recusalRuled: {
    said: { zh: '回避申请不成立，调解员继续调解。', en: 'The mediator goes on.' },
    variants: [
      {
        fits: ({ isRecused }) => isRecused === true,
        zh: '调解员回避，须重新征求各方同意。',
        en: 'The mediator is recused; everybody is asked anew.',
      },
    ],
    word: { zh: '决定回避申请', en: 'ruled on the recusal' },
  },
  rightsTold: told('已告知 {party} 在调解中的权利义务。', '{party} was told its rights.', {
    zh: '告知权利义务',
    en: 'told the rights',
  }),
  consented: told('{party} 同意由现在的调解员调解。', '{party} consents to being mediated by those who are named.', {
    zh: '同意调解',
    en: 'consented',
  }),
  sessionCalled: told('已通知当事人于 {on} {time} 调解。', 'A session was called for {on}, {time}.', {
    zh: '通知调解',
    en: 'called a session',
  }),
  sessionMoved: told('第 {session} 次通知的调解改在 {on} {time}。', 'Session {session} is on {on}, {time} now.', {
    zh: '改期',
    en: 'moved a session',
  }),
  sessionCalledOff: told('第 {session} 次通知的调解取消。', 'Session {session} was called off.', {
    zh: '取消调解',
    en: 'called a session off',
  }),
  sessionHeld: told('已于 {on} 调解一次，记录在卷。', 'A session was held on {on}.', {
    zh: '调解',
    en: 'held a session',
  }),
  factsConfirmed: told('{party} 确认无争议事实。', '{party} confirms what is undisputed.', {
    zh: '确认无争议事实',
    en: 'confirmed undisputed facts',
  }),
  concessionsReleased: told(
    '{party} 同意使用调解中认可的事实；各方都同意后方可使用。',
    '{party} lets what was conceded be used, which takes all parties.',
    { zh: '同意使用让步', en: 'let concessions be used' },
  ),
  releaseWithdrawn: told(
    '{party} 收回对使用调解中认可的事实的同意。',
    '{party} takes back that what was conceded may be used.',
    { zh: '收回对使用的同意', en: 'took back that concessions are used' },
  ),
  answerTold: told(
    '由{lead}牵头的联合调解的结果已告知各方：{concludedAs}。',
    'What was concluded under the lead of {lead} was told to the parties: {concludedAs}.',
    {
      zh: '告知联合调解的答复',
      en: 'told the answer',
    },
  ),
  offerConveyed: told('{party} 的方案已按其意思转达。', 'An offer of {party} was conveyed at its wish.', {
    zh: '转达方案',
    en: 'conveyed an offer',
  }),
  appraisalBegun: told('{on} 起鉴定，不计入期限。', 'An appraisal began on {on}; its time is not counted.', {
    zh: '开始鉴定',
    en: 'began an appraisal',
  }),
  appraisalEnded: told('鉴定于 {on} 结束，期限继续计算。', 'The appraisal ended on {on}; time is counted again.', {
    zh: '鉴定结束',
    en: 'ended the appraisal',
  }),
  appraisalOverran: told(
    '鉴定超过预计时间仍未结束：不计入的时间待鉴定结束后重新计算。',
    'The appraisal takes longer than was reckoned with: the limit is counted anew when it ends.',
    { zh: '鉴定超时', en: 'let the appraisal overrun' },
  ),
  laterAgreed: told(
    '{party} 同意延长至 {until}；各方都同意后生效。',
    '{party} agrees to {until}, which takes all parties.',
    {
      zh: '同意延长',
      en: 'agreed to a later day',
    },
  ),
  shamSuspected: told('疑似虚假调解，已中止并报告。', 'It may be a sham: suspended and reported.', {
    zh: '中止调解',
    en: 'suspended it',
  }),
  shamRuled: {
    said: { zh: '认定不是虚假调解，继续调解。', en: 'It is no sham, and goes on.' },
    variants: [{ fits: ({ isSham }) => isSham === true, zh: '认定为虚假调解。', en: 'It is a sham.' }],
    word: { zh: '认定是否虚假调解', en: 'ruled whether it is a sham' },
  },
  drawnUp: told('已拟定调解协议（{form}），待各方签名。', 'An agreement was drawn up ({form}), to be signed by all.', {
    zh: '拟定协议',
    en: 'drew up the agreement',
  }),
  signed: told('{party} 已于 {on} 签名（{how}）。', '{party} signed on {on} ({how}).', {
    zh: '当事人签名',
    en: 'signed',
  }),
  signedAsMediator: told('调解员已于 {on} 签名。', 'The mediator signed on {on}.', {
    zh: '调解员签名',
    en: 'signed as mediator',
  }),
  sealed: {
    said: { zh: '已于 {on} 加盖人民调解委员会印章。', en: 'The committee’s seal was put on it on {on}.' },
    variants: [
      {
        fits: ({ lead }) => typeof lead === 'string',
        zh: '已于 {on} 加盖{lead}印章（由委员会记录）。',
        en: 'The seal of {lead} was put on it on {on}, as the committee records.',
      },
    ],
    word: { zh: '盖章', en: 'sealed it' },
  },
  tookEffect: told('调解协议自 {on} 起生效。', 'The agreement is in force from {on}.', {
    zh: '协议生效',
    en: 'put it into force',
  }),
  withdrawn: told('{party} 表示不愿（继续）调解。', '{party} wants no mediation any more.', {
    zh: '退出调解',
    en: 'withdrew',
  }),
  failed: told('调解不成：{reason}。', 'Nothing comes of it: {reason}.', { zh: '调解不成', en: 'ended it' }),
  ended: told('调解于 {on} 结束：{as}。', 'The mediation ended on {on}: {as}.', { zh: '结束调解', en: 'ended it' }),
  endNoticed: told(
    '已向 {party} 出具调解结束的书面通知，写明救济途径：{routes}。',
    'The notice of the end was issued to {party}, with its routes: {routes}.',
    { zh: '出具结束通知', en: 'issued the notice of the end' },
  ),
  endTold: told('调解结束的书面通知已于 {on} 送达 {party}。', 'The notice of the end reached {party} on {on}.', {
    zh: '送达结束通知',
    en: 'gave the notice of the end',
  }),
  breachWithdrawn: told(
    '撤销逾期：结束通知 {on} 已全部送达，在期限内，{recordedOn} 才记录；由委员会负责人在 {lookUntil}（含当日，平台规定）前核实。',
    'Breach withdrawn: by {on}, in time, the notice had reached everybody, and it was recorded on {recordedOn}; the head of the committee looks at it by {lookUntil}, a date of the platform.',
    { zh: '撤销逾期', en: 'withdrew a breach' },
  ),
  recordConfirmed: told('经核实，补记的送达日期成立。', 'Looked at: the day of service stands.', {
    zh: '确认送达日期',
    en: 'confirmed a day of service',
  }),
  recordRejected: {
    said: {
      zh: '经核实，补记的送达日期不予确认，以记录之日为准：恢复为逾期。',
      en: 'Looked at: the day of service does not stand; that of the record counts, and it is late again.',
    },
    variants: [
      {
        fits: ({ found }) => found === 'not_served',
        zh: '经核实，结束通知没有送达，记录不算，仍须送达：恢复为逾期。',
        en: 'Looked at: nobody was served. The record does not count, and the notice is owed again, late.',
      },
    ],
    word: { zh: '不予确认送达日期', en: 'rejected a day of service' },
  },
  senderTold: told('已向移交单位反馈结果和日期。', 'The sender was told outcome and date.', {
    zh: '反馈结果',
    en: 'told the sender',
  }),
  ...visitFacts,
  warned: reminded,
  limitPassed: told('“{rule}”已到期，调解可以继续。', '{rule} has passed; the mediation may go on.', {
    zh: '期限届满',
    en: 'let a limit pass',
  }),
  overdue: told('{office}未在 {dueOn}（含当日）前办理。', '{office} did not do it by {dueOn}.', {
    zh: '逾期',
    en: 'let it pass',
  }),
} as const satisfies Record<MediationFactType, FactContract>;
