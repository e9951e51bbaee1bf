import type { FailedStep } from '#libs/kernel';
import { Conditions, instantSql, pageOfRows, type Cursor, type Page, type Queryable } from './reader.js';

/**
 * A case as an administrator of the platform sees it: enough to find its course, and nothing of what it is about. The
 * one read without `case_access`: it holds no content, no office and no party.
 */
export interface CourseRow {
  readonly id: string;
  readonly kind: string;
  readonly number: string;
  readonly version: number;
  readonly phase: string;
  readonly isDrill: boolean;
  readonly nextMomentAt: string | null;
  readonly openedAt: string;
  readonly failed: readonly FailedStep[];
}

interface StoredCourseRow extends Omit<CourseRow, 'failed'> {
  readonly standing: string;
}

const columns = `k.id, k.kind, k.number, k.version, k.phase, k.drill_id is not null as "isDrill",
  ${instantSql('k.next_moment_at')} as "nextMomentAt", ${instantSql('k.opened_at')} as "openedAt", k.standing`;

const rowOf = ({ standing, ...row }: StoredCourseRow): CourseRow => ({
  ...row,
  failed: (JSON.parse(standing) as { failed?: FailedStep[] }).failed ?? [],
});

/** Open cases by id, those alone with a failed step that nobody has settled, if so asked. */
export async function listCourses(
  db: Queryable,
  filter: { kind?: string | undefined; failed: boolean; drill: boolean },
  page: { after: Cursor | null; limit: number },
): Promise<Page<CourseRow>> {
  const conditions = new Conditions();
  conditions.add('k.is_open').add('k.kind = ?', filter.kind).add('(k.drill_id is not null) = ?', filter.drill);
  // The standing is canonical JSON, without blanks: cheaper to look through than to parse.
  if (filter.failed) conditions.add(`k.standing like '%"settled":false%'`);
  if (page.after) conditions.add('k.id > ?::uuid', page.after.id);
  const rows = await db.query<StoredCourseRow>(
    `select ${columns} from docket_case k where ${conditions.sql} order by k.id limit ${conditions.place(page.limit + 1)}`,
    conditions.values,
  );
  const cut = pageOfRows(rows, page.limit, (row) => ({ at: null, id: row.id }));
  return { items: cut.items.map(rowOf), next: cut.next };
}

/** One case as an administrator sees it, open or ended, or null. */
export async function readCourse(db: Queryable, caseId: string): Promise<CourseRow | null> {
  const rows = await db.query<StoredCourseRow>(`select ${columns} from docket_case k where k.id = $1`, [caseId]);
  return rows[0] ? rowOf(rows[0]) : null;
}
