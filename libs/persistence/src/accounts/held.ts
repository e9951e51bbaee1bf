import { dayOf } from '../reads/reader.js';
import { isOnItsSide } from './separation.js';

/** The legal date of now, by the database's clock. */
export const todaySql = dayOf('clock_timestamp()');

/**
 * The condition that an account holds a role: as its own, or within its dates as the deputy of somebody who holds it as
 * their own. What is held as a deputy cannot be given on, because only own roles are looked at behind a deputy; and nothing
 * is held on the other side of the line between administration and cases.
 *
 * @param of SQL of account, office, capacity, and in whose place (null: a role of one's own)
 */
export function holds(of: { account: string; office: string; capacity: string; deputyFor: string }): string {
  const { account, office, capacity, deputyFor } = of;
  const own = (who: string): string =>
    `(${isOnItsSide(who, capacity)} and exists (
      select 1 from account_role r where r.account_id = ${who} and r.office_id = ${office} and r.capacity = ${capacity}))`;
  return `(${isOnItsSide(account, capacity)} and case when ${deputyFor} is null then ${own(account)}
    else ${own(deputyFor)} and exists (
      select 1 from deputy d join account g on g.id = d.account_id and g.is_active
       where d.deputy_id = ${account} and d.account_id = ${deputyFor} and d.office_id = ${office}
         and d.capacity = ${capacity} and d.ended_at is null and ${todaySql} between d.from_on and d.to_on) end)`;
}
