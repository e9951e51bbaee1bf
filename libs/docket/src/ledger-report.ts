import type { CaseId } from '#libs/kernel';

/**
 * What does not fit. What is deleted without any trace, a case with everything of it, is not seen from inside a database;
 * nor is a whole case put back as it once stood, with its seals of then. Checkpoints outside the database would see both.
 */
export type LedgerProblem =
  /** A fact's hash is not that of the fact before it and its own text: the first such place. */
  | 'broken_link'
  /** A fact is missing in the middle, or stands twice. */
  | 'gap'
  /** A column beside the text says something else than the text. */
  | 'column_differs'
  /** The case's head is not the hash of its last fact: facts were cut off, or the case's row was changed. */
  | 'head_differs'
  /** The case counts another number of facts. */
  | 'count_differs'
  /** Facts, or rows that stand beside them, whose case is not there. */
  | 'case_missing'
  /** State or standing are not the fold of the facts. */
  | 'fold_differs'
  /** The chain of another case is not the one that a fact says it was: it was written anew, or cut off, since. */
  | 'attested_differs'
  /** A clock, a duty, who may see the case, one of its parts, or its row in the lists is not what the facts make of it. */
  | 'clock_differs'
  | 'duty_differs'
  | 'access_differs'
  | 'part_differs'
  /** Who its parties are is not what the facts make of it. */
  | 'party_row_differs'
  | 'row_differs'
  /** Which files its facts mean is not what stands beside them. */
  | 'file_row_differs'
  /** Of the store of files: a content that a fact means is not there, is another, or one is there that no fact means. */
  | 'file_missing'
  | 'file_differs'
  | 'file_unknown'
  /** Its number, kind, packs, drill, times or the end of its chain are not those that were sealed. */
  | 'seal_differs'
  /** A text or an identity is not the one that a fact means, is not there, or is none that any fact means. */
  | 'text_differs'
  | 'text_missing'
  | 'text_unknown'
  | 'party_differs'
  | 'party_missing'
  | 'party_unknown'
  /** Its receipt opens by another code, is of another issue, or is not there. */
  | 'receipt_differs'
  /** A remembered request was changed, was taken away, or is none that the door remembered. */
  | 'request_differs'
  /** The content of a rule pack or a calendar is not the one that its version names, or a case goes by one that is not there. */
  | 'pack_differs'
  | 'pack_missing'
  /** It is said to be of a kind that this release does not have, so nothing else of it can be checked. */
  | 'kind_unknown';

export interface LedgerFinding {
  /** Null: it is of no case. */
  readonly caseId: CaseId | null;
  readonly number: string | null;
  /** The fact that does not fit, where one can be named. */
  readonly seq: number | null;
  /**
   * The clock, the duty, the office with its reason for access, the digest of a text, who asked with which key, the pack;
   * null for whatever has one row a case.
   */
  readonly row: string | null;
  readonly problem: LedgerProblem;
}

export interface LedgerReport {
  readonly cases: number;
  readonly facts: number;
  readonly findings: readonly LedgerFinding[];
}
