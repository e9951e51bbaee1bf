import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as contracts from '#libs/contracts';
import { as, type OfficeId } from '#libs/kernel';
import { createAccount, forgetSignIns } from '#libs/persistence';
import { sweepSessions } from '../../libs/persistence/src/accounts/session-store.js';
import { networkOf } from '../../libs/persistence/src/accounts/sign-in-log.js';
import { TestApi } from '../support/api.js';

const roles = [
  { office: as<OfficeId>('bureau'), capacity: 'petition-clerk' },
  { office: as<OfficeId>('dept-transport'), capacity: 'officer' },
] as const;
const name = 'two.roles';
const typedPassword = 'A-password-in-the-wrong-field-7';

let api: TestApi;
let account: string;
beforeAll(async () => {
  api = await TestApi.open();
  const { database, passwords } = api.platform;
  const person = { name, displayName: '两岗', password: TestApi.password, isDemo: false, roles };
  account = await createAccount(database, passwords, person);
}, 60_000);
afterAll(() => api.close());

const signIn = (given: object = {}) =>
  api.ask('POST', '/api/session', { body: { name, password: TestApi.password, as: 'token', ...given } });
const tokenOf = async (given: object = {}): Promise<string> => String((await signIn(given)).body.token);
const by = (token: string) => ({ headers: { authorization: `Bearer ${token}` } });

/** What the log says of the account, the newest first. */
async function linesOf(query = `account=${account}`): Promise<contracts.SignInEvent[]> {
  const said = await api.get(`/api/accounts/signIns?${query}`, 'admin');
  expect(said.status).toBe(200);
  return contracts.signInPage.parse(said.body).items;
}
const whats = async (count: number): Promise<string[]> => (await linesOf()).slice(0, count).map(({ what }) => what);

describe('the log of sign-ins', () => {
  it('has every sign-in, failure and end of a session, with the account, the network and how', async () => {
    const token = await tokenOf();
    await signIn({ password: 'Not-the-password-1' });
    const chosen = await api.ask('PUT', '/api/session/acting', { ...by(token), body: roles[1] });
    await api.ask('DELETE', '/api/session', by(String(chosen.body.token)));
    expect(await whats(4)).toEqual(['signedOut', 'roleChosen', 'wrongPassword', 'signedIn']);
    const [last] = await linesOf();
    expect(last).toMatchObject({ account, name, displayName: '两岗', carrier: 'bearer', network: '127.0.0.0/24' });
  });

  it('tells whose sessions were ended by whom: elsewhere, by a new password, by an administrator', async () => {
    const token = await tokenOf();
    await tokenOf();
    await api.ask('DELETE', '/api/session/others', by(token));
    expect(await whats(1)).toEqual(['signedOutElsewhere']);
    await api.ask('PUT', '/api/session/password', {
      ...by(token),
      body: { old: 'Wrong-77-basket', password: 'x'.repeat(12) },
    });
    expect(await whats(1)).toEqual(['oldPasswordWrong']);
    const { lastChange } = contracts.accountDetail.parse(
      (await api.get(`/api/accounts/${account}`, 'admin')).body,
    ).account;
    await api.post(`/api/accounts/${account}/endSessions`, 'admin', { reason: '演练', seen: lastChange });
    expect(await whats(1)).toEqual(['endedByAdministrator']);
  });

  it('tells a session that nobody used, and one whose day was over, when that was', async () => {
    const { source } = api.database;
    for (const column of ['seen_at', 'expires_at']) {
      await tokenOf();
      await source.query(
        `update session set ${column} = clock_timestamp() - interval '20 minutes' where account_id = $1`,
        [account],
      );
      await sweepSessions(source);
    }
    // Written down when they are swept, with the instant at which they were over.
    const ended = (await linesOf(`account=${account}&kind=ended`)).filter(
      ({ what }) => what === 'idle' || what === 'expired',
    );
    expect(ended.map(({ what }) => what)).toEqual(['idle', 'expired']);
    for (const { at } of ended) expect(Date.parse(at)).toBeLessThan(Date.now() - 60_000);
  });

  it('keeps nothing of what was typed where no account has the name', async () => {
    await signIn({ name: typedPassword });
    const [last] = await linesOf('kind=refused');
    expect(last).toMatchObject({ what: 'unknownName', account: null, name: null });
    const rows = await api.database.source.query('select * from sign_in_event');
    expect(JSON.stringify(rows).toLowerCase()).not.toContain(typedPassword.toLowerCase());
  });

  it('goes page by page without a gap, for administrators; everybody else sees their own', async () => {
    const seen: number[] = [];
    let cursor: string | null = null;
    do {
      const more: string = cursor === null ? '' : `&cursor=${cursor}`;
      const said = await api.get(`/api/accounts/signIns?limit=3${more}`, 'admin');
      const page = contracts.signInPage.parse(said.body);
      seen.push(...page.items.map(({ seq }) => seq));
      cursor = page.next;
    } while (cursor !== null);
    const [{ count }] = await api.database.source.query<[{ count: number }]>('select count(*)::int from sign_in_event');
    expect(new Set(seen).size).toBe(count);
    expect((await api.get('/api/accounts/signIns', 'clerk')).status).toBe(403);
    const own = await api.ask('GET', '/api/session/signIns', by(await tokenOf()));
    const items = contracts.signInPage.parse(own.body).items;
    expect(items.length).toBeGreaterThan(5);
    expect(new Set(items.map((line) => line.account))).toEqual(new Set([account]));
  });

  it('is added to by the application alone, and forgotten after its time, never before six months', async () => {
    const { source } = api.database;
    for (const change of [`update sign_in_event set what = 'x'`, 'delete from sign_in_event', 'truncate sign_in_event'])
      await expect(source.query(change)).rejects.toThrow(/permission denied/u);
    const old = (days: number) =>
      source.query(
        `insert into sign_in_event (at, what, carrier, network)
         values (clock_timestamp() - $1 * interval '1 day', 'signedIn', 'cookie', '')`,
        [days],
      );
    for (const days of [150, 190, 300]) await old(days);
    const ages = async () =>
      (
        await source.query<{ days: number }[]>(
          `select extract(day from clock_timestamp() - at)::int as days from sign_in_event where at < clock_timestamp() - interval '9 days' order by 1`,
        )
      ).map(({ days }) => days);
    await forgetSignIns(source, 200);
    expect(await ages()).toEqual([150, 190]);
    await forgetSignIns(source, 1);
    expect(await ages()).toEqual([150]);
  });
});

it.each([
  ['10.3.7.21', '10.3.7.0/24'],
  ['::ffff:10.3.7.21', '10.3.7.0/24'],
  ['2001:db8:1:2::9', '2001:db8:1::/48'],
  ['::1', '0:0:0::/48'],
  ['somewhere', ''],
])('of the address %s the log has %j', (source, network) => {
  expect(networkOf(source)).toBe(network);
});
