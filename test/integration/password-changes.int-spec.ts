import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { as, type OfficeId } from '#libs/kernel';
import {
  changePassword,
  createAccount,
  findSession,
  openSession,
  passwordPool,
  signIn,
  type PasswordPool,
} from '#libs/persistence';
import type { TestDatabase } from '../support/database.js';
import { aCounty } from '../support/door.js';

const [before, after] = ['Grain-basket-77', 'Stone-bridge-88'];
const role = { office: as<OfficeId>('bureau'), capacity: 'petition-clerk' } as const;

describe('a change of the password', () => {
  let database: TestDatabase;
  let account = '';
  const passwords = passwordPool();

  beforeAll(async () => {
    database = await aCounty();
    account = await createAccount(database.source, passwords, {
      ...{ name: 'mei', displayName: '梅', password: before, roles: [role], isDemo: false },
    });
  }, 60_000);
  afterAll(() => database.drop());

  const tryIn = (password: string, pool: PasswordPool = passwords) =>
    signIn(database.source, pool, { name: 'mei', password, source: '192.0.2.1', carrier: 'bearer' });
  const change = (password: string) => changePassword(database.source, passwords, { account, password });
  const session = async (token: string) => await findSession(database.source, token, 'bearer');

  it('ends every session of before', async () => {
    const token = await tryIn(before);
    expect(await session(token)).not.toBeNull();
    await change(before);
    expect(await session(token)).toBeNull();
  });

  it('ends a sign-in that began with the password of before and is not done yet', async () => {
    const slow = { ...passwords, verify: async () => (await change(after), true) } as PasswordPool;
    await expect(tryIn(before, slow)).rejects.toMatchObject({ code: 'account.sign_in_refused' });
    expect(await session(await tryIn(after))).not.toBeNull();
    await change(before);
  });

  it('ends what went on from a session of before in another role', async () => {
    const first = await tryIn(before);
    const goesOn = { ...role, account, carrier: 'bearer' } as const;
    const second = await openSession(database.source, { ...goesOn, goesOnFrom: first });
    // As a change that was made between the two, and whose own deletion did not see the second.
    await database.source.query(
      `update account set password_changed_at = (select created_at + interval '1 ms' from session
         where token_hash = sha256($2::bytea)) where id = $1`,
      [account, Buffer.from(first)],
    );
    expect([await session(first), await session(second)]).toEqual([null, null]);
    await database.source.query(`delete from session where token_hash = sha256($1::bytea)`, [Buffer.from(first)]);
    await expect(openSession(database.source, { ...goesOn, goesOnFrom: first })).rejects.toMatchObject({
      code: 'account.role_not_held',
    });
  });

  it('leaves a session that goes on in another role the end that it had', async () => {
    const first = await tryIn(before);
    const goesOn = { ...role, account, carrier: 'bearer', goesOnFrom: first } as const;
    const second = await openSession(database.source, goesOn);
    expect((await session(second))?.expiresAt).toEqual((await session(first))?.expiresAt);
  });
});
