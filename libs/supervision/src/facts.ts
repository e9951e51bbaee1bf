// Recorded: add types and fields, never rename them. A changed shape gets the next number and a lift.
import type { LegalDate, OfficeId, TextRef, WarningAddressee } from '#libs/kernel';
import type { DraftOf } from '#libs/kind';
import type { SupervisionCommands, TriggerPayload } from './commands.js';

/** A rung that has fired: its number from 1, and the clock that fired it; null for the first, which is at once. */
interface OfRung {
  readonly rung: number;
  readonly clock: string | null;
  /** The rung that waits after it; null after the last one. */
  readonly nextRung: number | null;
}

/** Addressed to the office that is late or, where it is gone, to the one above it; `fellBackFrom`: who is gone. */
interface ToLateOffice {
  readonly office: OfficeId;
  readonly fellBackFrom: readonly string[];
}

/** Why a firing had no effect. */
export type WhyNothing = 'correction_awaits_verification' | 'no_superior';

/** What may have happened to a supervision, by type. Every text is a reference. */
export type SupervisionFacts = {
  /**
   * `verifier`: the petition office that will verify; where that office itself answers, who is above it. Null: nobody but
   * who answers is there, an alarm.
   */
  opened: SupervisionCommands['open'] & { readonly verifier: OfficeId | null };
  triggerAdded: TriggerPayload;
  /** It had ended, and a later trigger came: the ladder begins anew. */
  reopened: TriggerPayload;
  /** Rung 1 (提醒). */
  reminded: OfRung & ToLateOffice;
  /** Rung 2 (督办函): the office owes a written reply until `replyDueOn`. */
  letterIssued: OfRung & ToLateOffice & { readonly replyDueOn: LegalDate | null };
  /** Rung 3 and above: laid before whoever may take it. `fellBackFrom`: functions that nobody
   * but the late office holds; `judging`: the clock of the judgement. */
  stepLaid: OfRung & {
    readonly addressee: OfficeId;
    readonly fellBackFrom: readonly string[];
    readonly judging: string | null;
  };
  /** Nobody could be found, not even above: an alarm until somebody acts. */
  addresseeMissing: OfRung & { readonly fellBackFrom: readonly string[] };
  stepIssued: { readonly rung: number; readonly by: OfficeId; readonly text: TextRef };
  stepWaived: { readonly rung: number; readonly by: OfficeId; readonly reason: TextRef };
  /** The addressee of a rung let its date pass: `toldTo` now owes the judgement. */
  silenceTold: {
    readonly rung: number;
    readonly clock: string;
    readonly silent: OfficeId;
    readonly toldTo: OfficeId;
    readonly judging: string | null;
  };
  nothingDone: { readonly rung: number | null; readonly clock: string; readonly why: WhyNothing };
  warned: { readonly clock: string; readonly rule: string; readonly warning: string; readonly to: WarningAddressee };
  replied: SupervisionCommands['reply'] & { readonly isLate: boolean };
  replyOverdue: { readonly clock: string; readonly office: OfficeId; readonly dueOn: LegalDate };
  correctionReported: { readonly text: TextRef };
  /** The petition office let the date for the verification pass. */
  verificationOverdue: { readonly clock: string; readonly office: OfficeId; readonly toldTo: OfficeId | null };
  correctionVerified: { readonly finding: TextRef };
  correctionRejected: { readonly reasons: TextRef };
};

export type SupervisionFactType = keyof SupervisionFacts;
/** A fact of a supervision as `decide` yields it. */
export type SupervisionDraft = DraftOf<SupervisionFacts>;
