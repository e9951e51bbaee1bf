import type { Queryable } from './queryable.js';

/** Puts new texts from the list where they wait into the index of texts, many at once. Searches find them before and after. */
export async function emptyTextList(database: Queryable): Promise<void> {
  await database.query('select empty_text_list()');
}
