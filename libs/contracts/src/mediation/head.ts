import type { KindHead } from '../kind-head.js';
import { partyCommands } from '../party-commands.js';

/** Where a mediation stands (阶段). */
export const phases = {
  intake: { zh: '待受理', en: 'To be accepted' },
  preparing: { zh: '告知权利、征求同意', en: 'Rights and consents' },
  sessions: { zh: '调解中', en: 'Being mediated' },
  signing: { zh: '协议待签', en: 'Agreement to be signed' },
  suspended: { zh: '中止（疑似虚假调解）', en: 'Suspended: it may be a sham' },
  telling: { zh: '已结束，待告知', en: 'Ended, to be told' },
  performing: { zh: '已达成协议，履行中', en: 'Settled, being performed' },
  ended: { zh: '已结束', en: 'Ended' },
} as const;

/** How a mediation can end (终止的情形). */
export const endings = {
  declined: { zh: '不予受理', en: 'declined' },
  refused: { zh: '一方拒绝调解', en: 'refused by a party' },
  withdrawn: { zh: '一方退出调解', en: 'withdrawn by a party' },
  failed: { zh: '调解不成', en: 'failed' },
  deemed_failed: { zh: '超过期限，视为调解不成', en: 'deemed failed by time' },
  time_over: { zh: '期限届满', en: 'its time is over' },
  sham: { zh: '虚假调解', en: 'a sham' },
  settled: { zh: '达成协议', en: 'settled' },
  settled_partly: { zh: '部分达成协议', en: 'settled in part' },
  handed_to_court: { zh: '协议提交人民法院', en: 'handed to the court' },
} as const;

/** Labels of the commands that a person may give. */
export const commands = {
  accept: { zh: '受理', en: 'Accept' },
  decline: { zh: '不予受理', en: 'Decline' },
  linkCase: { zh: '关联案件', en: 'Link another case' },
  screen: { zh: '记录家庭暴力询问结果', en: 'Record the screening for violence' },
  reportViolence: { zh: '记录报案', en: 'Record the report of violence' },
  tellProtection: { zh: '告知家庭暴力救济途径', en: 'Name the routes against violence' },
  hideAddress: { zh: '地址保密', en: 'Keep an address off papers' },
  askJoint: { zh: '邀请共同调解', en: 'Ask another committee' },
  answerJoint: { zh: '答复共同调解', en: 'Answer whether to take part' },
  moveTo: { zh: '移送其他委员会', en: 'Move it to another committee' },
  inviteHelper: { zh: '邀请参与调解', en: 'Invite a helper' },
  agreeHelper: { zh: '同意邀请', en: 'Agree to a helper' },
  proposeTelling: { zh: '征求告知、联合调解的同意', en: 'Ask the parties: a telling, or a joint mediation' },
  agreeTelling: { zh: '同意告知、联合调解', en: 'Agree to a telling, or a joint mediation' },
  tellOthers: { zh: '记录已告知他人', en: 'Record that somebody was told' },
  withdrawTelling: { zh: '不同意或者撤回告知、联合调解', en: 'Say no to a telling or a joint mediation' },
  proposeMediators: { zh: '确定调解员', en: 'Name the mediators' },
  disclose: { zh: '记录调解员披露', en: 'Record what a mediator discloses' },
  askRecusal: { zh: '申请回避', en: 'Ask for a recusal' },
  ruleRecusal: { zh: '决定是否回避', en: 'Rule on a recusal' },
  tellRights: { zh: '告知权利义务', en: 'Tell a party its rights' },
  consent: { zh: '同意调解', en: 'Consent' },
  callSession: { zh: '通知调解', en: 'Call a session' },
  moveSession: { zh: '改期、改地点', en: 'Move a session' },
  callOffSession: { zh: '取消调解', en: 'Call a session off' },
  holdSession: { zh: '记录调解', en: 'Record a session' },
  confirmFacts: { zh: '确认无争议事实', en: 'Confirm undisputed facts' },
  releaseConcessions: { zh: '同意使用让步中认可的事实', en: 'Let concessions be used' },
  withdrawRelease: { zh: '收回对使用的同意', en: 'Take back that concessions are used' },
  tellAnswer: { zh: '告知联合调解的答复', en: 'Tell the answer of the joint mediation' },
  conveyOffer: { zh: '转达方案', en: 'Convey an offer' },
  beginAppraisal: { zh: '开始鉴定', en: 'Begin an appraisal' },
  endAppraisal: { zh: '鉴定结束', en: 'End the appraisal' },
  agreeLater: { zh: '同意延长期限', en: 'Agree to a later day' },
  suspectSham: { zh: '报告疑似虚假调解', en: 'Report a suspected sham' },
  ruleSham: { zh: '认定是否虚假调解', en: 'Rule whether it is a sham' },
  drawUp: { zh: '拟定协议', en: 'Draw up the agreement' },
  sign: { zh: '记录当事人签名', en: 'Record a party’s signature' },
  signAsMediator: { zh: '调解员签名', en: 'Sign as mediator' },
  seal: { zh: '加盖印章', en: 'Put the seal on it' },
  agreeVisit: { zh: '同意由其他机构回访', en: 'Agree to being visited' },
  unwantContact: { zh: '不愿被回访', en: 'Want no visit' },
  wantContact: { zh: '恢复回访', en: 'Want visits again' },
  replaceAgreement: { zh: '记录协议已被新的协议取代', en: 'Record that another agreement took its place' },
  restoreAgreement: { zh: '更正：协议没有被取代', en: 'Correct: no other agreement took its place' },
  changeVisits: { zh: '变更回访计划', en: 'Change the plan of visits' },
  withdraw: { zh: '拒绝或者退出调解', en: 'Refuse or withdraw' },
  fail: { zh: '调解不成', en: 'End it without an agreement' },
  tellEnd: { zh: '送达调解结束告知书', en: 'Give the notice of the end' },
  confirmRecord: { zh: '确认补记的送达日期', en: 'Confirm the day of service' },
  rejectRecord: { zh: '不予确认补记的送达日期', en: 'Reject the day of service' },
  tellSender: { zh: '向移交单位反馈', en: 'Tell the sender' },
  ...partyCommands,
} as const;

