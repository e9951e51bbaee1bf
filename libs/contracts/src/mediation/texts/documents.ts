import type { MediationFactType } from '#libs/mediation';
import type { DocumentContract } from '../../document.js';

/** What is written down of a mediation. */
export const documents = {
  opened: { name: { zh: '纠纷登记', en: 'The dispute as it came in' } },
  violenceReported: { name: { zh: '报案记录', en: 'The report of violence' } },
  jointAsked: { name: { zh: '共同调解邀请', en: 'Request to another committee' } },
  jointAnswered: { name: { zh: '共同调解答复', en: 'Answer of another committee' } },
  moved: { name: { zh: '移送说明', en: 'Why it was moved' } },
  helperInvited: { name: { zh: '邀请参与调解的人员', en: 'Who was invited to help' } },
  tellingProposed: { name: { zh: '拟告知他人的内容', en: 'What is proposed to be told' } },
  senderTold: { name: { zh: '向移交单位的反馈', en: 'What the sender was told' } },
  disclosed: { name: { zh: '调解员披露', en: 'What a mediator disclosed' } },
  recusalAsked: { name: { zh: '回避申请', en: 'Request for a recusal' } },
  recusalRuled: { name: { zh: '回避决定', en: 'Ruling on a recusal' } },
  sessionHeld: { name: { zh: '调解笔录', en: 'Minutes of a session' } },
  offerConveyed: { name: { zh: '转达的方案', en: 'An offer that was conveyed' } },
  shamSuspected: { name: { zh: '疑似虚假调解报告', en: 'Report of a suspected sham' } },
  shamRuled: { name: { zh: '虚假调解认定', en: 'Ruling on a suspected sham' } },
  drawnUp: { name: { zh: '调解协议', en: 'The agreement' } },
  declined: { name: { zh: '不予受理理由', en: 'Why it was declined' } },
  withdrawn: { name: { zh: '退出调解的说明', en: 'Why a party withdrew' } },
  failed: { name: { zh: '调解不成的说明', en: 'Why nothing came of it' } },
} as const satisfies Partial<Record<MediationFactType, DocumentContract>>;
