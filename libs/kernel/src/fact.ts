import type { Actor } from './actor.js';
import type { ClockChange, DutyChange } from './clock.js';
import type { CaseId, ClaimId, Instant, OfficeId } from './ids.js';
import type { Parent } from './part.js';
import type { PartyChange } from './party.js';

/** Plain JSON of strings, integers, booleans, null: what a fact may carry, so that its hash is over text. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined };

/** A free text of the case, kept in its own table; a fact holds only this reference with a keyed hash. */
export interface TextRef {
  /** First half of the HMAC-SHA-256 of the text under the installation's key, hex, 32 characters (RFC 2104, 5). */
  readonly digest: string;
  readonly chars: number;
}

/** A party whose identity is encrypted in its own table; a fact holds only this reference. */
export interface PartyRef {
  readonly party: string;
  readonly digest: string;
}

/** Why an office may see a case. */
export type AccessReason =
  | 'registrar'
  | 'handler'
  | 'referrer'
  | 'superior'
  | 'supervisor'
  | 'executor'
  | 'member'
  /** One account of a group, and nobody who stands in for it. */
  | 'inspector'
  | 'mediator'
  | 'addressee';

/**
 * The account of an access that reads nothing (承载): the office sees nothing of the case by it, and what hangs on the access to the
 * case is the office's as long as it lasts. No account has that name.
 */
export const carriedOnly = '-';

/** What a fact does to who may see the case. Access that was ended stays ended for reads from then on. */
export interface AccessChange {
  readonly change: 'grant' | 'end';
  readonly office: OfficeId;
  /** Of whoever acts for the office this account alone, or `carriedOnly`; left out: whoever acts for it. */
  readonly account?: string;
  readonly reason: AccessReason;
  /** Nobody has it who has a post in one of these offices, or stands in for somebody there; left out: it is kept from nobody. */
  readonly unseenBy?: readonly OfficeId[];
}

/** An act that was recorded later than the rules take without proof (补记). */
export interface LateRecord {
  /** Whose act it was. */
  readonly office: OfficeId;
  /** From the stated date to the record. */
  readonly workingDays: number;
}

/** What happened, as `decide` says it; the door adds when, by whom and its place in the chain. */
export interface FactDraft<T extends string = string, D = unknown> {
  /** Past tense. Recorded: add, never rename. */
  readonly type: T;
  /** Version of the shape of `data`, from 1. */
  readonly shape: number;
  readonly claim?: ClaimId;
  readonly data: D;
  readonly clocks?: readonly ClockChange[];
  readonly duties?: readonly DutyChange[];
  readonly access?: readonly AccessChange[];
  readonly parties?: readonly PartyChange[];
  /** Left out where the record came soon enough, or no date was stated. */
  readonly late?: LateRecord;
  /** Of the first fact of a part alone, set by the door: the case that it belongs to. */
  readonly parent?: Parent;
  /** For what time did: the instant at which it was due. Consequences are counted from it, never from `at`. */
  readonly dueAt?: Instant;
  /** Only an import of a past may bring its own time; `recordedAt` then differs. */
  readonly at?: Instant;
  /** What time did before somebody acted is not that person's: the course of the case did it. Left out: who acts. */
  readonly actor?: Actor;
}

/** A recorded fact (事实): never changed or deleted. */
export interface Fact<T extends string = string, D = unknown> extends FactDraft<T, D> {
  readonly caseId: CaseId;
  /** Place in the chain of its case, from 1. */
  readonly seq: number;
  readonly at: Instant;
  readonly recordedAt: Instant;
  readonly actor: Actor;
}
