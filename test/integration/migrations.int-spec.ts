import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { migrationSource } from '#libs/persistence';
import { aDatabase, type TestDatabase } from '../support/database.js';

describe('the migrations', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await aDatabase();
  }, 60_000);

  afterAll(async () => {
    await database.drop();
  });

  it('leave a role that can append facts but never change or delete one', async () => {
    const { source } = database;
    const rights = await source.query<{ privilege: string; has: boolean }[]>(
      `select p as privilege, has_table_privilege('docket_fact', p) as has
       from unnest(array['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE']) p`,
    );
    expect(rights.filter((right) => right.has).map((right) => right.privilege)).toEqual(['SELECT', 'INSERT']);
    await expect(source.query('update docket_fact set type = type')).rejects.toThrow(/permission denied/);
    await expect(source.query('delete from docket_fact')).rejects.toThrow(/permission denied/);
    await expect(source.query('update docket_case set drill_id = null')).rejects.toThrow(/permission denied/);
    await expect(source.query('alter table docket_fact disable trigger all')).rejects.toThrow(/must be owner/);
  });

  it('leave nothing for the schema builder to say against the entities', async () => {
    const source = await migrationSource(database.ownerUrl).initialize();
    try {
      const { upQueries } = await source.driver.createSchemaBuilder().log();
      expect(upQueries.map((query) => query.query)).toEqual([]);
    } finally {
      await source.destroy();
    }
  });

  it('move the purpose of an earlier look to its column, and back', async () => {
    const source = await migrationSource(database.ownerUrl).initialize();
    const undo = async (): Promise<void> => {
      const isDone = `select from information_schema.columns where table_name = 'read_log' and column_name = 'words'`;
      while ((await source.query<unknown[]>(isDone)).length > 0)
        await source.undoLastMigration({ transaction: 'each' });
    };
    const rows = async (columns: string): Promise<unknown> =>
      await source.query<unknown>(`select ${columns} from read_log order by office`);
    try {
      await undo();
      await source.query(`insert into read_log (id, account, office, capacity, what, purpose, detail) values
        (gen_random_uuid(), 'x', 'a', 'officer', 'reveal', '电话约时间', '{"party": "p1", "purpose": "contact"}'),
        (gen_random_uuid(), 'x', 'b', 'officer', 'export', '季度自查', '{"rows": 1}')`);
      const before = await rows('purpose, detail');
      await source.runMigrations({ transaction: 'each' });
      expect(await rows('purpose, words, detail')).toEqual([
        { purpose: 'contact', words: '电话约时间', detail: { party: 'p1' } },
        { purpose: null, words: '季度自查', detail: { rows: 1 } },
      ]);
      await expect(source.query(`update read_log set words = 'x'`)).rejects.toThrow(/never changed/);
      await expect(
        database.source.query(`insert into read_log (id, account, office, capacity, what, purpose, words)
        values (gen_random_uuid(), 'x', 'c', 'officer', 'reveal', '电话约时间', 'x')`),
      ).rejects.toThrow(/purpose_ck/);
      await undo();
      expect(await rows('purpose, detail')).toEqual(before);
      await source.runMigrations({ transaction: 'each' });
    } finally {
      await source.destroy();
    }
  });

  it('go down and up again', async () => {
    const source = await migrationSource(database.ownerUrl).initialize();
    try {
      const count = source.migrations.length;
      for (let n = 0; n < count; n += 1) await source.undoLastMigration({ transaction: 'each' });
      const left = await source.query<{ relname: string }[]>(
        `select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'S')
          and relname not like 'typeorm%'`,
      );
      expect(left).toEqual([]);
      expect(await source.runMigrations({ transaction: 'each' })).toHaveLength(count);
    } finally {
      await source.destroy();
    }
  });
});
