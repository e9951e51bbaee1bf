import type { INestApplication } from '@nestjs/common';
import { derivedCaseId, Vault } from '#libs/docket';
import { routesOf, type Route } from '../support/api-routes.js';
import { someKeys } from '../support/door.js';
import { fitting } from '../support/fitting-bodies.js';
import { attachKeyOf, cases, deliveryOf, paperOf, roomNames } from './mediation.js';
import { accountOf } from './people.js';

/** One request that is made of every world by every reader. */
export interface Surface {
  readonly method: Route['method'];
  /** As it is declared. */
  readonly route: string;
  /** The same with everything filled in. */
  readonly path: string;
  readonly body: unknown;
  /** Of which case it is asked, by its name; null: of none. */
  readonly of: string | null;
}

// What signs somebody out, or never ends: the first is no surface that reads, the second is read by itself.
const apart = /^.api.(session(?!.*(signIns|all|permits))|live$)/u;

const named: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(cases).map(([name, { caseId }]) => [name, caseId])),
  ...Object.fromEntries(roomNames.map((room) => [`delivery of ${room}`, deliveryOf(room)])),
};
/** Cases of which every reader is asked: what they may see, and what they may not. */
export const asked = Object.keys(named);

// What may be asked beside the path: each way in which a list, a board or a stream is read.
const queries: Readonly<Record<string, readonly string[]>> = {
  '/api/events': ['?after=0', '?after=3&limit=2'],
  '/api/disputes': ['', '?q=银杏', '?q=院墙', '?drill=true', '?order=soonest', '?limit=1'],
  '/api/caucuses': [
    '',
    '?q=银杏',
    '?q=让步',
    '?order=latest',
    '?fromEnd=true',
    '?number=信2026-000001-1-p2',
    '?limit=1',
  ],
  '/api/deliveries': ['', `?parent=${named['p2'] ?? ''}`, '?channel=post', '?order=soonest', '?limit=1'],
  '/api/duties': ['', '?mine=true', '?kind=caucus', '?kind=delivery', '?state=closed', '?limit=1'],
  '/api/petitions': ['', '?text=银杏', '?text=院墙'],
  '/api/petitions/counts': ['', '?text=银杏'],
  '/api/caucuses/counts': ['', '?q=银杏'],
  '/api/courses': ['', '?kind=caucus', '?number=信2026-000001-1-p2', '?failed=true'],
  '/api/views': ['?screen=disputes'],
  '/api/guidance/counts': ['', '?year=2025'],
  '/api/roster/people': ['', '?state=serving'],
  '/api/cadences/plan': ['?unit=week&on=2026-01-05&until=2026-02-05'],
  '/api/cadences/{id}/inspectors': ['?office=dept-housing'],
  '/api/joints/{id}/pool': ['?speciality=water'],
  '/api/deputies/candidates': ['?office=dept-housing'],
  '/api/cases/{id}/history': ['', '?order=newest', '?after=2&limit=1'],
  '/api/cases/{id}/facts': ['', '?after=1'],
};

/** The file that the mediator put to a case, whoever else asks for it: its id follows from who, where and the key. */
const attachmentOf = (caseId: string): string =>
  derivedCaseId(
    'attachment',
    accountOf('mediator'),
    caseId,
    attachKeyOf(roomNames.find((room) => cases[room].caseId === caseId) ?? 'p1'),
  );

const places = (of: string): readonly (readonly [string, string])[] => [
  ['{clockId}', 'TK-01%2F1'],
  ['{party}', 'p1'],
  ['{seq}', '2'],
  ['{picture}', '1'],
  ['{draw}', '1'],
  ['{paper}', 'report'],
  ['{attachment}', attachmentOf(of)],
  ['{link}', '10000000-0000-4000-8000-000000000009'],
  ['{scan}', '0'.repeat(32)],
  ['{command}', 'say'],
  ['{kind}', 'rules'],
  ['{name}', 'caucus.CN'],
  ['{in}', 'zh'],
  ['{id}', of],
];
const filled = (route: string, of: string): string =>
  places(of).reduce((path, [place, value]) => path.replace(place, value), route);

