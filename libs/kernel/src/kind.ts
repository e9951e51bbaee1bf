import type { Actor } from './actor.js';
import type { Clock, ClockChange, Duty } from './clock.js';
import type { DomainError } from './error.js';
import type { Fact, FactDraft } from './fact.js';
import type { CaseId, Instant, LegalDate } from './ids.js';
import type { FailedStep } from './standing.js';

/** A case as `decide` sees it: what every kind has, and the state of its own. */
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
  readonly failed: readonly FailedStep[];
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

/** One command as it travels. */
export interface Command<M extends CommandMap = CommandMap, K extends keyof M = keyof M> {
  readonly type: K & string;
  readonly payload: M[K];
}

/** Why a command would be refused now; null where it would not. Enough for a screen to say it in two languages. */
export type Refusal = Pick<DomainError, 'kind' | 'code' | 'details'> | null;

/** One row of a kind's read model: column names in snake_case; `case_id` is added by the door. One row per case. */
export type ReadRow = Readonly<Record<string, string | number | boolean | null>>;

/** What a course needs beyond what every standing has. */
export interface KindStanding<D> {
  /** The case runs, or has ended and still owes something to another one: as long it has a course. */
  readonly isOpen: boolean;
  readonly phase: string;
  readonly detail: D;
}

/**
 * A kind of case as pure law. `decide` has no source but its arguments: no clock, no random number, no I/O, no
 * other case's state. Adding a kind is such a library, a course, its activities, routes, screens, and one line in
 * the registry.
 */
export interface Kind<S, M extends CommandMap, D, C extends DoorContext> {
  /** Capability word: `petition`. Recorded: never renamed. */
  readonly name: string;
  /** One character or two before a case number: `信`. */
  readonly numberPrefix: string;
  /** Table of its read model. */
  readonly table: string;
  /** The state before the first fact. */
  readonly initial: S;
  /** One handler per command; throws `DomainError` to refuse. */
  readonly decide: { readonly [K in keyof M]: (dossier: Dossier<S>, payload: M[K], context: C) => FactDraft[] };
  /** Never refuses: it happened. A fact type it does not know stops it, loudly. */
  readonly evolve: (state: S, fact: Fact) => S;
  /** What each command would be refused for now, by who asks, role and state; payloads are not looked at. */
  readonly allowed: (dossier: Dossier<S>, context: C) => Readonly<Record<keyof M, Refusal>>;
  /**
   * What a command that was just given aims at and does not reach alone: changes that follow once others have acted
   * too. For those who want to know before they act; nothing is recorded of it.
   */
  readonly aimsAt?: (dossier: Dossier<S>, command: string, context: C) => readonly ClockChange[];
  readonly standing: (dossier: Dossier<S>) => KindStanding<D>;
  readonly row: (dossier: Dossier<S>) => ReadRow;
}

/** Any kind, for the registry: the door knows no kind by name. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the registry holds kinds of every state and context
export type AnyKind = Kind<any, any, any, any>;
