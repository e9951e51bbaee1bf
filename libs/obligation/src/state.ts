// Stored with the case: add fields, never rename them.
import type { Due, Instant, LegalDate, OfficeId } from '#libs/kernel';
import type { Reminder } from '#libs/kind';
import type { LaterDay, ObligationCommands as Asked, PartyAct, Performance } from './commands.js';
import type { ConfirmationStage, ObligationEnding, Showing } from './words.js';

/** One instalment as it stands. `isPast`: its day has passed without the whole of it. */
export interface DueState extends Due {
  /** Its day by the paper itself, whatever was agreed on since: that is what is enforced. Null: it has none. */
  readonly paperOn: LegalDate | null;
  /** Id of the clock of its day; null: it has none yet. */
  readonly clock: string | null;
  readonly isPast: boolean;
}

/** Something that was performed, by its number from 1. */
export interface Payment extends Performance {
  readonly shown: Showing;
  readonly attachment: string | null;
  readonly isStruck: boolean;
  /** A revisit has found otherwise: it counts again once the office has looked at its proof. */
  readonly isDoubted: boolean;
  /** It was said to be another one than the same of that day. */
  readonly isAnother?: boolean;
  /** Which office recorded it; null: a party did, or the agreement says so. */
  readonly recordedBy: OfficeId | null;
}

/** A debtor's word that it was done. */
export interface Claim extends Omit<Performance, 'from'> {
  readonly party: string;
  readonly stands: 'open' | 'acknowledged' | 'disputed';
}

/** Later days that were proposed. */
export interface Amendment {
  readonly days: readonly LaterDay[];
  readonly text: string;
  /** Day on which those words were there. */
  readonly proposedOn: LegalDate;
  readonly signatures: readonly (Pick<PartyAct, 'party' | 'by'> & { readonly on: LegalDate })[];
  /** `overtaken`: another was proposed since, and it can be signed no more. */
  readonly stands: 'proposed' | 'in_force' | 'declined' | 'overtaken';
}

type Terms = Omit<Asked['open'], 'dues' | 'office' | 'agreedOn' | 'effectiveOn' | 'n'>;

/** What the law of obligations remembers of one. */
export interface ObligationState extends Terms {
  /** Null before the first fact. */
  readonly office: OfficeId | null;
  readonly agreedOn: LegalDate | null;
  readonly effectiveOn: LegalDate | null;
  readonly openedAt: Instant | null;
  readonly dues: readonly DueState[];
  /** As of which change it was told who acts for whom. */
  readonly partiesTold: number;
  /** How those that come before it have ended, or are open again, by name. */
  readonly before: readonly Asked['noteBefore'][];
  /** True: nothing comes before it any more. */
  readonly isDue: boolean;
  /** Since when what has no payment is owed, the last time: nobody was to urge it before. Null: nothing is yet. */
  readonly owedSince: LegalDate | null;
  /** `lastOn`: the last day for performance of the paper that the court was handed; null: it has none. */
  readonly confirmation: {
    readonly n: number;
    readonly as: ConfirmationStage;
    readonly on: LegalDate;
    readonly lastOn: LegalDate | null;
  } | null;
  readonly payments: readonly Payment[];
  /** The payment whose day is looked at; null: none is. */
  readonly awaited: number | null;
  /** Whose look that is, or was the last time: another office than the one that recorded it. */
  readonly lookedBy: OfficeId | null;
  readonly claims: readonly Claim[];
  readonly amendments: readonly Amendment[];
  readonly urged: number;
  readonly optionsToldOn: LegalDate | null;
  /** Of which days the debtors were reminded. */
  readonly reminders: readonly Reminder[];
  /** How often a revisit has found it not performed. */
  readonly unperformed: number;
  readonly struck: number;
  /** What the case above is told, in order. */
  readonly causes: readonly (string | null)[];
  readonly end: { readonly at: Instant; readonly as: ObligationEnding; readonly on: LegalDate } | null;
}

/** Before the first fact. */
export const initialObligation: ObligationState = {
  matter: 'agreement',
  office: null,
  executor: null,
  looker: null,
  isLabour: false,
  isWage: false,
  agreedOn: null,
  effectiveOn: null,
  openedAt: null,
  debtors: [],
  creditors: [],
  what: '',
  dues: [],
  after: [],
  withinDays: null,
  isOnTheSpot: false,
  isNotarised: false,
  confirmBy: null,
  parties: [],
  partiesTold: 0,
  before: [],
  isDue: false,
  owedSince: null,
  confirmation: null,
  payments: [],
  awaited: null,
  lookedBy: null,
  claims: [],
  amendments: [],
  urged: 0,
  optionsToldOn: null,
  reminders: [],
  unperformed: 0,
  struck: 0,
  causes: [],
  end: null,
};
