import { randomUUID } from 'node:crypto';
import type { Capacity, OfficeId } from '#libs/kernel';
import type { Queryable } from './database.js';

/** What was read beyond what everybody with access sees: a list taken away as a file, the identity of a party. */
export type ReadKind = 'export' | 'reveal';

/** One entry on its way into the log of reading (查看记录). No identity and no text of a case. */
export interface ReadEntry {
  readonly what: ReadKind;
  /** Principal of who reads: the account's id. */
  readonly account: string;
  readonly office: OfficeId;
  readonly capacity: Capacity;
  /** Null for what is about many cases. */
  readonly caseId: string | null;
  /** Code of the purpose, which screens say in words; null where none is chosen from a list. */
  readonly purpose: string | null;
  /** What for, in the reader's own words. */
  readonly words: string;
  /** What exactly, in codes and numbers. */
  readonly detail: Readonly<Record<string, unknown>>;
}

/** Adds to the log before anything is shown: what cannot be recorded is not read. @returns id of the entry */
export async function noteRead(db: Queryable, entry: ReadEntry): Promise<string> {
  const id = randomUUID();
  const { account, office, capacity, what, caseId, purpose, words, detail } = entry;
  await db.query(
    `insert into read_log (id, account, office, capacity, what, case_id, purpose, words, detail)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [id, account, office, capacity, what, caseId, purpose, words, JSON.stringify(detail)],
  );
  return id;
}
