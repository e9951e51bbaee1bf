import type { Conditions, Queryable } from './reader.js';

/** What is looked for: numbers by their beginnings or their end, or words in the texts of a case. */
export type TextSearch =
  | { readonly kind: 'number'; readonly beginnings: readonly string[]; readonly end: string | null }
  | { readonly kind: 'words'; readonly words: readonly string[]; readonly isFrequent?: boolean | undefined };

// What more texts have is likely among the newest of a list, what fewer have is found by the index of pairs.
const frequentFrom = 4_000;

/** The condition of a search over `petition p`. */
export function searchCondition(conditions: Conditions, search: TextSearch): string {
  return search.kind === 'number' ? numberCondition(conditions, search) : wordsCondition(conditions, search);
}

type NumberSearch = Extract<TextSearch, { kind: 'number' }>;
type WordSearch = Extract<TextSearch, { kind: 'words' }>;

function numberCondition(conditions: Conditions, { beginnings, end }: NumberSearch): string {
  const alternatives = beginnings.map((beginning) => `p.number like ${conditions.place(`${beginning}%`)}`);
  if (end !== null) {
    const reversed = Array.from(end).reverse().join('');
    alternatives.push(`reverse(p.number) like ${conditions.place(`${reversed}%`)}`);
  }
  return alternatives.join(' or ');
}

function wordsCondition(conditions: Conditions, search: WordSearch): string {
  // A scalar, which the planner cannot turn into a join that would read every text there is.
  if (search.isFrequent === true) {
    return `(select true from case_text t where t.case_id = p.case_id and ${holds(conditions, search.words)} limit 1)`;
  }
  const pairs = `bigrams(${conditions.place(search.words.join(' '))}::text)`;
  const recheck = isOnePair(search.words) ? '' : ` and ${holds(conditions, search.words)}`;
  // Found first, once and for all: joined into the rest it was read through again for each petition, for a second and more.
  return `p.case_id in (with held as materialized (
      select distinct t.case_id from case_text t where bigrams(t.body) @> ${pairs}${recheck})
    select h.case_id from held h)`;
}

/** One text holds all the words, as they were written. */
function holds(conditions: Conditions, words: readonly string[]): string {
  const forms = words.map((word) => `search_form(${conditions.place(word)}::text)`);
  return forms.map((form) => `position(${form} in search_form(t.body)) > 0`).join(' and ');
}

/** One pair of characters is the word itself: what the index finds is right. */
const isOnePair = (words: readonly string[]): boolean => words.length === 1 && Array.from(words[0] ?? '').length === 2;

/** Looks how frequent the words are, so that a list can be read in the way that suits. */
export async function weighed(db: Queryable, search: TextSearch | undefined): Promise<TextSearch | undefined> {
  if (search?.kind !== 'words') return search;
  const rows = await db.query<{ texts: number }>(
    `select count(*)::int as texts from (select 1 from case_text t where bigrams(t.body) @> bigrams($1::text)
       limit ${String(frequentFrom)}) x`,
    [search.words.join(' ')],
  );
  return { ...search, isFrequent: (rows[0]?.texts ?? 0) >= frequentFrom };
}
