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

/** Keeps a view under its name, in place of one that had it. @returns null where there are too many already */
export async function keepView(database: Tables, account: string, view: Omit<View, 'id'>): Promise<View | null> {
  const views = database.getRepository(SavedView);
  const { screen, name } = view;
  if ((await views.countBy({ account, screen, name: Not(name) })) >= mostViews) return null;
  const before = await views.findOneBy({ account, screen, name });
  const kept = { ...view, id: before?.id ?? randomUUID() };
  await views.upsert({ ...kept, account, updatedAt: new Date() }, ['account', 'screen', 'name']);
  return kept;
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
  await views.update({ id, account }, { name, updatedAt: new Date() });
  return { id, screen: view.screen, name, query: view.query };
}

/** Forgets a view. @returns the screen that it was of, or null where the account has no such view */
export async function forgetView(database: Tables, account: string, id: string): Promise<string | null> {
  const views = database.getRepository(SavedView);
  const view = await views.findOneBy({ id, account });
  await views.delete({ id, account });
  return view?.screen ?? null;
}
