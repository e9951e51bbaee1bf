import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mediationBoard, openedMediation } from '#contracts/mediation';
import { madeUpCounty } from '#libs/county';
import { as, type OfficeId } from '#libs/kernel';
import { openSession } from '#libs/persistence';
import { TestApi } from '../support/api.js';

// What is open, due and late of committees: whole of one's own, as numbers to a centre (综治中心).

let api: TestApi;
let opened: string[];
beforeAll(async () => {
  api = await TestApi.open();
  opened = [];
  for (const [committee, count] of [
    ['mediation-binju', 4],
    ['mediation-pingchuan', 2],
    ['mediation-binju-wenquan', 2],
    ['mediation-binju-dawang', 1],
  ] as const) {
    for (let n = 0; n < count; n += 1) {
      const parties = [
        { role: 'applicant', name: '李秀兰' },
        { role: 'respondent', name: '王建国' },
      ];
      const body = { committee, sort: 'civil', title: '院墙占地', parties };
      opened.push(openedMediation.parse((await api.done('/api/mediations', 'clerk', body)).body).id);
    }
  }
  // One of the township's, and one of a village's, is late.
  await api.database.source.query(
    `update duty set legal_due_at = clock_timestamp() - interval '1 day' where case_id = any($1::uuid[])`,
    [[opened[0], opened[6]]],
  );
}, 60_000);
afterAll(() => api.close());

/** Somebody who acts for an office of the county. */
async function of(office: string) {
  const account = randomUUID();
  const { source } = api.database;
  await source.query(`insert into account (id, name, display_name, password_hash) values ($1, $2, '某', '')`, [
    account,
    `b-${account.slice(0, 8)}`,
  ]);
  await source.query('insert into account_role values ($1, $2, $3)', [account, office, 'officer']);
  const role = { office: as<OfficeId>(office), capacity: 'officer', account, carrier: 'bearer' } as const;
  return { authorization: `Bearer ${await openSession(source, role)}` };
}

const boardOf = async (headers: Record<string, string>) =>
  mediationBoard.parse((await api.ask('GET', '/api/mediations/board', { headers })).body);

const committees = madeUpCounty().offices.filter(({ type }) => type === 'mediation-committee');
const villagesOf = (town: string) =>
  committees.filter(({ superior }) => superior?.startsWith(`village-${town}-`) === true);

describe('the board of mediations', () => {
  it('has of a committee its own by phase, and of no other one anything', async () => {
    const { body } = await api.get('/api/mediations/board', 'mediator');
    const { own, others, untold } = mediationBoard.parse(body);
    expect(own).toMatchObject([
      { office: 'mediation-binju', open: 4, overdue: 1, byPhase: [{ phase: 'intake', count: 4 }] },
    ]);
    expect([others, untold]).toEqual([[], 0]);
  });

  it('tells the centre of a township how many are open and late: its committee, and its villages together', async () => {
    const headers = await of('centre-binju');
    const { own, others, untold, least } = await boardOf(headers);
    expect([own, least, untold]).toEqual([[], 3, 0]);
    expect(others.map(({ office, villages, open, overdue }) => [office, villages, open, overdue])).toEqual([
      ['mediation-binju', null, 4, 1],
      ['town-binju', villagesOf('binju').length, 3, 1],
    ]);
    // A number opens nothing: there is no list behind it, and no case.
    expect((await api.ask('GET', '/api/mediations', { headers })).body.items).toEqual([]);
    expect((await api.ask('GET', `/api/mediations/${opened[0] ?? ''}`, { headers })).status).toBe(404);
  });

  it('tells the centre of the county of every committee that has so many, and of the others that they have fewer', async () => {
    const { own, others, untold } = await boardOf(await of('centre'));
    expect(own).toEqual([]);
    expect(others.map(({ office, open }) => [office, open])).toEqual([
      ['mediation-binju', 4],
      ['town-binju', 3],
    ]);
    expect(untold).toBe(committees.length - 1 - villagesOf('binju').length);
  });

  it('tells no other office of committees whose cases it does not see', async () => {
    for (const office of ['dept-transport', 'town-binju', 'mediation-jinniu']) {
      expect([office, await boardOf(await of(office))]).toMatchObject([office, { own: [], others: [], untold: 0 }]);
    }
  });
});
