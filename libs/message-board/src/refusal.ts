import { fileReasons as ofTables, type FileRefusal as Refusal } from '#libs/workbook';

/** Why a whole file is not read as a message board. */
export const fileReasons = [
  ...ofTables,
  'not-found',
  'not-a-file',
  'unreadable',
  'missing-column',
  'duplicate-column',
  'several-sheets',
  'no-rows',
] as const;
/** One reason for which a whole file is not read. */
export type FileReason = (typeof fileReasons)[number];
/** Why a whole file is not read, with what its sentence names. */
export type FileRefusal = Refusal<FileReason>;

/** Why one cell of a row, and with it the row, is not taken. The last two are said by whoever records the rows. */
export type RowReason =
  | 'missing'
  | 'merged-cell'
  | 'formula'
  | 'error-cell'
  | 'bad-character'
  | 'too-long'
  | 'not-a-number'
  | 'not-text'
  | 'not-a-date'
  | 'no-such-date'
  | 'no-such-time'
  | 'implausible-date'
  | 'future-date'
  | 'reply-before-message'
  | 'duplicate-id'
  | 'differs-from-imported'
  | 'not-recorded';

/** Why a row is not taken: its first cell that is wrong. `row` is the number that Excel shows, the header has 1. */
export interface RowRefusal extends CellRefusal {
  readonly row: number;
  /** Its further cells that are wrong, so that a clerk corrects the row once. */
  readonly also?: readonly CellRefusal[];
}

/** What is wrong with one cell. */
export interface CellRefusal {
  readonly column: string;
  /**
   * What the cell holds, as written, cut to 80 characters; a formula begins with `=`. Empty for the long texts, which
   * belong to a person and stay out of reports.
   */
  readonly value: string;
  readonly reason: RowReason;
  /** Of `duplicate-id`: the row that has the number first. */
  readonly firstRow?: number;
  /** Of `merged-cell`: the merged range. */
  readonly range?: string;
  /** Of `too-long`: length and limit in characters. */
  readonly length?: number;
  readonly limit?: number;
  /** Of `not-recorded`: the code of the error. */
  readonly code?: string;
}
