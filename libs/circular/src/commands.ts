import type { CaseId, LegalDate, OfficeId, TextRef } from '#libs/kernel';
import type { PassMoment } from '#libs/kind';
import type { CircularAnswer, CircularForm } from './words.js';

/** What may be asked of a circular (通报), a report on a quarter (情况报告) or a proposal on policy (完善政策建议): an office says it to others, in writing. */
export type CircularCommands = {
  /** Begins one, for the office in whose name one acts. What it is to say is a draft of that office until it is issued, and no fact. */
  open: {
    readonly form: CircularForm;
    /** The quarter that it is of: `2026Q4`. */
    readonly period: string;
    /** The findings that it is of. */
    readonly cites: readonly CaseId[];
  };
  /**
   * By the course of a finding: the same item was found in so many offices that the petition bureau considers a proposal on policy
   * (信访工作条例 40(2)), once for an item and a quarter.
   */
  lay: {
    /** Checklist and question: `petition-work/notice-in-time`. */
    readonly item: string;
    readonly period: string;
    /** What was found since then counts. */
    readonly since: LegalDate;
    /** Where it was found last: the bureau is the one over that. */
    readonly office: OfficeId;
    /** In how many offices, that one among them; whoever serves it reads them. In no fact. */
    readonly offices: number;
  };
  /** By whoever answers for the bureau: it has considered one that was laid before it, and makes none. */
  decline: { readonly reasons: TextRef };
  /** By whoever answers for the office: it goes to whom it says. */
  issue: {
    /** Which offices get it. */
    readonly to: readonly OfficeId[];
    /** Which offices are named in it; none: what was found is told without saying of whom. */
    readonly named: readonly OfficeId[];
    /** That these fail in duty with serious problems, as a person has found it (信访工作条例 39(3)); null: nobody is named, or by another law. */
    readonly ground: TextRef | null;
    readonly title: TextRef;
    readonly words: TextRef;
    /** The findings that it is of as they stand; whoever serves it reads them. In no fact. */
    readonly stands: readonly CitedStands[];
  };
  /** By one of those: it has it. */
  receive: Record<never, never>;
  /** By whoever answers for one of those, which has received a proposal: whether it adopts it (40(4)). */
  answer: { readonly as: CircularAnswer; readonly words: TextRef };
  /** By whoever answers for the office: before it is issued, or after all. */
  withdraw: { readonly reasons: TextRef };
  passMoment: PassMoment;
};

/** A finding that a circular is of. */
export interface CitedStands {
  readonly number: string;
  readonly office: OfficeId;
  /** Of an inspection of the same office, and put to its own, which has accepted it, or disputes it no more. */
  readonly isFinal: boolean;
}
