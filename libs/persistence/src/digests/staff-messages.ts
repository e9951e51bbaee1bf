import { dateSql, instantSql } from '../reads/reader.js';
import type { Queryable } from '../queryable.js';

// Recorded in `staff_message.what`.
/** A digest of the day, the code that confirms an address, and a trial of a robot. */
export type StaffMessageKind = 'digest' | 'code' | 'trial';

/** A message to a person or to the group of an office, held by one worker for a while. */
export interface StaffMessage {
  readonly id: string;
  readonly what: StaffMessageKind;
  readonly account: string | null;
  readonly office: string | null;
  /** Its legal date; on another one it is no news. */
  readonly day: string;
  /** What a code is sent by, sealed. */
  readonly content: Buffer | null;
  readonly failures: number;
  /** Until when it is held, ISO instant in UTC: whoever holds it no longer has no say in what became of it. */
  readonly heldUntil: string;
}

// A server of mail has 50 s to take one; a worker that died gives back what it held after this.
const leaseSeconds = 120;

/**
 * Makes the digests of a day, one for each person who wants one and each office with a robot, however often it is asked:
 * the id follows from whose it is and the day. Whoever set something up after it was due has the next day's.
 *
 * @param due when the digests of the day are due, ISO instant
 */
export async function planDigests(database: Queryable, day: string, due: string): Promise<void> {
  await database.query(
    `insert into staff_message (id, what, account_id, office_id, day)
     select substr(encode(sha256(convert_to('digest:' || w.whose || ':' || $1::date, 'UTF8')), 'hex'), 1, 32)::uuid, 'digest',
            w.account_id, w.office_id, $1
       from (select m.account_id::text as whose, m.account_id, null::text as office_id
               from account_mail m join account a on a.id = m.account_id and a.is_active
              where m.wants and m.address is not null and m.changed_at <= $2
             union all
             select r.office_id, null, r.office_id from office_robot r join office o on o.id = r.office_id and o.is_active
              where r.changed_at <= $2) w
     on conflict on constraint staff_message_id_pk do nothing`,
    [day, due],
  );
}

/** Asks for a code or a trial to be sent. Of an earlier one to the same nothing is sent any more. */
export async function addStaffMessage(
  database: Queryable,
  message: Pick<StaffMessage, 'id' | 'account' | 'office' | 'day' | 'content'> & { readonly what: 'code' | 'trial' },
): Promise<void> {
  const { id, what, account, office, day, content } = message;
  await database.query(
    `with replaced as (
       update staff_message set done_at = clock_timestamp(), outcome = 'replaced', content = null
        where what = $2 and account_id is not distinct from $3 and office_id is not distinct from $4 and done_at is null)
     insert into staff_message (id, what, account_id, office_id, day, content) values ($1, $2, $3, $4, $5, $6)
     on conflict on constraint staff_message_id_pk do nothing`,
    [id, what, account, office, day, content],
  );
}

/** Takes a message that is due and that nobody holds: one, since the lease is as long as one takes. Null: there is none. */
export async function leaseStaffMessage(database: Queryable): Promise<StaffMessage | null> {
  const [leased] = await database.query<StaffMessage>(
    `with leased as (
       update staff_message set leased_until = clock_timestamp() + interval '${String(leaseSeconds)} seconds'
        where id = (select id from staff_message where done_at is null and next_try_at <= clock_timestamp()
            and (leased_until is null or leased_until < clock_timestamp())
          order by next_try_at limit 1 for update skip locked)
       returning id, what, account_id as account, office_id as office, ${dateSql('day')} as day, content, failures,
         ${instantSql('leased_until')} as "heldUntil")
     select * from leased`,
  );
  return leased ?? null;
}

/** A message as one worker holds it. */
type HeldMessage = Pick<StaffMessage, 'id' | 'heldUntil'>;

// Another worker that took it over since, or whoever ended it meanwhile, is not overruled.
const isHeld = `id = $1 and leased_until = $2::timestamptz and done_at is null`;

/** Writes what became of a message, after which nobody tries it: `sent`, `nothing` to tell, or why not. */
export async function endStaffMessage(
  database: Queryable,
  { id, heldUntil }: HeldMessage,
  outcome: string,
): Promise<void> {
  await database.query(
    `update staff_message set outcome = $3, done_at = clock_timestamp(), leased_until = null, content = null where ${isHeld}`,
    [id, heldUntil, outcome],
  );
}

/** It did not go: it is tried again after so many seconds. */
export async function putOffStaffMessage(
  database: Queryable,
  { id, heldUntil }: HeldMessage,
  { outcome, seconds }: { readonly outcome: string; readonly seconds: number },
): Promise<void> {
  await database.query(
    `update staff_message set outcome = $3, failures = failures + 1, leased_until = null,
       next_try_at = clock_timestamp() + $4 * interval '1 second' where ${isHeld}`,
    [id, heldUntil, outcome, seconds],
  );
}

/** How the last message of a kind to somebody stands. */
export interface StaffMessageState {
  /** When it was asked for, ISO instant in UTC. */
  readonly at: string;
  /** Null: nobody has tried it yet. */
  readonly outcome: string | null;
  readonly isDone: boolean;
}

/** Null: there was none. */
export async function lastStaffMessage(
  database: Queryable,
  what: StaffMessageKind,
  to: { readonly account: string } | { readonly office: string },
): Promise<StaffMessageState | null> {
  const [column, value] = 'account' in to ? ['account_id', to.account] : ['office_id', to.office];
  const [row] = await database.query<StaffMessageState>(
    `select ${instantSql('created_at')} as at, outcome, done_at is not null as "isDone" from staff_message
      where ${column} = $1 and what = $2 order by created_at desc limit 1`,
    [value, what],
  );
  return row ?? null;
}

/** Forgets messages of two months ago: that they were sent stands in the journal. Meant for once an hour. */
export async function forgetStaffMessages(database: Queryable): Promise<void> {
  await database.query(`delete from staff_message where created_at < clock_timestamp() - interval '60 days'`);
}
