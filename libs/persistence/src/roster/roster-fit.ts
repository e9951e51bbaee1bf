import { legalDateOf } from '#libs/calendar';
import { as, DomainError, type Instant } from '#libs/kernel';
import type { Queryable } from '../queryable.js';

/** What every entry of the register has, whatever its list. */
export interface Entry {
  readonly kind: string;
  readonly name: string;
  readonly office: string;
  readonly fromOn?: string | null;
  readonly untilOn?: string | null;
  readonly account?: string | null;
}

/** @throws DomainError invalid `roster.term_reversed` */
export function requireTerm({ fromOn = null, untilOn = null }: Entry): void {
  if (fromOn === null || untilOn === null || untilOn >= fromOn) return;
  throw new DomainError('invalid', 'roster.term_reversed', 'the term ends before it begins');
}

/** Somebody who leaves has left by today, and not before the term began. @throws DomainError invalid `roster.last_day_unfit` */
export function requireLastDay({ fromOn = null }: Entry, leftOn: string): void {
  const today = legalDateOf(as<Instant>(new Date().toISOString()));
  if (leftOn <= today && (fromOn === null || leftOn >= fromOn)) return;
  throw new DomainError('invalid', 'roster.last_day_unfit', 'no last day of this entry', { today });
}

/** Whether an account may sign in, and acts for an office. */
export async function holdsIn(database: Queryable, account: string, office: string): Promise<boolean> {
  const rows = await database.query(
    `select from account_role r join account a on a.id = r.account_id and a.is_active
      where a.id = $1 and r.office_id = $2 limit 1`,
    [account, office],
  );
  return rows.length > 0;
}

/** Who of the register in use has an account, beside one entry; null: nobody. */
export async function nameOfHolder(database: Queryable, account: string, except: string): Promise<string | null> {
  const [other] = await database.query<{ name: string }>(
    `select name from registered_person where account_id = $1 and id <> $2 and is_active limit 1`,
    [account, except],
  );
  return other?.name ?? null;
}

/**
 * An account is of one person, and an office has a place of a kind and name once. People of one office may have the same name.
 *
 * @throws DomainError conflict `roster.account_taken`, details `name`; `roster.venue_taken`, details `name`
 */
export async function requireEntryFree(
  database: Queryable,
  list: 'registered_person' | 'venue',
  { id, given }: { readonly id: string; readonly given: Entry },
): Promise<void> {
  const { account = null, office, kind, name } = given;
  if (list === 'registered_person') {
    if (account === null) return;
    const other = await nameOfHolder(database, account, id);
    if (other === null) return;
    throw new DomainError('conflict', 'roster.account_taken', 'the account is of somebody else', { name: other });
  }
  const same = await database.query(
    `select from venue where office_id = $1 and kind = $2 and name = $3 and id <> $4 and is_active limit 1`,
    [office, kind, name, id],
  );
  if (same.length > 0) throw new DomainError('conflict', 'roster.venue_taken', 'that venue is there', { name });
}
