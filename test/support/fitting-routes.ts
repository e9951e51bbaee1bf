import type { Route } from './api-routes.js';
import { fitting } from './fitting-bodies.js';

/** What a petitioner enters by. */
interface Receipt {
  readonly number: string;
  readonly queryCode: string;
}

const aStep = { seenVersion: 1, step: 'passMoment', instance: 'TK-01/1', reason: '再试一次' };
/** What a party says on its page, by its route. */
const saidOnPage: Readonly<Record<string, object>> = {
  ...{ '': {}, '/confirmations': { paper: 1 }, '/consent': {}, '/withdraw': {}, '/hideAddress': {} },
  ...{
    '/releaseConcessions': {},
    '/withdrawRelease': {},
    '/conveyOffer': { text: '退一尺' },
    '/confirmFacts': { text: '0'.repeat(64) },
  },
  ...{
    '/agreeHelper': { helper: 'h1' },
    '/agreeTelling': { telling: 1 },
    '/withdrawTelling': { telling: 1 },
    '/agreeLater': { until: '2027-01-05' },
    ...{ '/agreeVisit': {}, '/unwantContact': {}, '/wantContact': {} },
  },
  '/askRecusal': { mediator: '40000000-0000-4000-8000-000000000017', reason: '是亲戚' },
  '/apart': { text: '只告诉调解员' },
  '/visits': { on: '2026-01-05', says: 'answer', isContent: true },
};
/** What a party says of what it owes and is owed, and of the court. */
const saidOfAgreement: Readonly<Record<string, object>> = {
  ...{ performance: {}, confirmation: {}, 'confirmation/consent': {}, 'confirmation/decline': {} },
  'performance/claim': { obligation: 'o1', on: '2026-01-05', words: '付了' },
  'performance/tellStanding': { obligation: 'o1', words: '正在筹钱' },
  'performance/propose': { obligation: 'o1', days: [{ due: 1, on: '2027-01-05' }], text: '晚一个月' },
  'performance/acknowledge': { obligation: 'o1', on: '2026-01-05' },
  'performance/dispute': { obligation: 'o1', claim: 1, words: '没有收到' },
  'performance/declineAmendment': { obligation: 'o1', amendment: 1 },
};
/** Bodies that fit what is asked of no case, and of the pages of parties, by the route. */
export const bodiesOfRoutes = (receipt: Receipt): Readonly<Record<string, object>> => ({
  '/api/petitions/find': { name: '周大山', digits: '5678', purpose: 'contact', words: '约时间' },
  '/api/petitions/export': { purpose: '核对列表', filter: { drill: 'false' } },
  '/api/revisits/export': { purpose: '核对列表', filter: {} },
  '/api/confirmations/export': { purpose: '核对列表', filter: {} },
  '/api/obligations/export': { purpose: '核对列表', filter: {} },
  '/api/petitions/retrospective-breaches': { breaches: [], finding: '逾期' },
  '/api/petitions/{id}/receipt': { words: '本人到场' },
  '/api/mediations/{id}/receipt': { words: '本人到场' },
  '/api/petitions/{id}/supervisions': { office: 'dept-housing', dueOn: '2026-01-05', finding: '逾期' },
  '/api/petitions': { matter: '银杏树被砍了。', channel: 'letter' },
  '/api/public/petitions': { matter: '银杏树被砍了。' },
  '/api/public/mediation/requests': {
    ...{ place: 'town-binju', sort: 'civil', title: '院墙' },
    applicant: { name: '周大山', phone: '13900005678' },
    respondent: { name: '张小芳' },
  },
  '/api/postal/file': { words: '交寄' },
  '/api/calendar/deadline': { unit: 'WORKING_DAY', length: 7, trigger: '2026-01-05' },
  '/api/deliveries/{id}/retry': { seenVersion: 1 },
  '/api/courses/{id}/retryStep': aStep,
  '/api/courses/{id}/settleStep': aStep,
  '/api/courses/{id}/eraseSealed': { seenVersion: 1, facts: [1], reason: '依法删除' },
  // The petitioner's own page.
  '/api/public/status': receipt,
  // Of no mediation: those that are one’s own are asked by their sides (`sides-hold`).
  ...Object.fromEntries(
    Object.entries(saidOnPage).map(([act, body]) => [`/api/public/mediation${act}`, { ...receipt, ...body }]),
  ),
  ...Object.fromEntries(
    Object.entries(saidOfAgreement).map(([act, body]) => [`/api/public/${act}`, { ...receipt, ...body }]),
  ),
  '/api/public/petition': receipt,
  '/api/public/petition/confirmations': { ...receipt, document: 1 },
  '/api/public/petition/disputes': { ...receipt, document: 'notice', reasons: '没有收到' },
  '/api/public/petition/evaluation': receipt,
  '/api/public/petition/materials': { ...receipt, material: '补充材料' },
  '/api/public/petition/execution': receipt,
  '/api/public/petition/visit-wishes': { ...receipt, wish: 'agreeVisit' },
  '/api/public/petition/visits': { ...receipt, on: '2026-12-01', says: 'answer', isContent: true },
  '/api/public/petition/review-waiver': { ...receipt, statement: '不请求复查' },
  '/api/public/petition/withdrawal': { ...receipt, statement: '撤回' },
});

/** The body of a route: by the route, by its last word, or as it fits every kind. */
export const bodiesBy =
  (given: Readonly<Record<string, object>>) =>
  ({ method, path }: Pick<Route, 'method' | 'path'>): unknown => {
    if (method === 'GET' || method === 'DELETE') return undefined;
    const whole = given[path];
    if (whole !== undefined) return whole;
    const last = path.split('/').at(-1) ?? '';
    const ofCase = fitting[path.replace('/api/', '')] ?? given[last] ?? fitting[last];
    if (ofCase === undefined) return {};
    return path.includes('{id}') && method === 'POST' ? { seenVersion: 1, ...ofCase } : ofCase;
  };
