// Stored with the case: add fields, never rename them.
import type { Instant, LegalDate, OfficeId } from '#libs/kernel';
import type { InspectionCommands as Asked, Inspector } from './commands.js';
import type { InspectionFacts, PlannedVisit, Served } from './facts.js';
import { initialSample, type SampleState } from './sample.js';
import { initialTaken, type TakenState } from './taken.js';
import type { InspectionBasis, InspectionEnding, ItemAnswer } from './words.js';

/** One of the group. */
export interface Member extends Inspector {
  /** Has said that nothing keeps that one from inspecting these offices. */
  readonly isFree: boolean;
  /** Has stepped back, or was replaced: neither acts nor reads here any more. */
  readonly isGone: boolean;
  /** Has an account or a post there no more, and is to be replaced; left out: no. */
  readonly isLost?: true;
  /** The clock by which that one owes a word; left out: that of the plan. */
  readonly declareBy?: string;
}

/** A visit of the plan. */
export interface Planned extends PlannedVisit {
  /** How often what its own case has to know was changed, from 1. */
  readonly revision: number;
  /** It is not to be made: what its own case says of that counts, since somebody may be there. */
  readonly droppedOn: LegalDate | null;
  /** All that was found in it is issued. */
  readonly isSettled: boolean;
  /** The clock by which that is owed; left out: its record was not closed yet. */
  readonly settleBy?: string;
  readonly closedOn: LegalDate | null;
  /** How often something was answered, or settled, at it. */
  readonly answers: number;
  /** Files that show what was answered: of a visit that is settled, whose answers its own record has. */
  readonly shownBy: readonly string[];
}

/** What one of the group says to a question of a visit: the last that this account has said. */
export interface Said {
  readonly visit: string;
  readonly item: string;
  readonly account: string;
  readonly answer: ItemAnswer;
  /** Files that show it. */
  readonly files: readonly string[];
}

/** A finding that was issued. */
export type Issued = Omit<InspectionFacts['findingIssued'], 'words' | 'toMend'> & {
  /** Digests of texts of the tour. */
  readonly words: string;
  readonly toMend: string;
  readonly issuedOn: LegalDate;
  /** Who led then. */
  readonly leader: string;
  /** Who was of the group then, without those who had not said yet whether anything stands in the way. */
  readonly inspectors: readonly Inspector[];
  /** Accounts of all who are, or were, of the group and have said that nothing stands in the way. */
  readonly tookPart: readonly string[];
  /** How often the group had changed until then. */
  readonly changes: number;
};

/** What the law of tours remembers of one. */
export interface InspectionState extends SampleState, TakenState {
  /** Who commissioned it; null before the first fact. */
  readonly commissioner: OfficeId | null;
  readonly group: OfficeId | null;
  readonly debtor: string;
  readonly period: Asked['open']['period'] | null;
  readonly basis: InspectionBasis | null;
  readonly checklist: string | null;
  readonly titleDigest: string | null;
  readonly openedAt: Instant | null;
  /** An account; null: the one that led has stepped back. */
  readonly leader: string | null;
  /** How often another one came to lead it. */
  readonly leaders: number;
  readonly inspectors: readonly Member[];
  readonly visits: readonly Planned[];
  readonly isPublished: boolean;
  readonly findings: readonly Issued[];
  /** Of visits that are not settled. */
  readonly said: readonly Said[];
  /** What the leader has settled, since the last answer. */
  readonly settled: readonly Omit<Said, 'account' | 'files'>[];
  /** The facts in which talks are recorded, by their numbers. */
  readonly talks: readonly number[];
  /** The day on which it came to count. */
  readonly countedOn: LegalDate | null;
  /** The account that handed the report in. */
  readonly reportBy: string | null;
  /** Who was named to weigh it; null: whoever answers for the office that commissioned it does. */
  readonly decider: Inspector | null;
  /** The report that is before whoever commissioned it, or was adopted. */
  readonly report: Asked['submitReport'] | null;
  /** The one that was returned last, until another one is handed in: whoever writes that goes on from it. */
  readonly returned: (Asked['submitReport'] & Asked['returnReport']) | null;
  readonly end: { readonly at: Instant; readonly as: InspectionEnding; readonly served: readonly Served[] } | null;
}

/** Before the first fact. */
export const initialInspection: InspectionState = {
  ...initialSample,
  ...initialTaken,
  commissioner: null,
  group: null,
  debtor: '',
  period: null,
  basis: null,
  checklist: null,
  titleDigest: null,
  openedAt: null,
  leader: null,
  leaders: 0,
  inspectors: [],
  visits: [],
  isPublished: false,
  findings: [],
  said: [],
  settled: [],
  talks: [],
  countedOn: null,
  reportBy: null,
  decider: null,
  report: null,
  returned: null,
  end: null,
};
