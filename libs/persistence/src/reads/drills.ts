import { instantSql, type Queryable } from './reader.js';

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

/** A case of a drill with the state that its moments are read from. */
export interface DrillCaseRow {
  readonly id: string;
  readonly kind: string;
  readonly number: string;
  readonly phase: string;
  readonly isOpen: boolean;
  readonly rulePack: string;
  /** JSON as the docket keeps it. */
  readonly state: string;
}

// A drill is made by hand and small; one that is not shows its first cases.
const mostCases = 100;

/** The cases of a drill in the order in which they came. All of it is made up, so no office's access is asked for. */
export async function readDrillCases(db: Queryable, drillId: string): Promise<DrillCaseRow[]> {
  return db.query<DrillCaseRow>(
    `select k.id, k.kind, k.number, k.phase, k.is_open as "isOpen", k.rule_pack as "rulePack", k.state
     from docket_case k where k.drill_id = $1 order by k.opened_at, k.id limit $2`,
    [drillId, mostCases],
  );
}

/** The facts of a drill's cases in the order of their ledgers. */
export async function readDrillFacts(
  db: Queryable,
  drillId: string,
): Promise<{ readonly case: string; readonly body: string }[]> {
  return db.query<{ case: string; body: string }>(
    `select f.case_id as case, f.body from docket_fact f
     join (select id from docket_case where drill_id = $1 order by opened_at, id limit $2) k on k.id = f.case_id
     order by f.case_id, f.seq`,
    [drillId, mostCases],
  );
}
