import { createHash, randomBytes } from 'node:crypto';
import { DomainError, type Actor, type Capacity, type OfficeId } from '#libs/kernel';
import type { openSessions } from '#libs/contracts';
import type * as z from 'zod';
import { isDiskFull } from '../failures.js';
import type { Queryable } from '../queryable.js';
import { instantSql } from '../reads/reader.js';
import { holds } from './held.js';
import { endingSessions, networkOf, type SignInDeed } from './sign-in-log.js';

/** For which office, and in which capacity, an account may act. */
export interface Role {
  readonly office: OfficeId;
  readonly capacity: Capacity;
  /** In whose place (代理): the account that gave the role for a while. Left out for a role of one's own. */
  readonly deputyFor?: string | null;
}

/** How the token travels: a cookie for browsers, a bearer token for programs. One is not accepted as the other. */
export type Carrier = 'cookie' | 'bearer';

/** Somebody who is signed in (会话), acting in one role. */
export interface Session extends Role {
  readonly account: string;
  readonly name: string;
  readonly displayName: string;
  readonly isDemo: boolean;
  /** The password is one that an administrator drew: it opens nothing but the place where one's own is chosen. */
  readonly mustChangePassword: boolean;
  readonly carrier: Carrier;
  /** The last instant at which it can be used, however busy it is. */
  readonly expiresAt: Date;
}

/** A session that nobody used for so long is over (GB/T 22239 8.1.4.1 c), and after so many hours in any case. */
export const sessionLimits = { idleMinutes: 15, longestHours: 8 } as const;

/** The actor that the door is given for a session. The principal is the account's id: names may change. */
export function actorOf(session: Session): Actor {
  const { account, office, capacity, deputyFor } = session;
  const actor = { kind: 'person', principal: account, office, capacity } as const;
  return deputyFor == null ? actor : { ...actor, deputyFor };
}

/**
 * Opens a session in a role that the account holds. A change of the password that is made meanwhile comes before or after
 * it, never in between.
 *
 * @param asked `provedBy`: the stored hash of the password by which somebody signs in, which must still be that one;
 *   `goesOnFrom`: the token of the session of which it is the continuation, with its beginning and its end
 * @returns the token, 256 bits; only its digest is stored
 * @throws DomainError forbidden `account.role_not_held`: also for an account that is gone or not active
 */
export async function openSession(
  database: Queryable,
  asked: Role & {
    readonly account: string;
    readonly carrier: Carrier;
    readonly provedBy?: string;
    readonly goesOnFrom?: string | undefined;
    /** How it stands in the log of sign-ins; left out: not at all. */
    readonly noted?: { readonly what: SignInDeed; readonly source: string };
  },
): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  const rows = await database.query(
    `with opened as (insert into session (token_hash, account_id, office_id, capacity, carrier, created_at, expires_at, deputy_for)
     select $1, a.id, $3, $4, $5, coalesce(s.created_at, clock_timestamp()),
            coalesce(s.expires_at, clock_timestamp() + $6 * interval '1 hour'), $7::uuid
       from account a left join session s on s.token_hash = $8::bytea and s.account_id = a.id
      where a.id = $2 and a.is_active and ($8::bytea is null or s.token_hash is not null)
        and ($9::text is null or a.password_hash = $9)
        and ${holds({ account: 'a.id', office: '$3', capacity: '$4', deputyFor: '$7::uuid' })}
        for share of a
     returning account_id),
     noted as (insert into sign_in_event (what, account_id, carrier, network)
       select $10, account_id, $5, $11 from opened where $10::text is not null)
     select account_id from opened`,
    [
      digest(token),
      asked.account,
      asked.office,
      asked.capacity,
      asked.carrier,
      sessionLimits.longestHours,
      asked.deputyFor ?? null,
      asked.goesOnFrom === undefined ? null : digest(asked.goesOnFrom),
      asked.provedBy ?? null,
      asked.noted?.what ?? null,
      networkOf(asked.noted?.source ?? ''),
    ],
  );
  if (rows.length === 1) return token;
  const details = { office: asked.office, capacity: asked.capacity };
  throw new DomainError('forbidden', 'account.role_not_held', 'the account does not hold this role', details);
}

/** What a session is known by inside the platform: never its token. */
export const sessionKeyOf = (token: string): string => digest(token).toString('hex');

/** A session as somebody acts in it. */
export interface SessionInUse extends Role {
  readonly key: string;
}

/**
 * Which of these sessions still stand, by their keys, as `findSession` would find them; it does not note a use, so that
 * a page that is only open keeps nobody signed in.
 */
export async function standingSessions(
  database: Queryable,
  sessions: readonly SessionInUse[],
): Promise<ReadonlySet<string>> {
  const list = JSON.stringify(sessions.map(({ deputyFor = null, ...session }) => ({ ...session, deputyFor })));
  const rows = await database.query<{ key: string }>(standing, [list, sessionLimits.idleMinutes]);
  return new Set(rows.map(({ key }) => key));
}

/** One session of an account, as its owner sees it. */
type OpenSession = z.output<typeof openSessions>['items'][number];

