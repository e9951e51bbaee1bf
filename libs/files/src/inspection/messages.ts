import type { ErrorDetails, FileType } from '#libs/kernel';
import type { Piece } from '../bytes.js';
import type { FileLimits } from '../limits.js';

/** What a thread is asked: to judge a file, or what is left of one without what its device told. */
export type Job =
  | { readonly judge: { readonly ending: string; readonly limits: FileLimits } }
  | { readonly clean: { readonly type: FileType } };

/** What a thread is told: a file of so many bytes, or bytes that it asked for. */
export type ToThread =
  | { readonly job: Job; readonly size: number }
  | { readonly bytes: Uint8Array }
  | { readonly unreadable: true };

/** What a file is, and what is left of it where something is taken away. */
export interface Found {
  readonly type: FileType;
  readonly cleaned: readonly Piece[] | null;
}

/** What a thread says: which bytes it wants to see, or how it ended. */
export type FromThread =
  | { readonly read: { readonly at: number; readonly length: number } }
  | { readonly found: Found }
  | { readonly refused: { readonly code: string; readonly message: string; readonly details: ErrorDetails } }
  | { readonly failed: string };
