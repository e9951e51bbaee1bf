/** How much of a file is read before it is refused. */
export interface Limits {
  /** Bytes of the file as it arrives. */
  readonly fileBytes: number;
  /** Bytes of all parts that are read, unpacked. */
  readonly unpackedBytes: number;
  /** Unpacked over packed size of one part of more than a megabyte. */
  readonly ratio: number;
  /** Entries in the archive. */
  readonly entries: number;
  /** Elements of a part that stand in each other, and attributes of one element: a file of 7 KB can hold millions. */
  readonly depth: number;
  readonly attributes: number;
  /** Columns of a sheet, and cells of one row. */
  readonly columns: number;
  /** Merged ranges of a sheet, and ranges that one formula fills. */
  readonly ranges: number;
  /** Shared strings of a workbook. */
  readonly strings: number;
  /** UTF-16 units between two tags: longer than any text of a cell. */
  readonly betweenTags: number;
  /** Rows that hold something, without the header. */
  readonly rows: number;
  /** UTF-16 units of the texts of all rows together. */
  readonly textChars: number;
}

const MEBI = 1024 * 1024;

/**
 * The limits of an import. A sheet of 50,000 messages as long as the longest half of those measured is about 60 MiB
 * unpacked, so a real file stays far below them; a process that reads at the limits stays below 1 GiB.
 */
export const defaultLimits: Limits = {
  fileBytes: 64 * MEBI,
  unpackedBytes: 256 * MEBI,
  // Framed empty rows pack 10 to 60 times; deflate cannot do more than 1,032 times, which only zeros reach.
  ratio: 200,
  // Excel writes a dozen and one per sheet, drawing and picture.
  entries: 4096,
  // Excel itself nests a dozen, extensions some more.
  depth: 64,
  attributes: 1_000,
  // What Excel itself can show.
  columns: 16_384,
  // Four merged cells in each of the most rows.
  ranges: 200_000,
  // A text of its own in each cell of the most rows.
  strings: 1_000_000,
  betweenTags: 8 * MEBI,
  rows: 50_000,
  textChars: 100_000_000,
};
