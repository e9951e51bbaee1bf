import { eventHeadSql } from '../events/event-head.js';
import type { Queryable } from '../queryable.js';

/** A receiver that something waits for, held by one worker for a while. */
export interface LeasedWebhook {
  readonly id: string;
  readonly url: string;
  readonly office: string;
  readonly kinds: readonly string[] | null;
  readonly facts: readonly string[] | null;
  readonly secret: Buffer;
  /** Those before, while they still sign too; the newest first. */
  readonly oldSecrets: readonly Buffer[];
  /** The last place of the stream that the receiver is done with. */
  readonly position: number;
  readonly failures: number;
}

// Longer than a message may take, so that a worker that lives keeps what it holds; one that died gives it back after this.
const leaseSeconds = 30;

const held = `id = $1 and lease = $2`;
const renewed = `leased_until = clock_timestamp() + interval '${String(leaseSeconds)} seconds'`;

/**
 * Takes the receivers that are due and that nobody holds, for one worker: what a worker that died held is due again when
 * its time is over. One whose office has ended gets nothing more.
 *
 * @param lease of this worker's turn
 * @param busy those that the worker is still about
 */
export async function leaseWebhooks(
  database: Queryable,
  lease: string,
  busy: readonly string[] = [],
): Promise<LeasedWebhook[]> {
  const rows = await database.query<Omit<LeasedWebhook, 'position'> & { readonly position: string }>(
    `with leased as (update webhook set lease = $1, ${renewed}
      where id in (select id from webhook where id <> all($2::uuid[]) and not is_paused and next_try_at <= clock_timestamp()
        and (leased_until is null or leased_until < clock_timestamp())
        and office_id in (select id from office where is_active)
        and position < ${eventHeadSql} for update skip locked)
      returning id, url, office_id as office, kinds, facts, secret, position, failures,
        case when old_until > clock_timestamp() then old_secrets else '{}' end as "oldSecrets")
     select * from leased`,
    [lease, busy],
  );
  return rows.map((row) => ({ ...row, position: Number(row.position) }));
}

/** What is written down of a message that was tried. */
export interface Tried {
  readonly lease: string;
  readonly position: number;
  readonly event: string;
  readonly status: number | null;
}

/**
 * The receiver took a message: it is done with its place.
 *
 * @returns false where the receiver is not this turn's any more: it was paused, changed or set back, or another holds it
 */
export async function noteTaken(database: Queryable, id: string, tried: Tried): Promise<boolean> {
  const { lease, position, event, status } = tried;
  const rows = await database.query<{ id: string }>(
    `with moved as (update webhook set position = $3, failures = 0, failing_since = null, last_error = null,
         delivered_at = clock_timestamp(), next_try_at = clock_timestamp(), ${renewed}
       where ${held} and not is_paused returning id),
     noted as (insert into webhook_try (webhook_id, position, event_id, status) values ($1, $3, $4, $5))
     select id from moved`,
    [id, lease, position, event, status],
  );
  return rows.length === 1;
}

/** Nothing up to a place is for the receiver. @returns false as `noteTaken` */
export async function passOver(
  database: Queryable,
  id: string,
  to: Pick<Tried, 'lease' | 'position'>,
): Promise<boolean> {
  const rows = await database.query<{ id: string }>(
    `with moved as (update webhook set position = $3, ${renewed} where ${held} returning id) select id from moved`,
    [id, to.lease, to.position],
  );
  return rows.length === 1;
}

/** The receiver did not take a message: it is tried again after so many seconds, and gives its worker back. */
export async function noteRefused(
  database: Queryable,
  id: string,
  { lease, position, event, status, code, again }: Tried & { readonly code: string; readonly again: number | null },
): Promise<void> {
  await database.query(
    `with moved as (update webhook set failures = failures + 1, failing_since = coalesce(failing_since, clock_timestamp()),
         last_error = $6, next_try_at = clock_timestamp() + coalesce($7::integer, 0) * interval '1 second',
         is_paused = $7::integer is null, lease = null, leased_until = null
       where ${held}),
     noted as (insert into webhook_try (webhook_id, position, event_id, status, code) values ($1, $3, $4, $5, $6))
     select`,
    [id, lease, position, event, status, code, again],
  );
}

/** Gives a receiver back of which all is done, or whose worker stops. */
export async function releaseWebhook(database: Queryable, id: string, lease: string): Promise<void> {
  await database.query(`with given as (update webhook set lease = null, leased_until = null where ${held}) select`, [
    id,
    lease,
  ]);
}

/** Forgets what was tried more than a month ago: how far each receiver got stands in its own row. Meant for once an hour. */
export async function forgetWebhookTries(database: Queryable): Promise<void> {
  await database.query(`delete from webhook_try where at < clock_timestamp() - interval '31 days'`);
}
