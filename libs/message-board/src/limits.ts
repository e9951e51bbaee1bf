import { defaultLimits as ofTables, type Limits as TableLimits } from '#libs/workbook';

/** How much of a message board is read before it, or one of its rows, is refused. */
export interface Limits extends TableLimits {
  /** UTF-16 units of one cell; Excel itself holds 32,767. */
  readonly cellChars: number;
  /** UTF-16 units of one level of a category, which is a name and no text. */
  readonly categoryChars: number;
}

/** The limits of an import. */
export const defaultLimits: Limits = {
  ...ofTables,
  cellChars: 100_000,
  // The longest name of the known list has 12 characters.
  categoryChars: 64,
};
