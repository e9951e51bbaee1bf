// Recorded in histories: add fields, never rename them. Ids and dates only, no personal data.
import type { Instant, LegalDate, OfficeId } from '#libs/kernel';
import type { PetitionClass, PetitionOutcome } from './commands.js';

/** Where a petition is in its procedure. */
export type PetitionPhase =
  'registered' | 'referred' | 'objected' | 'returned' | 'accepted' | 'decided' | 'delivered' | 'closed' | 'withdrawn';

/** What the course of a petition looks at. */
export interface PetitionDetail {
  /** First registration: the age of the matter is counted from it, whoever holds it. */
  readonly registeredAt: Instant;
  readonly receivedOn: LegalDate;
  readonly class: PetitionClass | null;
  readonly handler: OfficeId | null;
  readonly outcome: PetitionOutcome | null;
}
