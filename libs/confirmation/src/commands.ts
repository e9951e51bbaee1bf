import type { KnownParty, LegalDate, OfficeId, TextRef } from '#libs/kernel';
import type { PassMoment } from '#libs/kind';
import type { ApplicationForm, CourtItem, CourtPlace, CourtStep, MediatingBody } from './words.js';

/** An act of a party: by itself, or by whoever has a mandate for it. An organisation acts under its seal. */
export interface PartyAct {
  readonly party: string;
  readonly by: string;
  readonly isSealed?: boolean;
}

/** What may be asked of a judicial confirmation (司法确认). */
export type ConfirmationCommands = {
  /** By the course of the mediation: begins it, where it may be offered. On one that is there it changes nothing. */
  open: {
    readonly committee: OfficeId;
    /** Null: neither a lawfully established body nor a mediator of a roster. */
    readonly body: MediatingBody | null;
    /** A court invited the body before it docketed (委派): that court is asked. */
    readonly isInvited: boolean;
    /** It was handed over after docketing (委托). */
    readonly isEntrusted: boolean;
    /** What of it no court confirms. */
    readonly limits: readonly string[];
    readonly isWritten: boolean;
    readonly effectiveOn: LegalDate;
    /** Everybody whom the agreement binds: all of them ask together. */
    readonly applicants: readonly string[];
    readonly parties: readonly KnownParty[];
    /** How often those have changed so far, as the mediation counts. */
    readonly n: number;
  };
  /** By the same: who acts for whom from here on. `n`: as with `open`, more than before. */
  noteParties: { readonly n: number; readonly parties: readonly KnownParty[] };
  /** What was agreed on by word of mouth was put in writing, and all have signed it. */
  putInWriting: { readonly on: LegalDate };
  /** A party wants a court to be asked. */
  consent: PartyAct;
  /** It does not, or no more: that is heard at once, and may be taken back while the days last. */
  decline: PartyAct;
  /** What is there of the file for the court. */
  bind: { readonly items: readonly CourtItem[] };
  /**
   * The court was asked (提交申请), on the day on which it was handed in or posted (民事诉讼法 85). `leave`: after the thirty days, by what
   * the court has given more time (民事诉讼法 86); null: in time.
   */
  apply: {
    readonly on: LegalDate;
    readonly court: TextRef;
    readonly place: CourtPlace;
    readonly form: ApplicationForm;
    readonly leave: TextRef | null;
  };
  /**
   * What the court did. `until`: the day that it has set, of a supplement and of more time, or to which it has called both sides; `time`:
   * of that call, where it is known.
   */
  recordCourtStep: {
    readonly step: CourtStep;
    readonly on: LegalDate;
    readonly until: LegalDate | null;
    readonly time: string | null;
    readonly number: TextRef | null;
    readonly words: TextRef | null;
  };
  /** By the head: what was recorded last of the court was a mistake. */
  correctCourtStep: { readonly words: TextRef };
  /** The committee has asked how it stands. */
  askCourt: { readonly words: TextRef };
  /** A party has received the confirmation: from here its days to object run. */
  noteReceived: { readonly party: string; readonly on: LegalDate };
  /** By the course of the mediation: another agreement took the place of this one. */
  replace: Record<never, never>;
  /** By the same: that was a mistake, and it may be asked for as before. */
  restore: Record<never, never>;
  passMoment: PassMoment;
};
