import { createHash } from 'node:crypto';
import { DomainError } from '#libs/kernel';
import type { Queryable } from '../database.js';

/** Who tries to sign in, and from where. Both are stored as digests only. */
export interface LoginSubjects {
  readonly name: string;
  /** Network address of the client, as the trusted proxies tell it. */
  readonly source: string;
}

// An account: five tries, then waits of 1, 2, 4, 8 … minutes, which makes at most ten an hour (GB/T 22239 8.1.4.1 b).
// A source is often a whole office behind one address, so it has more.
const freeTries = { account: 5, source: 20 };
const longestWaitMinutes = 60;
// Who left it alone for a day begins again.
const forgottenAfterHours = 24;

/**
 * Counts a try before its password is looked at, so that many at once cannot slip through together; a success takes it
 * back. Kept in PostgreSQL, so that it holds across processes and restarts.
 *
 * @throws DomainError unavailable `account.try_later`, details `retryAfterSeconds`: this account, known or not, or this
 *   source failed too often
 */
export async function countLoginTry(database: Queryable, subjects: LoginSubjects): Promise<void> {
  const [counted] = await database.query<{ subjects: string }>(count, [
    accountSubject(subjects),
    sourceSubject(subjects),
    freeTries.account,
    freeTries.source,
  ]);
  if (counted?.subjects === '2') return;
  const [blocked] = await database.query<{ seconds: string | null }>(
    `select ceil(extract(epoch from max(blocked_until) - clock_timestamp()))::text as seconds
       from login_attempt where subject in ($1, $2)`,
    [accountSubject(subjects), sourceSubject(subjects)],
  );
  const retryAfterSeconds = Math.max(1, Number(blocked?.seconds ?? 1));
  throw new DomainError('unavailable', 'account.try_later', 'too many failed sign-ins', { retryAfterSeconds });
}

/** Forgets the account's failures after a success, and takes this try off its source. */
export async function forgetLoginTries(database: Queryable, subjects: LoginSubjects): Promise<void> {
  await database.query(`delete from login_attempt where subject = $1`, [accountSubject(subjects)]);
  await takeBack(database, sourceSubject(subjects), freeTries.source);
}

/** Takes a try back that was never decided, because the platform was too busy to look. */
export async function takeBackLoginTry(database: Queryable, subjects: LoginSubjects): Promise<void> {
  await takeBack(database, accountSubject(subjects), freeTries.account);
  await takeBack(database, sourceSubject(subjects), freeTries.source);
}

async function takeBack(database: Queryable, subject: string, free: number): Promise<void> {
  await database.query(
    `update login_attempt set failures = greatest(0, failures - 1),
       blocked_until = case when failures - 1 >= $2 then blocked_until end where subject = $1`,
    [subject, free],
  );
}

const accountSubject = ({ name }: LoginSubjects): string => `account:${digest(name)}`;
const sourceSubject = ({ source }: LoginSubjects): string => `source:${digest(source)}`;

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

// A blocked row is not updated, so it is missing from what was counted. In order of subject, against deadlocks.
const count = `
  with asked as (select $1::text as subject, $3::integer as free union all select $2::text, $4::integer),
  counted as (
    insert into login_attempt as l (subject, failures, updated_at)
    select subject, 1, clock_timestamp() from asked order by subject
    on conflict on constraint login_attempt_subject_pk do update set
      failures = ${triesNow()},
      blocked_until = case when ${triesNow()} >= (select a.free from asked a where a.subject = l.subject)
        then clock_timestamp() + least(${longestWaitMinutes},
          power(2, least(20, ${triesNow()} - (select a.free from asked a where a.subject = l.subject)))) * interval '1 minute'
        end,
      updated_at = clock_timestamp()
      where l.blocked_until is null or l.blocked_until <= clock_timestamp()
    returning l.subject)
  select count(*)::text as subjects from counted`;

function triesNow(): string {
  return `(case when l.updated_at < clock_timestamp() - ${forgottenAfterHours} * interval '1 hour' then 1 else l.failures + 1 end)`;
}
