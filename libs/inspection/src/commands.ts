import type { CaseId, LegalDate, OfficeId, TextRef } from '#libs/kernel';
import type { PassMoment } from '#libs/kind';
import type { SampleCommands } from './sample.js';
import type { TakenHistory, TakingCommands } from './taken.js';
import type { FindingGrade, InspectionBasis, ItemAnswer } from './words.js';

/** Somebody of the group: an account, and the office that it comes from. */
export interface Inspector {
  readonly account: string;
  readonly office: OfficeId;
}

/** An office that is to be visited on a day; unannounced, it learns of that when it begins. */
export interface AskedVisit {
  readonly office: OfficeId;
  readonly on: LegalDate;
  readonly isAnnounced: boolean;
}

/** Where somebody of the group belongs, or belonged: by the history of roles, which whoever serves the command reads. In no fact. */
export interface Post {
  readonly account: string;
  readonly office: OfficeId;
  /** The day on which it ended; null: it has not. */
  readonly until: LegalDate | null;
}

/** The question of a checklist that something was found at. */
export interface AskedItem {
  readonly checklist: string;
  readonly version: number;
  readonly item: string;
}

/** How the record of a visit stands, which whoever serves the command reads of its case. In no fact. */
export interface RecordStands {
  readonly isBegun: boolean;
  /** Closed, or over. */
  readonly isClosed: boolean;
  /** The questions that are asked, by what stands to those that they depend on. `needsEvidence`: a no is shown. */
  readonly asked: readonly { readonly id: string; readonly needsEvidence: boolean }[];
}

/** What may be asked of a tour of inspection (督导): one group's, in one period of a cadence, of which it is a part. */
export type InspectionCommands = SampleCommands &
  TakingCommands & {
    /** By whoever commissioned it: the plan (督导方案, 政府督查工作条例 15). Refused where one of that name is there. */
    open: {
      /** The group, as the cadence names it, and the office that answers for it. */
      readonly debtor: string;
      readonly group: OfficeId;
      readonly period: { readonly key: string; readonly from: LegalDate; readonly until: LegalDate };
      readonly basis: InspectionBasis;
      /** An account of the group; by whoever commissioned it (政府督查工作条例 8). */
      readonly leader: string;
      readonly inspectors: readonly Inspector[];
      readonly visits: readonly AskedVisit[];
      /** The checklist of the visits, by its id; null: that of petitions. */
      readonly checklist: string | null;
      readonly title: TextRef;
      /** What is inspected, and within what bounds. */
      readonly themes: TextRef;
      /** Of all inspectors, whoever serves it lists them. */
      readonly posts: readonly Post[];
    };
    /** By each of the group, once a tour: whether anything keeps it from inspecting these offices; what, nobody asks. */
    declare: { readonly isFree: boolean };
    /** By whoever commissioned it: it holds from here on, and whoever is to be told is told. */
    publish: { readonly posts: readonly Post[] };
    /** By the same, each with its reasons. */
    replaceInspector: {
      readonly account: string;
      /** Who comes in the place of one that is there; null: nobody. */
      readonly by: Inspector | null;
      readonly posts: readonly Post[];
      readonly reasons: TextRef;
    };
    /** By the platform: the account of one of them was closed, or has no post there any more. */
    noteLost: { readonly account: string };
    /** Another one comes. */
    addInspector: { readonly by: Inspector; readonly posts: readonly Post[]; readonly reasons: TextRef };
    changeLeader: { readonly leader: string; readonly reasons: TextRef };
    addVisit: AskedVisit & { readonly posts: readonly Post[]; readonly reasons: TextRef };
    dropVisit: { readonly visit: string; readonly reasons: TextRef };
    /** It goes no further; one that counts ends without a report. */
    callOff: { readonly reasons: TextRef };
    /** By the leader: another day in the same period. */
    moveVisit: { readonly visit: string; readonly on: LegalDate; readonly reasons: TextRef };
    /**
     * By each of the group, by name: what one of them says to a question of a visit, beside what others say; said again, the last counts. The
     * office that is visited reads it never (政府督查工作条例 26).
     */
    answer: {
      readonly visit: string;
      readonly item: string;
      readonly answer: ItemAnswer;
      /** Attachments of the tour, and cases, at the question. */
      readonly files: readonly string[];
      readonly cases: readonly CaseId[];
      readonly words: TextRef | null;
      readonly stands: RecordStands;
      /** Of whoever answers. */
      readonly posts: readonly Post[];
    };
    /** By the leader: several have answered one question differently. */
    settleAnswer: {
      readonly visit: string;
      readonly item: string;
      readonly answer: ItemAnswer;
      readonly reasons: TextRef;
      readonly stands: RecordStands;
    };
    /** By one of the group: what was said in a talk (访谈), which the office that is visited does not read. */
    recordTalk: {
      readonly visit: string;
      readonly on: LegalDate;
      readonly words: TextRef;
      readonly stands: Pick<RecordStands, 'isBegun'>;
    };
    /** By the leader: a finding is issued, as a case of its own. */
    issueFinding: {
      /** Null: of no visit, but of the cases that were looked at. */
      readonly visit: string | null;
      readonly office: OfficeId;
      readonly item: AskedItem | null;
      readonly grade: FindingGrade;
      /** As they are cited: `23(2)`. */
      readonly articles: readonly string[];
      /** Attachments of the tour, and cases, that show it. */
      readonly files: readonly string[];
      readonly cases: readonly CaseId[];
      readonly words: TextRef;
      readonly toMend: TextRef;
      readonly until: LegalDate;
      /** A second visit is wanted, whatever the grade. */
      readonly isRevisited: boolean;
      /** Of the cases that were drawn how they stand: whoever serves it says so. */
      readonly taken: readonly TakenHistory[];
      /** Of whoever issues it. */
      readonly posts: readonly Post[];
    };
    /** By the leader: all that was found in a visit is issued. */
    settleVisit: {
      readonly visit: string;
      /** Why there is no finding of a question that stands at no; left out or null: there is one of each. */
      readonly reasons?: TextRef | null;
      /** The questions that stand at no in its record, as whoever serves it reads them; left out: none. */
      readonly unmet?: readonly string[];
    };
    /** By the leader: the report as it was drafted and corrected, and a summary for the public, which names nobody. */
    submitReport: { readonly report: TextRef; readonly summary: TextRef };
    /** By whoever commissioned it. */
    returnReport: { readonly reasons: TextRef };
    adoptReport: Record<never, never>;
    /**
     * By whoever answers for the office that commissioned it, where none of these may weigh its report: somebody who took no part, of that
     * office or of one above it. Whoever serves it lists these heads, and the posts of whoever is named.
     */
    nameDecider: {
      readonly account: string;
      readonly office: OfficeId;
      readonly reasons: TextRef;
      readonly posts: readonly Post[];
      readonly heads: readonly string[];
    };
    passMoment: PassMoment;
  };
