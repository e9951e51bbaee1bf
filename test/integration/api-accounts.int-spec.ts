import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestApi, type Said, type StaffName } from '../support/api.js';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.open();
}, 60_000);
afterAll(() => api.close());

const reason = '试验';
const clerkRole = { office: 'bureau', capacity: 'petition-clerk' };
const adminRole = { office: 'bureau', capacity: 'administrator' };
const others: readonly StaffName[] = ['clerk', 'bureauHead', 'supervisor', 'transportOfficer', 'transportHead'];

let made = 0;
async function anAccount(more: object = {}): Promise<{ id: string; name: string; password: string }> {
  made += 1;
  const name = `made-${String(made)}`;
  const said = await api.done('/api/accounts', 'admin', {
    name,
    displayName: '赵明',
    roles: [clerkRole],
    reason,
    ...more,
  });
  return { id: said.body.account.id as string, name, password: said.body.password as string };
}

const signIn = (name: string, password: string): Promise<Said> =>
  api.ask('POST', '/api/session', { body: { name, password, as: 'token' } });
const asToken = (
  token: string,
  method: 'GET' | 'POST' | 'PUT' | 'DELETE',
  path: string,
  body?: object,
): Promise<Said> => api.ask(method, path, { headers: { authorization: `Bearer ${token}` }, body });
const change = async (id: string, deed: string, more: object = {}): Promise<Said> => {
  const seen = (await api.get(`/api/accounts/${id}`, 'admin')).body.account.lastChange as number;
  return await api.post(`/api/accounts/${id}/${deed}`, 'admin', { seen, reason, ...more });
};
const idOf = async (name: string): Promise<string> =>
  (await api.get(`/api/accounts?text=${name}`, 'admin')).body.items[0].id as string;

