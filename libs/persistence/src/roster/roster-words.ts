import type { Queryable } from '../queryable.js';

/**
 * How words of the register are kept: whoever holds the keys seals them for their entry, and knows a repeat by a keyed digest
 * that nobody else can confirm a guess by.
 */
export interface RosterSeals {
  readonly words: (entry: string, plain: string) => Buffer;
  readonly digest: (plain: string) => string;
}

/** What an entry was before a change and is after it. */
export interface RosterWords {
  readonly before?: object;
  readonly after: object;
}

/**
 * Keeps what a change said beside its line in the record, sealed: the line itself never changes and holds ids and names of
 * fields alone, these words go when the entry is erased.
 */
export async function keepWords(
  transaction: Queryable,
  of: { readonly seq: number; readonly entry: string; readonly words: RosterWords },
  seals: RosterSeals,
): Promise<void> {
  const { seq, entry, words } = of;
  await transaction.query(`insert into roster_words (seq, entry_id, words) values ($1, $2, $3)`, [
    seq,
    entry,
    seals.words(entry, JSON.stringify(words)),
  ]);
}

/** The names of what differs between two states of an entry. */
export const changedFields = (before: object, after: object): string[] => {
  const now = before as Readonly<Record<string, unknown>>;
  return Object.entries(after)
    .filter(([field, value]) => JSON.stringify(value) !== JSON.stringify(now[field]))
    .map(([field]) => field);
};
