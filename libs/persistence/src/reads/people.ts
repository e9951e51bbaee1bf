import type { Capacity, OfficeId } from '#libs/kernel';
import type { Queryable } from './reader.js';

/** A role that an account holds, with the office's name. */
export interface HeldRole {
  readonly office: OfficeId;
  readonly capacity: Capacity;
  readonly officeName: { readonly zh: string; readonly en: string } | null;
}

/** The roles of an active account. */
export async function readHeldRoles(db: Queryable, account: string): Promise<HeldRole[]> {
  return db.query<HeldRole>(
    `select r.office_id as office, r.capacity,
       case when o.id is null then null else jsonb_build_object('zh', o.name_zh, 'en', o.name_en) end as "officeName"
     from account_role r join account a on a.id = r.account_id and a.is_active left join office o on o.id = r.office_id
     where r.account_id = $1 order by r.office_id, r.capacity`,
    [account],
  );
}

/** A demonstration account (演示账号) with one role, for the doors of the page of sign-in. */
export interface DemoAccountRow {
  readonly account: string;
  readonly displayName: string;
  readonly capacity: Capacity;
  readonly office: OfficeId;
  readonly officeType: string | null;
  readonly officeName: { readonly zh: string; readonly en: string } | null;
}

/** Every active demonstration account, in the order of the organisation; nothing where there is no demonstration. */
export async function listDemoAccounts(db: Queryable): Promise<DemoAccountRow[]> {
  return db.query<DemoAccountRow>(
    `select a.name as account, a.display_name as "displayName", r.capacity, r.office_id as office, o.type as "officeType",
       case when o.id is null then null else jsonb_build_object('zh', o.name_zh, 'en', o.name_en) end as "officeName"
     from account a join account_role r on r.account_id = a.id left join office o on o.id = r.office_id
     where a.is_demo and a.is_active order by o.sort nulls last, a.name`,
  );
}
