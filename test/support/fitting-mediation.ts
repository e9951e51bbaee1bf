const someone = '40000000-0000-4000-8000-000000000017';
const own = { party: 'p1', by: 'p1' };
const on = '2026-01-05';
/** Of words that were kept with what is signed. */
const digest = '0'.repeat(64);

// Names that acts of other kinds have too: what fits is kept under the whole address.
const acts: Readonly<Record<string, object>> = {
  accept: {},
  decline: { reason: 'unfit', words: '不适合调解' },
  screen: { finding: 'none' },
  reportViolence: { words: '已报案' },
  tellProtection: { party: 'p1' },
  hideAddress: own,
  askJoint: { committee: 'mediation-jinniu', words: '两镇的事' },
  answerJoint: { isJoined: true, words: '同意' },
  moveTo: { committee: 'mediation-jinniu', words: '不在本镇' },
  inviteHelper: { helperAs: 'neighbour', name: '老李' },
  agreeHelper: { ...own, helper: 'h1' },
  proposeTelling: { to: '村民小组', what: '调解的结果' },
  agreeTelling: { ...own, telling: 1 },
  tellOthers: { telling: 1 },
  proposeMediators: { mediators: [someone] },
  disclose: { mediator: someone },
  askRecusal: { ...own, mediator: someone, reason: '是亲戚' },
  ruleRecusal: { mediator: someone, isRecused: false, reasons: '不是亲戚' },
  tellRights: { party: 'p1' },
  consent: own,
  holdSession: { on, place: '调解室', attended: ['p1', 'p2'], minutes: '各说各的' },
  callSession: { on: '2027-01-05', time: '09:30', place: '调解室', invited: ['p1', 'p2'] },
  moveSession: { session: 1, on: '2027-01-06', time: '14:00', place: '村委会', reason: '一方出差' },
  callOffSession: { session: 1, reason: '一方住院' },
  confirmFacts: { ...own, text: digest },
  releaseConcessions: own,
  conveyOffer: { ...own, text: '赔三百元' },
  beginAppraisal: { on },
  endAppraisal: { on },
  agreeLater: { ...own, until: '2027-01-05' },
  suspectSham: { grounds: '像是虚假调解' },
  ruleSham: { isSham: false, reasons: '不是' },
  drawUp: { form: 'written', text: '各退一步' },
  sign: { ...own, how: 'paper', on, text: digest },
  signAsMediator: { mediator: someone, on },
  seal: { on },
  withdraw: own,
  fail: { reason: 'differences', words: '谈不拢' },
  tellEnd: { party: 'p1' },
  confirmRecord: {},
  rejectRecord: { found: 'other_day', reasons: '不是那一天' },
  tellSender: { court: '青岩县人民法院', material: '起诉状' },
  preview: { seenVersion: undefined, command: 'accept' },
};

/** Bodies that fit what is asked of mediations and of talks with one side. */
export const fittingMediation: Readonly<Record<string, object>> = {
  ...Object.fromEntries(Object.entries(acts).map(([act, body]) => [`mediations/{id}/${act}`, body])),
  mediations: {
    ...{ committee: 'mediation-jinniu', sort: 'civil', title: '银杏树' },
    parties: [
      { name: '周大山', role: 'applicant' },
      { name: '张小芳', role: 'respondent' },
    ],
  },
  'mediations/{id}/receipt': { seenVersion: undefined, words: '本人到场' },
  'mediations/{id}/talks': { seenVersion: undefined, party: 'p1' },
  'talks/{id}/say': { on, text: '一句话' },
  'talks/{id}/call': { on: '2027-01-05', time: '09:30', place: '调解室' },
  'talks/{id}/callOff': { reason: '改天' },
  'talks/{id}/close': {},
  'talks/{id}/preview': { seenVersion: undefined, command: 'say' },
  'mediations/{id}/incidents': { seenVersion: undefined, stage: 'danger', words: '扬言要打人' },
  'incidents/{id}/nameTeam': { members: [someone] },
  'incidents/{id}/takeMeasures': { on, words: '已劝阻' },
  'incidents/{id}/report': { to: 'police', on, words: '已报告' },
  'incidents/{id}/turnViolent': { words: '已经动手' },
  'incidents/{id}/extend': { until: on, reasons: '尚未平息' },
  'incidents/{id}/close': { words: '已经平息' },
  'incidents/{id}/preview': { seenVersion: undefined, command: 'close' },
};
