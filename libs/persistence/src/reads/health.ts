import type { SystemOverview } from '#libs/contracts';
import { workerApplication } from '../database.js';
import { migrations } from '../migrations/index.js';
import { granted, instantSql, type Queryable, type Reader } from './reader.js';

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

/**
 * How many seconds ago a worker last asked the database for anything; null: none is connected. A worker's relay asks every two
 * seconds at rest, so that the database knows without anything being written for it, also where its disk is full.
 */
export async function readWorkerSilence(db: Queryable): Promise<number | null> {
  const [row] = await db.query<{ seconds: number | null }>(
    `select extract(epoch from clock_timestamp() - max(state_change))::float8 as seconds from pg_stat_activity
      where application_name = $1 and datname = current_database() and usename = current_user`,
    [workerApplication],
  );
  return row?.seconds ?? null;
}

/** How the installation stands beside its dependencies; `database` is the version of its server. */
export type SystemRow = Omit<
  SystemOverview,
  'checkedAt' | 'readiness' | 'versions' | 'workers' | 'publishedToYear' | 'ledger'
> & {
  readonly database: string;
};

/**
 * Sizes and counts for an administrator; of repairs those of the last seven days, by what was repaired. Neither rooms (卷内室)
 * nor what lies in them is among the open cases.
 */
export async function readSystem(db: Queryable): Promise<SystemRow> {
  const [row] = await db.query<SystemRow>(
    `select current_setting('server_version') as database,
       pg_database_size(current_database())::float8 as "databaseBytes",
       (select count(*)::int from session s where s.expires_at > clock_timestamp()) as sessions,
       (select count(*)::int from login_attempt l where l.blocked_until > clock_timestamp()) as "blockedSignIns",
       (select count(*)::int from delivery d where d.why = 'unanswered' and d.phase = 'awaiting' and d.ended_at is null
         and not d.is_drill) as "unanswered",
       (select coalesce(json_agg(json_build_object('kind', x.kind, 'count', x.count) order by x.kind), '[]')
          from (select k.kind, count(*)::int as count from docket_case k
                 where k.is_open and k.room is null group by k.kind) x) as cases,
       (select jsonb_build_object('rows', count(*), 'oldestSeconds',
          coalesce(floor(extract(epoch from clock_timestamp() - min(o.created_at))), 0)::int) from outbox o) as outbox,
       (select coalesce(json_agg(json_build_object('repair', x.repair, 'count', x.count, 'lastAt', x.at) order by x.at desc), '[]')
          from (select r.repair, count(*)::int as count, ${instantSql('max(r.at)')} as at from reconciler_repair r
                 where r.at > clock_timestamp() - interval '7 days' group by r.repair) x) as repairs`,
  );
  if (row === undefined) throw new Error('a query without a table answers one row');
  return row;
}

/**
 * How many running clocks have a provisional date, by the year of that date.
 *
 * @param reader whose cases are counted; null: all, for whoever looks after the packs and sees no case
 */
export async function countProvisional(db: Queryable, reader: Reader | null): Promise<ReadonlyMap<number, number>> {
  const rows = await db.query<{ year: number; count: number }>(
    `select extract(year from c.legal_due_on)::int as year, count(*)::int as count
       from clock c join docket_case k on k.id = c.case_id and k.drill_id is null
      where c.provisional and c.met_at is null and c.ended_at is null and c.legal_due_on is not null
        and ($1::text is null or ${granted('c.case_id', { office: '$1', account: '$2' })})
      group by 1`,
    [reader?.office ?? null, reader?.account],
  );
  return new Map(rows.map(({ year, count }) => [year, count]));
}
