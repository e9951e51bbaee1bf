import { DomainError, isDomainError } from '#libs/kernel';
import type { Queryable } from '../queryable.js';
import { countLoginTry, forgetLoginTries, takeBackLoginTry, type LoginSubjects } from './login-throttle.js';
import type { PasswordPool } from './password-pool.js';
import { isOnItsSide, rolesOf } from './separation.js';
import { openSession, type Carrier, type Role } from './session-store.js';
import { noteSignIn, type SignInDeed } from './sign-in-log.js';

/** A try to sign in. */
export interface SignInTry {
  readonly name: string;
  readonly password: string;
  /** Network address of the client. */
  readonly source: string;
  readonly carrier: Carrier;
}

/**
 * Signs in (登录), in the first role that the account holds. A wrong name, a wrong password, an account that is not active
 * and one without a role get the same answer in the same time.
 *
 * @returns the token of the session
 * @throws DomainError forbidden `account.sign_in_refused`; unavailable `account.try_later` or `account.busy` with
 *   `retryAfterSeconds`
 */
export async function signIn(database: Queryable, passwords: PasswordPool, asked: SignInTry): Promise<string> {
  const name = asked.name.trim().toLowerCase();
  const subjects = { name, source: asked.source };
  await countLoginTry(database, subjects);
  const account = await findByName(database, name);
  const fits = await verifyTry({ database, passwords, subjects }, account?.hash ?? null, asked.password);
  const role = account?.roles[0];
  if (!fits || account === null || !account.isActive || role === undefined) {
    await noteSignIn(database, { ...asked, what: whyRefused(account, fits), account: account?.id ?? null });
    throw signInRefused();
  }
  await forgetLoginTries(database, subjects);
  // While the password was looked at it may have been changed: what it opened then would outlive that.
  return await openSession(database, {
    ...role,
    account: account.id,
    carrier: asked.carrier,
    provedBy: account.hash,
    noted: { what: 'signedIn', source: asked.source },
  }).catch(refusedLikeAnyOther);
}

/** Why nobody was let in, for the log alone: whoever tried is told the same in every case. */
function whyRefused(account: Found | null, fits: boolean): SignInDeed {
  if (account === null) return 'unknownName';
  if (!fits) return 'wrongPassword';
  return account.isActive ? 'noRole' : 'inactive';
}

function refusedLikeAnyOther(error: unknown): never {
  if (isDomainError(error) && error.code === 'account.role_not_held') throw signInRefused();
  throw error;
}

const signInRefused = (): DomainError =>
  new DomainError('forbidden', 'account.sign_in_refused', 'name or password is wrong');

/**
 * Verifies a password after its try was counted; one that nobody had the time to look at is taken back.
 *
 * @param stored null where nobody of that name is there
 * @throws DomainError unavailable `account.busy` with `retryAfterSeconds`
 */
export async function verifyTry(
  by: { readonly database: Queryable; readonly passwords: PasswordPool; readonly subjects: LoginSubjects },
  stored: string | null,
  password: string,
): Promise<boolean> {
  return await by.passwords.verify(stored, password).catch(async (error: unknown) => {
    if (isDomainError(error) && error.code === 'account.busy') await takeBackLoginTry(by.database, by.subjects);
    throw error;
  });
}

interface Found {
  readonly id: string;
  readonly hash: string;
  readonly isActive: boolean;
  readonly roles: readonly Role[];
}

async function findByName(database: Queryable, name: string): Promise<Found | null> {
  const [row] = await database.query<Found>(
    `select a.id, a.password_hash as hash, a.is_active as "isActive",
       ${rolesOf('a.id', isOnItsSide('a.id', 'r.capacity'))} as roles from account a where a.name = $1`,
    [name],
  );
  return row ?? null;
}
