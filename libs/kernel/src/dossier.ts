import type { Actor } from './actor.js';
import type { Clock, Duty } from './clock.js';
import type { KeptDocument } from './document.js';
import type { DomainError } from './error.js';
import type { KnownAttachment } from './file.js';
import type { CaseId, Instant, LegalDate } from './ids.js';
import type { KnownPart, Parent } from './part.js';
import type { KnownParty } from './party.js';
import type { FailedStep } from './standing.js';

/** A case as the law sees it: what every kind has, and the state of its own. */
export interface Dossier<S> {
  readonly id: CaseId;
  readonly kind: string;
  /** Number of facts so far; 0 for a case that is not there yet. */
  readonly version: number;
  /** Human-readable number, e.g. `信2026-000417`; allotted by the door before the first fact. */
  readonly number: string;
  readonly isDrill: boolean;
  readonly jurisdiction: string;
  readonly clocks: readonly Clock[];
  readonly duties: readonly Duty[];
  /** How many duties of each name were opened, for the number of the next one. */
  readonly dutiesOpened: Readonly<Record<string, number>>;
  /** The case that this one is a part of; null for a case of its own. */
  readonly parent: Parent | null;
  /** What its parent knows of it: how many of its causes, and how it ended. */
  readonly parentKnows: { readonly causes: number; readonly outcome: string | null };
  /** Its own parts, as they announced themselves. */
  readonly parts: readonly KnownPart[];
  readonly failed: readonly FailedStep[];
  /** Files that people put to it (附件), those that are there. */
  readonly attachments: readonly KnownAttachment[];
  /** Its documents as they are served (送达文本), those that are kept. */
  readonly documents: readonly KeptDocument[];
  /** Who it is about (当事人), in the order in which they joined; empty for a kind without parties. */
  readonly parties: readonly KnownParty[];
  /** How often something of it was erased: what is said since is sealed apart from what was. */
  readonly erasures: number;
  readonly state: S;
}

/** What the door gives to every decision. Packs, calendars and offices come beside it. */
export interface DoorContext {
  /** The door's own clock, with a drill's offset. */
  readonly at: Instant;
  /** The legal date of `at` in Asia/Shanghai. */
  readonly today: LegalDate;
  /** When it is recorded, by the wall clock: later than `at` for an import of a past, earlier for a drill. */
  readonly recordedAt: Instant;
  readonly actor: Actor;
}

/** Commands (指令) of a kind: imperative name to payload. */
export type CommandMap = Record<string, object>;

/** Why a command would be refused now; null where it would not. Enough for a screen to say it in two languages. */
export type Refusal = Pick<DomainError, 'kind' | 'code' | 'details'> | null;

/** Columns of a kind's read model, by their names in snake_case. */
export type ReadColumns = Readonly<Record<string, string | number | boolean | null>>;

/**
 * One row of a kind's read model; `case_id` is added by the door. One row per case. `ended_at` is the instant at which it ended,
 * null while it goes on: lists, counts and guidance ask it of every kind.
 */
export type ReadRow = ReadColumns & { readonly ended_at: Instant | null };
