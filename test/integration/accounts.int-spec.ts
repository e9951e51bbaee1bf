import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { seedCounty } from '../../apps/cli/src/seed/seed-county.js';
import { as, type OfficeId } from '#libs/kernel';
import {
  actorOf,
  changePassword,
  changeRoles,
  closeSession,
  createAccount,
  demoMark,
  displayNamesOf,
  findSession,
  listAccounts,
  loadOfficeTree,
  openSession,
  passwordPool,
  removeDemo,
  saveOffices,
  setAccountActive,
  signIn,
  takeFromLimit,
  type Role,
  type SignInTry,
} from '#libs/persistence';
import { aDatabase, type TestDatabase } from '../support/database.js';
import { codeOf, refusalOf } from '../support/refusals.js';

const password = 'Grain-basket-77';
const passwords = passwordPool({ concurrency: 2, queue: 200 });
const water: Role = { office: as<OfficeId>('dept-water'), capacity: 'officer' };
const finance: Role = { office: as<OfficeId>('dept-finance'), capacity: 'head' };

let database: TestDatabase;
let account: string;

const aTry = (more: Partial<SignInTry> = {}): SignInTry => ({
  name: 'ann',
  password,
  source: '10.0.0.1',
  carrier: 'bearer',
  ...more,
});
const signInAs = (more: Partial<SignInTry> = {}) => signIn(database.source, passwords, aTry(more));

beforeAll(async () => {
  database = await aDatabase();
});
afterAll(async () => {
  await database.drop();
});
beforeEach(async () => {
  for (const table of ['session', 'account_role', 'account', 'login_attempt', 'rate_limit']) {
    await database.source.query(`delete from ${table}`);
  }
  account = await createAccount(database.source, passwords, {
    name: 'ann',
    displayName: '安',
    password,
    roles: [water, finance],
    isDemo: false,
  });
});

describe('signing in', () => {
  it('gives a token for a session that acts in one role, the first of the account', async () => {
    const token = await signInAs({ name: ' ANN ' });
    const session = await findSession(database.source, token, 'bearer');
    expect(session).toMatchObject({ account, displayName: '安', ...finance });
    expect(actorOf(session!)).toEqual({ kind: 'person', principal: account, ...finance });
    const [row] = await database.source.query(`select encode(token_hash, 'base64') as digest from session`);
    expect(row.digest).not.toContain(token);
  });

  it('answers a wrong name, a wrong password, a closed account and one without a role alike', async () => {
    const wrongPassword = await refusalOf(signInAs({ password: 'wrong' }));
    const wrongName = await refusalOf(signInAs({ name: 'bob' }));
    await setAccountActive(database.source, account, false);
    const closed = await refusalOf(signInAs());
    await setAccountActive(database.source, account, true);
    await changeRoles(database.source, account, []);
    const idle = await refusalOf(signInAs());
    expect(wrongPassword).toEqual({ code: 'account.sign_in_refused', details: {} });
    expect([wrongName, closed, idle]).toEqual([wrongPassword, wrongPassword, wrongPassword]);
  });

  it('does not count what it was too busy to look at', async () => {
    const full = passwordPool({ concurrency: 0, queue: 0 });
    for (let time = 0; time < 8; time += 1) {
      expect(await codeOf(signIn(database.source, full, aTry()))).toBe('account.busy');
    }
    expect(await codeOf(signInAs())).toBe('fine');
  });
});

describe('a session', () => {
  const token = (): Promise<string> => openSession(database.source, { ...water, account, carrier: 'cookie' });
  const find = (text: string) => findSession(database.source, text, 'cookie');

  it('is not found by a wrong token or the other carrier', async () => {
    const text = await token();
    expect(await find(text)).not.toBeNull();
    expect(await find(`${text}x`)).toBeNull();
    expect(await findSession(database.source, text, 'bearer')).toBeNull();
  });

  it('ends after 15 idle minutes, is kept by use, and ends after 8 hours in any case', async () => {
    const text = await token();
    const later = (minutes: number) =>
      database.source.query(
        `update session set seen_at = seen_at - $1 * interval '1 minute', expires_at = expires_at - $1 * interval '1 minute'`,
        [minutes],
      );
    for (let time = 0; time < 34; time += 1) {
      await later(14);
      expect(await find(text)).not.toBeNull();
    }
    await later(14);
    expect(await find(text)).toBeNull();
    const idle = await token();
    await later(16);
    expect(await find(idle)).toBeNull();
  });

  it('ends when it is closed, with a new password, with the role and with the account', async () => {
    const ends: ((text: string) => Promise<void>)[] = [
      (text) => closeSession(database.source, text, ''),
      () => changePassword(database.source, passwords, { account, password: 'Another-basket-78' }),
      () => setAccountActive(database.source, account, false),
      () => changeRoles(database.source, account, [finance]),
    ];
    for (const end of ends) {
      await setAccountActive(database.source, account, true);
      const text = await token();
      await end(text);
      expect(await find(text)).toBeNull();
    }
    await setAccountActive(database.source, account, true);
    expect(await codeOf(token())).toBe('account.role_not_held');
  });
});

