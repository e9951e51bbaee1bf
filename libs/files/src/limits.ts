import type { ArchiveLimits } from '#libs/archive';
import type { FileType } from '#libs/kernel';

/** What an installation takes. */
export interface FileLimits {
  readonly types: readonly FileType[];
  /** Of any file. */
  readonly mostBytes: number;
  /** Of documents and pictures, which are looked through as a whole. */
  readonly documentBytes: number;
  readonly pixels: number;
  readonly archive: DocumentLimits;
}

/** What a document may hold, so that it does not unfold. */
export interface DocumentLimits extends ArchiveLimits {
  /** Documents within documents: a chart in a letter brings its sheet. */
  readonly depth: number;
}

const mebibyte = 1024 ** 2;

/** A real sheet of 50,000 rows has 12 parts and unpacks to 60 MB; a long report with 400 pictures has 900 parts. */
export const documentLimits: DocumentLimits = { entries: 5_000, unpackedBytes: 500 * mebibyte, ratio: 200, depth: 2 };
