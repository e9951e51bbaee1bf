// Recorded in histories: add fields, never rename them. Ids and dates only, no personal data.
import type { CaseId, Instant, LegalDate, OfficeId } from '#libs/kernel';
import type { PetitionClass, PetitionOutcome } from './commands.js';

/** Where a petition is in its procedure. */
export type PetitionPhase =
  'registered' | 'referred' | 'objected' | 'returned' | 'accepted' | 'decided' | 'delivered' | 'closed' | 'withdrawn';

/** A breach whose supervision (督办) the course has yet to open or add to. */
export interface OwedSupervision {
  readonly office: OfficeId;
  readonly clock: string;
  readonly rule: string;
  /** `DB-1` to `DB-8`. */
  readonly trigger: string;
  /** The legal due date that passed: the ladder is counted from it. */
  readonly dueOn: LegalDate;
  readonly dueAt: Instant;
}

/** What the course of a petition looks at. */
export interface PetitionDetail {
  /** First registration: the age of the matter is counted from it, whoever holds it. */
  readonly registeredAt: Instant;
  readonly receivedOn: LegalDate;
  readonly class: PetitionClass | null;
  readonly handler: OfficeId | null;
  readonly outcome: PetitionOutcome | null;
  /** Of binding clocks only, never retrospective; in order of their due instants. */
  readonly supervisions: readonly OwedSupervision[];
  /** Supervisions noted and not ended. */
  readonly underSupervision: readonly { readonly supervision: CaseId; readonly office: OfficeId }[];
}
