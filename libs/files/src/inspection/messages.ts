import type { FileType } from '#libs/kernel';
import type { Piece } from '../bytes.js';
import type { FileLimits } from '../limits.js';

/** What a thread is asked: to judge a file, or what is left of one without what its device told. */
export type Job =
  | { readonly judge: { readonly ending: string; readonly limits: FileLimits } }
  | { readonly clean: { readonly type: FileType } };

/** What a file is, and what is left of it where something is taken away. */
export interface Found {
  readonly type: FileType;
  readonly cleaned: readonly Piece[] | null;
}
