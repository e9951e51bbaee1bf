// Recorded in histories: add fields, never rename them. Ids and dates only, no personal data.
import type { OfficeId } from '#libs/kernel';
import type { SupervisionBasis } from '#libs/rules';

/** Where a supervision is: climbing, with a correction to verify, or ended. */
export type SupervisionPhase = 'climbing' | 'verifying' | 'ended';

/** What the course of a supervision looks at. */
export interface SupervisionDetail {
  readonly office: OfficeId;
  /** On what it stands. */
  readonly basis: SupervisionBasis;
  /** Highest rung that any of its breaches has come to; 0 before the first. */
  readonly rung: number;
  /** Somebody is missing whom an administrator has to add: who answers, who verifies, or who may take a measure. */
  readonly isAlarm: boolean;
}
