import type { CaseId, CaseRef, Instant } from '#libs/kernel';
import { asDomainError, type Queryable } from '#libs/persistence';

/** A case whose next moment has come, as it stood when it was looked at. */
export interface DueCase {
  readonly ref: CaseRef;
  readonly version: number;
  /** JSON as the record has it: who passes its moments reads it, so that a broken one is that case's trouble alone. */
  readonly standing: string;
  /** When it was looked at, by the clock of the record. */
  readonly at: Instant;
}

/** Cases that are left alone as they stand at this version. */
export interface LeftAlone {
  readonly caseIds: readonly CaseId[];
  readonly versions: readonly number[];
}

interface Row {
  readonly id: CaseId;
  readonly kind: string;
  readonly version: number;
  readonly standing: string;
  readonly at: Date;
}

// By the index of next moments, the most overdue first. By the instant of the statement: `clock_timestamp()` is another one for
// each row, so that no index is searched for it, and whoever asks while nothing is due would read all that is to come. A drill
// has a time of its own, and a driver.
const dueSql = `
  select c.id, c.kind, c.version, whole_standing(c) as standing, clock_timestamp() as at from docket_case c
  where c.next_moment_at <= statement_timestamp() and c.drill_id is null and not exists (
    select from unnest($2::uuid[], $3::int[]) as a (id, version) where a.id = c.id and a.version = c.version)
  order by c.next_moment_at limit $1`;

/** @throws DomainError `persistence.unavailable` */
export async function dueCases(database: Queryable, limit: number, alone: LeftAlone): Promise<readonly DueCase[]> {
  try {
    const rows = await database.query<Row>(dueSql, [limit, alone.caseIds, alone.versions]);
    return rows.map(({ id, kind, version, standing, at }) => ({
      ref: { kind, caseId: id },
      version,
      standing,
      at: at.toISOString() as Instant,
    }));
  } catch (error) {
    throw asDomainError(error);
  }
}
