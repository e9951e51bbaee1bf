import type { CaseId } from '#libs/kernel';
import { granted, type Queryable, type Reader } from '../reader.js';

/**
 * Texts of a tour that a part of it says: what was found, and what the tour came to. For whoever sees that part, who may see nothing else
 * of the tour.
 *
 * @param digests those that the finding, or the visit, holds
 */
export async function readWordsOfTour(
  db: Queryable,
  reader: Reader,
  part: CaseId,
  digests: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await db.query<{ digest: string; body: string }>(
    `select t.digest, t.body from docket_case k join case_text t on t.case_id = k.parent_id
      where k.id = $1 and k.kind in ('finding', 'visit') and t.digest = any($4)
        and ${granted('k.id', { office: '$2', account: '$3' })}`,
    [part, reader.office, reader.account, digests],
  );
  return new Map(rows.map(({ digest, body }) => [digest, body]));
}
