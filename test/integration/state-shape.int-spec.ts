import { afterEach, describe, expect, it } from '@jest/globals';
import { exitCodeOfStart, stateShape, StateShapeError } from '#libs/config';
import { migrate, openDatabase, requireMigrated, requireShape } from '#libs/persistence';
import { Client } from 'pg';
import { inDatabase } from '../../apps/cli/src/database.js';
import { openPlatform } from '../../apps/api/src/open-platform.js';
import { aDatabase, anEmptyDatabase, type TestDatabase } from '../support/database.js';

/** A database of before there were shapes: with the list of its migrations and settings, and a case in it. */
const older = [
  `create table typeorm_migrations (id serial primary key, timestamp bigint not null, name varchar not null)`,
  `insert into typeorm_migrations (timestamp, name) values (1764000000000, 'Anything1764000000000')`,
  `create table setting (key text not null, value text not null, constraint setting_key_pk primary key (key))`,
  `insert into setting (key, value) values ('world_revision', '1')`,
  `create table docket_case (id uuid not null, kind text not null, state text not null)`,
  `insert into docket_case values ('0f3a1d6e-0000-4000-8000-000000000001', 'petition', '{"phase": "handling"}')`,
  `grant select on all tables in schema public to maplebridge_app`,
];

let database: TestDatabase;
afterEach(() => database.drop());

async function asOwner<T>(work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: database.ownerUrl });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Every table, column, index and function of the database, and every row with the transaction that wrote it. */
const everything = (): Promise<unknown> =>
  asOwner(async (client) => {
    const catalogue = `select 'class', oid::text, relname::text, relkind::text, xmin::text from pg_class where relnamespace = 'public'::regnamespace
      union all select 'column', attrelid::text, attname::text, atttypid::text, xmin::text from pg_attribute
        where attrelid in (select oid from pg_class where relnamespace = 'public'::regnamespace)
      union all select 'function', oid::text, proname::text, '', xmin::text from pg_proc where pronamespace = 'public'::regnamespace
      union all select 'extension', oid::text, extname::text, '', xmin::text from pg_extension order by 1, 2, 3`;
    const rows = [(await client.query(catalogue)).rows];
    for (const table of ['typeorm_migrations', 'setting', 'docket_case'])
      rows.push((await client.query(`select x.xmin::text, x.* from ${table} x order by 1, 2`)).rows);
    return rows;
  });

describe('a database of another shape', () => {
  it('is refused by a migration and by every process, and not changed', async () => {
    database = await anEmptyDatabase();
    await asOwner(async (client) => {
      for (const statement of older) await client.query(statement);
    });
    const before = await everything();
    const context = { environment: { DATABASE_URL: database.url }, repository: process.cwd() };
    const config = { DATABASE_URL: { reveal: () => database.url }, DATABASE_POOL_MAX: 1, HTTP_BIND: '127.0.0.1' };
    const refused = [
      () => migrate(database.ownerUrl),
      () => inDatabase(context, () => Promise.resolve('reached')),
      () => openPlatform(config as never, {} as never),
    ];
    for (const open of refused) {
      const problem: unknown = await open().catch((error: unknown) => error);
      expect(problem).toBeInstanceOf(StateShapeError);
      expect(exitCodeOfStart(problem)).toBe(79);
      expect((problem as Error).message).toMatch(/是另一个版本写的[^]*\nThe database test_[^]*Export what you need/u);
    }
    expect(await everything()).toEqual(before);
  });

  it('is told by how it came to be, also where the mark is the same', async () => {
    database = await aDatabase();
    const name = 'Anything1764000000000';
    await asOwner((client) =>
      client.query(`insert into typeorm_migrations (timestamp, name) values (1764000000000, $1)`, [name]),
    );
    const before = await everything();
    for (const open of [() => requireShape(database.source), () => migrate(database.ownerUrl)]) {
      const problem: unknown = await open().catch((error: unknown) => error);
      expect(problem).toBeInstanceOf(StateShapeError);
      expect(exitCodeOfStart(problem)).toBe(79);
      expect((problem as Error).message).toMatch(
        /结构变更 Anything\d+ 不是本版本的[^]*Anything\d+ is not one of this release/u,
      );
    }
    expect(await everything()).toEqual(before);
    // A later migration of the same shape comes while an older process still runs.
    await asOwner((client) =>
      client.query(`update typeorm_migrations set timestamp = 9764000000000 where name = $1`, [name]),
    );
    await requireShape(database.source);
  });

  it('is told by its mark, also where a later release wrote it', async () => {
    database = await aDatabase();
    await requireShape(database.source);
    await asOwner((client) => client.query(`update setting set value = '999' where key = 'state_shape'`));
    await expect(requireShape(database.source)).rejects.toThrow('格式 999');
    await expect(migrate(database.ownerUrl)).rejects.toThrow(StateShapeError);
  });

  it('does not let a process begin before it is migrated, and says what to run', async () => {
    database = await anEmptyDatabase();
    const problem: unknown = await requireMigrated(database.source).catch((error: unknown) => error);
    expect(exitCodeOfStart(problem)).toBe(69);
    expect((problem as Error).message).toMatch(/请先运行 maplebridge migrate[^]*run maplebridge migrate first/u);
    await migrate(database.ownerUrl);
    await requireMigrated(database.source);
  });

  it('is not one to which nothing was written yet, or which a first migration was interrupted in', async () => {
    database = await anEmptyDatabase();
    await requireShape(database.source);
    await asOwner((client) => client.query(older[0] ?? ''));
    expect((await migrate(database.ownerUrl)).length).toBeGreaterThan(0);
    const source = await openDatabase({ url: database.url, poolSize: 1, applicationName: 'test' });
    expect(await source.query(`select value from setting where key = 'state_shape'`)).toEqual([{ value: stateShape }]);
    await source.destroy();
  });
});
