import type { ClauseProblemSaid, ClauseText } from '#libs/contracts';

/** A clause as it is edited: its key stays with it wherever it is moved. */
export interface EditedClause extends ClauseText {
  readonly key: number;
}

let last = 0;
const nextKey = (): number => (last += 1);

/** Clauses to edit. */
export const edited = (clauses: readonly ClauseText[]): EditedClause[] =>
  clauses.map(({ kind, text }) => ({ kind, text, key: nextKey() }));

/** What is sent of them. */
export const textsOf = (clauses: readonly EditedClause[]): ClauseText[] =>
  clauses.map(({ kind, text }) => ({ kind, text }));

export const isSame = (one: readonly ClauseText[], other: readonly ClauseText[]): boolean =>
  JSON.stringify(one.map(({ kind, text }) => [kind, text])) ===
  JSON.stringify(other.map(({ kind, text }) => [kind, text]));

/** What is saved of them. Null: they are those that ship, and go on with each release. */
export const sentOf = (clauses: readonly EditedClause[], shipped: readonly ClauseText[]): ClauseText[] | null =>
  isSame(clauses, shipped) ? null : textsOf(clauses);

/** One clause further up (-1) or down (1). */
export function moved(clauses: readonly EditedClause[], at: number, by: 1 | -1): readonly EditedClause[] {
  const [one, other] = [clauses[at], clauses[at + by]];
  if (one === undefined || other === undefined) return clauses;
  return clauses.map((clause, index) => (index === at ? other : index === at + by ? one : clause));
}

/** Where in a text a place is, as a field of a form counts: lines and columns from 1, a rare character is one column. */
export function offsetOf(text: string, { line, column }: { readonly line: number; readonly column: number }): number {
  const lines = text.split('\n');
  const before = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0);
  return before + [...(lines[line - 1] ?? '')].slice(0, column - 1).join('').length;
}

/** The contents that some formal clause names: a summary states nothing. */
export const fieldsIn = (clauses: readonly ClauseText[]): ReadonlySet<string> =>
  new Set(
    clauses
      .filter(({ kind }) => kind !== 'summary')
      .flatMap(({ text }) =>
        [...text.replaceAll('{{', '').matchAll(/\{([a-z]\w*)\}/giu)].map(([, field]) => field ?? ''),
      ),
  );

/** Of one clause, by its place from 0. */
export const problemsAt = (problems: readonly ClauseProblemSaid[], at: number): readonly ClauseProblemSaid[] =>
  problems.filter(({ clause }) => clause === at + 1);
