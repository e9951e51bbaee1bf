import { randomUUID } from 'node:crypto';
import { DomainError } from '#libs/kernel';
import type { Tables } from '../queryable.js';
import { AccountEntity } from '../entities/index.js';
import { changePassword } from './account-store.js';
import { accountLedger, changing } from './change-record.js';
import { countLoginTry, forgetLoginTries } from './login-throttle.js';
import { weak } from './password-policy.js';
import type { PasswordPool } from './password-pool.js';
import type { Carrier } from './session-store.js';
import { noteSignIn } from './sign-in-log.js';
import { verifyTry } from './sign-in.js';

/**
 * Changes a password by its owner, who proves it by the old one; tries are counted as those of signing in. All sessions
 * of the account end.
 *
 * @throws DomainError forbidden `account.old_password_wrong`, invalid `account.password_weak`; unavailable
 *   `account.try_later` or `account.busy` with `retryAfterSeconds`
 */
export async function changeOwnPassword(
  database: Tables,
  passwords: PasswordPool,
  asked: {
    readonly account: string;
    readonly old: string;
    readonly password: string;
    readonly source: string;
    readonly carrier: Carrier;
  },
): Promise<void> {
  const row = await database.getRepository(AccountEntity).findOneBy({ id: asked.account, isActive: true });
  const subjects = { name: row?.name ?? '', source: asked.source };
  await countLoginTry(database, subjects);
  const fits = await verifyTry({ database, passwords, subjects }, row?.passwordHash ?? null, asked.old);
  if (!fits) {
    await noteSignIn(database, { ...asked, what: 'oldPasswordWrong' });
    throw new DomainError('forbidden', 'account.old_password_wrong', 'the old password is wrong');
  }
  await forgetLoginTries(database, subjects);
  // A one-time password that stays would be one that somebody else knows.
  if (asked.password === asked.old) throw weak('same');
  const { account } = asked;
  const by = { account, name: subjects.name, reason: '', key: randomUUID(), seen: null };
  const what = { what: 'passwordChanged' };
  await changing(database, { ledger: accountLedger, by, subject: account, what }, async (transaction, record) => {
    await changePassword(transaction, passwords, asked);
    await record({ subject: account, subjectName: subjects.name, what: 'passwordChanged', detail: {} });
  });
}
