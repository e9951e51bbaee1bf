import { randomUUID } from 'node:crypto';
import { DomainError, isDomainError } from '#libs/kernel';
import { AccountEntity, AccountRoleEntity } from '../entities/index.js';
import type { Queryable, Tables } from '../queryable.js';
import { asDomainError } from '../failures.js';
import { requireStrongPassword } from './password-policy.js';
import type { PasswordPool } from './password-pool.js';
import { rolesOf } from './separation.js';
import { sweepSessions } from './session-store.js';
import { endingSessions } from './sign-in-log.js';

/** For which office, and in which capacity, an account may act as its own. */
export type OwnRole = Pick<AccountRoleEntity, 'office' | 'capacity'>;

/** A person who may sign in (账号), by a name in lower case; one account per person. */
export type Account = Pick<AccountEntity, 'id' | 'name' | 'displayName' | 'isActive' | 'isDemo'> & {
  readonly roles: readonly OwnRole[];
};

export type NewAccount = Pick<Account, 'name' | 'displayName' | 'isDemo' | 'roles'> & { readonly password: string };

/**
 * Makes an account, in the transaction of whoever asks. Whether a role fits its office is the caller's question
 * (`requireFittingCapacity`).
 *
 * @returns its id
 * @throws DomainError invalid `account.name_malformed` or `account.password_weak`, conflict `account.name_taken`
 */
export async function createAccount(
  database: Tables,
  passwords: PasswordPool,
  { password, roles, ...account }: NewAccount,
): Promise<string> {
  if (!/^[a-z0-9]+([.-][a-z0-9]+)*$/.test(account.name) || account.name.length > 64) {
    throw new DomainError('invalid', 'account.name_malformed', 'expected lower-case letters, digits, dots and hyphens');
  }
  requireStrongPassword(password, account.name);
  const id = randomUUID();
  const passwordHash = await passwords.hash(password);
  try {
    await database.getRepository(AccountEntity).insert({ id, ...account, passwordHash });
  } catch (error) {
    throw nameTaken(asDomainError(error));
  }
  await giveRoles(database, id, roles);
  return id;
}

/**
 * Gives an account a new password and ends its sessions.
 *
 * @throws DomainError not_found `account.unknown`, invalid `account.password_weak`
 */
export async function changePassword(
  database: Tables,
  passwords: PasswordPool,
  change: { readonly account: string; readonly password: string },
): Promise<void> {
  const account = await database.getRepository(AccountEntity).findOneBy({ id: change.account });
  if (account === null) throw unknownAccount();
  requireStrongPassword(change.password, account.name);
  const hash = await passwords.hash(change.password);
  await database.query(
    `with ${endingSessions('account_id = $1', `'passwordChanged'`)}
     update account set password_hash = $2, password_changed_at = clock_timestamp(), must_change_password = false
       where id = $1`,
    [change.account, hash],
  );
}

/**
 * Replaces the roles of an account; sessions in a role that it no longer holds end with their next request.
 *
 * @throws DomainError not_found `account.unknown`
 */
export async function changeRoles(database: Tables, account: string, roles: readonly OwnRole[]): Promise<void> {
  await database.transaction(async (transaction) => {
    // One change after the other: the row is the account's lock.
    const lock = { mode: 'pessimistic_write' } as const;
    const found = await transaction.findOne(AccountEntity, { where: { id: account }, lock });
    if (found === null) throw unknownAccount();
    await transaction.delete(AccountRoleEntity, { account });
    await giveRoles(transaction, account, roles);
  });
}

async function giveRoles(database: Tables, account: string, roles: readonly OwnRole[]): Promise<void> {
  const rows = roles.map(({ office, capacity }) => ({ account, office, capacity }));
  await database.getRepository(AccountRoleEntity).createQueryBuilder().insert().values(rows).orIgnore().execute();
}

/**
 * Lets an account sign in or not; nothing is deleted, because facts name it.
 *
 * @throws DomainError not_found `account.unknown`
 */
export async function setAccountActive(database: Queryable, account: string, isActive: boolean): Promise<void> {
  const rows = await database.query<{ found: boolean }>(
    `with changed as (update account set is_active = $2 where id = $1 returning id),
     ${endingSessions('account_id = $1 and not $2::boolean', `'deactivated'`)}
     select exists (select from changed) as found`,
    [account, isActive],
  );
  if (rows[0]?.found !== true) throw unknownAccount();
}

/** All accounts by name, without anything secret. */
export async function listAccounts(database: Queryable): Promise<Account[]> {
  return await database.query<Account>(
    `select a.id, a.name, a.display_name as "displayName", a.is_active as "isActive", a.is_demo as "isDemo",
       ${rolesOf('a.id')} as roles from account a order by a.name`,
  );
}

/** Display names of principals, people and programs, for histories; one that is no account any more is missing. */
export async function displayNamesOf(
  database: Queryable,
  principals: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await database.query<{ id: string; display_name: string }>(
    `select id::text, display_name from account where id::text = any($1)
     union all select id::text, display_name from program where id::text = any($1)`,
    [[...new Set(principals)]],
  );
  return new Map(rows.map((row) => [row.id, row.display_name]));
}

/** Removes what time has made useless: sessions, tries and counts. Meant for once an hour. */
export async function sweepSignIns(database: Queryable): Promise<void> {
  await sweepSessions(database);
  await database.query(
    `delete from login_attempt where updated_at < clock_timestamp() - interval '24 hours'
       and (subject not like 'known:%' or updated_at < clock_timestamp() - interval '30 days')
       and (blocked_until is null or blocked_until < clock_timestamp())`,
  );
  await database.query(`delete from left_visit where left_at < clock_timestamp() - interval '24 hours'`);
  await database.query(`delete from rate_limit where window_start < clock_timestamp() - interval '24 hours'`);
}

function nameTaken(error: unknown): unknown {
  if (!isDomainError(error) || error.code !== 'persistence.taken') return error;
  return new DomainError('conflict', 'account.name_taken', 'an account of this name is already there');
}

function unknownAccount(): DomainError {
  return new DomainError('not_found', 'account.unknown', 'no such account');
}
