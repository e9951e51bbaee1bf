import { randomUUID } from 'node:crypto';
import type { Queryable } from '../database.js';

/** A view of a list (保存的视图) that one account keeps for itself. */
export interface SavedViewRow {
  readonly id: string;
  readonly screen: string;
  readonly name: string;
  readonly query: string;
}

const columns = 'id, screen, name, query';

/** The views of one screen that an account keeps, by name. */
export async function listViews(db: Queryable, account: string, screen: string): Promise<SavedViewRow[]> {
  return db.query<SavedViewRow>(
    `select ${columns} from saved_view where account_id = $1 and screen = $2 order by name collate "C"`,
    [account, screen],
  );
}

// More names than anybody reads; a program that made thousands would be stopped by it.
const mostViews = 50;

/** Keeps a view under its name, in place of one that had it. @returns null where there are too many already */
export async function keepView(
  db: Queryable,
  account: string,
  view: Omit<SavedViewRow, 'id'>,
): Promise<SavedViewRow | null> {
  const rows = await db.query<SavedViewRow>(
    `insert into saved_view (id, account_id, screen, name, query)
     select $1, $2::uuid, $3::text, $4::text, $5
     where (select count(*) from saved_view where account_id = $2::uuid and screen = $3::text and name <> $4::text) < $6
     on conflict on constraint saved_view_account_id_screen_name_uq
       do update set query = excluded.query, updated_at = clock_timestamp()
     returning ${columns}`,
    [randomUUID(), account, view.screen, view.name, view.query, mostViews],
  );
  return rows[0] ?? null;
}

/** Gives a view another name. @returns `taken` where another view has it, `gone` where the account has no such view */
export async function renameView(
  db: Queryable,
  account: string,
  view: { readonly id: string; readonly name: string },
): Promise<SavedViewRow | 'taken' | 'gone'> {
  const [row] = await db.query<{ isTaken: boolean; isThere: boolean }>(
    `select exists (select 1 from saved_view v where v.id = $1 and v.account_id = $2) as "isThere",
       exists (select 1 from saved_view v join saved_view o on o.account_id = v.account_id and o.screen = v.screen
         where v.id = $1 and o.id <> $1 and o.name = $3 and v.account_id = $2) as "isTaken"`,
    [view.id, account, view.name],
  );
  if (row?.isThere !== true) return 'gone';
  if (row.isTaken) return 'taken';
  const renamed = await db.query<SavedViewRow>(
    `with renamed as (update saved_view set name = $3, updated_at = clock_timestamp() where id = $1 and account_id = $2
       returning ${columns}) select * from renamed`,
    [view.id, account, view.name],
  );
  return renamed[0] ?? 'gone';
}

/** Forgets a view. @returns the screen that it was of, or null where the account has no such view */
export async function forgetView(db: Queryable, account: string, id: string): Promise<string | null> {
  const rows = await db.query<{ screen: string }>(
    `with gone as (delete from saved_view where id = $1 and account_id = $2 returning screen) select * from gone`,
    [id, account],
  );
  return rows[0]?.screen ?? null;
}
