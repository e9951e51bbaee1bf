import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { migrate, migrationSource } from '#libs/persistence';
import { anEmptyDatabase, type TestDatabase } from '../support/database.js';

describe('the migrations', () => {
  let database: TestDatabase;
  let done: readonly string[];

  beforeAll(async () => {
    database = await anEmptyDatabase();
    done = await migrate(database.ownerUrl);
  }, 60_000);

  afterAll(async () => {
    await database.drop();
  });

  it('make the schema on an empty database, and nothing more when they run again', async () => {
    expect(done).toEqual(['Baseline1764100000000']);
    expect(await migrate(database.ownerUrl)).toEqual([]);
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
    for (const column of ['drill_id', 'parent_id', 'through', 'kind', 'number'])
      await expect(source.query(`update docket_case set ${column} = null`)).rejects.toThrow(/permission denied/);
    await expect(source.query('alter table docket_fact disable trigger all')).rejects.toThrow(/must be owner/);
    await expect(source.query('delete from typeorm_migrations')).rejects.toThrow(/permission denied/);
  });

  it('leave a log of looks that is added to, whose purpose is a code', async () => {
    const owner = await migrationSource(database.ownerUrl).initialize();
    const look = (purpose: string): string =>
      `insert into read_log (id, account, office, capacity, what, purpose, words)
       values (gen_random_uuid(), 'x', 'c', 'officer', 'reveal', '${purpose}', 'x')`;
    try {
      await expect(database.source.query(look('电话约时间'))).rejects.toThrow(/purpose_ck/);
      await database.source.query(look('contact'));
      await expect(owner.query(`update read_log set words = 'y'`)).rejects.toThrow(/never changed/);
    } finally {
      await owner.destroy();
    }
  });

  it('leave nothing for the schema builder to say against the entities', async () => {
    const source = await migrationSource(database.ownerUrl).initialize();
    try {
      expect(source.entityMetadatas.length).toBeGreaterThan(0);
      const { upQueries } = await source.driver.createSchemaBuilder().log();
      expect(upQueries.map((query) => query.query)).toEqual([]);
    } finally {
      await source.destroy();
    }
  });
});
