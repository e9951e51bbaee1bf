import { createHash, randomBytes } from 'node:crypto';
import type { Scope } from '#libs/contracts';
import { isDiskFull } from '../failures.js';
import type { Queryable } from '../queryable.js';
import type { Session } from '../accounts/session-store.js';

/** What a program's token begins with: a secret that is found where it should not be tells what it is. */
const tokenPrefix = 'mbp_';

/** Whether a bearer token is a program's, and no session's. */
export const isProgramToken = (token: string): boolean => token.startsWith(tokenPrefix);

/** A new token, 256 bits; only its digest is stored. */
export const randomToken = (): string => `${tokenPrefix}${randomBytes(32).toString('base64url')}`;

/** What is stored of a token. */
export const tokenDigest = (token: string): Buffer => createHash('sha256').update(token).digest();

/** A program that asks (程序账户), as the session of a person is for a person; it cannot act in another role. */
export interface ProgramSession extends Session {
  readonly token: string;
  readonly scopes: readonly Scope[];
}

/**
 * The program behind a token, read each time, so that a token that was taken back opens nothing any more.
 *
 * @returns null for a token that is unknown, taken back or past its end, or whose program was stopped or
 *   stands for an office that has ended
 */
export async function findProgram(database: Queryable, token: string): Promise<ProgramSession | null> {
  const look = (isNoted: boolean) => database.query<Found>(find, [tokenDigest(token), isNoted]);
  const [found] = await look(true).catch(async (thrown: unknown) => {
    if (!isDiskFull(thrown)) throw thrown;
    return await look(false);
  });
  if (found === undefined) return null;
  return { ...found, isDemo: false, mustChangePassword: false, carrier: 'bearer' };
}

type Found = Omit<ProgramSession, 'isDemo' | 'mustChangePassword' | 'carrier'>;

// The use is noted once a minute: when it was last used is asked by days.
const find = `
  with found as (
    select t.id, t.used_at, t.expires_at, p.id as program, p.name, p.display_name, p.office_id, p.capacity, p.scopes
      from program_token t join program p on p.id = t.program_id and p.is_active
      join office o on o.id = p.office_id and o.is_active
     where t.token_hash = $1 and t.revoked_at is null and t.expires_at > clock_timestamp()),
  noted as (
    update program_token t set used_at = clock_timestamp() from found f
     where $2::boolean and t.id = f.id and (f.used_at is null or f.used_at < clock_timestamp() - interval '1 minute'))
  select id as token, program as account, name, display_name as "displayName", office_id as office, capacity, scopes,
         expires_at as "expiresAt" from found`;
