import type { FileType } from '#libs/kernel';

/** What an installation takes. */
export interface FileLimits {
  readonly types: readonly FileType[];
  /** Of any file. */
  readonly mostBytes: number;
  /** Of documents and pictures, which are looked through as a whole. */
  readonly documentBytes: number;
  readonly pixels: number;
  readonly archive: ArchiveLimits;
}

/** What an archive may hold, so that it does not unfold. */
export interface ArchiveLimits {
  readonly entries: number;
  readonly unpackedBytes: number;
  /** Unpacked to packed, of a part of more than a megabyte: text packs to a twentieth, a bomb to a thousandth. */
  readonly ratio: number;
  /** Documents within documents: a chart in a letter brings its sheet. */
  readonly depth: number;
}

const mebibyte = 1024 ** 2;

/** A real sheet of 50,000 rows has 12 parts and unpacks to 60 MB; a long report with 400 pictures has 900 parts. */
export const archiveLimits: ArchiveLimits = { entries: 5_000, unpackedBytes: 500 * mebibyte, ratio: 200, depth: 2 };
