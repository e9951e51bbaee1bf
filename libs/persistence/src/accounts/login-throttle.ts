import { createHash } from 'node:crypto';
import { DomainError } from '#libs/kernel';
import type { Queryable } from '../queryable.js';
import { giveBackToLimit, hitLimit } from './rate-limit.js';

/** Who tries to sign in, and from where. Both are stored as digests only. */
export interface LoginSubjects {
  readonly name: string;
  /** Network address of the client, as the trusted proxies tell it. */
  readonly source: string;
}

/** How many failures are free, and the longest wait after them; the waits are 1, 2, 4, 8 … minutes. */
interface Strictness {
  readonly freeTries: number;
  readonly longestWaitMinutes: number;
}

// One account at one address: at most ten tries an hour (GB/T 22239 8.1.4.1 b).
const here: Strictness = { freeTries: 5, longestWaitMinutes: 60 };
// One account over all addresses where it is a stranger.
const anywhere: Strictness = { freeTries: 30, longestWaitMinutes: 15 };
// All accounts that are strangers at one address: a whole office arrives in the morning; a flood comes all day.
const bySource = { what: 'sign-in', limit: 60, windowSeconds: 300 };
// Who left it alone for a day begins again.
const forgottenAfterHours = 24;

/**
 * Counts a try before its password is looked at, so that many at once cannot slip through together; a success takes it
 * back. Kept in PostgreSQL, so that it holds across processes and restarts.
 *
 * Three counts, because a limit on sign-ins can itself be used to shut people out:
 * - An account at an address (strict). It stops guessing at one password, and hits nobody but who failed there.
 * - An account over all addresses, and an address over all accounts (generous, short waits). They stop guesses spread
 *   over many addresses, and one password tried on many accounts. A limit that let every right password through would
 *   be none against either, so they bind *strangers*: an account that signed in at this address within the last month
 *   is at home there, and neither its neighbours' failures nor those from elsewhere block it.
 *
 * What is left to somebody inside an office's network is the strict count of each account, ten tries an hour; what is
 * left to the first sign-in of an account at an address that is flooded just then is a wait of five minutes at most.
 *
 * @throws DomainError unavailable `account.try_later`, details `retryAfterSeconds`: tried too often, the account known
 *   or not
 */
export async function countLoginTry(database: Queryable, subjects: LoginSubjects): Promise<void> {
  const isAtHome = await isKnown(database, subjects);
  const pair = { subject: pairSubject(subjects), ...here };
  const account = { subject: accountSubject(subjects), ...anywhere };
  await countTries(database, isAtHome ? [pair] : [pair, account]);
  if (isAtHome) return;
  const { isOver, retryAfterSeconds } = await hitLimit(database, bySource, subjects.source);
  if (!isOver) return;
  await takeBack(database, [pair, account]);
  throw tryLater(retryAfterSeconds);
}

/** Forgets the failures of the account at this address after a success, and knows it there from now on. */
export async function forgetLoginTries(database: Queryable, subjects: LoginSubjects): Promise<void> {
  const isAtHome = await isKnown(database, subjects);
  await database.query(`delete from login_attempt where subject = $1`, [pairSubject(subjects)]);
  await database.query(
    `insert into login_attempt (subject, failures, updated_at) values ($1, 0, clock_timestamp())
     on conflict on constraint login_attempt_subject_pk do update set updated_at = excluded.updated_at`,
    [knownSubject(subjects)],
  );
  if (isAtHome) return;
  await takeBack(database, [{ subject: accountSubject(subjects), ...anywhere }]);
  await giveBackToLimit(database, bySource, subjects.source);
}

/** Takes a try back that was never decided, because the platform was too busy to look. */
export async function takeBackLoginTry(database: Queryable, subjects: LoginSubjects): Promise<void> {
  await takeBack(database, [{ subject: pairSubject(subjects), ...here }]);
  if (await isKnown(database, subjects)) return;
  await takeBack(database, [{ subject: accountSubject(subjects), ...anywhere }]);
  await giveBackToLimit(database, bySource, subjects.source);
}

/**
 * Forgets every failure of an account, at whatever address, so that its owner need not wait (解除等待).
 *
 * @param name what one signs in with; known or not
 */
export async function unblockAccount(database: Queryable, name: string): Promise<void> {
  const digested = digest(name.trim().toLowerCase());
  await database.query(`delete from login_attempt where subject = $1 or subject like $2`, [
    `account:${digested}`,
    `at:${digested}:%`,
  ]);
}

type Counted = Strictness & { readonly subject: string };

/** Counts one try of each subject in turn, or none where one of them has to wait. */
async function countTries(database: Queryable, subjects: readonly Counted[]): Promise<void> {
  for (const [index, { subject, freeTries, longestWaitMinutes }] of subjects.entries()) {
    const asked = [subject, freeTries, longestWaitMinutes, forgottenAfterHours];
    const counted = await database.query<{ subject: string }>(count, asked);
    if (counted.length > 0) continue;
    await takeBack(database, subjects.slice(0, index));
    const [blocked] = await database.query<{ seconds: number }>(
      `select ceil(extract(epoch from blocked_until - clock_timestamp()))::integer as seconds
         from login_attempt where subject = $1`,
      [subject],
    );
    throw tryLater(Math.max(1, blocked?.seconds ?? 1));
  }
}

async function takeBack(database: Queryable, subjects: readonly Counted[]): Promise<void> {
  for (const { subject, freeTries } of subjects) {
    await database.query(
      `update login_attempt set failures = greatest(0, failures - 1),
         blocked_until = case when failures - 1 >= $2 then blocked_until end where subject = $1`,
      [subject, freeTries],
    );
  }
}

async function isKnown(database: Queryable, subjects: LoginSubjects): Promise<boolean> {
  const rows = await database.query(
    `select 1 from login_attempt where subject = $1 and updated_at > clock_timestamp() - interval '30 days'`,
    [knownSubject(subjects)],
  );
  return rows.length > 0;
}

function tryLater(retryAfterSeconds: number): DomainError {
  return new DomainError('unavailable', 'account.try_later', 'too many failed sign-ins', { retryAfterSeconds });
}

const accountSubject = ({ name }: LoginSubjects): string => `account:${digest(name)}`;
const pairSubject = ({ name, source }: LoginSubjects): string => `at:${digest(name)}:${digest(source)}`;
const knownSubject = ({ name, source }: LoginSubjects): string => `known:${digest(name)}:${digest(source)}`;

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

// A blocked row is not updated, so nothing is returned of it.
const triesNow = `(case when l.updated_at < clock_timestamp() - $4::integer * interval '1 hour' then 1 else l.failures + 1 end)`;
const count = `
  insert into login_attempt as l (subject, failures, updated_at) values ($1, 1, clock_timestamp())
  on conflict on constraint login_attempt_subject_pk do update set
    failures = ${triesNow},
    blocked_until = case when ${triesNow} >= $2::integer
      then clock_timestamp() + least($3::integer, power(2, least(20, ${triesNow} - $2::integer))) * interval '1 minute'
      end,
    updated_at = clock_timestamp()
    where l.blocked_until is null or l.blocked_until <= clock_timestamp()
  returning l.subject`;
