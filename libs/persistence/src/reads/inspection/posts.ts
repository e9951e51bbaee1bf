import type { Queryable } from '../reader.js';

/** Where somebody belongs, or belonged until a day. */
export interface PostRow {
  readonly account: string;
  readonly office: string;
  /** Null: now. */
  readonly until: string | null;
}

/**
 * Where accounts belong (任职), by their roles, and by what was changed of them: an office that one had a role of stands there until the
 * day on which that was taken away. Whoever took over from an office (承接) stands where that one stood.
 */
export const listPosts = (db: Queryable, accounts: readonly string[]): Promise<PostRow[]> =>
  db.query<PostRow>(
    `with recursive held as (
       select r.account_id as account, r.office_id as office, null::text as until
         from account_role r where r.account_id = any($1::uuid[])
       union
       select c.account_id, had ->> 'office', to_char(max(c.at at time zone 'Asia/Shanghai'), 'YYYY-MM-DD')
         from account_change c, jsonb_array_elements((c.detail::jsonb) -> 'before') had
        where c.account_id = any($1::uuid[]) and c.what = 'rolesChanged'
        group by 1, 2),
     post as (
       select * from held
       union
       select p.account, o.detail::jsonb ->> 'handedOverTo', p.until
         from post p join office_change o on o.office_id = p.office and o.detail::jsonb ->> 'handedOverTo' is not null)
     select account, office, until from post order by 1, 2, 3`,
    [accounts],
  );

/** Who an office may lend to a group: accounts that handle cases there, by their names. */
export const listInspectors = (
  db: Queryable,
  office: string,
): Promise<{ account: string; name: string; office: string }[]> =>
  db.query(
    `select distinct a.id as account, a.display_name as name, r.office_id as office
       from account a join account_role r on r.account_id = a.id
      where a.is_active and r.office_id = $1 and r.capacity <> 'administrator' order by 2, 1`,
    [office],
  );
