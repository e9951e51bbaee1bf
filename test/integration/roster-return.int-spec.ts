import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { RosterPerson } from '#libs/contracts';
import { TestApi } from '../support/api.js';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.open();
}, 60_000);
afterAll(() => api.close());

const reason = '试验';
const person = (more: object = {}) => ({
  ...{ kind: 'mediator', name: '段秀英', office: 'dept-transport', isFullTime: true, fromOn: null, untilOn: null },
  ...{ specialities: [], languages: [], qualifications: [], mostCases: null, account: null, reason, ...more },
});
const add = (more: object) =>
  api.ask('POST', '/api/roster/people', { by: 'admin', key: randomUUID(), body: person(more) });

describe('somebody who left and comes back', () => {
  it('is without an account that is fit no more', async () => {
    const roles = [{ office: 'dept-transport', capacity: 'officer' }];
    const account = await api.done('/api/accounts', 'admin', { name: 'mediates', displayName: '杨调', roles, reason });
    const { id: held } = account.body.account;
    const made = (await add({ name: '杨调', account: held })).body;
    const { id } = made.person;
    const act = (what: string, body: object) =>
      api.done(`/api/roster/people/${id}/${what}`, 'admin', { reason, ...body });
    const seen = (await api.get(`/api/accounts/${held}`, 'admin')).body.account.lastChange;
    await api.done(`/api/accounts/${held}/deactivate`, 'admin', { seen, reason });
    const left = (await act('leave', { seen: made.person.lastChange, on: '2026-11-30' })).body;
    const back = (await act('return', { seen: left.person.lastChange })).body;
    expect(back).toMatchObject({ person: { isActive: true, hasAccount: false }, account: null });
    expect(back.changes[0]).toMatchObject({ what: 'returned', detail: { fields: ['account'] } });
    expect((await act('change', { ...person({ name: '杨调甲' }), seen: back.person.lastChange })).status).toBe(200);
  });

  it('keeps an account that acts for the office still', async () => {
    const accounts = (await api.get('/api/accounts?office=dept-housing', 'admin')).body.items;
    const account = accounts[0].id;
    const made = (await add({ name: '杨留', office: 'dept-housing', account })).body.person;
    const act = async (what: string, body: object): Promise<RosterPerson> =>
      (await api.done(`/api/roster/people/${made.id}/${what}`, 'admin', { reason, ...body })).body
        .person as RosterPerson;
    const left = await act('leave', { seen: made.lastChange, on: '2026-11-30' });
    expect(await act('return', { seen: left.lastChange })).toMatchObject({ hasAccount: true });
  });
});
