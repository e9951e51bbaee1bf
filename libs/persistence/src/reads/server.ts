import { instantSql, type Queryable } from './reader.js';

/** The database server, as the application's role sees it. */
export interface ServerRow {
  /** Of the database. */
  readonly name: string;
  readonly version: string;
  readonly encoding: string;
  readonly bytes: number;
  /** The beginning of 2026 in UTC as the wall clock of Beijing shows it, which tells whether the zone is known. */
  readonly zoned: string;
}

/** Which server answers, and what it can. */
export async function readServer(db: Queryable): Promise<ServerRow> {
  const [row] = await db.query<ServerRow>(
    `select current_database() as name, current_setting('server_version') as version,
       current_setting('server_encoding') as encoding, pg_database_size(current_database())::float8 as bytes,
       to_char(timestamptz '2026-01-01 00:00+00' at time zone 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI:SS') as zoned`,
  );
  if (row === undefined) throw new Error('a query without a table answers one row');
  return row;
}

/** The database's clock, ms since 1970. */
export async function readClock(db: Queryable): Promise<number> {
  const [row] = await db.query<{ ms: number }>(`select (extract(epoch from clock_timestamp()) * 1000)::float8 as ms`);
  return row?.ms ?? Number.NaN;
}

/** The continuous archive (连续归档) of the server's log. Instants as ISO text; null: never. */
export interface ArchiveRow {
  readonly isOn: boolean;
  readonly lastAt: string | null;
  readonly failedAt: string | null;
}

/** What the server knows of its own archive. */
export async function readArchive(db: Queryable): Promise<ArchiveRow> {
  const [row] = await db.query<ArchiveRow>(
    `select current_setting('archive_mode') <> 'off' as "isOn", ${instantSql('last_archived_time')} as "lastAt",
       ${instantSql('last_failed_time')} as "failedAt" from pg_stat_archiver`,
  );
  return row ?? { isOn: false, lastAt: null, failedAt: null };
}
