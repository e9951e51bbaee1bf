// Recorded in facts and histories: add fields, never rename them. Ids and dates only, no personal data.
import type { CaseId, Instant, OfficeId } from './ids.js';

/** A case as another one names it. */
export interface CaseRef {
  readonly kind: string;
  readonly caseId: CaseId;
}

/** The case that a part (分件) belongs to. A part has exactly one, from its first fact on. */
export interface Parent extends CaseRef {
  /** Tells the parts of one kind apart in their parent; with the parent's id and the kind it makes the part's id. */
  readonly name: string;
  /** Cases whose access the access to the part hangs on, the nearest last; empty where it stands by itself. */
  readonly through: readonly CaseId[];
  /**
   * The room (卷内室) that the part is, or lies in and whose access its own hangs on: whoever sees nothing of it may not know of
   * it, and what is said in it is looked for apart from all else. Left out: it has to do with none.
   */
  readonly room?: CaseId;
  /**
   * Whoever the part is granted to sees it only while a case above the parent carries somebody who is, or was, a member of that: left
   * out: it does not hang on that.
   */
  readonly isHeld?: true;
}

/** Why a part is there: a clock of the parent, or whatever the kind tells its causes by; null: a person found it. */
export type Cause = string | null;

/** What a breach is called as a cause: its clock and, from the second breach of that clock on, the number. */
export const breachCause = (clock: string, breach: number): string =>
  breach === 1 ? clock : `${clock}#${String(breach)}`;

/** Whether a cause is a breach of a clock, whichever of them. */
export const isBreachOf = (cause: Cause, clock: string): boolean =>
  cause === clock || cause?.startsWith(`${clock}#`) === true;

/** It was withdrawn (逾期撤销); that stands (逾期不成立); what was late is done, or owed no more (已经办理). */
type ToldOfCause = 'withdrawn' | 'confirmed' | 'done';

/** What is told of a cause that a part knows. */
export const causeTold = (cause: string, what: ToldOfCause): string => `${cause}:${what}`;

/** The inverse: what a cause tells of an earlier one; null: it is one of its own. */
export const toldOf = (cause: Cause): ToldOfCause | null =>
  (['withdrawn', 'confirmed', 'done'] as const).find((what) => cause?.endsWith(`:${what}`)) ?? null;

/** The clock whose breach a cause is, or tells of; null: it tells of an office. */
export const clockOfCause = (cause: string): string | null =>
  barOf(cause) === null ? cause.replace(/:(withdrawn|confirmed|done)$/, '').replace(/#\d+$/, '') : null;

/** What a part is told of an office that is accused in the matter of the parent (art. 30(3)): so it is, or no longer. */
export type Bar = 'barred' | 'unbarred';

/** The cause by which a part is told it: the same again has the next number, as a breach has. */
export const barCause = (bar: Bar, office: OfficeId, number = 1): string => breachCause(`${bar}/${office}`, number);

/** The inverse; null: it tells of no office. */
export function barOf(cause: Cause): { readonly bar: Bar; readonly office: OfficeId } | null {
  const [bar, office] = cause?.replace(/#\d+$/, '').split('/') ?? [];
  if (office === undefined || (bar !== 'barred' && bar !== 'unbarred')) return null;
  return { bar, office: office as OfficeId };
}

/** What a part is called that serves a paper (送达) of its parent: the fact that the paper is, and to whom it goes. */
export const servingName = (fact: number, party: string): string => `${String(fact)}/${party}`;

/** The inverse: which fact; null: it is called otherwise. */
export function factServedBy(name: string): number | null {
  const fact = /^([1-9]\d*)\//u.exec(name)?.[1];
  return fact === undefined ? null : Number(fact);
}

/** What a part is called that reminds a party of a day of its own: which fact says so, and whom it tells. No paper is served by it. */
export const remindingName = (fact: number, party: string): string => `reminder/${servingName(fact, party)}`;

/** The inverse: which fact; null: it is called otherwise. */
export const factRemindedBy = (name: string): number | null =>
  name.startsWith('reminder/') ? factServedBy(name.slice('reminder/'.length)) : null;

/** A part as its parent knows it: the fold of what the part announced. */
export interface KnownPart {
  readonly part: CaseId;
  readonly kind: string;
  readonly name: string;
  /** The parent cannot end while it is open. */
  readonly isNecessary: boolean;
  /** In the order in which they were announced. */
  readonly causes: readonly Cause[];
  readonly notedAt: Instant;
  /** How it ended, a code of its kind; null while it is open, and again once it was reopened. */
  readonly outcome: string | null;
  readonly endedAt: Instant | null;
}

/** A part that the law demands and that is not there yet, or does not know this cause: its parent's course opens it. */
export interface OwedPart {
  readonly kind: string;
  readonly name: string;
  readonly cause: string;
  /** The command that opens it; to a part that is there already the same command adds the cause. */
  readonly open: { readonly type: string; readonly payload: object };
  /** Code of the legal consequence while it is not there; screens translate it. */
  readonly consequence: string;
}

/** What a part has to tell its parent, and how much of it was told. */
export interface Announcement {
  readonly name: string;
  readonly isNecessary: boolean;
  /** How many causes the parent knows. */
  readonly told: number;
  /** Those that it does not know yet, in order. */
  readonly causes: readonly Cause[];
  /** How the part has ended; null: it is open. */
  readonly outcome: string | null;
}

/** The parts of a case, as its course needs them: what is owed, and counts, never the list. */
export interface PartsStanding {
  /** The first few of those that are owed; the others follow as these are opened. */
  readonly owed: readonly OwedPart[];
  readonly owedInAll: number;
  readonly open: number;
  readonly necessary: number;
}