/** What a petitioner has to enter by. */
export const receiptOfPetition = {
  number: '信2026-000001',
  queryCode: new Vault(someKeys()).queryCode(cases.petition.caseId, 'p1'),
};
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
  '/visits': { on: '2026-01-05', says: 'content' },
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
const given: Readonly<Record<string, object>> = {
  say: { text: '一句话' },
  answer: { text: '一句话' },
  end: {},
  beginAppraisal: { on: '2026-01-05' },
  endAppraisal: { on: '2026-01-05' },
  agree: { until: '2027-01-05' },
  admit: { office: 'dept-health', account: null },
  exclude: { office: 'dept-health', account: null },
  '/api/petitions/similar': {
    matter: '其实银杏树是我砍的，院墙也塌了。',
    petitioner: { name: '周大山', phone: '13900005678' },
  },
  '/api/mediations/similar': {
    parties: [
      { name: '周大山', phone: '13900005678' },
      { name: '张小芳', phone: '13800001234' },
    ],
  },
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
  '/api/caucuses/{id}/preview': { command: 'say' },
  '/api/disputes/{id}/preview': { command: 'say' },
  '/api/deliveries/{id}/retry': { seenVersion: 1 },
  '/api/courses/{id}/retryStep': aStep,
  '/api/courses/{id}/settleStep': aStep,
  '/api/courses/{id}/eraseSealed': { seenVersion: 1, facts: [1], reason: '依法删除' },
  // A paper of a room that somebody outside of it names, as its id follows from the case above.
  '/api/deliveries': {
    ...{ office: 'dept-housing', title: '会谈通知', plan: ['hand'], notice: 'other' },
    ...{ paper: paperOf('p2'), parent: named['p2'] },
  },
  // The petitioner's own page.
  '/api/public/status': receiptOfPetition,
  // Of no mediation: those that are one’s own are asked by their sides (`sides-hold`).
  ...Object.fromEntries(
    Object.entries(saidOnPage).map(([act, body]) => [`/api/public/mediation${act}`, { ...receiptOfPetition, ...body }]),
  ),
  ...Object.fromEntries(
    Object.entries(saidOfAgreement).map(([act, body]) => [`/api/public/${act}`, { ...receiptOfPetition, ...body }]),
  ),
  '/api/public/petition': receiptOfPetition,
  '/api/public/petition/confirmations': { ...receiptOfPetition, document: 1 },
  '/api/public/petition/disputes': { ...receiptOfPetition, document: 'notice', reasons: '没有收到' },
  '/api/public/petition/evaluation': receiptOfPetition,
  '/api/public/petition/materials': { ...receiptOfPetition, material: '补充材料' },
  '/api/public/petition/execution': receiptOfPetition,
  '/api/public/petition/visit-wishes': { ...receiptOfPetition, wish: 'agreeVisit' },
  '/api/public/petition/visits': { ...receiptOfPetition, on: '2026-12-01', says: 'content' },
  '/api/public/petition/review-waiver': { ...receiptOfPetition, statement: '不请求复查' },
  '/api/public/petition/withdrawal': { ...receiptOfPetition, statement: '撤回' },
};

function bodyOf({ method, path }: Route): unknown {
  if (method === 'GET' || method === 'DELETE') return undefined;
  const whole = given[path];
  if (whole !== undefined) return whole;
  const last = path.split('/').at(-1) ?? '';
  const ofCase = fitting[path.replace('/api/', '')] ?? given[last] ?? fitting[last];
  if (ofCase === undefined) return {};
  return path.includes('{id}') && method === 'POST' ? { seenVersion: 1, ...ofCase } : ofCase;
}

const isOfCase = (route: string): boolean =>
  route.includes('{id}') && !/\/(accounts|offices|programs|webhooks|views|deputies|drills|scans)\//u.test(route);

/**
 * Everything that can be asked of the application, from its routes as they are now: of each case where one is named, and once
 * where none is. What changes something is asked too: a refusal tells as much as an answer.
 */
export function surfacesOf(app: INestApplication): Surface[] {
  return routesOf(app)
    .filter(({ path }) => !apart.test(path))
    .flatMap((route): Surface[] => {
      const { method, path } = route;
      const body = bodyOf(route);
      const ways = (method === 'GET' ? queries[path] : undefined) ?? [''];
      if (isOfCase(path)) {
        return asked.flatMap((of) =>
          ways.map((way) => ({ ...{ method, body, of }, route: path, path: filled(path, named[of] ?? '') + way })),
        );
      }
      const id = /accounts/u.test(path)
        ? accountOf('mediator')
        : path.includes('/offices/')
          ? 'dept-housing'
          : paperOf('m');
      return ways.map((way) => ({ ...{ method, body }, of: null, route: path, path: filled(path, id) + way }));
    });
}

/** Every address that is served and can be got, pages among them, as the server itself draws them. */
export function addressesOf(app: INestApplication): string[] {
  const server = app.getHttpAdapter().getInstance() as { printRoutes(): string };
  const above: string[] = [];
  return server
    .printRoutes()
    .split('\n')
    .flatMap((line) => {
      const [, indent = '', part = '', methods = ''] = /^([│ ]*)[├└]── (\S*)(?: \((.*)\))?$/u.exec(line) ?? [];
      const depth = indent.length / 4;
      above.length = depth;
      above.push(`${above.at(-1) ?? ''}${part}`);
      return methods.includes('GET') ? above.slice(-1) : [];
    });
}
