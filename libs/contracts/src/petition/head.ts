import type { KindHead } from '../kind-head.js';

/** Where a petition stands (阶段). */
export const phases = {
  registered: { zh: '已登记', en: 'Registered' },
  referred: { zh: '已转送、交办', en: 'With the competent office' },
  objected: { zh: '办理机关提出异议', en: 'The office objects' },
  returned: { zh: '退回转送、交办的机关', en: 'Back with the office that referred it' },
  accepted: { zh: '已受理，正在办理', en: 'Accepted, being handled' },
  decided: { zh: '已作出处理意见', en: 'Decided' },
  delivered: { zh: '处理意见书已送达', en: 'Opinion delivered' },
  own_duty: { zh: '依法履行或者答复中', en: 'The organ performs or answers' },
  routed: { zh: '已导入法定程序', en: 'Led into its statutory procedure' },
  out_of_remit: { zh: '不属职权，已告知去向', en: 'Outside the remit; told where to go' },
  answered: { zh: '已作出答复', en: 'Answered' },
  answer_delivered: { zh: '答复已送达', en: 'Answer delivered' },
  closed: { zh: '已结案归档', en: 'File closed' },
  withdrawn: { zh: '信访人已撤回', en: 'Withdrawn by the petitioner' },
} as const;

/** Labels of the commands that a person may give. */
export const commands = {
  triage: { zh: '分类', en: 'Triage' },
  correctClass: { zh: '更正分类', en: 'Correct the class' },
  refer: { zh: '转送或交办', en: 'Transfer or assign' },
  nameAccused: { zh: '登记被检举对象', en: 'Name who is accused' },
  clearAccused: { zh: '更正被检举单位', en: 'Take back who is accused' },
  declareOutOfRemit: { zh: '告知不属职权', en: 'Tell that it is outside the remit' },
  routeOut: { zh: '导入法定程序', en: 'Lead into a statutory procedure' },
  takeAsDuty: { zh: '列为依法履职', en: 'Take on as a duty of the organ' },
  performOrAnswer: { zh: '履行或者答复', en: 'Perform or answer' },
  object: { zh: '提出异议', en: 'Object' },
  upholdObjection: { zh: '核实同意异议', en: 'Agree to the objection' },
  rejectObjection: { zh: '核实后不同意异议', en: 'Do not agree to the objection' },
  notify: { zh: '记录书面告知', en: 'Record the written notice' },
  accept: { zh: '受理', en: 'Accept' },
  askExtension: { zh: '申请延期', en: 'Ask for extension' },
  approveExtension: { zh: '批准延期', en: 'Approve extension' },
  refuseExtension: { zh: '不批准延期', en: 'Refuse extension' },
  noticeExtension: { zh: '记录告知延期理由', en: 'Record the notice of extension' },
  answerSuggestion: { zh: '答复建议意见', en: 'Answer the suggestion' },
  giveFeedback: { zh: '反馈检举控告', en: 'Give feedback on the accusation' },
  decide: { zh: '出具处理意见书', en: 'Issue opinion' },
  recordDelivery: { zh: '记录送达', en: 'Record delivery' },
  reportCompletion: { zh: '报告办理结果', en: 'Report the result' },
  close: { zh: '结案归档', en: 'Close the file' },
  withdraw: { zh: '记录信访人撤回', en: 'Record the withdrawal' },
  confirmRecord: { zh: '确认填报日期', en: 'Confirm the stated date' },
  rejectRecord: { zh: '不予确认填报日期', en: 'Reject the stated date' },
  confirmWithdrawal: { zh: '核实撤回', en: 'Confirm the withdrawal' },
  refuseWithdrawal: { zh: '不认可撤回', en: 'Do not confirm the withdrawal' },
  changeSetDate: { zh: '变更交办期限', en: 'Change the set date' },
  recordExecution: { zh: '记录执行', en: 'Record the execution' },
  urgeExecution: { zh: '督促执行', en: 'Urge the execution' },
  findRefusal: { zh: '认定拒不执行', en: 'Find that execution is refused' },
  requestReview: { zh: '记录请求复查', en: 'Record the request for review' },
  waiveReview: { zh: '记录放弃复查', en: 'Record that the review is given up' },
} as const;

/** A petition (信访件). */
export const petition = {
  kind: 'petition',
  name: { zh: '信访', en: 'Petition' },
  address: 'petitions',
  numberMark: '信',
  phases,
  commands,
  duties: {
    refer: { acts: ['refer', 'declareOutOfRemit'] },
    objectOrTakeOn: { label: { zh: '提出异议或者承办', en: 'Object or take it on' }, acts: ['accept', 'object'] },
    accept: { acts: ['accept'] },
    // An acceptance that is owed has a duty of its own; this one outlives it.
    notify: { acts: ['notify'] },
    ruleObjection: {
      label: { zh: '核实异议', en: 'Verify the objection' },
      acts: ['upholdObjection', 'rejectObjection'],
    },
    performOrAnswer: { acts: ['performOrAnswer'], isLong: true },
    answerSuggestion: { acts: ['answerSuggestion'], isLong: true },
    giveFeedback: { acts: ['giveFeedback'], isLong: true },
    decide: { acts: ['decide'], isLong: true },
    approveExtension: { acts: ['approveExtension', 'refuseExtension'] },
    noticeExtension: { acts: ['noticeExtension'] },
    recordDelivery: { acts: ['recordDelivery'] },
    reportCompletion: { acts: ['reportCompletion'] },
    confirmRecord: {
      label: { zh: '核实填报日期', en: 'Look at a stated date' },
      acts: ['confirmRecord', 'rejectRecord'],
    },
    recordExecution: { acts: ['recordExecution'], isLong: true },
    urgeExecution: { acts: ['urgeExecution'] },
    confirmWithdrawal: { acts: ['confirmWithdrawal', 'refuseWithdrawal'] },
  },
  // Silence on acceptance, what comes back or is of another class, and what stands in for a proved receipt of the opinion:
  // the text lets no limit begin there.
  ownStarts: ['breached', 'objectionUpheld', 'classCorrected', 'accusedNamed', 'recordRejected', 'reviewRequested'],
  load: () => import('./contract.js'),
} as const satisfies KindHead;
