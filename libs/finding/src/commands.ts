import type { CaseId, LegalDate, OfficeId, TextRef } from '#libs/kernel';
import type { PassMoment } from '#libs/kind';
import type { FindingBasis, FindingGrade, Ruling } from './words.js';

/** One of the group: an account, and the office for which it acts. */
export interface Inspector {
  readonly account: string;
  readonly office: OfficeId;
}

/** One question of a checklist. */
export interface FindingItem {
  readonly checklist: string;
  readonly version: number;
  readonly item: string;
}

/** The same item, found before in the same office. */
export interface EarlierFinding {
  readonly finding: CaseId;
  readonly on: LegalDate;
}

/** What an inspection has found in an office. */
export interface FindingTerms {
  /** Number of the inspection, and the period that it counts in: `2026Q4`. */
  readonly inspection: string;
  readonly period: string;
  /** The inspected office, which mends it. */
  readonly office: OfficeId;
  /** Who commissioned the inspection: rules on a dispute, and has it verified. */
  readonly commissioner: OfficeId;
  /** The office that answers for the group. */
  readonly group: OfficeId;
  /** The account of whoever leads it; null: nobody does now. */
  readonly leader: string | null;
  /** The accounts of those who found it: of an inspection all who had been of the group by then, so that nobody is told who of them. */
  readonly finders: readonly string[];
  readonly inspectors: readonly Inspector[];
  readonly basis: FindingBasis;
  /** The question of the checklist that it answers; null: it was found beside that. */
  readonly item: FindingItem | null;
  readonly grade: FindingGrade;
  /** Places of the law, as packs cite them: `22(1)(3), 23(3)`. */
  readonly articles: readonly string[];
  /** Files of the inspection, and cases that the group has read. */
  readonly files: readonly string[];
  readonly cases: readonly CaseId[];
  /** What was found, and what is to be mended: digests of texts of the inspection. */
  readonly words: string;
  readonly toMend: string;
  /** By when. */
  readonly until: LegalDate;
  /** Whether somebody goes there again once it is verified; of what is grave it is always so. */
  readonly isRevisited: boolean;
}

/** What a ruling changes, with `changed`; null: that stays. */
export interface FindingChange {
  readonly grade: FindingGrade | null;
  readonly toMend: TextRef | null;
  readonly until: LegalDate | null;
  readonly isRevisited: boolean | null;
}

/** What may be asked of a finding (督导发现的问题). */
export type FindingCommands = {
  /** By the course of the inspection. On one that is there it changes nothing. */
  open: FindingTerms;
  /** By the head of whoever commissioned a government's inspection: it is a part of its conclusion (督查结论). */
  approve: Record<never, never>;
  /**
   * By its own course, once: where the same item was found within the year before in this office (`earlier`, oldest first). With it the
   * office is told.
   */
  noteSimilar: { readonly earlier: readonly EarlierFinding[] };
  /** By the course of the inspection: who is of the group now, and leads it (null: nobody), changed for the n-th time. */
  noteMembers: { readonly leader: string | null; readonly inspectors: readonly Inspector[]; readonly n: number };
  /** The office has received it (签收): from here its days to dispute run. */
  receive: Record<never, never>;
  /** The same on paper, with what proves it: a file of the case (送达回执). */
  noteServed: { readonly on: LegalDate; readonly proof: string };
  /**
   * Its office signs for nothing: the paper was left with it on a day (留置送达), before somebody who saw that (`witness`), and why
   * (`reasons`), with what shows it: a file of the case.
   */
  noteLeft: { readonly on: LegalDate; readonly witness: TextRef; readonly reasons: TextRef; readonly proof: string };
  accept: Record<never, never>;
  /** Once. `files`: of the case. */
  dispute: { readonly reasons: TextRef; readonly files: readonly string[] };
  /** The same by a letter that came on a day, with that letter: a file of the case. */
  noteDisputed: { readonly on: LegalDate; readonly reasons: TextRef; readonly proof: string };
  /**
   * By whoever answers for the commissioner, where nobody is left there who may rule: another account of it, or of an office that stands
   * above it, rules. `heads`: who answers for the commissioner now, and `posts`: of that account and of these; whoever
   * serves the command lists them.
   */
  nameDecider: {
    readonly account: string;
    readonly office: OfficeId;
    readonly reasons: TextRef;
    readonly posts: readonly {
      readonly account: string;
      readonly office: OfficeId;
      readonly until: LegalDate | null;
    }[];
    readonly heads: readonly string[];
  };
  /** The ruling on it (复核决定). */
  rule: { readonly as: Ruling; readonly reasons: TextRef } & FindingChange;
  /** The office says that it is mended (整改报告). */
  report: { readonly words: TextRef; readonly files: readonly string[] };
  /** The same by a letter. */
  noteReported: { readonly on: LegalDate; readonly words: TextRef; readonly proof: string };
  /** It is not: with reasons, and until when. */
  returnReport: { readonly reasons: TextRef; readonly until: LegalDate };
  /** Somebody who did not find it has seen that it is mended (核查). `evidence`: files of the case, at least one. */
  verify: { readonly words: TextRef; readonly evidence: readonly string[] };
  /** Somebody was there again (回头看). `until`: where it is not mended, by when it is. */
  visitAgain: {
    readonly on: LegalDate;
    readonly isMended: boolean;
    readonly words: TextRef;
    readonly until: LegalDate | null;
  };
  /**
   * By whoever answers for the commissioner, where the leader is there no more: somebody of it gives more time instead. `isLeaderThere`:
   * the leader has an account, and a post in the office that has lent that one; `posts`: of whoever is named; whoever serves the command
   * says both.
   */
  nameExtender: {
    readonly account: string;
    readonly reasons: TextRef;
    readonly isLeaderThere: boolean;
    readonly posts: FindingCommands['nameDecider']['posts'];
  };
  /** By the leader of the group, or whoever was named instead; once. */
  extend: { readonly until: LegalDate; readonly reasons: TextRef };
  /** By whoever commissioned it, where it proves to be wrong. */
  withdraw: { readonly reasons: TextRef };
  passMoment: PassMoment;
};
