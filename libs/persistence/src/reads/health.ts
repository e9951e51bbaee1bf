import { migrations } from '../migrations/index.js';
import type { Queryable } from './reader.js';

/** How this database stands to the migrations of this release. */
export interface MigrationState {
  readonly applied: number;
  /** Names of this release's migrations that the database has not seen. */
  readonly missing: readonly string[];
}

/** Which migrations this database has seen, and which of this release it lacks. */
export async function readMigrations(db: Queryable): Promise<MigrationState> {
  const rows = await db.query<{ name: string }>(`select name from typeorm_migrations order by id`);
  const seen = new Set(rows.map((row) => row.name));
  const missing = migrations.map(({ name }) => name).filter((name) => !seen.has(name));
  return { applied: seen.size, missing };
}

/** How old the oldest ring is that nobody has taken, in seconds; 0 when the outbox is empty. */
export async function readOutboxAgeSeconds(db: Queryable): Promise<number> {
  const rows = await db.query<{ age: number }>(
    `select coalesce(extract(epoch from clock_timestamp() - min(created_at)), 0)::float8 as age from outbox`,
  );
  return rows[0]?.age ?? 0;
}
