import { randomUUID } from 'node:crypto';
import { ReadLogEntry } from './entities/index.js';
import type { Tables } from './queryable.js';

/** One entry on its way into the log of reading (查看记录). */
export type ReadEntry = Omit<ReadLogEntry, 'id' | 'at'>;

/** Adds to the log before anything is shown: what cannot be recorded is not read. @returns id of the entry */
export async function noteRead(database: Tables, entry: ReadEntry): Promise<string> {
  const id = randomUUID();
  await database.getRepository(ReadLogEntry).insert({ id, ...entry });
  return id;
}
