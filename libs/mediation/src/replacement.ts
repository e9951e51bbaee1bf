import type { Instant, LegalDate } from '#libs/kernel';
import type { DisputeSort, ReplacingManner } from './words.js';

/** An agreement in force of another mediation, as far as it may take the place of one. */
export interface Replacing {
  /** Since when it binds, and when that mediation ended with it. */
  readonly on: LegalDate;
  readonly at: Instant;
  readonly sort: DisputeSort;
  /** Everybody whom this one binds is bound by that one. */
  readonly isOfSameParties: boolean;
  readonly isReplaced: boolean;
}

/** That a party agrees to another agreement in the place of this one: an act of a party, how it was done, and on which day. */
export interface ReplacementAgreed {
  readonly party: string;
  readonly by: string;
  readonly isSealed?: boolean;
  readonly manner: ReplacingManner;
  readonly on: LegalDate;
}
