import type { MediationFactType } from '#libs/mediation';
import type { DocumentContract } from '../../document.js';

// A paper of the committee that goes to a party, written from what its fact says.
const paper = { isToPetitioner: true, isComposed: true } as const;

/** What is written down of a mediation. */
export const documents = {
  opened: { name: { zh: '纠纷登记', en: 'The dispute as it came in' } },
  violenceReported: { name: { zh: '报案记录', en: 'The report of violence' } },
  jointAsked: { name: { zh: '共同调解邀请', en: 'Request to another committee' } },
  jointAnswered: { name: { zh: '共同调解答复', en: 'Answer of another committee' } },
  moved: { name: { zh: '移送说明', en: 'Why it was moved' } },
  helperInvited: { name: { zh: '邀请参与调解的人员', en: 'Who was invited to help' } },
  tellingProposed: { name: { zh: '拟告知他人的内容', en: 'What is proposed to be told' } },
  accepted: { name: { zh: '调解受理通知书', en: 'Notice of acceptance for mediation' }, ...paper },
  rightsTold: { name: { zh: '调解当事人权利义务告知书', en: 'Rights and duties of a party to mediation' }, ...paper },
  consented: { name: { zh: '调解同意书', en: 'Consent to mediation' }, ...paper },
  senderTold: { name: { zh: '调解情况报告', en: 'Report to the court' } },
  disclosed: { name: { zh: '调解员披露声明', en: 'Disclosure of a mediator' }, ...paper },
  recusalAsked: { name: { zh: '回避申请', en: 'Request for a recusal' } },
  recusalRuled: { name: { zh: '调解员回避决定书', en: 'Decision on a recusal' }, ...paper },
  sessionCalled: { name: { zh: '调解通知书', en: 'Invitation to a session' }, ...paper },
  sessionMoved: { name: { zh: '调解改期通知书', en: 'Invitation to a session that was moved' }, ...paper },
  sessionCalledOff: { name: { zh: '取消调解的理由', en: 'Why a session was called off' } },
  sessionHeld: { name: { zh: '人民调解记录', en: 'Record of a session' }, ...paper },
  answerTold: { name: { zh: '联合调解答复书', en: 'Answer of a joint mediation' }, ...paper },
  offerConveyed: { name: { zh: '转达的方案', en: 'An offer that was conveyed' } },
  shamSuspected: { name: { zh: '疑似虚假调解报告', en: 'Report of a suspected sham' } },
  shamRuled: { name: { zh: '虚假调解认定', en: 'Ruling on a suspected sham' } },
  laterAgreed: { name: { zh: '延长调解期限同意书', en: 'Consent to a later day' }, ...paper },
  drawnUp: {
    name: { zh: '人民调解协议书', en: 'Mediation agreement' },
    parts: {
      facts: { zh: '纠纷的主要事实、争议事项和各方责任', en: 'Facts, points in dispute, and the part of each' },
      text: { zh: '协议内容', en: 'What is agreed' },
    },
    ...paper,
  },
  endNoticed: {
    name: { zh: '调解结束告知书', en: 'Notice of how a mediation ended' },
    ...paper,
    served: { by: 'tellEnd', as: 'issued', undoneBy: { type: 'recordRejected', field: 'issued' } },
  },
  agreementReplaced: {
    name: { zh: '调解协议取代记录', en: 'Record that another agreement took its place' },
    ...paper,
  },
  agreementRestored: { name: { zh: '更正取代的说明', en: 'Why no other agreement took its place' } },
  visitsChanged: { name: { zh: '变更回访计划的理由', en: 'Why the plan of visits was changed' } },
  endTold: { name: { zh: '调解结束告知书', en: 'Notice of how a mediation ended' }, ...paper, pageOf: 'issued' },
  recordConfirmed: { name: { zh: '核实说明', en: 'Note of the look' } },
  recordRejected: { name: { zh: '不予确认的理由', en: 'Why a day of service does not stand' } },
  // They may say what one side said apart: on no page but that of the case.
  declined: { name: { zh: '不予受理理由', en: 'Why it was declined' }, isForFile: true },
  withdrawn: { name: { zh: '退出调解的说明', en: 'Why a party withdrew' }, isForFile: true },
  failed: { name: { zh: '调解不成的说明', en: 'Why nothing came of it' }, isForFile: true },
} as const satisfies Partial<Record<MediationFactType, DocumentContract>>;
