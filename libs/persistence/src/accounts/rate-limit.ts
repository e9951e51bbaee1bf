import { createHash } from 'node:crypto';
import { DomainError } from '#libs/kernel';
import type { Queryable } from '../queryable.js';

/** How often something may be asked for. */
export interface RateLimit {
  /** What is limited, e.g. `intake`, `status`. */
  readonly what: string;
  readonly limit: number;
  readonly windowSeconds: number;
  /** Code of the refusal where its sentence says what to do instead; `account.too_many` where there is none. */
  readonly refusal?: string;
}

/**
 * Counts one request of a source (频率限制) and refuses it beyond the limit. The count is kept in PostgreSQL, one
 * statement a request, so that it holds across processes; the source is stored as a digest.
 *
 * @param source network address of the client, an address and a receipt number for tries at its code, or an account
 * @returns how many are left in this window
 * @throws DomainError unavailable `account.too_many` or the limit's own, details `what`, `limit`, `retryAfterSeconds`
 */
export async function takeFromLimit(database: Queryable, limit: RateLimit, source: string): Promise<number> {
  const { left, isOver, retryAfterSeconds } = await hitLimit(database, limit, source);
  if (!isOver) return left;
  const details = { what: limit.what, limit: limit.limit, retryAfterSeconds };
  throw new DomainError(
    'unavailable',
    limit.refusal ?? 'account.too_many',
    `too many requests: ${limit.what}`,
    details,
  );
}

/** Where a source stands after one more request. */
export interface LimitHit {
  readonly left: number;
  readonly isOver: boolean;
  /** Until the window ends. */
  readonly retryAfterSeconds: number;
}

/** Counts one request, and leaves the refusal to the caller. */
export async function hitLimit(database: Queryable, limit: RateLimit, source: string): Promise<LimitHit> {
  const asked = [bucketOf(limit, source), limit.windowSeconds, limit.limit];
  const [row] = await database.query<{ hits: number; seconds: number }>(count, asked);
  const hits = row?.hits ?? 1;
  const left = Math.max(0, limit.limit - hits);
  return { left, isOver: hits > limit.limit, retryAfterSeconds: Math.max(1, row?.seconds ?? 1) };
}

/** Takes one request off the count again, because it was none of those that are limited. */
export async function giveBackToLimit(database: Queryable, limit: RateLimit, source: string): Promise<void> {
  await database.query(`update rate_limit set hits = greatest(0, hits - 1) where bucket = $1`, [
    bucketOf(limit, source),
  ]);
}

function bucketOf(limit: RateLimit, source: string): string {
  return `${limit.what}:${createHash('sha256').update(source).digest('hex')}`;
}

// Stops counting one above the limit: a flood for days must not overflow.
const count = `
  insert into rate_limit as r (bucket, window_start, hits) values ($1, clock_timestamp(), 1)
  on conflict on constraint rate_limit_bucket_pk do update set
    hits = case when r.window_start + $2 * interval '1 second' <= clock_timestamp() then 1
      else least(r.hits + 1, $3::integer + 1) end,
    window_start = case when r.window_start + $2 * interval '1 second' <= clock_timestamp() then clock_timestamp()
      else r.window_start end
  returning hits, ceil(extract(epoch from window_start + $2 * interval '1 second' - clock_timestamp()))::integer as seconds`;
