// Stored with the case: add fields, never rename them.
import type { CaseId, Instant } from '#libs/kernel';
import type { CadenceCommands as Asked, CadenceTerms, Debtor } from './commands.js';
import type { Missing } from './facts.js';
import type { Period } from './periods.js';
import type { PeriodEnding } from './words.js';

/** One who owes something in this period. */
export interface Owing extends Debtor {
  /** How often it was done; of tours, the parts that were counted. */
  readonly done: number;
  readonly parts: readonly string[];
  /** The matters that it has found, in the order in which it filed them. */
  readonly cases: readonly CaseId[];
  readonly isExcused: boolean;
  readonly isDissolved: boolean;
  /** Its clock. */
  readonly clock: string;
}

/** What the law of cadences remembers of one period. */
export interface CadenceState {
  /** Null before the first fact. */
  readonly terms: CadenceTerms | null;
  readonly period: Period | null;
  readonly openedAt: Instant | null;
  readonly owing: readonly Owing[];
  /** What the next period begins with. */
  readonly next: Pick<Asked['open'], 'debtors' | 'endsOn'>;
  /** Its last day is over. */
  readonly isOver: boolean;
  /** The key of the next period, once that was opened. */
  readonly nextKey: string | null;
  /** What was missing when all days were over; null: they are not. */
  readonly missing: readonly Missing[] | null;
  readonly isSeen: boolean;
  readonly end: { readonly at: Instant; readonly as: PeriodEnding } | null;
}

/** Before the first fact. */
export const initialCadence: CadenceState = {
  terms: null,
  period: null,
  openedAt: null,
  owing: [],
  next: { debtors: [], endsOn: null },
  isOver: false,
  nextKey: null,
  missing: null,
  isSeen: false,
  end: null,
};
