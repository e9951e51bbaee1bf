import type { Queryable } from './reader.js';

/** Names of the migrations that this database has seen, in their order. */
export async function readMigrations(db: Queryable): Promise<string[]> {
  const rows = await db.query<{ name: string }>(`select name from typeorm_migrations order by id`);
  return rows.map((row) => row.name);
}

/** How old the oldest ring is that nobody has taken, in seconds; 0 when the outbox is empty. */
export async function readOutboxAgeSeconds(db: Queryable): Promise<number> {
  const rows = await db.query<{ age: number }>(
    `select coalesce(extract(epoch from clock_timestamp() - min(created_at)), 0)::float8 as age from outbox`,
  );
  return rows[0]?.age ?? 0;
}
