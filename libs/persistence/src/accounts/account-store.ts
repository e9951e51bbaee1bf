import { randomUUID } from 'node:crypto';
import { DomainError, isDomainError } from '#libs/kernel';
import type { Queryable } from '../database.js';
import { asDomainError } from '../failures.js';
import { requireStrongPassword } from './password-policy.js';
import type { PasswordPool } from './password-pool.js';
import type { Role } from './session-store.js';

/** A person who may sign in (账号); one account per person. */
export interface Account {
  readonly id: string;
  /** What one signs in with, lower case. */
  readonly name: string;
  readonly displayName: string;
  readonly isActive: boolean;
  readonly isDemo: boolean;
  readonly roles: readonly Role[];
}

export interface NewAccount {
  readonly name: string;
  readonly displayName: string;
  readonly password: string;
  readonly roles: readonly Role[];
  readonly isDemo: boolean;
}

/**
 * Makes an account. Whether a role fits its office is the caller's question (`requireFittingCapacity`).
 *
 * @returns its id
 * @throws DomainError invalid `account.name_malformed` or `account.password_weak`, conflict `account.name_taken`
 */
export async function createAccount(
  database: Queryable,
  passwords: PasswordPool,
  account: NewAccount,
): Promise<string> {
  if (!/^[a-z0-9]+([.-][a-z0-9]+)*$/.test(account.name) || account.name.length > 64) {
    throw new DomainError('invalid', 'account.name_malformed', 'expected lower-case letters, digits, dots and hyphens');
  }
  requireStrongPassword(account.password, account.name);
  const id = randomUUID();
  const hash = await passwords.hash(account.password);
  try {
    await database.query(insert, [
      id,
      account.name,
      account.displayName,
      hash,
      account.isDemo,
      JSON.stringify(account.roles),
    ]);
  } catch (error) {
    throw nameTaken(asDomainError(error));
  }
  return id;
}

/**
 * Gives an account a new password and ends its sessions.
 *
 * @throws DomainError not_found `account.unknown`, invalid `account.password_weak`
 */
export async function changePassword(
  database: Queryable,
  passwords: PasswordPool,
  change: { readonly account: string; readonly password: string },
): Promise<void> {
  const [row] = await database.query<{ name: string }>(`select name from account where id = $1`, [change.account]);
  if (row === undefined) throw unknownAccount();
  requireStrongPassword(change.password, row.name);
  const hash = await passwords.hash(change.password);
  await database.query(
    `with gone as (delete from session where account_id = $1)
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
export async function changeRoles(database: Queryable, account: string, roles: readonly Role[]): Promise<void> {
  const rows = await database.query<{ found: boolean }>(replaceRoles, [account, JSON.stringify(roles)]);
  if (rows[0]?.found !== true) throw unknownAccount();
}

/**
 * Lets an account sign in or not; nothing is deleted, because facts name it.
 *
 * @throws DomainError not_found `account.unknown`
 */
export async function setAccountActive(database: Queryable, account: string, isActive: boolean): Promise<void> {
  const rows = await database.query<{ found: boolean }>(
    `with changed as (update account set is_active = $2 where id = $1 returning id),
     gone as (delete from session where account_id = $1 and not $2::boolean)
     select exists (select from changed) as found`,
    [account, isActive],
  );
  if (rows[0]?.found !== true) throw unknownAccount();
}

/** All accounts by name, without anything secret. */
export async function listAccounts(database: Queryable): Promise<Account[]> {
  return await database.query<Account>(
    `select a.id, a.name, a.display_name as "displayName", a.is_active as "isActive", a.is_demo as "isDemo",
       (select coalesce(json_agg(json_build_object('office', r.office_id, 'capacity', r.capacity)
          order by r.office_id, r.capacity), '[]') from account_role r where r.account_id = a.id) as roles
       from account a order by a.name`,
  );
}

/** Display names of principals, for histories; a principal that is no account any more is missing. */
export async function displayNamesOf(
  database: Queryable,
  principals: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await database.query<{ id: string; display_name: string }>(
    `select id::text, display_name from account where id::text = any($1)`,
    [[...new Set(principals)]],
  );
  return new Map(rows.map((row) => [row.id, row.display_name]));
}

/** Removes what time has made useless: sessions, tries and counts. Meant for once an hour. */
export async function sweepSignIns(database: Queryable): Promise<void> {
  await database.query(`delete from session where expires_at < clock_timestamp()`);
  await database.query(
    `delete from login_attempt where updated_at < clock_timestamp() - interval '24 hours'
       and (subject not like 'known:%' or updated_at < clock_timestamp() - interval '30 days')
       and (blocked_until is null or blocked_until < clock_timestamp())`,
  );
  await database.query(`delete from rate_limit where window_start < clock_timestamp() - interval '24 hours'`);
}

function nameTaken(error: unknown): unknown {
  if (!isDomainError(error) || error.code !== 'persistence.taken') return error;
  return new DomainError('conflict', 'account.name_taken', 'an account of this name is already there');
}

function unknownAccount(): DomainError {
  return new DomainError('not_found', 'account.unknown', 'no such account');
}

const insert = `
  with made as (
    insert into account (id, name, display_name, password_hash, is_demo) values ($1, $2, $3, $4, $5) returning id)
  insert into account_role (account_id, office_id, capacity)
  select made.id, r.office, r.capacity from made, json_to_recordset($6::json) as r (office text, capacity text)`;

// A role that stays is neither deleted nor inserted: one statement sees one snapshot, and a row deleted in it is still
// in the way of an insert.
const replaceRoles = `
  with known as (select id from account where id = $1 for update),
  wanted as (select distinct r.office, r.capacity from json_to_recordset($2::json) as r (office text, capacity text)),
  gone as (
    delete from account_role o using known where o.account_id = known.id
      and not exists (select from wanted w where w.office = o.office_id and w.capacity = o.capacity)),
  come as (
    insert into account_role (account_id, office_id, capacity)
    select known.id, w.office, w.capacity from known, wanted w on conflict do nothing)
  select exists (select from known) as found`;
