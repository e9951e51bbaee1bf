import { stateShape, StateShapeError } from '#libs/config';
import type { Queryable } from './queryable.js';

// Nothing but reads, each of a table that may be missing: an older database is asked, never changed.
const isThere = `select current_database() as name, to_regclass('docket_case') is not null as "hasCases",
  to_regclass('typeorm_migrations') is not null as "hasMigrations", to_regclass('setting') is not null as "hasSettings"`;

interface Tables {
  readonly name: string;
  readonly hasCases: boolean;
  readonly hasMigrations: boolean;
  readonly hasSettings: boolean;
}

/**
 * Refuses a database that was written by a release that keeps another shape (`stateShape`). One that nothing was written to
 * yet is no such database.
 *
 * @throws StateShapeError with what to do
 */
export async function requireShape(database: Queryable): Promise<void> {
  const [tables] = await database.query<Tables>(isThere);
  if (tables === undefined || !(await isWritten(database, tables))) return;
  const shape = await shapeOf(database, tables);
  if (shape !== stateShape) throw new StateShapeError({ kind: 'database', name: tables.name, shape });
}

/** A first migration that was interrupted leaves the empty list of migrations behind, and nothing else. */
async function isWritten(database: Queryable, { hasCases, hasMigrations }: Tables): Promise<boolean> {
  if (hasCases) return true;
  return hasMigrations && (await database.query('select from typeorm_migrations limit 1')).length > 0;
}

async function shapeOf(database: Queryable, { hasSettings }: Tables): Promise<string | null> {
  if (!hasSettings) return null;
  const rows = await database.query<{ value: string }>(`select value from setting where key = 'state_shape'`);
  return rows[0]?.value ?? null;
}
