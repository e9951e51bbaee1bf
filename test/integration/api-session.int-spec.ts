import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as contracts from '#libs/contracts';
import { createAccount } from '#libs/persistence';
import { as, type OfficeId } from '#libs/kernel';
import { aMatter, TestApi, type Asked } from '../support/api.js';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.open();
  const { database, passwords } = api.platform;
  const roles = [
    { office: as<OfficeId>('bureau'), capacity: 'petition-clerk' },
    { office: as<OfficeId>('dept-transport'), capacity: 'officer' },
  ] as const;
  const person = { name: 'two.roles', displayName: '两岗', password: TestApi.password, isDemo: false, roles };
  await createAccount(database, passwords, person);
}, 60_000);
afterAll(() => api.close());

const credentials = { name: 'two.roles', password: TestApi.password };
const login = (more: object = {}, headers: Readonly<Record<string, string>> = {}) =>
  api.ask('POST', '/api/session', { body: { ...credentials, ...more }, headers });

/** The cookie of an answer, as a browser would send it back. */
const cookieOf = (said: { headers: Readonly<Record<string, unknown>> }): string =>
  String(said.headers['set-cookie']).split(';')[0] ?? '';

describe('a session with a cookie', () => {
  it('is HttpOnly, SameSite=Strict, and on plain loopback neither Secure nor __Host-', async () => {
    const said = await login();
    expect(contracts.loginAnswer.parse(said.body)).toMatchObject({ token: null, me: { name: 'two.roles' } });
    expect(said.headers['set-cookie']).toMatch(/^maplebridge=[\w-]{40,}; Path=\/; HttpOnly; SameSite=Strict$/);
  });

  it('changes something only from its own origin or with the header of a program', async () => {
    const cookie = cookieOf(await login());
    const post = (headers: Readonly<Record<string, string>>) =>
      api.ask('POST', '/api/petitions', { body: aMatter, key: String(Math.random()), headers: { cookie, ...headers } });
    expect(await post({})).toMatchObject({ status: 403, body: { code: 'http.cross_site' } });
    for (const site of ['cross-site', 'same-site', 'none']) {
      expect((await post({ 'sec-fetch-site': site, 'x-maplebridge': '1' })).status).toBe(403);
    }
    expect((await post({ 'sec-fetch-site': 'same-origin' })).status).toBe(201);
    expect((await post({ 'x-maplebridge': '1' })).status).toBe(201);
    expect((await api.get('/api/petitions', undefined, { cookie })).status).toBe(200);
  });

  it('cannot be opened by another site', async () => {
    expect(await login({}, { 'sec-fetch-site': 'cross-site' })).toMatchObject({
      status: 403,
      body: { code: 'http.cross_site' },
    });
  });

  it('is ended by signing out, whatever else is in the header', async () => {
    const cookie = cookieOf(await login());
    const headers = { cookie, 'x-maplebridge': '1', authorization: 'Bearer none' };
    expect((await api.ask('DELETE', '/api/session', { headers })).status).toBe(200);
    expect((await api.get('/api/session', undefined, { cookie })).status).toBe(401);
  });

  it('is not taken as a bearer token, nor the other way round', async () => {
    const token = cookieOf(await login()).split('=')[1] ?? '';
    expect((await api.get('/api/session', undefined, { authorization: `Bearer ${token}` })).status).toBe(401);
    const bearer = (await login({ as: 'token' })).body.token as string;
    expect((await api.get('/api/session', undefined, { cookie: `maplebridge=${bearer}` })).status).toBe(401);
  });
});

describe('a session of a program', () => {
  const asking = (token: string, more: Asked = {}): Asked => ({
    ...more,
    headers: { authorization: `Bearer ${token}` },
  });

  it('chooses another office, is a new one then, and ends', async () => {
    const first = (await login({ as: 'token' })).body.token as string;
    const me = contracts.me.parse((await api.ask('GET', '/api/session', asking(first))).body);
    expect(me.mayActFor.map(({ office }) => office)).toEqual(['bureau', 'dept-transport']);
    const role = { office: 'dept-transport', capacity: 'officer' };
    await api.platform.database.query(`update session set expires_at = clock_timestamp() + interval '9 minutes'`);
    const { expiresAt } = contracts.me.parse((await api.ask('GET', '/api/session', asking(first))).body);
    const chosen = await api.ask('PUT', '/api/session/acting', asking(first, { body: role }));
    expect(contracts.loginAnswer.parse(chosen.body).me.expiresAt).toBe(expiresAt);
    expect(contracts.loginAnswer.parse(chosen.body).me.acting).toEqual(role);
    expect((await api.ask('GET', '/api/session', asking(first))).status).toBe(401);
    const second = chosen.body.token as string;
    expect((await api.ask('DELETE', '/api/session', asking(second))).body).toEqual({ isSignedOut: true });
    expect((await api.ask('GET', '/api/session', asking(second))).status).toBe(401);
  });

  it('acts in another role for one request', async () => {
    const token = (await login({ as: 'token' })).body.token as string;
    const headers = { authorization: `Bearer ${token}`, 'x-acting': 'dept-transport/officer' };
    const me = contracts.me.parse((await api.ask('GET', '/api/session', { headers })).body);
    expect(me.acting).toEqual({ office: 'dept-transport', capacity: 'officer' });
  });

  it('loses a right at once when it is taken away', async () => {
    const token = (await login({ as: 'token' })).body.token as string;
    const ask = () => api.ask('GET', '/api/session', asking(token));
    expect((await ask()).status).toBe(200);
    await api.platform.database.query(`update account set is_active = false where name = 'two.roles'`);
    expect((await ask()).status).toBe(401);
    await api.platform.database.query(`update account set is_active = true where name = 'two.roles'`);
  });
});

describe('signing in', () => {
  it('answers a wrong name and a wrong password alike, and makes both wait after some tries', async () => {
    const headers = { 'x-correlation-id': 'same-for-both' };
    const wrong = await login({ password: 'wrong' }, headers);
    const nobody = await login({ name: 'nobody', password: 'wrong' }, headers);
    expect(wrong).toMatchObject({ status: 401, body: { code: 'account.sign_in_refused' } });
    expect(nobody.text).toBe(wrong.text);
    const answers = [];
    for (let n = 0; n < 6; n += 1) answers.push(await login({ name: 'nobody', password: 'wrong' }));
    expect(answers.at(-1)).toMatchObject({ status: 429, body: { code: 'account.try_later' } });
    expect(Number(answers.at(-1)?.headers['retry-after'])).toBeGreaterThan(0);
  });
});
