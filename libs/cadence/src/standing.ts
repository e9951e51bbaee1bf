import type { CaseId } from '#libs/kernel';
import type { CadenceCommands } from './commands.js';

// Recorded in histories: add, never rename.

/** Where a period is: its days run; it is over, and somebody has days left or something is missing; ended. */
export type CadencePhase = 'running' | 'closing' | 'ended';

/** What the course of a period has to do. */
export interface CadenceDetail {
  /** The next period, which is to be opened; null: not now. */
  readonly next: {
    readonly key: string;
    /** With the key it makes the id of the case. */
    readonly cadence: CaseId;
    readonly open: CadenceCommands['open'];
  } | null;
  /** Parts that have counted and were not counted yet, each with the day on which it did. */
  readonly toCount: readonly CadenceCommands['count'][];
}
