import { granted, grantedTo, sittingIn, type Conditions, type Queryable, type ReaderAt } from './reader.js';

/** What is looked for: numbers by their beginnings or their end, or words in the texts of a case. */
export type TextSearch = NumberSearch | WordSearch;
interface NumberSearch {
  readonly kind: 'number';
  readonly beginnings: readonly string[];
  readonly end: string | null;
}
export interface WordSearch {
  readonly kind: 'words';
  readonly words: readonly string[];
}

/** What a text is found by: the words as they were written, or all their pairs of characters, which lie in an index. */
export type Found = 'words' | 'pairs';

/**
 * The condition over a kind's row `r` that the reader may see it and that it holds what is looked for.
 *
 * @param reader where the reader stands among the query's parameters
 */
export function seenAndFound(
  conditions: Conditions,
  reader: ReaderAt,
  search: TextSearch | undefined,
  found: Found,
): string {
  if (search?.kind === 'words') return seenWithWords(conditions, reader, search, found);
  const seen = granted('r.case_id', reader);
  return search === undefined ? seen : `${seen} and (${numberCondition(conditions, search)})`;
}

function numberCondition(conditions: Conditions, { beginnings, end }: NumberSearch): string {
  const alternatives = beginnings.map((beginning) => `r.number like ${conditions.place(`${beginning}%`)}`);
  if (end !== null) {
    const reversed = Array.from(end).reverse().join('');
    alternatives.push(`reverse(r.number) like ${conditions.place(`${reversed}%`)}`);
  }
  return alternatives.join(' or ');
}

/**
 * What is said in rooms is looked for in those of the reader alone, one by one: an index that has it would answer later for
 * everybody whose word is said in a room often.
 */
function roomsWithWords(conditions: Conditions, reader: ReaderAt, { words }: WordSearch): string {
  return `select array_agg(distinct a.case_id) from case_access a
    where a.room = any(${sittingIn(reader)}) and ${grantedTo(reader)}
      and exists (select from case_text t where t.case_id = a.case_id and ${holds(conditions, words)})`;
}

/**
 * The texts are found first, once and for all, then which of their cases the reader may see: an array of ids is one walk
 * through an index, where a join asked it again for each case and took twice as long.
 */
function seenWithWords(conditions: Conditions, reader: ReaderAt, search: WordSearch, found: Found): string {
  const pairs = `bigrams(${conditions.place(search.words.join(' '))}::text)`;
  const checked = found === 'words' ? toCheck(search) : undefined;
  const recheck = checked === undefined ? '' : ` and ${holds(conditions, checked.words)}`;
  const held = `select array_agg(distinct t.case_id) from case_text t
    where not t.is_apart and bigrams(t.body) @> ${pairs}${recheck}`;
  const seen = `select array_agg(distinct a.case_id) from case_access a
    where ${grantedTo(reader)} and a.case_id = any((${held})::uuid[])`;
  return `r.case_id = any(((${seen}) || (${roomsWithWords(conditions, reader, search)}))::uuid[])`;
}

/**
 * The same words, asked of each case by itself, for where most of them have them. A scalar, which the planner cannot
 * turn into a join that would read every text there is.
 */
export const wordsOfEach = (conditions: Conditions, { words }: WordSearch): string =>
  `(select true from case_text t where t.case_id = r.case_id and ${holds(conditions, words)} limit 1)`;

/** One text holds all the words, as they were written. */
function holds(conditions: Conditions, words: readonly string[]): string {
  const forms = words.map((word) => `search_form(${conditions.place(word)}::text)`);
  return forms.map((form) => `position(${form} in search_form(t.body)) > 0`).join(' and ');
}

/** What a search by pairs leaves to be checked: nothing where one pair of characters is the word itself. */
export function toCheck(search: WordSearch | undefined): WordSearch | undefined {
  const [word = '', ...more] = search?.words ?? [];
  // Of several words one may have no pair, e.g. a dash.
  return more.length === 0 && Array.from(word).length === 2 ? undefined : search;
}

/** Whether so many texts hold the pairs of the words. */
export async function isFrequent(db: Queryable, { words }: WordSearch, from: number): Promise<boolean> {
  const rows = await db.query<{ texts: number }>(
    `select count(*)::int as texts from (select 1 from case_text t where not t.is_apart and bigrams(t.body) @> bigrams($1::text)
       limit ${String(from)}) x`,
    [words.join(' ')],
  );
  return (rows[0]?.texts ?? 0) >= from;
}
