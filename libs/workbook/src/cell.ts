/**
 * What a cell holds, before anybody judges it. A number keeps the text in which the file wrote it; a formula is never
 * evaluated and its stored result never used.
 */
export type Cell =
  | { readonly holds: 'text'; readonly text: string }
  | { readonly holds: 'number'; readonly number: number; readonly text: string }
  | { readonly holds: 'formula'; readonly text: string }
  | { readonly holds: 'error'; readonly text: string };

/** One row of a table: its number as Excel shows it, and its cells by column number from 0. */
export interface TableRow {
  readonly row: number;
  readonly cells: ReadonlyMap<number, Cell>;
}

/** A rectangle of cells, inclusive, rows from 1 and columns from 0. */
export interface Range {
  readonly name: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Reads `B2:D5` or `B2`; null for anything else. */
export function rangeOf(name: string): Range | null {
  const found = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})(?::\$?([A-Z]{1,3})\$?([1-9]\d{0,6}))?$/u.exec(name);
  if (!found) return null;
  const [, left = '', top = '', right = left, bottom = top] = found;
  return { name, top: Number(top), left: columnNumber(left), bottom: Number(bottom), right: columnNumber(right) };
}

/** 0 is `A`, 26 is `AA`. */
export function columnLetters(number: number): string {
  const rest = Math.floor(number / 26) - 1;
  return (rest >= 0 ? columnLetters(rest) : '') + String.fromCharCode(65 + (number % 26));
}

/** `A` is 0, `AA` is 26. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters) number = number * 26 + (letter.charCodeAt(0) - 64);
  return number - 1;
}
