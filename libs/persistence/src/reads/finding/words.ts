import type { CaseId } from '#libs/kernel';
import { granted, type Queryable, type Reader } from '../reader.js';

/**
 * Texts of an inspection by which a finding says what was found: for whoever sees the finding, who may see nothing else of the inspection.
 *
 * @param digests those that the finding holds
 */
export async function readWordsOfFinding(
  db: Queryable,
  reader: Reader,
  finding: CaseId,
  digests: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await db.query<{ digest: string; body: string }>(
    `select t.digest, t.body from docket_case k join case_text t on t.case_id = k.parent_id
      where k.id = $1 and k.kind = 'finding' and t.digest = any($4)
        and ${granted('k.id', { office: '$2', account: '$3' })}`,
    [finding, reader.office, reader.account, digests],
  );
  return new Map(rows.map(({ digest, body }) => [digest, body]));
}
