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
  const database = await anEmptyDatabase(poolSize);
  await migrate(database.ownerUrl);
  return database;
}

/** Makes a database with nothing in it. */
export async function anEmptyDatabase(poolSize = 2): Promise<TestDatabase> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  await asSuperuser(async (client) => {
    await client.query(`create database ${name} encoding 'UTF8' locale 'C.UTF-8' template template0`);
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
