import type { KindHead } from '../kind-head.js';

/** Where a judicial confirmation stands (阶段). */
export const phases = {
  offered: { zh: '待双方决定', en: 'The parties may ask' },
  agreed: { zh: '双方同意，待提交', en: 'All want it, not handed in' },
  court: { zh: '人民法院办理中', en: 'Before the court' },
  ended: { zh: '已结束', en: 'Ended' },
} as const;

/** How a judicial confirmation can end. */
export const endings = {
  confirmed: { zh: '确认有效', en: 'confirmed' },
  rejected: { zh: '驳回申请', en: 'rejected' },
  not_accepted: { zh: '人民法院不予受理', en: 'not accepted' },
  withdrawn: { zh: '撤回申请', en: 'withdrawn' },
  lapsed: { zh: '三十日届满没有申请', en: 'the thirty days have passed' },
  set_aside: { zh: '确认被撤销、变更', en: 'set aside' },
  replaced: { zh: '协议已变更', en: 'the agreement was replaced' },
} as const;

/** Labels of the commands that a person may give. */
export const commands = {
  putInWriting: { zh: '记录口头协议已成书面', en: 'Record that it was put in writing' },
  consent: { zh: '同意申请司法确认', en: 'Want a court to be asked' },
  decline: { zh: '不申请司法确认', en: 'Not want it' },
  bind: { zh: '整理申请材料', en: 'Bind the file for the court' },
  apply: { zh: '记录已提交申请', en: 'Record that the court was asked' },
  recordCourtStep: { zh: '记录人民法院办理情况', en: 'Record what the court did' },
  correctCourtStep: { zh: '更正最后一次办理情况', en: 'Correct what was recorded last of the court' },
  askCourt: { zh: '询问人民法院', en: 'Ask the court' },
  noteReceived: { zh: '记录当事人收到确认文书', en: 'Record that a party received it' },
} as const;

/** What a party says on its own page: the committee is told that there is something new. */
const ofParty = { what: 'told', isOfParty: true } as const;

/** Whether the parties of an agreement ask a court to confirm it (司法确认). */
export const confirmation = {
  kind: 'confirmation',
  name: { zh: '司法确认', en: 'Judicial confirmation' },
  address: 'confirmations',
  numberMark: null,
  phases,
  endings,
  commands,
  duties: {
    bind: { acts: ['bind', 'apply'] },
    askCourt: { acts: ['askCourt', 'recordCourtStep'] },
  },
  reminders: { ...{ warned: 'warning', overdue: 'breach' }, ...{ consented: ofParty, declined: ofParty } },
  load: () => import('./contract.js'),
} as const satisfies KindHead;
