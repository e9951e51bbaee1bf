import { exitCodes, ProcessProblem, stateShape, StateShapeError } from '#libs/config';
import { migrations } from './migrations/index.js';
import type { Queryable } from './queryable.js';
import { readSetting } from './settings.js';

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
  const shape = tables.hasSettings ? await readSetting(database, 'state_shape') : null;
  const found = { kind: 'database', name: tables.name, shape } as const;
  if (shape !== stateShape) throw new StateShapeError(found);
  const migration = await foreignMigration(database, tables);
  if (migration !== undefined) throw new StateShapeError({ ...found, migration });
}

/**
 * `requireShape` for what works with the tables: they must be there.
 *
 * @throws StateShapeError as `requireShape`
 * @throws ProcessProblem nothing was migrated yet
 */
export async function requireMigrated(database: Queryable): Promise<void> {
  await requireShape(database);
  const [tables] = await database.query<Tables>(isThere);
  if (tables === undefined || (await isWritten(database, tables))) return;
  throw new ProcessProblem(
    exitCodes.unavailable,
    `数据库 ${tables.name} 还没有建表：请先运行 maplebridge migrate，再启动。`,
    `The database ${tables.name} has no tables yet: run maplebridge migrate first, then start.`,
  );
}

/**
 * A migration that this release does not know and that is not later than its own: the database came to be in another way.
 * Later ones may stand there while an old process still runs beside a new release of the same shape.
 */
async function foreignMigration(database: Queryable, { hasMigrations }: Tables): Promise<string | undefined> {
  if (!hasMigrations) return undefined;
  const rows = await database.query<{ name: string }>(
    `select name from typeorm_migrations where name <> all($1::text[])
       and timestamp < (select max(substring(known from '[0-9]+$')::bigint) from unnest($1::text[]) known)
     order by timestamp limit 1`,
    [migrations.map(({ name }) => name)],
  );
  return rows[0]?.name;
}

/** A first migration that was interrupted leaves the empty list of migrations behind, and nothing else. */
async function isWritten(database: Queryable, { hasCases, hasMigrations }: Tables): Promise<boolean> {
  if (hasCases) return true;
  return hasMigrations && (await database.query('select from typeorm_migrations limit 1')).length > 0;
}
