import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { rosterPersonPage } from '#libs/contracts';
import { TestApi } from '../support/api.js';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.open();
}, 60_000);
afterAll(() => api.close());

const reason = '试验';
const add = (more: object) =>
  api.ask('POST', '/api/roster/people', {
    ...{ by: 'admin', key: randomUUID() },
    body: {
      ...{ kind: 'mediator', isFullTime: true, fromOn: '2026-01-01', untilOn: null, specialities: [], languages: [] },
      ...{ qualifications: [], mostCases: null, account: null, contact: null, reason },
      ...more,
    },
  });

describe('somebody of the register', () => {
  it('comes back without an account that was given to another one meanwhile', async () => {
    const [{ id: account }] = (await api.get('/api/accounts?office=dept-housing', 'admin')).body.items;
    const of = { office: 'dept-housing', account };
    const first = (await add({ ...of, name: '前任' })).body.person;
    const act = (what: string, body: object) =>
      api.post(`/api/roster/people/${first.id}/${what}`, 'admin', { reason, ...body });
    const left = await act('leave', { seen: first.lastChange, on: '2026-11-30' });
    expect((await add({ ...of, name: '接任' })).status).toBe(201);
    const back = await act('return', { seen: left.body.person.lastChange });
    expect(back.body).toMatchObject({
      person: { isActive: true, hasAccount: false },
      changes: [{ what: 'returned', detail: { fields: ['account'] } }, { what: 'left' }, { what: 'added' }],
    });
  });

  it('is found by a term that runs, and by one that is over of those who have not left', async () => {
    const terms = {
      ...{ 任期内: { fromOn: '2026-01-01', untilOn: null }, 无任期: { fromOn: null, untilOn: null } },
      ...{ 任期满: { fromOn: '2020-01-01', untilOn: '2025-12-31' }, 未上任: { fromOn: '2099-01-01', untilOn: null } },
    };
    for (const [name, term] of Object.entries(terms)) await add({ ...term, name, office: 'dept-justice' });
    const named = async (state: string): Promise<string[]> => {
      const { body } = await api.get(`/api/roster/people?office=dept-justice&state=${state}`, 'clerk');
      return rosterPersonPage
        .parse(body)
        .items.map(({ name }) => name)
        .sort();
    };
    expect(await named('serving')).toEqual(['任期内', '无任期']);
    expect(await named('termOver')).toEqual(['任期满']);
    expect((await named('active')).length).toBe(4);
    const counted = await api.get('/api/roster/people/count?office=dept-justice&state=serving', 'clerk');
    expect(counted.body).toEqual({ count: 2 });
    expect((await api.get('/api/roster/venues/count?within=dept-justice', 'clerk')).body).toEqual({ count: 0 });
  });

  it('is found below an office, of whichever committee there', async () => {
    for (const office of ['town-jinniu', 'mediation-jinniu', 'mediation-jinniu-liuxi', 'mediation-zhoucheng'])
      await add({ name: office, office });
    const within = async (office: string): Promise<string[]> => {
      const { body } = await api.get(`/api/roster/people?within=${office}&state=active`, 'clerk');
      return rosterPersonPage.parse(body).items.map(({ name }) => name);
    };
    expect(await within('town-jinniu')).toEqual(['mediation-jinniu', 'mediation-jinniu-liuxi', 'town-jinniu']);
    expect(await within('mediation-zhoucheng')).toEqual(['mediation-zhoucheng']);
    expect(await within('moon')).toEqual([]);
  });
});
