// Recorded in histories: add fields, never rename them. Ids and dates only, no personal data.
import type { CaseId, OfficeId } from '#libs/kernel';

/** Where a supervision is: climbing, with a correction to verify, or ended. */
export type SupervisionPhase = 'climbing' | 'verifying' | 'ended';

/** What the course of a supervision looks at. */
export interface SupervisionDetail {
  readonly petition: CaseId;
  readonly office: OfficeId;
  /** Highest rung that has fired; 0 before the first. */
  readonly rung: number;
  /** Breached clocks of the petition for which it stands, newest last; empty if only opened by hand. */
  readonly clocks: readonly string[];
  /** How many triggers it has had in all, by hand or not: tells one telling of the petition from the next. */
  readonly triggers: number;
  /** Whether the petition knows that it was opened (for its newest trigger), and that it has ended. */
  readonly parentTold: { readonly opened: boolean; readonly ended: boolean };
  /** A rung found no addressee at all. */
  readonly isAlarm: boolean;
}
