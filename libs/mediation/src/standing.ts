// Recorded in histories: add fields, never rename them. Ids and dates only, no personal data.
import type { LegalDate } from '#libs/kernel';
import type { VisitsToSee } from '#libs/kind';
import type { MediationEnding } from './words.js';

/**
 * Where a mediation is: before the committee; accepted, with consents missing; under way; with an agreement to be signed; not
 * going on because it may be a sham; ended, with notices owed; settled, everybody was told, and it is performed; ended.
 */
export type MediationPhase =
  | 'intake'
  | 'preparing'
  | 'sessions'
  | 'signing'
  | 'suspended'
  | 'telling'
  | 'performing'
  | 'ended';

/** What the course of a mediation looks at. */
export interface MediationDetail {
  /** How it has ended; null: it goes on. */
  readonly as: MediationEnding | null;
  /** Since when the agreement is in force by which a petition is settled that does not know it yet; left out: none is. */
  readonly settledOn?: LegalDate;
  /** What it has to do about its revisits; left out: nothing. */
  readonly visits?: VisitsToSee;
}
