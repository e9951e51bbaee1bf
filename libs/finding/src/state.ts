// Stored with the case: add fields, never rename them.
import type { Instant, LegalDate, OfficeId, TextRef } from '#libs/kernel';
import type { Missed } from '#libs/kind';
import type { EarlierFinding, FindingTerms } from './commands.js';
import type { FindingEnding, Ruling } from './words.js';

/** What the law of findings remembers. */
export interface FindingState {
  /** As a ruling may have changed them; null before the first fact. */
  readonly terms: FindingTerms | null;
  readonly openedAt: Instant | null;
  /** What was found since then is looked back at. */
  readonly since: LegalDate | null;
  /** Everybody who has led the group since: as whoever found it, none of them looks whether it is mended. */
  readonly leaders: readonly string[];
  /** Everybody who is or was of it, and who has approved it: none of them rules on a dispute. */
  readonly tookPart: readonly string[];
  readonly isApproved: boolean;
  /** How many changes of the group it was told. */
  readonly membersTold: number;
  /** When it was put to the office: from here its age counts. */
  readonly servedOn: LegalDate | null;
  readonly earlier: readonly EarlierFinding[];
  readonly receivedOn: LegalDate | null;
  readonly isAccepted: boolean;
  /** The days to dispute it have passed. */
  readonly isLapsed: boolean;
  readonly disputedOn: LegalDate | null;
  /** Who was named to rule on it; null: whoever answers for the commissioner does. */
  readonly decider: { readonly account: string; readonly office: OfficeId } | null;
  /** What the dispute has come to; null: there was none, or it is awaited. */
  readonly ruled: Ruling | null;
  /** What is to be mended by the ruling, instead of what the inspection said; null: that stands. */
  readonly toMend: TextRef | null;
  /** By when it is to be mended, as it stands now. */
  readonly mendBy: LegalDate | null;
  /** Who was named to give more time; null: the leader does. */
  readonly extender: { readonly account: string; readonly office: OfficeId } | null;
  readonly isExtended: boolean;
  readonly reports: number;
  /** A report waits for somebody to look. */
  readonly isReported: boolean;
  /** Who has reported: principals. */
  readonly reporters: readonly string[];
  readonly returns: number;
  readonly verifiedOn: LegalDate | null;
  /** It was seen once more on the spot, where that is wanted. */
  readonly isSeenAgain: boolean;
  /** Files of the case that something was stated by. */
  readonly evidence: readonly string[];
  readonly carried: number;
  readonly isTakenBack: boolean;
  readonly missed: readonly Missed[];
  readonly causes: readonly string[];
  readonly end: { readonly at: Instant; readonly on: LegalDate; readonly as: FindingEnding } | null;
}

/** Before the first fact. */
export const initialFinding: FindingState = {
  terms: null,
  openedAt: null,
  since: null,
  leaders: [],
  tookPart: [],
  isApproved: false,
  membersTold: 0,
  servedOn: null,
  earlier: [],
  receivedOn: null,
  isAccepted: false,
  isLapsed: false,
  disputedOn: null,
  decider: null,
  ruled: null,
  toMend: null,
  mendBy: null,
  extender: null,
  isExtended: false,
  reports: 0,
  isReported: false,
  reporters: [],
  returns: 0,
  verifiedOn: null,
  isSeenAgain: false,
  evidence: [],
  carried: 0,
  isTakenBack: false,
  missed: [],
  causes: [],
  end: null,
};
