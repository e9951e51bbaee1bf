import type { Sentence } from '#libs/contracts';

/** Where something stands in a county file: a sheet, the row that Excel shows, a column by its heading. */
export interface Place {
  /** Of a workbook the name of the sheet, of JSON the name of the list. */
  readonly sheet: string;
  /** Null: the sheet as a whole. Of JSON: which entry of the list, from 1. */
  readonly row: number | null;
  /** Null: the row as a whole. */
  readonly column: string | null;
  /** Of an entry in JSON: its id, year or account name; null: it has none that could be read. A workbook has no entries. */
  readonly entry?: string | null;
}

/** One thing that is wrong in a county file, and what to do about it. */
export interface CountyProblem {
  readonly at: Place;
  readonly message: Sentence;
}

/** A problem in one line, with its place, in both languages. */
export function sayProblem({ at, message }: CountyProblem): Sentence {
  const row = sayRow(at);
  const column = at.column === null ? '' : `“${at.column}”`;
  return {
    zh: `${at.sheet}${row.zh}${column}：${message.zh}`,
    en: `${at.sheet}${row.en}${at.column === null ? '' : `, ${at.column}`}: ${message.en}`,
  };
}

/** JSON has no rows that an editor shows: its entries are counted, and named as they name themselves. */
function sayRow({ row, entry }: Place): Sentence {
  if (row === null) return { zh: '', en: '' };
  const number = String(row);
  if (entry === undefined) return { zh: ` 第 ${number} 行`, en: ` row ${number}` };
  return entry === null
    ? { zh: ` 第 ${number} 项`, en: ` entry ${number}` }
    : { zh: ` 第 ${number} 项（${entry}）`, en: ` entry ${number} (${entry})` };
}

/** Where a field of the content stands in the file that it was read from. */
export type PlaceOf = (path: readonly PropertyKey[]) => Place;

/** What a file says before anybody has judged it: the content as the schema wants it, and what could not be read at all. */
export interface Draft {
  readonly content: unknown;
  readonly placeOf: PlaceOf;
  readonly problems: readonly CountyProblem[];
}