describe('an account', () => {
  it('is refused with a name that is taken or malformed, and a password that is weak', async () => {
    const make = (name: string, text = password) =>
      codeOf(
        createAccount(database.source, passwords, { name, displayName: 'x', password: text, roles: [], isDemo: false }),
      );
    expect(await make('ann')).toBe('account.name_taken');
    expect(await make('Ann B')).toBe('account.name_malformed');
    expect(await make('bob', 'weak')).toBe('account.password_weak');
    expect(await make('bob')).toBe('fine');
  });

  it('keeps the roles that stay, and is unknown where it is not there', async () => {
    await changeRoles(database.source, account, [water, { ...water, capacity: 'head' }]);
    const [ann] = await listAccounts(database.source);
    expect(ann?.roles).toEqual([{ ...water, capacity: 'head' }, water]);
    const nobody = '00000000-0000-4000-8000-000000000000';
    expect(await codeOf(changeRoles(database.source, nobody, []))).toBe('account.unknown');
    expect(await codeOf(setAccountActive(database.source, nobody, true))).toBe('account.unknown');
    expect([...(await displayNamesOf(database.source, [account, nobody, 'course']))]).toEqual([[account, '安']]);
  });
});

describe('a limit for the public', () => {
  const limit = { what: 'intake', limit: 5, windowSeconds: 600 };

  it('lets as many through as it says, also when all come at once, and each source has its own', async () => {
    const answers = await Promise.all(
      Array.from({ length: 40 }, () => codeOf(takeFromLimit(database.source, limit, '10.1.1.1'))),
    );
    expect(answers.filter((code) => code === 'fine')).toHaveLength(5);
    expect(await takeFromLimit(database.source, limit, '10.1.1.2')).toBe(4);
    const refused = await refusalOf(takeFromLimit(database.source, limit, '10.1.1.1'));
    expect(refused.code).toBe('account.too_many');
    expect(refused.details.retryAfterSeconds).toBeGreaterThan(590);
    await database.source.query(`update rate_limit set window_start = window_start - interval '10 minutes'`);
    expect(await takeFromLimit(database.source, limit, '10.1.1.1')).toBe(4);
  });

  it('stores no address', async () => {
    await takeFromLimit(database.source, limit, '10.1.1.1');
    const rows = await database.source.query(`select bucket from rate_limit`);
    expect(JSON.stringify(rows)).not.toContain('10.1.1.1');
  });
});

describe('the seed', () => {
  const revision = async () => (await loadOfficeTree(database.source)).revision;

  it('makes the county once, also when two start together, whose accounts have the password of the first', async () => {
    const passwords = ['Known-basket-78', 'Known-basket-79'] as const;
    const [one, two] = await Promise.all(passwords.map((password) => seedCounty(database.source, password)));
    expect([one?.created, two?.created].sort()).toEqual([0, 83]);
    const before = await revision();
    const again = await seedCounty(database.source, 'Known-basket-80');
    expect(again).toMatchObject({ offices: 0, created: 0 });
    expect(again.accounts).toHaveLength(83);
    expect(await revision()).toBe(before);
    const token = await signInAs({ name: 'water.officer', password: passwords[one?.created === 83 ? 0 : 1] });
    expect(await findSession(database.source, token, 'bearer')).toMatchObject(water);
  });

  it('stores the offices in order, and a changed one only', async () => {
    await seedCounty(database.source, null);
    const tree = await loadOfficeTree(database.source);
    expect(tree.ofCounty).toHaveLength(270);
    expect(tree.all[0]?.id).toBe('county-committee');
    const closed = { ...tree.get(as<OfficeId>('dept-water'))!, isActive: false };
    const before = await revision();
    expect(
      await saveOffices(
        database.source,
        tree.all.map((office) => (office.id === closed.id ? closed : office)),
      ),
    ).toBe(1);
    expect(await revision()).not.toBe(before);
    expect((await loadOfficeTree(database.source)).get(closed.id)?.isActive).toBe(false);
    const orphan = { ...closed, superior: as<OfficeId>('moon') };
    expect(await codeOf(saveOffices(database.source, [orphan]))).toBe('office.superior_missing');
  });

  it('marks the installation until the demonstration is removed, and never makes it anew', async () => {
    await seedCounty(database.source, 'Known-basket-79');
    expect(await demoMark(database.source)).toBe('demo');
    expect(await removeDemo(database.source)).toBe(83);
    expect(await demoMark(database.source)).toBe('removed');
    expect((await listAccounts(database.source)).map((one) => one.name)).toEqual(['ann']);
    expect(await seedCounty(database.source, 'Known-basket-79')).toMatchObject({ created: 0, accounts: [] });
    expect(await removeDemo(database.source)).toBe(0);
  });
});
