import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as contracts from '#libs/contracts';
import { TestApi, type Said } from '../support/api.js';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.open();
}, 60_000);
afterAll(() => api.close());

const reason = '试验';
const admin = { office: 'bureau', capacity: 'administrator' } as const;
const clerk = { office: 'bureau', capacity: 'petition-clerk' } as const;
const officer = { office: 'dept-housing', capacity: 'officer' } as const;

const create = (name: string, roles: readonly object[]): Promise<Said> =>
  api.post('/api/accounts', 'admin', { name, displayName: '赵明', roles, reason });

async function made(name: string, role: object): Promise<string> {
  const said = await create(name, [role]);
  expect(said.status).toBe(201);
  return said.body.account.id as string;
}

async function changeRoles(id: string, roles: readonly object[]): Promise<Said> {
  const seen = (await api.get(`/api/accounts/${id}`, 'admin')).body.account.lastChange as number;
  return await api.post(`/api/accounts/${id}/roles`, 'admin', { seen, reason, roles });
}

const today = (): string => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
const separated = { status: 422, body: { code: 'account.duties_separated' } };

describe('administration and cases', () => {
  it('are never in one hand: an account is given the one or the other', async () => {
    const refused = await create('both', [admin, officer]);
    expect(refused).toMatchObject(separated);
    expect(refused.body.detail).toContain('separation of duties');
    expect(await create('both', [clerk, admin])).toMatchObject(separated);
    const [looksAfter, handles] = [await made('looks-after', admin), await made('handles', officer)];
    expect(await changeRoles(looksAfter, [admin, clerk])).toMatchObject(separated);
    expect(await changeRoles(handles, [officer, admin])).toMatchObject(separated);
    expect((await changeRoles(handles, [officer, clerk])).status).toBe(200);
    // Whoever turns from the one to the other altogether does not hold both.
    expect((await changeRoles(handles, [admin])).status).toBe(200);
  });

  it('are not in one hand by the detour of a deputyship either', async () => {
    const id = await made('stands-in', officer);
    const period = { from: today(), to: today() };
    const role = { office: 'dept-housing', capacity: 'head' };
    const given = await api.post('/api/deputies', 'housingHead', { ...role, ...period, deputy: 'stands-in' });
    expect(given.status).toBe(201);
    expect(await changeRoles(id, [admin])).toMatchObject(separated);
    await api.done(`/api/deputies/${given.body.id as string}/end`, 'housingHead', {});
    expect((await changeRoles(id, [admin])).status).toBe(200);
  });

  it('leave an account that had both before with its administration alone', async () => {
    const { source } = api.database;
    const id = await made('long-since', officer);
    const first = (await api.get(`/api/accounts/${id}`, 'admin')).status;
    expect(first).toBe(200);
    await source.query(
      `update account set must_change_password = false,
      password_hash = (select password_hash from account where name = 'clerk') where id = $1`,
      [id],
    );
    const signIn = (): Promise<Said> =>
      api.ask('POST', '/api/session', { body: { name: 'long-since', password: TestApi.password, as: 'token' } });
    const asToken = (token: string, path: string, headers: Readonly<Record<string, string>> = {}): Promise<Said> =>
      api.ask('GET', path, { headers: { authorization: `Bearer ${token}`, ...headers } });
    const before = (await signIn()).body.token as string;
    expect((await asToken(before, '/api/petitions')).status).toBe(200);
    await source.query(
      `insert into account_role (account_id, office_id, capacity) values ($1, 'bureau', 'administrator')`,
      [id],
    );
    expect((await asToken(before, '/api/petitions')).status).toBe(401);
    const after = (await signIn()).body.token as string;
    const me = contracts.me.parse((await asToken(after, '/api/session')).body);
    expect(me).toMatchObject({ acting: admin });
    expect(me.mayActFor.map(({ capacity }) => capacity)).toEqual(['administrator']);
    expect((await asToken(after, '/api/petitions')).status).toBe(403);
    const acting = { 'x-acting': 'dept-housing/officer' };
    expect((await asToken(after, '/api/petitions', acting)).body.code).toBe('account.role_not_held');
    // Nor in a role that was lent to it before.
    await source.query(
      `insert into deputy (id, account_id, deputy_id, office_id, capacity, from_on, to_on, created_by)
       select gen_random_uuid(), id, $1, 'dept-housing', 'head', $2, $2, id from account where name = 'housinghead'`,
      [id, today()],
    );
    expect((await asToken(after, '/api/petitions', { 'x-acting': 'dept-housing/head' })).status).toBe(403);
    expect((await asToken(after, '/api/accounts')).status).toBe(200);
    // And the role that it does not hold cannot be lent, nor used where it was lent before.
    await source.query(
      `insert into deputy (id, account_id, deputy_id, office_id, capacity, from_on, to_on, created_by)
       select gen_random_uuid(), $1, id, 'dept-housing', 'officer', $2, $2, $1 from account where name = 'housinghead'`,
      [id, today()],
    );
    const lent = { 'x-acting': 'dept-housing/officer' };
    expect((await api.get('/api/petitions', 'housingHead', lent)).body.code).toBe('account.role_not_held');
    const period = { from: today(), to: today(), deputy: 'clerk' };
    const lend = await api.ask('POST', '/api/deputies', {
      key: randomUUID(),
      body: { office: 'dept-housing', capacity: 'officer', ...period },
      headers: { authorization: `Bearer ${after}` },
    });
    expect(lend.body.code).toBe('account.role_not_held');
  });
});
