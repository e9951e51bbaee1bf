import type { DataSource } from 'typeorm';

import type { CaseId } from '#libs/kernel';
import { asDomainError } from '#libs/persistence';

/** The newest standing of a case that waits to be rung (门铃), out of one or more rows. */
export interface Ring {
  readonly caseId: CaseId;
  /** JSON as it was written: who rings reads it, so that a broken one is that ring's trouble alone. */
  readonly standing: string;
  /** In which drill (演练) the case lives, and how far that is before the wall clock; null for a real case. */
  readonly drill: { readonly id: string; readonly offsetMs: number } | null;
  /** True while nothing but its first transaction has happened to the case: it has no course yet. */
  readonly isNew: boolean;
  /** The rows that this ring answers. */
  readonly rows: readonly string[];
}

interface Row {
  readonly id: string;
  readonly case_id: CaseId;
  readonly version: number;
  readonly standing: string;
  readonly drill_id: string | null;
  readonly offset_ms: string | null;
  readonly is_new: boolean | null;
}

// Rows that another relay holds are skipped, so that any number of them share the work. What could not be delivered
// is set aside by its case, or it would stand at the head of every batch.
const takeSql = `
  select o.id, o.case_id, o.version, o.standing, o.drill_id, d.offset_ms,
         c.opened_at = c.acted_at as is_new
  from outbox o
  left join docket_case c on c.id = o.case_id
  left join drill d on d.id = o.drill_id
  where not (o.case_id = any($2::uuid[]))
  order by o.id
  limit $1
  for update of o skip locked`;

/** The outbox (发件箱): what the door wrote for the courses, until they were told. */
export class Outbox {
  constructor(private readonly source: DataSource) {}

  /**
   * Takes a batch, lets it be delivered, and deletes what was. The rows stay locked meanwhile; if the process dies they
   * are free again, and a ring that is repeated changes nothing.
   *
   * @param deliver answers which rings arrived
   * @returns how many rows were taken
   * @throws DomainError `persistence.unavailable`
   */
  async drain(
    limit: number,
    aside: readonly CaseId[],
    deliver: (rings: readonly Ring[]) => Promise<readonly Ring[]>,
  ): Promise<number> {
    try {
      return await this.source.transaction(async (manager) => {
        const rows = await manager.query<Row[]>(takeSql, [limit, aside]);
        if (rows.length === 0) return 0;
        const arrived = await deliver(ringsOf(rows));
        const done = arrived.flatMap((ring) => ring.rows);
        await manager.query('delete from outbox where id = any($1::bigint[])', [done]);
        return rows.length;
      });
    } catch (error) {
      throw asDomainError(error);
    }
  }
}

/** Several rows of a case are one doorbell: the newest standing. */
function ringsOf(rows: readonly Row[]): Ring[] {
  const byCase = new Map<string, Row[]>();
  for (const row of rows) byCase.set(row.case_id, [...(byCase.get(row.case_id) ?? []), row]);
  return [...byCase.values()].map((ofCase) => {
    const newest = ofCase.reduce((a, b) => (b.version >= a.version ? b : a));
    return {
      caseId: newest.case_id,
      standing: newest.standing,
      drill: newest.drill_id === null ? null : { id: newest.drill_id, offsetMs: Number(newest.offset_ms ?? 0) },
      isNew: newest.is_new === true,
      rows: ofCase.map((row) => row.id),
    };
  });
}
