// Stored with the case: add fields, never rename them.
import type { Instant, OfficeId } from '#libs/kernel';
import type { TeamMember } from './commands.js';
import type { IncidentEnding, IncidentStage } from './words.js';

/** What the law of incidents remembers of one. */
export interface IncidentState {
  /** The committee; null before the first fact. */
  readonly office: OfficeId | null;
  readonly stage: IncidentStage;
  readonly titleDigest: string | null;
  readonly openedAt: Instant | null;
  readonly team: readonly TeamMember[];
  readonly isReported: boolean;
  readonly end: { readonly at: Instant; readonly as: IncidentEnding } | null;
}

/** Before the first fact. */
export const initialIncident: IncidentState = {
  office: null,
  stage: 'danger',
  titleDigest: null,
  openedAt: null,
  team: [],
  isReported: false,
  end: null,
};
