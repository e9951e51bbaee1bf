import type { CaseId } from '#libs/kernel';

/**
 * What does not fit. A chain alone cannot see a case that was deleted together with its row; checkpoints outside the
 * database would.
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
  /** Facts, or rows that follow from facts, whose case is not there. */
  | 'case_missing'
  /** State or standing are not the fold of the facts. */
  | 'fold_differs'
  /** A clock, a duty, who may see the case, one of its parts, or its row in the lists is not what the facts make of it. */
  | 'clock_differs'
  | 'duty_differs'
  | 'access_differs'
  | 'part_differs'
  | 'row_differs';

export interface LedgerFinding {
  readonly caseId: CaseId;
  readonly number: string | null;
  /** The fact that does not fit, where one can be named. */
  readonly seq: number | null;
  /** The clock, the duty, or the office with its reason for access; null for whatever has one row a case. */
  readonly row: string | null;
  readonly problem: LedgerProblem;
}

export interface LedgerReport {
  readonly cases: number;
  readonly facts: number;
  readonly findings: readonly LedgerFinding[];
}
