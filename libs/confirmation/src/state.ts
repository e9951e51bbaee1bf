// Stored with the case: add fields, never rename them.
import type { Instant, LegalDate, OfficeId } from '#libs/kernel';
import type { Reminder } from '#libs/kind';
import type { ConfirmationCommands as Asked, PartyAct } from './commands.js';
import type { ConfirmationEnding, CourtItem } from './words.js';

type Terms = Omit<Asked['open'], 'committee' | 'effectiveOn' | 'n'>;

/** A step of the court, and how it stood before. */
export interface MirroredStep extends Pick<Asked['recordCourtStep'], 'step' | 'on' | 'until' | 'time'> {
  readonly before: Pick<ConfirmationState, 'stage' | 'end' | 'consents' | 'declined' | 'received'>;
}

/** What the law of judicial confirmations remembers of one. */
export interface ConfirmationState extends Terms {
  /** Null before the first fact. */
  readonly committee: OfficeId | null;
  readonly effectiveOn: LegalDate | null;
  readonly openedAt: Instant | null;
  readonly partiesTold: number;
  readonly consents: readonly Pick<PartyAct, 'party' | 'by'>[];
  readonly declined: readonly string[];
  /** What of the file is there; null: it was not bound. */
  readonly items: readonly CourtItem[] | null;
  readonly times: number;
  /** Where the court is with it; null: it was not asked. */
  readonly stage: 'applied' | 'docketed' | null;
  readonly appliedOn: LegalDate | null;
  /** What the court did since it was asked last, each with how it stood before, so that a mistake can be taken back. */
  readonly steps: readonly MirroredStep[];
  readonly received: readonly { readonly party: string; readonly on: LegalDate }[];
  /** Of which days which parties were reminded. */
  readonly reminders: readonly Reminder[];
  /** What the mediation is told, in order. */
  readonly causes: readonly (string | null)[];
  readonly end: { readonly at: Instant; readonly as: ConfirmationEnding; readonly on: LegalDate } | null;
}

/** Before the first fact. */
export const initialConfirmation: ConfirmationState = {
  committee: null,
  body: null,
  isInvited: false,
  isEntrusted: false,
  limits: [],
  isWritten: false,
  effectiveOn: null,
  applicants: [],
  parties: [],
  openedAt: null,
  partiesTold: 0,
  consents: [],
  declined: [],
  items: null,
  times: 0,
  stage: null,
  appliedOn: null,
  steps: [],
  received: [],
  reminders: [],
  causes: [],
  end: null,
};