describe('accounts over HTTP', () => {
  it('are for administrators alone', async () => {
    for (const name of others) {
      for (const path of ['accounts', 'accounts/counts', 'accounts/changes', 'courses/summary', 'system', 'demo']) {
        expect([name, path, (await api.get(`/api/${path}`, name)).status]).toEqual([name, path, 403]);
      }
      const body = { name: 'x', displayName: '甲', roles: [clerkRole], reason };
      expect((await api.post('/api/accounts', name, body)).status).toBe(403);
    }
  });

  it('are made with a password that opens nothing but the choice of one’s own', async () => {
    const { id, name, password } = await anAccount();
    const { token, me } = (await signIn(name, password)).body as { token: string; me: object };
    expect(me).toMatchObject({ mustChangePassword: true });
    expect(await asToken(token, 'GET', '/api/petitions')).toMatchObject({
      status: 403,
      body: { code: 'account.password_must_change' },
    });
    const choose = (current: string, next: string) =>
      asToken(token, 'PUT', '/api/session/password', { old: current, password: next });
    expect((await choose('wrong', 'Grain-basket-77')).body.code).toBe('account.old_password_wrong');
    expect((await choose(password, 'short')).body.code).toBe('account.password_weak');
    expect((await choose(password, password)).body.code).toBe('account.password_weak');
    const chosen = await choose(password, 'Grain-basket-77');
    expect(chosen.body.me).toMatchObject({ mustChangePassword: false });
    expect((await asToken(chosen.body.token as string, 'GET', '/api/petitions')).status).toBe(200);
    expect((await asToken(token, 'GET', '/api/petitions')).status).toBe(401);
    const detail = await api.get(`/api/accounts/${id}`, 'admin');
    expect((detail.body.changes as { what: string }[]).map(({ what }) => what)).toEqual(['passwordChanged', 'created']);
    expect(detail.text).not.toContain(password);
    expect(detail.text).not.toContain('argon2');
  });

  it('open nothing with such a password that needs no permission either', async () => {
    const { name, password } = await anAccount();
    const { token } = (await signIn(name, password)).body as { token: string };
    const role = { office: clerkRole.office, capacity: clerkRole.capacity };
    const day = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
    const asked = [
      ['GET', '/api/live', undefined],
      ['GET', '/api/views?screen=petitions', undefined],
      ['POST', '/api/views', { screen: 'petitions', name: 'x', query: '' }],
      ['GET', '/api/deputies', undefined],
      ['POST', '/api/deputies', { ...role, deputy: 'admin', from: day, to: day }],
      ['GET', `/api/deputies/candidates?office=${role.office}`, undefined],
      ['PUT', '/api/session/acting', role],
      ['GET', '/api/session/all', undefined],
      ['DELETE', '/api/session/others', undefined],
    ] as const;
    for (const [method, path, body] of asked) {
      const said = await asToken(token, method, path, body);
      expect([path, said.status, said.body?.code]).toEqual([path, 403, 'account.password_must_change']);
    }
    expect((await asToken(token, 'GET', '/api/session')).status).toBe(200);
    expect((await asToken(token, 'DELETE', '/api/session')).status).toBe(200);
  });

  it('tell a password once: the same request again makes nothing and tells none', async () => {
    const key = randomUUID();
    const body = { name: 'twice', displayName: '钱二', roles: [clerkRole], reason };
    const first = await api.post('/api/accounts', 'admin', body, key);
    const again = await api.post('/api/accounts', 'admin', body, key);
    expect([first.status, again.status]).toEqual([201, 201]);
    expect(first.body.password).toMatch(/^\w{5}(-\w{5}){3}$/);
    expect(again.body).toMatchObject({ password: null, account: { id: first.body.account.id } });
    for (const more of [{ name: 'thrice' }, { reason: '另一个理由' }]) {
      const other = await api.post('/api/accounts', 'admin', { ...body, ...more }, key);
      expect(other).toMatchObject({ status: 422, body: { code: 'docket.key_reused' } });
    }
    expect(await api.post('/api/accounts', 'admin', body)).toMatchObject({
      status: 409,
      body: { code: 'account.name_taken' },
    });
  });

  it('end at once when they are deactivated, and come back with their password', async () => {
    const { id, name, password } = await anAccount();
    const { token } = (await signIn(name, password)).body as { token: string };
    expect((await change(id, 'deactivate')).body.account).toMatchObject({ isActive: false, sessions: 0 });
    expect((await asToken(token, 'GET', '/api/session')).status).toBe(401);
    expect((await signIn(name, password)).status).toBe(401);
    await change(id, 'reactivate');
    expect((await signIn(name, password)).status).toBe(200);
    expect((await change(id, 'endSessions')).body.account.sessions).toBe(0);
    const reset = await change(id, 'resetPassword');
    expect((await signIn(name, password)).status).toBe(401);
    expect((await signIn(name, reset.body.password as string)).status).toBe(200);
  });

  it('are found by name, office, capacity and state, page by page', async () => {
    const { id } = await anAccount({ displayName: '孙百合', roles: [{ office: 'dept-water', capacity: 'head' }] });
    const names = async (query: string) =>
      ((await api.get(`/api/accounts?${query}`, 'admin')).body.items as { id: string }[]).map(({ id: one }) => one);
    expect(await names('text=百合')).toEqual([id]);
    expect(await names('office=dept-water&capacity=head')).toEqual([id]);
    expect(await names('office=dept-water&capacity=officer')).toEqual([]);
    await change(id, 'deactivate');
    expect(await names('state=inactive&text=百合')).toEqual([id]);
    const first = await api.get('/api/accounts?limit=2', 'admin');
    const second = await api.get(`/api/accounts?limit=2&cursor=${String(first.body.next)}`, 'admin');
    expect(second.body.items[0].name > first.body.items[1].name).toBe(true);
    expect((await api.get('/api/accounts?cursor=bm90', 'admin')).status).toBe(400);
  });

  it('show who has to wait after failed sign-ins, and let them try again', async () => {
    const { id, name, password } = await anAccount();
    for (let n = 0; n < 6; n += 1) await signIn(name, 'Wrong-password-1');
    expect((await signIn(name, password)).status).toBe(429);
    const blocked = (await api.get('/api/accounts?state=blocked', 'admin')).body.items;
    expect(blocked).toMatchObject([{ id, blockedUntil: expect.stringMatching(/Z$/) }]);
    expect((await change(id, 'unblock')).body.account.blockedUntil).toBeNull();
    expect((await signIn(name, password)).status).toBe(200);
  });

  it('are not changed against what nobody saw', async () => {
    const { id } = await anAccount();
    const seen = (await api.get(`/api/accounts/${id}`, 'admin')).body.account.lastChange as number;
    await api.done(`/api/accounts/${id}/rename`, 'admin', { seen, reason, displayName: '周一' });
    const late = await api.post(`/api/accounts/${id}/rename`, 'admin', { seen, reason, displayName: '周二' });
    expect(late).toMatchObject({ status: 409, body: { code: 'account.changed_meanwhile' } });
    const detail = await api.get(`/api/accounts/${id}`, 'admin');
    expect(detail.body).toMatchObject({
      account: { displayName: '周一' },
      changes: [{ what: 'renamed', byName: '姓名-admin', reason, detail: { before: '赵明', after: '周一' } }, {}],
    });
  });

  it('refuse a capacity that the office has not, and an account without a role', async () => {
    const { id } = await anAccount();
    const unfit = await change(id, 'roles', { roles: [{ office: 'dept-water', capacity: 'petition-head' }] });
    expect(unfit.body.code).toBe('office.capacity_unfit');
    expect((await change(id, 'roles', { roles: [{ office: 'moon', capacity: 'head' }] })).body.code).toBe(
      'office.unknown',
    );
    expect((await change(id, 'roles', { roles: [] })).status).toBe(400);
  });

  it('never leave nobody who may administer, and nobody takes rights from themselves', async () => {
    const own = await idOf('admin');
    for (const [deed, more] of [
      ['deactivate', {}],
      ['roles', { roles: [clerkRole] }],
      ['resetPassword', {}],
    ] as const) {
      expect(await change(own, deed, more)).toMatchObject({ status: 403, body: { code: 'account.own_account' } });
    }
    const second = await anAccount({ roles: [adminRole] });
    const { token } = (await signIn(second.name, second.password)).body as { token: string };
    const chosen = await asToken(token, 'PUT', '/api/session/password', {
      old: second.password,
      password: 'Grain-basket-78',
    });
    const headers = { authorization: `Bearer ${String(chosen.body.token)}` };
    const bySecond = async (id: string, deed: string, more: object = {}) => {
      const seen = (await api.ask('GET', `/api/accounts/${id}`, { headers })).body.account.lastChange as number;
      const body = { seen, reason, ...more };
      return await api.ask('POST', `/api/accounts/${id}/${deed}`, { headers, key: randomUUID(), body });
    };
    expect((await change(second.id, 'roles', { roles: [clerkRole] })).status).toBe(200);
    expect((await bySecondMay(headers)).status).toBe(401);
    expect((await change(second.id, 'roles', { roles: [adminRole] })).status).toBe(200);
    const again = await signIn(second.name, 'Grain-basket-78');
    headers.authorization = `Bearer ${String(again.body.token)}`;
    expect((await bySecond(own, 'rename', { displayName: '姓名-admin' })).status).toBe(200);
    // Both at once would leave nobody: one of them is refused, whichever comes second.
    const seenOf = async (id: string) =>
      (await api.ask('GET', `/api/accounts/${id}`, { headers })).body.account.lastChange as number;
    const [seenOwn, seenSecond] = [await seenOf(own), await seenOf(second.id)];
    const [mine, theirs] = await Promise.all([
      api.ask('POST', `/api/accounts/${own}/roles`, {
        headers,
        key: randomUUID(),
        body: { seen: seenOwn, reason, roles: [clerkRole] },
      }),
      api.post(`/api/accounts/${second.id}/deactivate`, 'admin', { seen: seenSecond, reason }),
    ]);
    expect([mine, theirs].filter(({ status }) => status === 200)).toHaveLength(1);
    // Whoever is left brings the other one back, for the tests that follow.
    if (mine.status === 200) expect((await bySecond(own, 'roles', { roles: [adminRole] })).status).toBe(200);
    expect((await api.get('/api/accounts/counts', 'admin')).body.administrators).toBeGreaterThanOrEqual(1);
  });

  it('are recorded in a table that only grows', async () => {
    for (const sql of [
      'update account_change set reason = reason',
      'delete from account_change',
      'delete from office_change',
    ]) {
      await expect(api.database.source.query(sql)).rejects.toThrow(/permission denied/);
    }
    const record = await api.get('/api/accounts/changes', 'admin');
    expect(record.body.items.length).toBeGreaterThan(5);
    const older = await api.get(`/api/accounts/changes?before=${String(record.body.items[2].seq)}`, 'admin');
    expect(older.body.items[0].seq).toBeLessThan(record.body.items[2].seq);
  });
});

const bySecondMay = (headers: { authorization: string }): Promise<Said> => api.ask('GET', '/api/accounts', { headers });
