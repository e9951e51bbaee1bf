import type { CaseId } from '#libs/kernel';
import type { Queryable } from './queryable.js';

/** Ends a visit of the petitioner's page, which may be left twice. */
export async function endVisit(database: Queryable, visit: string): Promise<void> {
  await database.query(`insert into left_visit (visit) values ($1) on conflict do nothing`, [visit]);
}

/** A receipt (回执) that is made again. */
export interface Reissue {
  readonly caseId: CaseId;
  /** Whose it is. */
  readonly party: string;
  readonly number: string;
  /** What the row holds of the code of an issue, from 1. */
  readonly codeHashOf: (issue: number) => Buffer;
  /** Of the request: asked for again, it is answered with the issue that it made. */
  readonly key: string;
}

/**
 * Gives a receipt its next query code (补发): the one before opens nothing any more. A party that never had one, as that of an
 * imported case or a further representative, has its first.
 *
 * @param transaction one, so that two of them at once come one after the other
 * @returns the number of the issue, and whether the request had made it before
 */
export async function reissueReceipt(
  transaction: Queryable,
  { caseId, party, number, codeHashOf, key }: Reissue,
): Promise<{ readonly issue: number; readonly isRepeat: boolean }> {
  const [before] = await transaction.query<{ issue: number; reissued_by: string | null }>(
    `select issue, reissued_by from receipt where case_id = $1 and party = $2 for update`,
    [caseId, party],
  );
  if (before?.reissued_by === key) return { issue: before.issue, isRepeat: true };
  const issue = (before?.issue ?? 0) + 1;
  await transaction.query(
    `insert into receipt (number, case_id, party, code_hash, issue, reissued_by) values ($1, $2, $3, $4, $5, $6)
     on conflict on constraint receipt_case_id_party_pk do update
       set code_hash = excluded.code_hash, issue = excluded.issue, reissued_at = clock_timestamp(),
           reissued_by = excluded.reissued_by`,
    [number, caseId, party, codeHashOf(issue), issue, key],
  );
  return { issue, isRepeat: false };
}
