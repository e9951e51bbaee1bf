// Stored with the case: add fields, never rename them.
import type { Instant, LegalDate, OfficeId, TextRef } from '#libs/kernel';
import type { Mediator, PartyAct } from './commands.js';
import type { AgreementForm, CourtTrack, DisputeSort, MediationEnding, MediationSource, SigningWay } from './words.js';

/** A consent (同意), and to which proposal of mediators. */
export interface Consent extends Pick<PartyAct, 'party' | 'by'> {
  readonly mediators: number;
  readonly isOpen: boolean;
  readonly isElectronic: boolean;
}

/** A party's signature under what was drawn up. */
export interface Signature extends Pick<PartyAct, 'party' | 'by'> {
  readonly how: SigningWay;
  readonly on: LegalDate;
}

/** What was drawn up last, and who has signed it. */
export interface Agreement {
  readonly form: AgreementForm;
  readonly text: TextRef;
  readonly isWhole: boolean;
  readonly isPaperOnly: boolean;
  readonly drawnUpOn: LegalDate;
  readonly signatures: readonly Signature[];
  readonly mediators: readonly { readonly mediator: string; readonly on: LegalDate }[];
  readonly sealedOn: LegalDate | null;
  readonly effectiveOn: LegalDate | null;
}

/** What the law of mediation remembers of a case. */
export interface MediationState {
  /** Who holds it; null before the first fact. */
  readonly committee: OfficeId | null;
  readonly sort: DisputeSort;
  readonly source: MediationSource;
  readonly track: CourtTrack | null;
  readonly setOn: LegalDate | null;
  readonly title: TextRef | null;
  readonly openedAt: Instant | null;
  readonly acceptedOn: LegalDate | null;
  readonly screening: 'none' | 'suspected' | null;
  readonly mediators: readonly (Mediator & { readonly isDisclosed: boolean })[];
  /** How many proposals of mediators there were; a recusal counts as one, and ties that come out later do. */
  readonly proposals: number;
  /** Mediators whose recusal somebody asks for. */
  readonly recusals: readonly string[];
  /** Parties to whom their rights were told. */
  readonly told: readonly string[];
  readonly consents: readonly Consent[];
  readonly sessions: number;
  readonly appraisalFrom: LegalDate | null;
  /** A later last day that some have agreed to; null: none, or all have. */
  readonly later: { readonly until: LegalDate; readonly acts: readonly Pick<PartyAct, 'party' | 'by'>[] } | null;
  readonly isSuspended: boolean;
  readonly agreement: Agreement | null;
  readonly end: {
    readonly as: MediationEnding;
    readonly on: LegalDate;
    /** Those to whom its notice is owed still. */
    readonly owedTo: readonly string[];
    readonly isSenderTold: boolean;
  } | null;
}

/** Before the first fact. */
export const initialMediation: MediationState = {
  committee: null,
  sort: 'civil',
  source: 'application',
  track: null,
  setOn: null,
  title: null,
  openedAt: null,
  acceptedOn: null,
  screening: null,
  mediators: [],
  proposals: 0,
  recusals: [],
  told: [],
  consents: [],
  sessions: 0,
  appraisalFrom: null,
  later: null,
  isSuspended: false,
  agreement: null,
  end: null,
};
