// Stored with the case: add fields, never rename them.
import type { Instant, LegalDate, Look, OfficeId, TextRef } from '#libs/kernel';
import type { LateDays } from '#libs/kind';
import type { SupervisionBasis, SupervisionTrigger } from '#libs/rules';
import type { PetitionDocument, DateFinding } from './commands.js';

/** A breach of a clock. */
export interface Breach {
  readonly office: OfficeId;
  readonly clock: string;
  readonly rule: string;
  /** `DB-1` to `DB-8`; null where it is none of art. 40. */
  readonly trigger: SupervisionTrigger | null;
  /** On what the supervision stands that follows from it; null: none does. */
  readonly basis: SupervisionBasis | null;
  /** Who passed the matter on to the office that is late, where that is another one. */
  readonly commissionedBy: OfficeId | null;
  /** The legal due date that passed: the ladder is counted from it. */
  readonly dueOn: LegalDate;
  readonly dueAt: Instant;
  readonly isBinding: boolean;
  readonly isRetrospective: boolean;
  /** From 1 for each clock: one that was withdrawn and reinstated has the next number. */
  readonly number: number;
  /** Its act is stated to have been in time: how far the look at that is; null: it stands. */
  readonly withdrawn: Look | null;
  /** Until when somebody is to look, and the ladder holds; null: nobody looks. */
  readonly lookUntil: LegalDate | null;
  /** An objection to the referral was agreed to: it was never owed, whatever a look or another class comes to. Absent: not so. */
  readonly isOutsideRemit?: true;
}

/** An act that an office recorded with a stated date (补记). */
export interface StatedRecord {
  /** From 1 in the petition. */
  readonly number: number;
  readonly document: PetitionDocument;
  /** Whose act it was. */
  readonly office: OfficeId;
  /** Whether the petitioner's own period hangs on its date: the proved receipt of an opinion or answer. */
  readonly isReceipt: boolean;
  /** The clock that it met or moved; null: none ran. */
  readonly clock: string | null;
  readonly statedOn: LegalDate;
  readonly recordedOn: LegalDate;
  readonly recordedLate: LateDays;
  readonly proof: TextRef | null;
  /** Number of the breach that it withdrew; null: none. */
  readonly breach: number | null;
  /** Null: nobody has to look, or could. */
  readonly look: Look | null;
  /** Of a rejected one what was found; null: it was not rejected. */
  readonly finding: DateFinding | null;
  /** The clock of that look. */
  readonly lookClock: string | null;
  /** Of several petitioners, those whom a service reached; left out: the only one. */
  readonly parties?: readonly string[];
  /** When the petitioner disputed it, and why; null: not disputed. */
  readonly disputed: { readonly on: LegalDate; readonly reasons: TextRef } | null;
}
