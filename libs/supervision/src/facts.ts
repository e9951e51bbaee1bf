// Recorded: add types and fields, never rename them. A changed shape gets the next number and a lift.
import type { LegalDate, OfficeId, TextRef } from '#libs/kernel';
import type { DraftOf, OverdueFact, WarnedFact } from '#libs/kind';
import type { Measure, MeasureId, SupervisionBasis } from '#libs/rules';
import type { DespiteUndone, SupervisionCommands, TriggerPayload } from './commands.js';

/** A rung that has fired: of which climb, its number from 1, and the clock that fired it; null for the first, at once. */
export interface OfRung {
  /** Whose ladder it is, so that the fact alone tells its name. */
  readonly basis: SupervisionBasis;
  readonly climb: number;
  readonly rung: number;
  readonly clock: string | null;
  /** The rung that comes after it; null after the last one. */
  readonly nextRung: number | null;
  /** The clock that waits for it; null also where it comes together with this one. */
  readonly nextClock: string | null;
}

/** Addressed to the office that is late or, where it is gone, to the one above it; `fellBackFrom`: who is gone. */
interface ToLateOffice {
  readonly office: OfficeId;
  readonly fellBackFrom: readonly string[];
}

/** Which steps a person's judgement answers: of several breaches, where they have come to the same question. */
interface Judged {
  readonly basis: SupervisionBasis;
  /** The highest rung of the steps or, ahead of them, that of the measure. */
  readonly rung: number;
  readonly steps: readonly { readonly climb: number; readonly rung: number }[];
  readonly by: OfficeId;
}

/** Why a firing had no effect. */
export type WhyNothing = 'correction_awaits_verification' | 'no_superior' | 'superior_outside' | 'left_to_addressee';

