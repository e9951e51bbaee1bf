import { DataSource } from 'typeorm';
import { entities } from './entities/index.js';
import { migrations } from './migrations/index.js';
import { requireShape } from './state-shape.js';

/** After so many seconds a statement is given up, whatever it does. */
export const statementSeconds = 30;

export interface DatabaseOptions {
  /** postgres:// URL of the application's role. */
  readonly url: string;
  /** Connections of this process. Each holds one transaction at a time. */
  readonly poolSize: number;
  readonly applicationName: string;
  /** After so long a statement outside the door is given up; as long as one of the door where it is left out. */
  readonly readSeconds?: number;
}

/** The name under which workers are known to the database. */
export const workerApplication = 'maplebridge-worker';

/** Opens the pool of one process. The caller closes it by `destroy()`. */
export async function openDatabase(options: DatabaseOptions): Promise<DataSource> {
  return await new DataSource({
    type: 'postgres',
    url: options.url,
    applicationName: options.applicationName,
    migrations: [],
    entities,
    extra: {
      max: options.poolSize,
      // A pool that cannot connect in this time is in trouble, and the caller's own retry is the cure.
      connectionTimeoutMillis: 5_000,
      // A transaction of the door is milliseconds long; one that idles for a minute belongs to a stalled process.
      idle_in_transaction_session_timeout: 60_000,
      // Somebody who holds a row this long is stuck: the door answers "unavailable" and is asked again.
      lock_timeout: 10_000,
      // The longest page of a list or a check answers in a second; beyond this nobody waits for the answer any more.
      // The door gives its own transactions their full time, for a write that is given up is asked for again.
      statement_timeout: Math.min(options.readSeconds ?? statementSeconds, statementSeconds) * 1_000,
      // A connection whose other end is gone answers nothing at all: a little after the server would have.
      query_timeout: (statementSeconds + 5) * 1_000,
      keepAlive: true,
      // Many people ask at once, each for something small: workers beside them cost the others more than they gain.
      options: '-c max_parallel_workers_per_gather=0',
    },
  }).initialize();
}

/**
 * Brings the schema to this release. Run by the owner's role, never by the application's. Answers what was done.
 *
 * @throws StateShapeError the database was written by a release that keeps another shape; nothing in it was changed
 */
export async function migrate(ownerUrl: string): Promise<string[]> {
  const source = await migrationSource(ownerUrl).initialize();
  try {
    await requireShape(source);
    const done = await source.runMigrations({ transaction: 'each' });
    return done.map((migration) => migration.name);
  } finally {
    await source.destroy();
  }
}

/** The data source of the migrations alone. */
export function migrationSource(ownerUrl: string): DataSource {
  return new DataSource({
    type: 'postgres',
    url: ownerUrl,
    applicationName: 'maplebridge-migrate',
    migrations,
    migrationsTableName: 'typeorm_migrations',
    entities,
  });
}
