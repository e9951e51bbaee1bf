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

/** A drill (演练): its time, where it is going, and what stands in its way. */
export interface DrillRow {
  readonly id: string;
  readonly name: string;
  readonly offsetMs: number;
  readonly targetOffsetMs: number | null;
  readonly problem: string | null;
  readonly now: string;
  readonly cases: number;
  readonly createdAt: string;
  readonly updatedAt: string;
}

const drillColumns = `d.id, d.name, d.offset_ms::float8 as "offsetMs", d.target_offset_ms::float8 as "targetOffsetMs", d.problem,
  ${instantSql(`(clock_timestamp() + d.offset_ms * interval '1 millisecond')`)} as now,
  (select count(*)::int from docket_case k where k.drill_id = d.id) as cases,
  ${instantSql('d.created_at')} as "createdAt", ${instantSql('d.updated_at')} as "updatedAt"`;

/** All drills, newest first. */
export async function listDrills(db: Queryable): Promise<DrillRow[]> {
  return db.query<DrillRow>(`select ${drillColumns} from drill d order by d.created_at desc, d.id limit 200`);
}

/** One drill, or null. */
export async function readDrill(db: Queryable, drillId: string): Promise<DrillRow | null> {
  const rows = await db.query<DrillRow>(`select ${drillColumns} from drill d where d.id = $1`, [drillId]);
  return rows[0] ?? null;
}

/** Opens a drill at the wall clock; the same id twice is one drill. */
export async function openDrill(db: Queryable, drill: { id: string; name: string; createdBy: string }): Promise<void> {
  await db.query(`insert into drill (id, name, created_by) values ($1, $2, $3) on conflict (id) do nothing`, [
    drill.id,
    drill.name,
    drill.createdBy,
  ]);
}

/** A request to move a drill on, as it is remembered under its key. */
export interface DrillAdvance {
  readonly drill: string;
  readonly principal: string;
  readonly key: string;
  /** SHA-256 of what was asked. */
  readonly hash: Buffer;
  readonly wayMs: number;
}

/**
 * Says how far a drill is to go, counted from where it is aimed at; its driver goes there moment by moment. The same key
 * moves it once.
 *
 * @returns `done`, `repeat` where the key was used for the same, `other` where it was used for something else
 */
export async function aimDrill(db: Queryable, advance: DrillAdvance): Promise<'done' | 'repeat' | 'other'> {
  const { drill, principal, key, hash, wayMs } = advance;
  const rows = await db.query<{ aimed: number; told: string }>(
    `with taken as (
       insert into docket_request (principal, key, hash, case_id, answer) values ($2, $3, $4, $1, '{}')
       on conflict on constraint docket_request_principal_key_pk do nothing returning key),
     aimed as (
       update drill set target_offset_ms = coalesce(target_offset_ms, offset_ms) + $5, problem = null,
         updated_at = clock_timestamp()
       where id = $1 and exists (select from taken) returning id)
     select count(*)::int as aimed, coalesce(string_agg(pg_notify('drill', id::text)::text, ''), '') as told from aimed`,
    [drill, principal, key, hash, wayMs],
  );
  if (rows[0]?.aimed === 1) return 'done';
  const before = await db.query<{ same: boolean }>(
    `select hash = $3 and case_id = $4 as same from docket_request where principal = $1 and key = $2`,
    [principal, key, hash, drill],
  );
  return before[0]?.same === true ? 'repeat' : 'other';
}