/** What a party says or brings on its own page: the committee is told that there is something new. */
const ofParty = { what: 'told', isOfParty: true } as const;

/** A dispute before one committee (人民调解). */
export const mediation = {
  kind: 'mediation',
  name: { zh: '调解', en: 'Mediation' },
  address: 'mediations',
  numberMark: '调',
  seriesMark: '调',
  phases,
  endings,
  commands,
  duties: {
    accept: { label: { zh: '受理或者不予受理', en: 'Accept or decline' }, acts: ['accept', 'decline'] },
    screen: { acts: ['screen'] },
    proposeMediators: { acts: ['proposeMediators'] },
    prepare: {
      label: { zh: '披露、告知权利、征求同意', en: 'Disclosures, rights and consents' },
      acts: ['disclose', 'tellRights', 'consent', 'withdraw'],
    },
    mediate: { label: { zh: '调解', en: 'Mediate' }, acts: ['callSession', 'holdSession', 'drawUp', 'fail'] },
    sign: { label: { zh: '各方签名', en: 'The parties sign' }, acts: ['sign', 'drawUp'] },
    reportViolence: { acts: ['reportViolence'] },
    tellProtection: { acts: ['tellProtection'] },
    answerJoint: { acts: ['answerJoint'], askedBy: 'jointAsked' },
    consent: { label: { zh: '询问对方是否同意调解', en: 'Ask the other side' }, acts: ['consent', 'withdraw'] },
    ruleRecusal: { acts: ['ruleRecusal'], askedBy: 'recusalAsked' },
    ruleSham: { acts: ['ruleSham'], askedBy: 'shamSuspected' },
    holdSession: {
      label: { zh: '按通知的时间调解', en: 'Hold the session' },
      acts: ['holdSession', 'moveSession', 'callOffSession'],
    },
    endAppraisal: { label: { zh: '催问鉴定', en: 'See the appraisal ended' }, acts: ['endAppraisal'] },
    seal: { label: { zh: '调解员签名、加盖印章', en: 'Sign as mediator and seal' }, acts: ['seal', 'signAsMediator'] },
    // 人民调解法 29: each party has its copy of an agreement, and the committee one.
    tellEnd: {
      label: {
        zh: '送达调解结束告知书；达成协议的，协议书各执一份',
        en: 'Give the notice of the end, and each party its copy of an agreement',
      },
      acts: ['tellEnd'],
    },
    confirmRecord: {
      label: { zh: '核实补记的送达日期', en: 'Look at a day of service recorded late' },
      acts: ['confirmRecord', 'rejectRecord'],
    },
    tellSender: { acts: ['tellSender'] },
  },
  drafts: ['holdSession', 'drawUp'],
  reminders: {
    ...{ warned: 'warning', overdue: 'breach', withdrawn: 'withdrawn' },
    ...{ consented: ofParty, offerConveyed: ofParty, factsConfirmed: ofParty, helperAgreed: ofParty },
    ...{ tellingAgreed: ofParty, laterAgreed: ofParty, recusalAsked: ofParty, addressHidden: ofParty },
    ...{ concessionsReleased: ofParty, releaseWithdrawn: ofParty, attached: ofParty },
    ...{ contactUnwanted: ofParty, contactWanted: ofParty },
  },
  load: () => import('./contract.js'),
} as const satisfies KindHead;