/** The sessions of an account that still stand, the latest first. @param key of the one that asks */
export async function sessionsOf(database: Queryable, account: string, key: string): Promise<OpenSession[]> {
  return await database.query<OpenSession>(
    `select carrier, ${instantSql('created_at')} as "openedAt", ${instantSql('seen_at')} as "seenAt", encode(token_hash, 'hex') = $2 as "isThis"
       from session where account_id = $1 and expires_at > clock_timestamp()
        and seen_at > clock_timestamp() - $3 * interval '1 minute' order by seen_at desc`,
    [account, key, sessionLimits.idleMinutes],
  );
}

/** Signs an account out everywhere but in one session. @returns how many were ended */
export async function closeOtherSessions(database: Queryable, account: string, key: string): Promise<number> {
  const rows = await database.query<{ ended: number }>(
    `with ${endingSessions(`account_id = $1 and encode(token_hash, 'hex') <> $2`, `'signedOutElsewhere'`)}
     select count(*)::int as ended from ended`,
    [account, key],
  );
  return rows[0]?.ended ?? 0;
}

/**
 * Who is behind a token, and notes that it was used. Account and role are read each time, so that a right that was
 * taken away is gone at once.
 *
 * @param how `isUse` false: what a page asks by itself does not keep its reader signed in
 * @returns null for a token that is unknown, idle, expired, from before the last change of its password, or whose account
 *   or role is gone
 */
export async function findSession(
  database: Queryable,
  token: string,
  carrier: Carrier,
  { isUse = true }: { isUse?: boolean } = {},
): Promise<Session | null> {
  const look = (isNoted: boolean) =>
    database.query<Omit<Session, 'carrier'>>(find, [digest(token), carrier, sessionLimits.idleMinutes, isNoted]);
  // Whoever reads goes on where the disk is full: only the use is not noted.
  const [found] = await look(isUse).catch(async (thrown: unknown) => {
    if (!isDiskFull(thrown)) throw thrown;
    return await look(false);
  });
  return found === undefined ? null : { ...found, carrier };
}

/** Signs out; a token that is not there is no error. @param source network address of the client */
export async function closeSession(database: Queryable, token: string, source: string): Promise<void> {
  await database.query(
    `with ended as (delete from session where token_hash = $1 returning account_id, carrier)
     insert into sign_in_event (what, account_id, carrier, network)
     select 'signedOut', account_id, carrier, $2 from ended`,
    [digest(token), networkOf(source)],
  );
}

/** Takes away a session whose work another one goes on with; that one is in the log. */
export async function replaceSession(database: Queryable, token: string): Promise<void> {
  await database.query(`delete from session where token_hash = $1`, [digest(token)]);
}

/** Removes sessions that are over, and writes down that they are. Meant for once an hour. */
export async function sweepSessions(database: Queryable): Promise<void> {
  const idleAt = `seen_at + $1 * interval '1 minute'`;
  const which = `least(expires_at, ${idleAt}) < clock_timestamp()`;
  const what = `case when expires_at <= ${idleAt} then 'expired' else 'idle' end`;
  await database.query(`with ${endingSessions(which, what, `least(expires_at, ${idleAt})`)} select`, [
    sessionLimits.idleMinutes,
  ]);
}

function digest(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

const heldBySession = holds({
  account: 's.account_id',
  office: 's.office_id',
  capacity: 's.capacity',
  deputyFor: 's.deputy_for',
});

// The use is noted every 15 s at most: an idle limit is minutes, and a write for each request would cost more than it
// tells.
const find = `
  with found as (
    select s.token_hash, s.seen_at, s.account_id, s.office_id, s.capacity, s.expires_at, s.deputy_for,
           a.name, a.display_name, a.is_demo, a.must_change_password
      from session s
      join account a on a.id = s.account_id and a.is_active and s.created_at >= a.password_changed_at
     where s.token_hash = $1 and s.carrier = $2 and s.expires_at > clock_timestamp()
       and s.seen_at > clock_timestamp() - $3 * interval '1 minute' and ${heldBySession}),
  noted as (
    update session s set seen_at = clock_timestamp() from found f
     where $4::boolean and s.token_hash = f.token_hash and f.seen_at < clock_timestamp() - interval '15 seconds')
  select account_id as account, name, display_name as "displayName", is_demo as "isDemo",
         must_change_password as "mustChangePassword", office_id as office, capacity, deputy_for as "deputyFor",
         expires_at as "expiresAt" from found`;

const standing = `
  select u.key
    from json_to_recordset($1::json) as u (key text, office text, capacity text, "deputyFor" uuid)
    join session s on s.token_hash = decode(u.key, 'hex')
    join account a on a.id = s.account_id and a.is_active and s.created_at >= a.password_changed_at
   where s.expires_at > clock_timestamp() and s.seen_at > clock_timestamp() - $2 * interval '1 minute'
     and ${holds({ account: 's.account_id', office: 'u.office', capacity: 'u.capacity', deputyFor: 'u."deputyFor"' })}`;
