import type { drill, drillScene } from '#libs/contracts';
import type * as z from 'zod';
import { instantSql, type Queryable } from './reader.js';

/** A drill (演练): its time, where it is going, and what stands in its way. */
export type DrillRow = Omit<z.output<typeof drill>, 'isDrill' | 'state'>;

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

/** A case of a drill with the state that its moments are read from, as the docket keeps it. */
export type DrillCaseRow = z.output<typeof drillScene>['cases'][number] & {
  readonly rulePack: string;
  readonly state: Buffer;
};

// A drill is made by hand and small; one that is not shows its first cases.
const mostCases = 100;

/** The drill that a case is one of; null: it is real. */
export async function readDrillOf(db: Queryable, caseId: string): Promise<string | null> {
  const [row] = await db.query<{ drill: string | null }>('select drill_id as drill from docket_case where id = $1', [
    caseId,
  ]);
  return row?.drill ?? null;
}

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
): Promise<{ readonly case: string; readonly whole: string }[]> {
  return db.query<{ case: string; whole: string }>(
    `select f.case_id as case, whole_fact(f) as whole from docket_fact f
     join (select id from docket_case where drill_id = $1 order by opened_at, id limit $2) k on k.id = f.case_id
     order by f.case_id, f.seq`,
    [drillId, mostCases],
  );
}
