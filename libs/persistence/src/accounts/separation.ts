import { Capacity, DomainError } from '#libs/kernel';
import type { Queryable } from '../queryable.js';
import { dayOf } from '../reads/reader.js';

/**
 * The condition that a role stands on the same side of the line between administration and cases as the account (职责分离,
 * GB/T 22239 8.1.4.2 d): whoever holds a role of an administrator administers and does nothing else, whatever else was
 * given to them before the line was drawn, and nobody else does, as a deputy neither.
 *
 * @param account SQL of the account that acts
 * @param capacity SQL of the capacity in which it would
 */
export function isOnItsSide(account: string, capacity: string): string {
  return `((${capacity} = '${Capacity.administrator}') = exists (
    select from account_role own where own.account_id = ${account} and own.capacity = '${Capacity.administrator}'))`;
}

/** SQL of the roles `r` that active accounts `a` hold as their own. */
export const rolesHeld = `account_role r join account a
  on a.id = r.account_id and a.is_active and ${isOnItsSide('a.id', 'r.capacity')}`;

/**
 * SQL of the roles that an account holds as its own, a list of `{office, capacity}`.
 *
 * @param account SQL of the account
 * @param only condition over a role `r`
 */
export const rolesOf = (account: string, only = 'true'): string =>
  `(select coalesce(json_agg(json_build_object('office', r.office_id, 'capacity', r.capacity)
     order by r.office_id, r.capacity), '[]') from account_role r where r.account_id = ${account} and ${only})`;

/** That a role would be on the wrong side of the line. */
export function dutiesSeparated(): DomainError {
  return new DomainError('invalid', 'account.duties_separated', 'who administers handles no cases, and the reverse');
}

/**
 * Refuses roles of an administrator beside roles that handle cases: among these, or beside what the account holds or is
 * going to hold as somebody's deputy.
 *
 * @param account null for one that is being made
 * @throws DomainError invalid `account.duties_separated`
 */
export async function requireSeparated(
  database: Queryable,
  roles: readonly { readonly capacity: Capacity }[],
  account: string | null,
): Promise<void> {
  const [administers, ...others] = new Set(roles.map(({ capacity }) => capacity === Capacity.administrator));
  if (others.length > 0) throw dutiesSeparated();
  if (account === null || administers === undefined) return;
  const lent = await database.query(
    `select from deputy d where d.deputy_id = $1 and d.ended_at is null and d.to_on >= ${dayOf('clock_timestamp()')}
       and (d.capacity = '${Capacity.administrator}') <> $2 limit 1`,
    [account, administers],
  );
  if (lent.length > 0) throw dutiesSeparated();
}
