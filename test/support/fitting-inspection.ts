const account = 'a0000000-0000-4000-8000-00000000000a';
const on = '2026-01-05';
const reasons = '按实际情况调整';
const visit = 'v1';
const office = 'dept-transport';

const ofTour: Readonly<Record<string, object>> = {
  declare: { isFree: true },
  publish: {},
  freezeSample: { from: on, until: on, quotas: [{ stratum: 'overdue', count: 1 }], random: 1 },
  answer: { visit, item: 'notice', answer: 'yes' },
  settleAnswer: { visit, item: 'notice', answer: 'yes', reasons },
  takeHistory: { of: account },
  recordTalk: { visit, on, words: '介绍了登记的做法' },
  issueFinding: {
    ...{ visit, office, grade: 'ordinary', articles: ['23(2)'] },
    ...{ words: '五件没有书面告知', toMend: '补送告知书', until: on },
  },
  settleVisit: { visit },
  moveVisit: { visit, on, reasons },
  addVisit: { office, on, isAnnounced: false, reasons },
  dropVisit: { visit, reasons },
  replaceInspector: { account, reasons },
  addInspector: { by: { account, office: 'dept-health' }, reasons },
  changeLeader: { leader: account, reasons },
  submitReport: { report: '走访两个单位', summary: '总体规范' },
  returnReport: { reasons },
  adoptReport: {},
  nameDecider: { account, office: 'joint-conference', reasons },
  callOff: { reasons },
  preview: { seenVersion: undefined, command: 'publish' },
};
const ofVisit: Readonly<Record<string, object>> = {
  announce: {},
  begin: { on },
  leaveOut: { item: 'notice', reasons },
  correctOnSpot: { words: '当场补登记' },
  close: { answers: 0 },
  reopen: { reasons },
  sign: {},
  signForOffice: { attachment: account },
  countersign: {},
  recordRefusal: { words: '对结果有意见' },
  receive: {},
  noteServed: { on, proof: account },
  preview: { seenVersion: undefined, command: 'begin' },
};

const under = (address: string, acts: Readonly<Record<string, object>>) =>
  Object.fromEntries(Object.entries(acts).map(([act, body]) => [`${address}/{id}/${act}`, body]));

/** Bodies that fit what is asked of tours and visits. */
export const fittingInspection: Readonly<Record<string, object>> = {
  ...under('inspections', ofTour),
  ...under('visits', ofVisit),
  'cadences/{id}/tours': {
    ...{ seenVersion: undefined, debtor: 'g1', basis: 'conference', leader: account },
    inspectors: [{ account, office: 'dept-health' }],
    visits: [{ office, on, isAnnounced: false }],
    ...{ title: '第一季度督导', themes: '受理和告知' },
  },
};
