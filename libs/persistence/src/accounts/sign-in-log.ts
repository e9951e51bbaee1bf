import { isIPv4, isIPv6 } from 'node:net';
import type { SignInEvent } from '#libs/contracts';
import type { Queryable } from '../queryable.js';

// Recorded in `sign_in_event`: add, never rename.
/** What became of a sign-in or of a session. */
export type SignInDeed = SignInEvent['what'];

/** One line of the log (登录记录). */
interface Deed {
  readonly what: SignInDeed;
  /** Null where nobody has the name that was given: what was typed may be a password, and is kept nowhere. */
  readonly account: string | null;
  readonly carrier: 'cookie' | 'bearer';
  /** Network address of the client. */
  readonly source: string;
}

/** Writes one line. */
export async function noteSignIn(database: Queryable, { what, account, carrier, source }: Deed): Promise<void> {
  await database.query('insert into sign_in_event (what, account_id, carrier, network) values ($1, $2, $3, $4)', [
    what,
    account,
    carrier,
    networkOf(source),
  ]);
}

/**
 * The network of an address (网段): of an IPv4 address all but its last number, of an IPv6 address the first three groups.
 * It tells an office from elsewhere and no desk from another: elsewhere addresses are kept as digests alone.
 *
 * @returns `10.3.7.0/24`, `2001:db8:1::/48`; the empty string for what is no address
 */
export function networkOf(source: string): string {
  const plain = source.replace(/^::ffff:(?=[\d.]+$)/iu, '');
  if (isIPv4(plain)) return plain.replace(/\d+$/u, '0/24');
  if (!isIPv6(plain)) return '';
  const { hostname } = new URL(`http://[${plain.replace(/%.*$/u, '')}]`);
  const [head = '', tail] = hostname.slice(1, -1).split('::');
  const groups = (part: string | undefined): string[] => (part ?? '').split(':').filter((group) => group !== '');
  const missing = tail === undefined ? 0 : 8 - groups(head).length - groups(tail).length;
  const whole = [...groups(head), ...Array.from({ length: missing }, () => '0'), ...groups(tail)];
  return `${whole.slice(0, 3).join(':')}::/48`;
}

/**
 * SQL that ends sessions and writes a line for each.
 *
 * @param which condition over the row of `session`
 * @param what SQL of the deed, over the same row
 * @param at SQL of the instant
 */
export const endingSessions = (which: string, what: string, at = 'clock_timestamp()'): string =>
  `ended as (delete from session where ${which} returning account_id, carrier, seen_at, expires_at),
   ended_noted as (insert into sign_in_event (at, what, account_id, carrier, network)
     select ${at}, ${what}, account_id, carrier, '' from ended)`;

/** Forgets lines that are older than they are kept; the database keeps six months whatever is asked. Meant for once an hour. */
export async function forgetSignIns(database: Queryable, keptDays: number): Promise<void> {
  await database.query('select forget_sign_ins($1)', [keptDays]);
}
