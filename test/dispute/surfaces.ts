import type { INestApplication } from '@nestjs/common';
import { derivedCaseId, Vault } from '#libs/docket';
import { routesOf, type Route } from '../support/api-routes.js';
import { someKeys } from '../support/door.js';
import { bodiesBy, bodiesOfRoutes } from '../support/fitting-routes.js';
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
  '/api/cadences/{id}/other-visits': ['?visited=dept-housing'],
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
  ['{taken}', '1'],
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
  '/api/caucuses/{id}/preview': { command: 'say' },
  '/api/disputes/{id}/preview': { command: 'say' },
  // A paper of a room that somebody outside of it names, as its id follows from the case above.
  '/api/deliveries': {
    ...{ office: 'dept-housing', title: '会谈通知', plan: ['hand'], notice: 'other' },
    ...{ paper: paperOf('p2'), parent: named['p2'] },
  },
};
const bodyOf = bodiesBy({ ...bodiesOfRoutes(receiptOfPetition), ...given });

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
