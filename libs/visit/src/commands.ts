import type { LegalDate, OfficeId, TextRef } from '#libs/kernel';
import type { PassMoment } from '#libs/kind';
import type { KeptItem } from './checklist.js';
import type { TourEnding, VisitAnswer } from './words.js';

/** Somebody of the group: an account, and the office that it comes from. */
export interface Inspector {
  readonly account: string;
  readonly office: OfficeId;
}

/** A checklist as a case keeps it: which questions, without their words. */
export interface KeptChecklist {
  readonly id: string;
  readonly version: number;
  /** SHA-256 of its canonical JSON. */
  readonly hash: string;
  readonly items: readonly KeptItem[];
}

/** What stands to a question, without who said so. */
export interface Result {
  readonly item: string;
  readonly answer: VisitAnswer;
  /** How many files show it; left out: none does. */
  readonly shown?: number;
}

/** What a tour came to for an office that was visited (督查结论): of the others it says nothing. */
export interface Conclusion {
  readonly tour: TourEnding;
  /** The day on which the tour ended. */
  readonly on: LegalDate;
  /** How many findings of the tour were put to this office by then, without those that were taken back. */
  readonly findings: number;
  /** Digest of the summary for the public, a text of the tour; null: no report was adopted. */
  readonly summary: string | null;
}

/** What may be asked of a visit (走访): one office in one tour. */
export type VisitCommands = {
  /**
   * By the course of the tour: begins it, for the group alone. On one that is there it tells what has changed in the plan; told twice,
   * it is told once.
   */
  open: {
    /** How often the plan of this visit changed, from 1. */
    readonly revision: number;
    readonly office: OfficeId;
    readonly on: LegalDate;
    readonly isAnnounced: boolean;
    readonly isDropped: boolean;
    /** The tour was called off: who is there goes no further. */
    readonly isStopped: boolean;
    readonly commissioner: OfficeId;
    /** The office that answers for the group. */
    readonly group: OfficeId;
    /** An account; null: nobody leads it for the time being. */
    readonly leader: string | null;
    readonly inspectors: readonly Inspector[];
    /** By its id; null: that of petitions. */
    readonly checklist: string | null;
  };
  /** By the group: the office is told that it is visited, and on which day. From then on it sees the visit. */
  announce: Record<never, never>;
  /** By the group, there: from then on the office sees it, announced or not. */
  begin: { readonly on: LegalDate };
  /** By the group: a question is not answered, and why. */
  leaveOut: { readonly item: string; readonly reasons: TextRef };
  /** By the group: what the office has put right there and then. */
  correctOnSpot: { readonly item: string | null; readonly words: TextRef };
  /**
   * By the leader: the record is ready to be signed; nothing is answered any more. Who has said what stands in the tour, of which whoever
   * serves it lists what stands, the questions that several answer differently, and how often something was answered or settled (`said`).
   */
  close: {
    readonly words: TextRef | null;
    /** The same number, as the leader has seen it. */
    readonly answers: number;
    readonly said: number;
    readonly results: readonly Result[];
    readonly differing: readonly string[];
  };
  /** By the leader: it is not ready after all. */
  reopen: { readonly reasons: TextRef };
  /** By the leader for the group; `attachment`: the paper, where it was signed on one. */
  sign: { readonly attachment: string | null };
  /** By the same: the office has signed on paper. */
  signForOffice: { readonly attachment: string };
  /** By the office itself, with what it has to say to the record; or it refuses, and says why. */
  countersign: { readonly words: TextRef | null; readonly refuses: boolean };
  /** By the leader, once the office’s days to sign have passed: it has not signed, and what it says. */
  recordRefusal: { readonly words: TextRef };
  /** By the course of the tour: that one is over, and with it what the group reads here; who was visited hears what it came to. */
  noteOver: Conclusion;
  /** By the office: it has received that (签收). */
  receive: Record<never, never>;
  /** By whoever commissioned the tour: it was served on paper, and somebody has signed for it; `proof`: that paper, a file of the case. */
  noteServed: { readonly on: LegalDate; readonly proof: string };
  passMoment: PassMoment;
};
