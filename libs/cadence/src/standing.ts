import type { CadenceCommands } from './commands.js';

// Recorded in histories: add, never rename.

/** Where a period is: its days run; it is over, and somebody has days left or something is missing; ended. */
export type CadencePhase = 'running' | 'closing' | 'ended';

/** What the course of a period has to do. */
export interface CadenceDetail {
  /** The next period, which is to be opened; null: not now. */
  readonly next: { readonly key: string; readonly open: CadenceCommands['open'] } | null;
  /** Parts that have counted and were not counted yet. */
  readonly toCount: readonly { readonly debtor: string; readonly part: string }[];
}
