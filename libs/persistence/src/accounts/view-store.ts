import { randomUUID } from 'node:crypto';
import { Not } from 'typeorm';
import { SavedView } from '../entities/index.js';
import type { Tables } from '../queryable.js';

/** A view as its owner sees it. */
type View = Pick<SavedView, 'id' | 'screen' | 'name' | 'query'>;

/** The views of one screen that an account keeps, by name. */
export async function listViews(database: Tables, account: string, screen: string): Promise<View[]> {
  return await database.getRepository(SavedView).find({ where: { account, screen }, order: { name: 'ASC' } });
}

// More names than anybody reads; a program that made thousands would be stopped by it.
const mostViews = 50;

// One statement: two tabs that keep the same new name at once get the same view, under the id of the first.
const keep = `
  insert into saved_view (id, account_id, screen, name, query)
  select $1, $2::uuid, $3::text, $4::text, $5
  where (select count(*) from saved_view where account_id = $2::uuid and screen = $3::text and name <> $4::text) < $6
  on conflict on constraint saved_view_account_id_screen_name_uq
    do update set query = excluded.query, updated_at = clock_timestamp()
  returning id, screen, name, query`;

/** Keeps a view under its name, in place of one that had it. @returns null where there are too many already */
export async function keepView(database: Tables, account: string, view: Omit<View, 'id'>): Promise<View | null> {
  const rows = await database.query<View>(keep, [randomUUID(), account, view.screen, view.name, view.query, mostViews]);
  return rows[0] ?? null;
}

/** Gives a view another name. @returns `taken` where another view has it, `gone` where the account has no such view */
export async function renameView(
  database: Tables,
  account: string,
  { id, name }: Pick<View, 'id' | 'name'>,
): Promise<View | 'taken' | 'gone'> {
  const views = database.getRepository(SavedView);
  const view = await views.findOneBy({ id, account });
  if (view === null) return 'gone';
  if (await views.existsBy({ id: Not(id), account, screen: view.screen, name })) return 'taken';
  await views.update({ id, account }, { name, updatedAt: () => 'clock_timestamp()' });
  return { id, screen: view.screen, name, query: view.query };
}

/** Forgets a view of the account; one of somebody else stays as it is. */
export async function forgetView(database: Tables, account: string, id: string): Promise<void> {
  await database.getRepository(SavedView).delete({ id, account });
}
