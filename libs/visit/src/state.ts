// Stored with the case: add fields, never rename them.
import type { Instant, LegalDate, OfficeId } from '#libs/kernel';
import type { Conclusion, Inspector, KeptChecklist, Result } from './commands.js';
import type { VisitEnding } from './words.js';

/** What the law of visits remembers of one. */
export interface VisitState {
  /** The office that is visited; null before the first fact. */
  readonly office: OfficeId | null;
  readonly on: LegalDate | null;
  readonly isAnnounced: boolean;
  readonly revision: number;
  readonly commissioner: OfficeId | null;
  readonly group: OfficeId | null;
  readonly leader: string | null;
  readonly inspectors: readonly Inspector[];
  readonly checklist: KeptChecklist | null;
  readonly openedAt: Instant | null;
  /** When the office was told of it, for the day that stands; null: it was not. */
  readonly toldOn: LegalDate | null;
  /** The office sees it. */
  readonly isKnown: boolean;
  readonly begunOn: LegalDate | null;
  /** What stands in its record; none before it is closed. */
  readonly results: readonly Result[];
  readonly leftOut: readonly string[];
  readonly corrections: number;
  readonly isClosed: boolean;
  readonly signed: { readonly group: boolean; readonly office: boolean; readonly isRefused: boolean };
  /** What its tour came to; null: that goes on, or nobody was there. */
  readonly conclusion: Conclusion | null;
  /** When the office has received that, and the file that shows it; null: it has not. */
  readonly receipt: { readonly on: LegalDate; readonly proof: string | null } | null;
  /** What the tour is told, in order. */
  readonly causes: readonly string[];
  readonly end: { readonly at: Instant; readonly as: VisitEnding } | null;
}

const unsigned = { group: false, office: false, isRefused: false } as const;

/** Before the first fact. */
export const initialVisit: VisitState = {
  office: null,
  on: null,
  isAnnounced: false,
  revision: 0,
  commissioner: null,
  group: null,
  leader: null,
  inspectors: [],
  checklist: null,
  openedAt: null,
  toldOn: null,
  isKnown: false,
  begunOn: null,
  results: [],
  leftOut: [],
  corrections: 0,
  isClosed: false,
  signed: unsigned,
  conclusion: null,
  receipt: null,
  causes: [],
  end: null,
};
