// Stored with the case: add fields, never rename them.
import type { Instant, LegalDate, OfficeId } from '#libs/kernel';
import type { Missed } from '#libs/kind';
import type { ShareAnswer, ShareEnding, Stance } from './words.js';

/** Something the lead has asked for. */
export interface Task {
  readonly clock: string;
  readonly until: LegalDate;
  readonly isOpen: boolean;
}

/** What the law of shares remembers of one. */
export interface ShareState {
  /** The member; null before the first fact. */
  readonly office: OfficeId | null;
  /** Who leads it, by the last proposal or since one stands. */
  readonly lead: OfficeId | null;
  readonly committee: OfficeId | null;
  readonly barred: readonly OfficeId[];
  readonly isNecessary: boolean;
  readonly isBound: boolean;
  /** What is asked of it: digest of a text of the joint mediation. */
  readonly request: string | null;
  readonly openedAt: Instant | null;
  /** The proposal that it was asked about last, and what it said, or its silence means; null: nothing, or a lead stood. */
  readonly proposal: number;
  readonly answer: ShareAnswer | null;
  /** Which settled lead it knows of, and by when its position is owed; null: no lead stands yet. */
  readonly settled: number;
  readonly positionBy: LegalDate | null;
  readonly positions: number;
  readonly stance: Stance | null;
  /** By their numbers from 1. */
  readonly tasks: readonly Task[];
  /** Dates that passed without a position, as far as somebody is pressed for them. */
  readonly missed: readonly Missed[];
  /** The joint mediation has come to its end. */
  readonly isFinishing: boolean;
  /** Late positions that are kept. */
  readonly late: number;
  /** What the joint mediation is told, in order. */
  readonly causes: readonly string[];
  readonly end: { readonly at: Instant; readonly as: ShareEnding } | null;
}

/** Before the first fact. */
export const initialShare: ShareState = {
  office: null,
  lead: null,
  committee: null,
  barred: [],
  isNecessary: false,
  isBound: false,
  request: null,
  openedAt: null,
  proposal: 0,
  answer: null,
  settled: 0,
  positionBy: null,
  positions: 0,
  stance: null,
  tasks: [],
  missed: [],
  isFinishing: false,
  late: 0,
  causes: [],
  end: null,
};
