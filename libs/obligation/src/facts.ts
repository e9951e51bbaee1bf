// Types recorded in facts: add, never rename.
import type { LegalDate, OfficeId } from '#libs/kernel';
import type { DraftOf, OverdueFact, WarnedFact } from '#libs/kind';
import type { LaterDay, ObligationCommands as Asked } from './commands.js';
import type { ObligationEnding, ObligationRoute } from './words.js';

/**
 * One thing that somebody may do now. `until`, null: the texts that we have name no day, or from when it runs is not certain; of a
 * limitation it may be later, and is never sooner.
 */
export interface ObligationOption {
  readonly route: ObligationRoute;
  /** Whose it is: every party's together, each party's by itself, the creditor's. */
  readonly whose: 'all' | 'each' | 'creditor';
  readonly until: LegalDate | null;
  /** How long the law gives for it, and where it says so; null: no number of the pack is for it. */
  readonly period: { readonly months: number; readonly article: string } | null;
}

/** The days of instalments that begin to run, each with its clock. */
interface Running {
  /** `clock`, null: another one comes first, and nothing runs yet. */
  readonly days: readonly (LaterDay & { readonly clock: string | null })[];
}

/** What may have happened to an obligation. */
export type ObligationFacts = {
  opened: Asked['open'];
  partiesTold: Asked['noteParties'];
  /** Its days run from here on. */
  becameDue: Running;
  beforeEnded: Asked['noteBefore'];
  fellAway: { readonly name: string };
  confirmationTold: Asked['noteConfirmation'];
  /** What is asked of the office again. */
  foundUnperformed: Asked['noteUnperformed'];
  /** `payment`: its number, from 1. */
  acknowledged: Asked['acknowledge'] & { readonly payment: number };
  proved: Asked['prove'] & { readonly payment: number };
  /** The agreement that all have signed says that it was done then. */
  doneOnTheSpot: { readonly payment: number; readonly on: LegalDate; readonly amountCents: number | null };
  claimed: Asked['claim'] & { readonly claim: number };
  disputed: Asked['dispute'];
  denied: Asked['deny'];
  /** An office states that it had kept its day: `looker` looks at that; null: nobody has to, or could. */
  breachWithdrawn: {
    readonly payment: number;
    readonly clock: string;
    readonly office: OfficeId;
    readonly on: LegalDate;
    readonly looker: OfficeId | null;
  };
  dayConfirmed: Asked['confirmDay'] & { readonly payment: number };
  /** `on`: the day of the record, which counts where it was another day; `office`: whose it is. */
  dayRejected: Asked['rejectDay'] & {
    readonly payment: number;
    readonly on: LegalDate;
    readonly office: OfficeId | null;
  };
  struck: Asked['strike'];
  upheld: Asked['uphold'];
  waived: Asked['waive'];
  standingTold: Asked['tellStanding'];
  /** `amendment`: its number, from 1. */
  proposed: Asked['propose'] & { readonly amendment: number; readonly on: LegalDate };
  amendmentSigned: Asked['signAmendment'];
  amendmentDeclined: Asked['declineAmendment'];
  /** All have signed: other days run. */
  amended: { readonly amendment: number } & Running;
  /** Before the day of an instalment. `parties`: the debtors who are reminded. */
  reminded: {
    readonly due: number;
    readonly clock: string;
    readonly dueOn: LegalDate;
    readonly parties: readonly string[];
  };
  /**
   * The day of an instalment has passed; so much of it is missing, null: it is no money. `isDemanded`: nobody had agreed on that day, it
   * was given when it was urged.
   */
  dayPassed: {
    readonly due: number;
    readonly isDemanded: boolean;
    readonly clock: string;
    readonly dueOn: LegalDate;
    readonly missingCents: number | null;
  };
  urged: Asked['urge'] & { readonly number: number };
  optionsTold: Asked['tellOptions'] & {
    readonly parties: readonly string[];
    readonly options: readonly ObligationOption[];
  };
  asked: Asked['ask'];
  restored: Asked['restore'];
  recordedBroken: Asked['recordBroken'];
  wentElsewhere: Asked['noteElsewhere'];
  /** It is watched again, after it had ended `from`. */
  resumed: Asked['resume'] & { readonly from: ObligationEnding };
  /** `excessCents`: what was paid beyond what is owed by then. */
  ended: { readonly as: ObligationEnding; readonly on: LegalDate; readonly excessCents: number };
  warned: WarnedFact;
  /** An office is late with what it owes. */
  overdue: OverdueFact;
};
export type ObligationFactType = keyof ObligationFacts;
export type ObligationDraft = DraftOf<ObligationFacts>;
