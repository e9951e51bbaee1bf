import type { FormHints } from '../command/form-hints.js';

/**
 * A command that is given on many cases of a list at once, by its key. Which may be, the contract of the kind says
 * (`bulk`: `together`).
 */
export interface BulkAct {
  readonly kind: string;
  readonly command: string;
  /** `f` */
  readonly key: string;
  /** Fields that may be left out for one case and not for many. */
  readonly needed?: readonly string[];
  /** What its form knows beyond its contract. */
  readonly hints: () => Promise<FormHints>;
}

/** One case that is chosen. */
export interface ChosenCase {
  readonly id: string;
  readonly kind: string;
  readonly number: string;
  readonly title: string | null;
  /** Of its row: two duties of one case are two rows. */
  readonly row: string;
}