/** What may have happened to a supervision, by type. Every text is a reference. */
export type SupervisionFacts = {
  /**
   * `verifier`: the petition office that will verify; where that office itself answers, who is above it. Null: nobody but
   * who answers is there, an alarm.
   */
  opened: Omit<SupervisionCommands['open'], 'barred'> & {
    readonly verifier: OfficeId | null;
    /** Offices that may know nothing of it. */
    readonly barred: readonly OfficeId[];
  };
  /** A later breach: it climbs the ladder by itself, from the reminder on. */
  triggerAdded: TriggerPayload;
  /** It had ended, and a later trigger came: the ladder begins anew. */
  reopened: TriggerPayload;
  /** The platform reminded the office (提醒). */
  reminded: OfRung & ToLateOffice;
  /** The platform wrote to the office (督办函、催办函), which owes a written reply until `replyDueOn`. */
  letterIssued: OfRung & ToLateOffice & { readonly replyDueOn: LegalDate | null };
  /** The question whether to take a measure was laid before whoever may. `fellBackFrom`: functions that nobody
   * but the late office holds; `judging`: the clock of the judgement. */
  stepLaid: OfRung & {
    readonly addressee: OfficeId;
    readonly fellBackFrom: readonly string[];
    readonly judging: string;
    /** The law asks for the step (应当): there is no question whether. */
    readonly isOwed: boolean;
  };
  /**
   * Nobody is here who may take it, and nobody else was asked. `fellBackFrom`: whom the rung means; `outside`: the organ of
   * another level that is meant, which `teller` tells on paper. Null: an alarm until somebody acts.
   */
  addresseeMissing: OfRung & {
    readonly fellBackFrom: readonly string[];
    readonly outside: OfficeId | null;
    readonly teller: OfficeId | null;
  };
  /** A person took a measure. `reply`: the clock of the reply to it. */
  stepIssued: Judged & {
    readonly measure: MeasureId;
    /** On a finding, before its rung had come: it answers no step. */
    readonly isAhead: boolean;
    /** To whom it is addressed. */
    readonly to: OfficeId;
    /** Whom the measure asks: the late office, or whoever answers in its place, or the organ that manages it. */
    readonly asks: Measure['to'];
    readonly ground: TextRef | null;
    readonly setOn: LegalDate | null;
    readonly reply: string | null;
    readonly text: TextRef;
  };
  stepWaived: Judged & { readonly reason: TextRef };
  /** The addressee of a rung let its date pass and `toldTo` hears of it, which owes the judgement now if `judging`. */
  silenceTold: {
    readonly climb: number;
    readonly rung: number;
    readonly clock: string;
    readonly silent: OfficeId;
    readonly toldTo: OfficeId;
    /** Whether the law asks for the step, so that no reason makes up for it. */
    readonly isOwed: boolean;
    readonly judging: string | null;
  };
  /** `outside`: the superior organ of another level, which `teller` tells on paper; null: there is none, or it is not asked. */
  nothingDone: {
    readonly rung: number | null;
    readonly clock: string;
    readonly why: WhyNothing;
    readonly outside: OfficeId | null;
    readonly teller: OfficeId | null;
  };
  /** Organs of another level were told on paper, each by the clock of that duty. */
  outsideTold: SupervisionCommands['tellOutside'] & {
    readonly by: OfficeId;
    readonly organs: readonly OfficeId[];
    readonly clocks: readonly string[];
  };
  warned: WarnedFact;
  /**
   * A cause was withdrawn. `heldBy`: the clock that its next rung waits on meanwhile; null: none had to be put off.
   * `heldSteps`: the judgements that were laid for it, each clock and that which takes its place; until the look nobody
   * takes them.
   */
  causeWithdrawn: SupervisionCommands['withdrawCause'] & {
    readonly climb: number;
    readonly heldBy: string | null;
    readonly heldSteps: readonly { readonly clock: string; readonly instead: string }[];
  };
  /** Its withdrawal stands: its climb is over. `isUnfounded`: no other breach is left, and the supervision ends by it. */
  causeWithdrawalConfirmed: SupervisionCommands['confirmCauseWithdrawal'] & {
    readonly climb: number;
    readonly isUnfounded: boolean;
    /** Where the supervision ends by it: the replies whose stated dates nobody has looked at, by their clocks. */
    readonly unconfirmed: readonly string[];
  };
  /** What was late is done, or owed no more: its climb is over. `isOver`: nothing else is pressed, and the supervision ends by it. */
  causeDone: SupervisionCommands['noteCauseDone'] & { readonly climb: number; readonly isOver: boolean };
  /** An office may know nothing of it any more. `answerer`, `verifier`: who does that now; null: nobody is there, an alarm. */
  officeBarred: SupervisionCommands['barOffice'] & {
    readonly answerer: OfficeId | null;
    readonly verifier: OfficeId | null;
    /** What it owed, by its clock: who owes it now, null is an alarm; and the clock of that, null: one that ran before, or none. */
    readonly moved: readonly {
      readonly clock: string;
      readonly to: OfficeId | null;
      readonly instead: string | null;
    }[];
  };
  /** It is no longer accused: it may be asked again from here on. */
  barLifted: SupervisionCommands['liftBar'];
  replied: SupervisionCommands['reply'] & {
    readonly office: OfficeId;
    /** Which reply it is, by its clock, and when that was owed. */
    readonly clock: string;
    readonly dueOn: LegalDate | null;
    readonly recordedOn: LegalDate;
    readonly isLate: boolean;
    readonly statedOn: LegalDate;
    readonly proof: TextRef | null;
  };
  /** The reply that time had recorded as missing is stated to have been in time. */
  replyInTime: {
    readonly clock: string;
    readonly breach: number;
    readonly on: LegalDate;
    readonly recordedOn: LegalDate;
  };
  replyOverdue: Omit<OverdueFact, 'rule'>;
  /** The date that an order set for the correction passed without a report of it. */
  dateMissed: Omit<OverdueFact, 'rule'>;
  /** `undone`: what was not done in the parent then. */
  correctionReported: Required<DespiteUndone> & { readonly text: TextRef };
  /** The petition office let the date for the verification pass. */
  verificationOverdue: { readonly clock: string; readonly office: OfficeId; readonly toldTo: OfficeId | null };
  correctionVerified: Required<DespiteUndone> & { readonly finding: TextRef };
  /** `resumed`: the climbs that had stood still, and the clocks that their next rungs wait on now. */
  correctionRejected: {
    readonly reasons: TextRef;
    readonly resumed: readonly { readonly climb: number; readonly clock: string }[];
  };
};

export type SupervisionFactType = keyof SupervisionFacts;
/** A fact of a supervision as `decide` yields it. */
export type SupervisionDraft = DraftOf<SupervisionFacts>;
