import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import type { DataSource } from 'typeorm';
import { migrate, openDatabase } from '#libs/persistence';

/** A database of one suite: migrated, empty otherwise, removed by `drop`. */
export interface TestDatabase {
  /** As the application's limited role. */
  readonly source: DataSource;
  readonly url: string;
  readonly ownerUrl: string;
  drop(): Promise<void>;
}

/** Makes and migrates a database in the PostgreSQL of this test run. */
export async function aDatabase(poolSize = 10): Promise<TestDatabase> {
  return await aCopy('migrated', ({ ownerUrl }) => migrate(ownerUrl), poolSize);
}

/** Makes a database with nothing in it. */
export async function anEmptyDatabase(poolSize = 2): Promise<TestDatabase> {
  return await aDatabaseFrom('template0', poolSize);
}

/**
 * Makes a database that was prepared once in this run, whoever asks first: to migrate one takes a second, to copy it a tenth.
 * A server that outlives the run keeps no prepared one: its migrations may be of another day.
 *
 * @param name of the preparation
 */
export async function aCopy(
  name: string,
  prepare: (database: TestDatabase) => Promise<unknown>,
  poolSize = 10,
): Promise<TestDatabase> {
  if (process.env['TEST_RUN_FOLDER'] !== undefined) {
    return await aDatabaseFrom(await preparedOnce(name, prepare), poolSize);
  }
  const database = await anEmptyDatabase(poolSize);
  await prepare(database);
  return database;
}

/** @returns the name of the prepared database, which has no more connections: only such a one can be copied */
async function preparedOnce(name: string, prepare: (database: TestDatabase) => Promise<unknown>): Promise<string> {
  const prepared = `prepared_${name}`;
  await asSuperuser(async (client) => {
    // Suites side by side ask for it at the same time; the lock goes with the connection.
    await client.query('select pg_advisory_lock(hashtext($1))', [prepared]);
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [prepared]);
    if (rowCount === 1) return;
    const database = await aDatabaseFrom('template0', 2);
    await prepare(database);
    await database.source.destroy();
    const { pathname } = new URL(database.ownerUrl);
    await client.query(`alter database ${pathname.slice(1)} rename to ${prepared}`);
  });
  return prepared;
}

async function aDatabaseFrom(template: string, poolSize: number): Promise<TestDatabase> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  await asSuperuser(async (client) => {
    await client.query(`create database ${name} encoding 'UTF8' locale 'C.UTF-8' template ${template}`);
    await client
      .query(
        `do $$ begin
      if not exists (select from pg_roles where rolname = 'maplebridge_app') then
        create role maplebridge_app login password 'app';
      end if; end $$`,
      )
      .catch(ignoreRace);
    await client.query(`alter role maplebridge_app login password 'app'`).catch(ignoreRace);
  });
  const ownerUrl = urlOf(name);
  const url = urlOf(name, 'maplebridge_app', 'app');
  const source = await openDatabase({ url, poolSize, applicationName: 'test' });
  return {
    source,
    url,
    ownerUrl,
    drop: async () => {
      if (source.isInitialized) await source.destroy();
      await asSuperuser((client) => client.query(`drop database if exists ${name} with (force)`));
    },
  };
}

/** Suites run side by side and may make the role at the same time. */
function ignoreRace(): void {
  return undefined;
}

async function asSuperuser(work: (client: Client) => Promise<unknown>): Promise<void> {
  const client = new Client({ connectionString: urlOf('postgres') });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

function urlOf(database: string, user?: string, password?: string): string {
  const given = process.env['TEST_POSTGRES_URL'];
  if (given === undefined) throw new Error('TEST_POSTGRES_URL is set by the global setup of the ring');
  const url = new URL(given);
  url.pathname = `/${database}`;
  if (user !== undefined) url.username = user;
  if (password !== undefined) url.password = password;
  return url.toString();
}
