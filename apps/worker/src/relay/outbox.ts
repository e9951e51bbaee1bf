import type { DataSource } from 'typeorm';

import type { CaseId } from '#libs/kernel';
import { asDomainError, isLocked, RingRank } from '#libs/persistence';

import { sweepLock } from '../moments/sweep-lock.js';

/** The newest standing of a case that waits to be rung (门铃), out of one or more rows. */
export interface Ring {
  readonly caseId: CaseId;
  /** The most urgent of its rows. */
  readonly rank: RingRank;
  /** JSON as it was written: who rings reads it, so that a broken one is that ring's trouble alone. */
  readonly standing: string;
  /** In which drill (演练) the case lives, and how far that is before the wall clock; null for a real case. */
  readonly drill: { readonly id: string; readonly offsetMs: number } | null;
  /** True when the first facts of the case are among its rows: it has no course yet. */
  readonly isNew: boolean;
  /** The rows that this ring answers. */
  readonly rows: readonly RowKey[];
}

/** What names a row of the outbox. */
export interface RowKey {
  readonly rank: RingRank;
  readonly id: string;
}

interface Row extends RowKey {
  readonly case_id: CaseId;
  readonly version: number;
  readonly is_new: boolean;
  readonly standing: string;
  readonly drill_id: string | null;
  readonly offset_ms: string | null;
}

// Rows that another relay holds are skipped, so that any number of them share the work. What could not be delivered
// is set aside by its case, or it would stand at the head of every batch. The cases are those of the first rows of the
// rank; of each, everything that waits goes along.
const takeSql = `
  with head as (
    select o.case_id from outbox o where o.rank = $3 and not (o.case_id = any($2::uuid[]))
    order by o.id limit $1 for update skip locked)
  select o.rank, o.id, o.case_id, o.version, o.is_new, o.standing, o.drill_id, d.offset_ms
  from (select distinct case_id from head) h
  cross join lateral (select * from outbox where outbox.case_id = h.case_id for update skip locked) o
  left join drill d on d.id = o.drill_id`;

const deleteSql = `
  delete from outbox o using unnest($1::smallint[], $2::bigint[]) as done (rank, id)
  where o.rank = done.rank and o.id = done.id`;

// A sweep over what an outage left takes longer than that, and courses are not to wait for its end.
const heldFor = `interval '2 minutes'`;

const waitedLongSql = `
  select 1 from (select created_at from outbox where rank = $1 and not (case_id = any($2::uuid[])) order by id limit 1) o
  where o.created_at < clock_timestamp() - ${heldFor}`;

/** Which rings are asked for, and how many. */
export interface Wanted {
  readonly rank: RingRank;
  readonly limit: number;
  /** Cases that are left where they are. */
  readonly aside: readonly CaseId[];
}

/** The outbox (发件箱): what the door wrote for the courses, until they were told. */
export class Outbox {
  constructor(private readonly source: DataSource) {}

  /**
   * Whether the rings of a rank are not to go out now: while moments are swept each course would hear of its own in the middle,
   * and take steps that the sweep is about to take. One ring after it tells all, unless that would be minutes.
   *
   * @param aside cases that wait for something else, however long
   * @throws DomainError `persistence.unavailable`
   */
  async isHeldBack(rank: RingRank, aside: readonly CaseId[]): Promise<boolean> {
    if (rank !== RingRank.moment || !(await isLocked(this.source, sweepLock))) return false;
    try {
      return (await this.source.query<unknown[]>(waitedLongSql, [rank, aside])).length === 0;
    } catch (error) {
      throw asDomainError(error);
    }
  }

  /**
   * Takes a batch, lets it be delivered, and deletes what was. The rows stay locked meanwhile; if the process dies they
   * are free again, and a ring that is repeated changes nothing.
   *
   * @param deliver answers which rings arrived
   * @returns how many rings were taken
   * @throws DomainError `persistence.unavailable`
   */
  async drain(
    { rank, limit, aside }: Wanted,
    deliver: (rings: readonly Ring[]) => Promise<readonly Ring[]>,
  ): Promise<number> {
    try {
      return await this.source.transaction(async (manager) => {
        const rings = ringsOf(await manager.query<Row[]>(takeSql, [limit, aside, rank]));
        if (rings.length === 0) return 0;
        const done = (await deliver(rings)).flatMap((ring) => ring.rows);
        await manager.query(deleteSql, [done.map((row) => row.rank), done.map(({ id }) => id)]);
        return rings.length;
      });
    } catch (error) {
      throw asDomainError(error);
    }
  }
}

/** Several rows of a case are one doorbell: the newest standing. Those that have waited longest come first. */
function ringsOf(rows: readonly Row[]): Ring[] {
  const byCase = new Map<CaseId, Row[]>();
  const inOrder = [...rows].sort((a, b) => Number(a.id) - Number(b.id));
  for (const row of inOrder) byCase.set(row.case_id, [...(byCase.get(row.case_id) ?? []), row]);
  return [...byCase.values()].map((ofCase) => {
    const newest = ofCase.reduce((a, b) => (b.version >= a.version ? b : a));
    return {
      caseId: newest.case_id,
      rank: Math.min(...ofCase.map((row) => row.rank)) as RingRank,
      standing: newest.standing,
      drill: newest.drill_id === null ? null : { id: newest.drill_id, offsetMs: Number(newest.offset_ms ?? 0) },
      isNew: ofCase.some((row) => row.is_new),
      rows: ofCase.map(({ rank, id }) => ({ rank, id })),
    };
  });
}
