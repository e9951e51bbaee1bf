import { createHash, randomBytes } from 'node:crypto';
import { DomainError, type Actor, type Capacity, type OfficeId } from '#libs/kernel';
import type { Queryable } from '../database.js';

/** For which office, and in which capacity, an account may act. */
export interface Role {
  readonly office: OfficeId;
  readonly capacity: Capacity;
}

/** How the token travels: a cookie for browsers, a bearer token for programs. One is not accepted as the other. */
export type Carrier = 'cookie' | 'bearer';

/** Somebody who is signed in (会话), acting in one role. */
export interface Session extends Role {
  readonly account: string;
  readonly name: string;
  readonly displayName: string;
  readonly isDemo: boolean;
  readonly carrier: Carrier;
  /** The last instant at which it can be used, however busy it is. */
  readonly expiresAt: Date;
}

export interface SessionLimits {
  /** A session that nobody used for so long is over (GB/T 22239 8.1.4.1 c). */
  readonly idleMinutes: number;
  /** And after so long in any case. */
  readonly longestHours: number;
}

/** 15 minutes idle, 8 hours in all. */
const defaultSessionLimits: SessionLimits = { idleMinutes: 15, longestHours: 8 };

/** The actor that the door is given for a session. The principal is the account's id: names may change. */
export function actorOf(session: Session): Actor {
  const { account, office, capacity } = session;
  return { kind: 'person', principal: account, office, capacity };
}

/**
 * Opens a session in a role that the account holds.
 *
 * @returns the token, 256 bits; only its digest is stored
 * @throws DomainError forbidden `account.role_not_held`: also for an account that is gone or not active
 */
export async function openSession(
  database: Queryable,
  asked: Role & { readonly account: string; readonly carrier: Carrier },
  limits: SessionLimits = defaultSessionLimits,
): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  const rows = await database.query(
    `insert into session (token_hash, account_id, office_id, capacity, carrier, expires_at)
     select $1, a.id, r.office_id, r.capacity, $5, clock_timestamp() + $6 * interval '1 hour'
       from account a join account_role r on r.account_id = a.id
      where a.id = $2 and a.is_active and r.office_id = $3 and r.capacity = $4
     returning account_id`,
    [digest(token), asked.account, asked.office, asked.capacity, asked.carrier, limits.longestHours],
  );
  if (rows.length === 1) return token;
  const details = { office: asked.office, capacity: asked.capacity };
  throw new DomainError('forbidden', 'account.role_not_held', 'the account does not hold this role', details);
}

/**
 * Who is behind a token, and notes that it was used. Account and role are read each time, so that a right that was
 * taken away is gone at once.
 *
 * @returns null for a token that is unknown, idle, expired, or whose account or role is gone
 */
export async function findSession(
  database: Queryable,
  token: string,
  carrier: Carrier,
  limits: SessionLimits = defaultSessionLimits,
): Promise<Session | null> {
  const [row] = await database.query<SessionRow>(find, [digest(token), carrier, limits.idleMinutes]);
  if (row === undefined) return null;
  return {
    account: row.account_id,
    name: row.name,
    displayName: row.display_name,
    isDemo: row.is_demo,
    carrier,
    office: row.office_id,
    capacity: row.capacity,
    expiresAt: row.expires_at,
  };
}

/** Signs out; a token that is not there is no error. */
export async function closeSession(database: Queryable, token: string): Promise<void> {
  await database.query(`delete from session where token_hash = $1`, [digest(token)]);
}

interface SessionRow {
  readonly account_id: string;
  readonly name: string;
  readonly display_name: string;
  readonly is_demo: boolean;
  readonly office_id: OfficeId;
  readonly capacity: Capacity;
  readonly expires_at: Date;
}

function digest(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

// The use is noted every 15 s at most: an idle limit is minutes, and a write for each request would cost more than it
// tells.
const find = `
  with found as (
    select s.token_hash, s.seen_at, s.account_id, s.office_id, s.capacity, s.expires_at,
           a.name, a.display_name, a.is_demo
      from session s
      join account a on a.id = s.account_id and a.is_active
      join account_role r on r.account_id = s.account_id and r.office_id = s.office_id and r.capacity = s.capacity
     where s.token_hash = $1 and s.carrier = $2 and s.expires_at > clock_timestamp()
       and s.seen_at > clock_timestamp() - $3 * interval '1 minute'),
  noted as (
    update session s set seen_at = clock_timestamp() from found f
     where s.token_hash = f.token_hash and f.seen_at < clock_timestamp() - interval '15 seconds')
  select account_id, office_id, capacity, expires_at, name, display_name, is_demo from found`;
