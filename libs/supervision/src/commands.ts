import type { LegalDate, OfficeId, TextRef } from '#libs/kernel';
import type { PassMoment } from '#libs/kind';
import type { MeasureId, SupervisionBasis, SupervisionTrigger } from '#libs/rules';

/** What the office says to the letter: adopted, partly, not (采纳情况, art. 40(4)). */
export type ReplyStance = 'adopted' | 'partly' | 'not_adopted';

/** One reason for a supervision. `dueOn`: the legal date that passed, or, by hand, of the finding. */
export interface TriggerPayload {
  /** `DB-1` to `DB-8` on the basis of art. 40; null on any other. */
  readonly trigger: SupervisionTrigger | null;
  readonly dueOn: LegalDate;
  /** The breached clock of the parent; null by hand. */
  readonly clock: string | null;
  /** Which breach of that clock, from 1; left out or null: the first, or none. */
  readonly breach?: number | null;
  readonly rule: string | null;
  /** Who passed the matter on to the office that is late, where that is another one. */
  readonly commissionedBy: OfficeId | null;
  /** What the petition office found; required by hand. */
  readonly finding: TextRef | null;
  readonly byHand: boolean;
}

/** A duty of the parent that is not done (未办): its clock is a cause of the supervision and runs on overdue. */
export interface Undone {
  readonly clock: string;
  readonly rule: string;
  /** What is owed by it, as the parent calls it. */
  readonly duty: string;
  readonly dueOn: LegalDate;
}

/** What is said to be put right although something is not done. */
export interface DespiteUndone {
  /** As the API reads it of the parent with the command, which no person says; left out: nothing. */
  readonly undone?: readonly Undone[];
  /** Why it is put right all the same, e.g. because it can no longer be done; required where something is not done. */
  readonly whyUndone?: TextRef | null;
}

/** What may be asked of a supervision (督办、责令改正、催办): one per parent, basis and office. */
export type SupervisionCommands = {
  /** Opens it. On a supervision that is there already it means `addTrigger`; a clock already known changes nothing. */
  open: TriggerPayload & {
    readonly office: OfficeId;
    readonly basis: SupervisionBasis;
    /** Offices that are accused in the matter; left out: none. One that is there already is told by `barOffice`. */
    readonly barred?: readonly OfficeId[];
  };
  /** Adds a later breach; reopens a supervision that had ended. */
  addTrigger: TriggerPayload;
  /**
   * By the parent's course: the breach that is its cause was withdrawn, because its act is stated to have been in time.
   * `lookUntil`: until when somebody may look at that date; null: nobody does. `isUnderObjection`: it is not withdrawn yet, but
   * holds until then because the ruling on an objection of the late office is open; left out: not so.
   */
  withdrawCause: { readonly cause: string; readonly lookUntil: LegalDate | null; readonly isUnderObjection?: true };
  /** By the parent's course: that stated date was confirmed. */
  confirmCauseWithdrawal: { readonly cause: string };
  /** By the parent's course: what was late is done, or owed no more. */
  noteCauseDone: { readonly cause: string };
  /** By the parent's course: an office is accused in the matter, the late one or another. `cause`: what the parent calls that. */
  barOffice: { readonly cause: string; readonly office: OfficeId };
  /** By the parent's course: the name was taken back. */
  liftBar: { readonly cause: string; readonly office: OfficeId };
  passMoment: PassMoment;
  /** The office answers a letter, an order or a recommendation in writing; so does the organ that one was addressed to. */
  reply: {
    /** Whether a recommendation is adopted; null: it answers a letter or an order. */
    readonly stance: ReplyStance | null;
    readonly text: TextRef;
    /** When it was sent; left out or null: today. Recorded late with its proof. */
    readonly statedOn?: LegalDate | null;
    readonly proof?: TextRef | null;
  };
  /** Takes a measure that an open step before one's office offers, for every breach that has come so far. */
  issueStep: {
    readonly measure: MeasureId;
    /** What was found, with its ground, where the measure presupposes more than a breach. */
    readonly ground: TextRef | null;
    /** By when the office has to put it right, where the measure sets a date. */
    readonly setOn: LegalDate | null;
    readonly text: TextRef;
  };
  /** Takes none, for every step before one's office that may be waived. */
  waiveStep: { readonly reason: TextRef };
  /** An organ of another level, which has no account here, was told on paper of what is for it to do. */
  tellOutside: { readonly text: TextRef };
  /** The office says that the matter is put right. */
  reportCorrection: DespiteUndone & { readonly text: TextRef };
  /** The petition office has seen that it is: ends the supervision. */
  verifyCorrection: DespiteUndone & { readonly finding: TextRef };
  rejectCorrection: { readonly reasons: TextRef };
};
