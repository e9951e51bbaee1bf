/** How much of a file is read before it is refused. */
export interface Limits {
  /** Bytes of the file as it arrives. */
  readonly fileBytes: number;
  /** Bytes of all parts that are read, unpacked. */
  readonly unpackedBytes: number;
  /** Unpacked over packed size of one part, from `ratioFromBytes` on. */
  readonly ratio: number;
  readonly ratioFromBytes: number;
  /** Entries in the archive. */
  readonly entries: number;
  /** Rows that hold something, without the header. */
  readonly rows: number;
  /** UTF-16 units of one cell; Excel itself holds 32,767. */
  readonly cellChars: number;
  /** UTF-16 units of one level of a category, which is a name and no text. */
  readonly categoryChars: number;
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
  ratioFromBytes: 8 * MEBI,
  // Excel writes a dozen and one per sheet, drawing and picture.
  entries: 4096,
  rows: 50_000,
  cellChars: 100_000,
  // The longest name of the known list has 12 characters.
  categoryChars: 64,
  textChars: 100_000_000,
};
