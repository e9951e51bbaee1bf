import type { ReminderKind } from '#libs/contracts';
import type { Queryable } from '../queryable.js';

/** How somebody is written to (我的邮箱): addresses are sealed. */
export interface AccountMail {
  readonly address: Buffer | null;
  /** One that was typed and not confirmed, as long as its code counts. */
  readonly pending: Buffer | null;
  readonly wants: boolean;
  readonly kinds: readonly ReminderKind[];
}

/** What is not typed again and again until it fits: a code has a million values. */
const mostTries = 5;

/** Null: nothing was ever set. */
export async function readAccountMail(database: Queryable, account: string): Promise<AccountMail | null> {
  const [row] = await database.query<AccountMail>(
    `select address, case when code_until > clock_timestamp() and code_tries < ${String(mostTries)} then pending end as pending,
       wants, kinds from account_mail where account_id = $1`,
    [account],
  );
  return row ?? null;
}

/**
 * Keeps an address that is to be confirmed by a code; the one that was confirmed goes on until then.
 *
 * @param kinds of what a digest tells, where nothing was chosen yet
 */
export async function proposeMail(
  database: Queryable,
  account: string,
  { pending, codeMinutes, kinds }: { pending: Buffer; codeMinutes: number; kinds: readonly ReminderKind[] },
): Promise<void> {
  await database.query(
    `insert into account_mail (account_id, pending, code_until, kinds)
     values ($1, $2, clock_timestamp() + $3 * interval '1 minute', $4)
     on conflict on constraint account_mail_account_id_pk do update set pending = excluded.pending,
       code_until = excluded.code_until, code_tries = 0`,
    [account, pending, codeMinutes, [...kinds]],
  );
}

/** Counts a code that somebody typed. @returns what it is compared with; null: nothing, or not any more */
export async function takeCodeTry(database: Queryable, account: string): Promise<Buffer | null> {
  const [row] = await database.query<{ pending: Buffer }>(
    `with tried as (
       update account_mail set code_tries = code_tries + 1
        where account_id = $1 and pending is not null and code_until > clock_timestamp() and code_tries < ${String(mostTries)}
       returning pending)
     select pending from tried`,
    [account],
  );
  return row?.pending ?? null;
}

/** Confirms the address that a code was sent to, unless another one was typed meanwhile, and switches its digest on. */
export async function confirmMail(
  database: Queryable,
  account: string,
  { pending, address }: { readonly pending: Buffer; readonly address: Buffer },
): Promise<void> {
  await database.query(
    `update account_mail set address = $3, pending = null, wants = true, changed_at = clock_timestamp()
      where account_id = $1 and pending = $2`,
    [account, pending, address],
  );
}

/** Chooses whether somebody gets a digest, and of what; without a confirmed address nothing comes of it. */
export async function chooseDigest(
  database: Queryable,
  account: string,
  { wants, kinds }: Pick<AccountMail, 'wants' | 'kinds'>,
): Promise<void> {
  await database.query(
    `insert into account_mail as m (account_id, wants, kinds) values ($1, $2, $3)
     on conflict on constraint account_mail_account_id_pk do update set wants = excluded.wants, kinds = excluded.kinds,
       changed_at = case when m.wants or not excluded.wants then m.changed_at else clock_timestamp() end`,
    [account, wants, [...kinds]],
  );
}

/** Forgets the address of somebody, with what was to go there: a code holds the address that it would be sent to. */
export async function removeMail(database: Queryable, account: string): Promise<void> {
  await database.query(
    `with ended as (
       update staff_message set done_at = clock_timestamp(), outcome = 'not_wanted', content = null
        where account_id = $1 and done_at is null)
     delete from account_mail where account_id = $1`,
    [account],
  );
}
