import type { CaseId } from '#libs/kernel';
import type { Queryable } from '../reader.js';

/** The talks of a mediation that are open, for its course alone: no reader is asked for. */
export async function readOpenTalks(db: Queryable, mediation: CaseId): Promise<readonly CaseId[]> {
  const rows = await db.query<{ id: CaseId }>(
    `select id from docket_case where parent_id = $1 and kind = 'talk' and is_open order by id`,
    [mediation],
  );
  return rows.map(({ id }) => id);
}
