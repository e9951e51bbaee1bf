import { changing, clauseLedger, type ChangedBy } from './accounts/change-record.js';
import type { Tables } from './queryable.js';

/** A version of clauses that is to be written. */
interface ClauseVersion {
  /** `changed`, `putBack` or `shipped`, for the record. */
  readonly what: string;
  /** Null: as they ship. */
  readonly clauses: readonly object[] | null;
  readonly by: ChangedBy;
}

/**
 * Writes a version of the clauses of one kind of notice in one language (文书条款), which is in force from then on; earlier
 * ones stay.
 *
 * @param place `<kind>/<language>`
 * @throws DomainError invalid `docket.key_reused`; conflict `document.clauses_changed_meanwhile`
 */
export async function saveClauses(
  database: Tables,
  place: string,
  { what, clauses, by }: ClauseVersion,
): Promise<void> {
  const asked = { ledger: clauseLedger, by, subject: place, what: { clauses } };
  await changing(database, asked, (_, record) => record({ subject: place, what, detail: { clauses } }));
}
