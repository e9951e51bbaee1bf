import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { as, type OfficeId } from '#libs/kernel';
import { createAccount, passwordPool, signIn, unblockAccount, type SignInTry } from '#libs/persistence';
import { aDatabase, type TestDatabase } from '../support/database.js';
import { codeOf, refusalOf } from '../support/refusals.js';

// Every try is a hash of a password.
jest.setTimeout(60_000);

const password = 'Grain-basket-77';
const passwords = passwordPool({ concurrency: 2, queue: 200 });

let database: TestDatabase;

const signInAs = (more: Partial<SignInTry> = {}) =>
  signIn(database.source, passwords, {
    name: 'ann',
    password,
    source: '10.0.0.1',
    carrier: 'bearer',
    ...more,
  });

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
  await createAccount(database.source, passwords, {
    name: 'ann',
    displayName: '安',
    password,
    roles: [{ office: as<OfficeId>('dept-water'), capacity: 'officer' }],
    isDemo: false,
  });
});

describe('the limits of signing in', () => {
  it('makes an account wait after five failures, known or not, and tells how long', async () => {
    for (const name of ['ann', 'nobody']) {
      for (let time = 0; time < 5; time += 1) {
        expect(await codeOf(signInAs({ name, password: 'wrong' }))).toBe('account.sign_in_refused');
      }
      const refused = await refusalOf(signInAs({ name }));
      expect(refused.code).toBe('account.try_later');
      expect(refused.details.retryAfterSeconds).toBeGreaterThan(50);
      expect(refused.details.retryAfterSeconds).toBeLessThanOrEqual(60);
    }
  });

  it('lets at most ten tries an hour through', async () => {
    let tries = 0;
    for (let minute = 0; minute < 60; minute += 1) {
      for (let time = 0; time < 3; time += 1) {
        if ((await codeOf(signInAs({ password: 'wrong' }))) === 'account.sign_in_refused') tries += 1;
      }
      await database.source.query(
        `update login_attempt set blocked_until = blocked_until - interval '1 minute', updated_at = updated_at - interval '1 minute'`,
      );
    }
    expect(tries).toBeGreaterThanOrEqual(8);
    expect(tries).toBeLessThanOrEqual(10);
  });

  it('does not let fifty tries at once slip past the count', async () => {
    const answers = await Promise.all(Array.from({ length: 50 }, () => codeOf(signInAs({ password: 'wrong' }))));
    expect(answers.filter((code) => code === 'account.sign_in_refused')).toHaveLength(5);
    expect(answers.filter((code) => code === 'account.try_later')).toHaveLength(45);
  });

  it('forgets the failures of an account with a success', async () => {
    for (let round = 0; round < 3; round += 1) {
      for (let time = 0; time < 4; time += 1) await codeOf(signInAs({ password: 'wrong' }));
      expect(await codeOf(signInAs())).toBe('fine');
    }
  });

  it('makes strangers at one address wait after sixty failures, shortly, and nobody who is at home there', async () => {
    expect(await codeOf(signInAs())).toBe('fine');
    const answers = [];
    for (let n = 0; n < 70; n += 1) answers.push(await refusalOf(signInAs({ name: `guess${String(n)}` })));
    expect(answers.filter(({ code }) => code === 'account.sign_in_refused')).toHaveLength(60);
    expect(answers.at(-1)).toMatchObject({ code: 'account.try_later' });
    expect(answers.at(-1)?.details.retryAfterSeconds).toBeLessThanOrEqual(300);
    expect(await codeOf(signInAs())).toBe('fine');
    expect(await codeOf(signInAs({ source: '10.0.0.9' }))).toBe('fine');
  });

  it('makes an account wait that is guessed at from many addresses, but not where it is at home', async () => {
    expect(await codeOf(signInAs())).toBe('fine');
    const answers = [];
    for (let n = 0; n < 40; n += 1) {
      answers.push(await codeOf(signInAs({ password: 'wrong', source: `10.1.0.${String(n)}` })));
    }
    expect(answers.filter((code) => code === 'account.sign_in_refused')).toHaveLength(30);
    expect(await codeOf(signInAs({ source: '10.0.0.9' }))).toBe('account.try_later');
    expect(await codeOf(signInAs())).toBe('fine');
    await unblockAccount(database.source, 'Ann ');
    expect(await codeOf(signInAs({ source: '10.0.0.9' }))).toBe('fine');
  });
});
