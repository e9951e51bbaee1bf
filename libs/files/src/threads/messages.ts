import type { ErrorDetails } from '#libs/kernel';

/** What a thread is told: a job about a file of so many bytes, or bytes that it asked for. */
export type ToThread<Job> =
  | { readonly job: Job; readonly size: number }
  | { readonly bytes: Uint8Array }
  | { readonly unreadable: true };

/** What a thread says: which bytes it wants to see, or how it ended. */
export type FromThread<Found> =
  | { readonly read: { readonly at: number; readonly length: number } }
  | { readonly found: Found }
  | { readonly refused: { readonly code: string; readonly message: string; readonly details: ErrorDetails } }
  | { readonly failed: string };
