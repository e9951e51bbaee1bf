import type { Installation, Me } from '#libs/contracts';
import type { Capacity } from '#libs/kernel';
import { todaySql } from '../accounts/held.js';
import { isOnItsSide, rolesHeld } from '../accounts/separation.js';
import type { Queryable } from './reader.js';

/** A role that an account holds, with the office's name. */
export type HeldRole = Me['mayActFor'][number];

/** The roles of an active account: its own first, then those that it holds today as somebody's deputy. */
export async function readHeldRoles(db: Queryable, account: string): Promise<HeldRole[]> {
  const rows = await listHeldRoles(db, [account]);
  return rows.map(({ account: _account, ...role }) => role);
}

/** The same of several accounts at once. */
export const listHeldRoles = (
  db: Queryable,
  accounts: readonly string[],
): Promise<(HeldRole & { readonly account: string })[]> =>
  db.query(
    `with held as (
       select r.account_id, r.office_id, r.capacity, null::uuid as giver, null::text as giver_name
         from account_role r where r.account_id = any($1::uuid[])
       union all
       select d.deputy_id, d.office_id, d.capacity, g.id, g.display_name
         from deputy d join account g on g.id = d.account_id and g.is_active
         join account_role r on r.account_id = d.account_id and r.office_id = d.office_id and r.capacity = d.capacity
          and ${isOnItsSide('g.id', 'd.capacity')}
        where d.deputy_id = any($1::uuid[]) and d.ended_at is null and ${todaySql} between d.from_on and d.to_on)
     select h.account_id as account, h.office_id as office, h.capacity, h.giver as "deputyFor", h.giver_name as "deputyForName",
       case when o.id is null then null else jsonb_build_object('zh', o.name_zh, 'en', o.name_en) end as "officeName"
     from held h join account a on a.id = h.account_id and a.is_active left join office o on o.id = h.office_id
     where ${isOnItsSide('a.id', 'h.capacity')}
     order by h.giver_name nulls first, h.office_id, h.capacity`,
    [accounts],
  );

/** The active accounts that hold a capacity in an office as their own; who holds it as a deputy has it of one of these. */
export async function readHolders(db: Queryable, office: string, capacity: Capacity): Promise<string[]> {
  const rows = await db.query<{ account: string }>(
    `select r.account_id::text as account from ${rolesHeld} where r.office_id = $1 and r.capacity = $2`,
    [office, capacity],
  );
  return rows.map(({ account }) => account);
}

/** The capacities that active accounts hold in each office as their own. */
export async function readHeldCapacities(db: Queryable): Promise<ReadonlyMap<string, readonly Capacity[]>> {
  const rows = await db.query<{ office: string; held: Capacity[] }>(
    `select r.office_id as office, array_agg(distinct r.capacity) as held
       from ${rolesHeld} group by r.office_id`,
  );
  return new Map(rows.map(({ office, held }) => [office, held]));
}

/** A demonstration account (演示账号) with one role, for the doors of the page of sign-in. */
export type DemoAccountRow = Pick<Installation['doors'][number], 'account' | 'displayName' | 'capacity'> & {
  readonly office: string;
  readonly officeType: string | null;
  readonly officeName: Me['mayActFor'][number]['officeName'];
};

/** Every active demonstration account, in the order of the organisation; nothing where there is no demonstration. */
export async function listDemoAccounts(db: Queryable): Promise<DemoAccountRow[]> {
  return db.query<DemoAccountRow>(
    `select a.name as account, a.display_name as "displayName", r.capacity, r.office_id as office, o.type as "officeType",
       case when o.id is null then null else jsonb_build_object('zh', o.name_zh, 'en', o.name_en) end as "officeName"
     from account a join account_role r on r.account_id = a.id left join office o on o.id = r.office_id
     where a.is_demo and a.is_active order by o.sort nulls last, a.name`,
  );
}
