import type { Due, KnownParty, LegalDate, OfficeId, TextRef } from '#libs/kernel';
import type { PassMoment } from '#libs/kind';
import type {
  ConfirmationStage,
  DayFinding,
  ObligationEnding,
  ObligationMatter,
  ProcedureElsewhere,
  TellingManner,
} from './words.js';

/** An act of a party: by itself, or by whoever has a mandate for it. An organisation acts under its seal. */
export interface PartyAct {
  readonly party: string;
  readonly by: string;
  readonly isSealed?: boolean;
}

/** Something that was performed. `amountCents`: in cents, null where it is no money; `from`: which debtor, null: it is not known. */
export interface Performance {
  readonly on: LegalDate;
  readonly amountCents: number | null;
  readonly from: string | null;
}

/** The same of the same day may have been recorded before: this is another one. */
interface Another {
  readonly isAnother?: boolean;
}

/** Another last day of one instalment, by its number from 1. */
export interface LaterDay {
  readonly due: number;
  readonly on: LegalDate;
}

/** What may be asked of an obligation (履行义务). */
export type ObligationCommands = {
  /** By the course of the case above: begins it. On one that is there it changes nothing. */
  open: {
    readonly matter: ObligationMatter;
    /** Who urges: the committee, or the organ that decided. */
    readonly office: OfficeId;
    /** Of an execution alone: the office that carries the opinion out, whose date it is. */
    readonly executor: OfficeId | null;
    /** Of the same: who reads it beside those two, and looks at a day that is stated late; null: nobody could. */
    readonly looker: OfficeId | null;
    readonly isLabour: boolean;
    /** A worker's wages, medical costs, compensation: a payment order by 劳动争议 16. */
    readonly isWage: boolean;
    /** When it was agreed on, or decided, and in force since when: no payment is older than the first. */
    readonly agreedOn: LegalDate;
    readonly effectiveOn: LegalDate;
    /** One for all, where there are several (连带); of an execution none. */
    readonly debtors: readonly string[];
    readonly creditors: readonly string[];
    /** What is owed: digest of a text of the case above, whose words it has not. */
    readonly what: string;
    /** In the order of their dates: instalments (分期), or one. */
    readonly dues: readonly Due[];
    /** Obligations of the same agreement that are performed first (先履行). */
    readonly after: readonly string[];
    /** Days from when those are performed; null: its own date, or the days of the pack. */
    readonly withinDays: number | null;
    /** The agreement says that it was done when it was signed (当场履行). */
    readonly isOnTheSpot: boolean;
    /** A notary has made it enforceable (赋强公证). */
    readonly isNotarised: boolean;
    /** The last day on which a court is asked together, as it was counted with the effect; null: none confirms it. */
    readonly confirmBy: LegalDate | null;
    readonly parties: readonly KnownParty[];
    /** How often those have changed so far, as the case above counts. */
    readonly n: number;
  };
  /** By the same: who acts for whom from here on. `n`: as with `open`, more than before. */
  noteParties: { readonly n: number; readonly parties: readonly KnownParty[] };
  /** By the same: how one that comes before it has ended, or that it is open again. `n`: how often it was opened again so far. */
  noteBefore: { readonly name: string; readonly as: ObligationEnding | 'reopened'; readonly n: number };
  /** By the same: how the court stands to the agreement, since when. `n`: for which time it is told, from 1. */
  noteConfirmation: { readonly n: number; readonly as: ConfirmationStage; readonly on: LegalDate };
  /** By the same: a revisit has found that it is not performed. `n`: for which time. */
  noteUnperformed: { readonly n: number };
  /** By the same: its agreement was replaced. */
  replace: Record<never, never>;
  /** By the same: that was a mistake, and it is owed as before. */
  restore: Record<never, never>;
  /** By the same: what it is of was withdrawn (撤回), and nobody owes it any more. */
  noteWithdrawn: Record<never, never>;
  /** The creditor says that it came (债权人确认). `claim`: the number of the debtor's word that it answers, or null. */
  acknowledge: PartyAct & Performance & Another & { readonly claim: number | null };
  /** The office has seen proof of it. `attachment`: the file that shows it; null: the words say what was shown. */
  prove: Performance & Another & { readonly proof: TextRef; readonly attachment: string | null };
  /** A debtor says that it was done: the creditor is asked, and nothing is performed by it. */
  claim: PartyAct & Omit<Performance, 'from'> & { readonly words: TextRef };
  /** The creditor says that it did not come. */
  dispute: PartyAct & { readonly claim: number; readonly words: TextRef };
  /** Of an execution: whoever is owed it says that it is not carried out, whatever was recorded. */
  deny: PartyAct;
  /** By the head: a payment that was recorded was none. `payment`: its number, from 1. */
  strike: { readonly payment: number; readonly reasons: TextRef };
  /** By the head: what a revisit has put in doubt was looked at again, and stands, as far as it is not struck out. */
  uphold: { readonly words: TextRef };
  /** By the head of another office: an office had carried it out on the day that it states. */
  confirmDay: { readonly words: TextRef | null };
  /** By the same: it had not. */
  rejectDay: { readonly finding: DayFinding; readonly reasons: TextRef };
  /** The creditor wants it no more. */
  waive: PartyAct & { readonly words: TextRef };
  /** How it stands, by a debtor, for the office alone. */
  tellStanding: PartyAct & { readonly words: TextRef };
  /** A debtor or a creditor proposes later days (延期), in words that all sign. */
  propose: PartyAct & {
    readonly days: readonly LaterDay[];
    readonly text: TextRef;
    /** Day of those words, which may have been on paper before; null, or left out: today. */
    readonly on?: LegalDate | null;
  };
  /** One of them signs it. `text`: digest of the words that were signed. */
  signAmendment: PartyAct & { readonly amendment: number; readonly text: string; readonly on: LegalDate };
  /** One of them does not. */
  declineAmendment: PartyAct & { readonly amendment: number };
  /** The office urges the debtor (督促). */
  urge: { readonly words: TextRef };
  /** The creditor was told what may be done now, and how. */
  tellOptions: { readonly manner: TellingManner };
  /** The office has asked how it stands with what has no date. */
  ask: { readonly words: TextRef };
  recordBroken: { readonly words: TextRef };
  /** A court, an arbitration or an enforcement has it. */
  noteElsewhere: { readonly where: ProcedureElsewhere; readonly on: LegalDate; readonly words: TextRef };
  /** By the head: that it is broken, was let be or is elsewhere was a mistake, or nothing came of it there: it is watched again. */
  resume: { readonly words: TextRef };
  passMoment: PassMoment;
};
