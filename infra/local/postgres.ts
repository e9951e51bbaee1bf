import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { checkoutFolder, exitCodes, ProcessProblem } from '#libs/config';
import { initialiseCluster } from './postgres-initialise.js';
import { findPostgres } from './postgres-binaries.js';
import { makeRolesAndDatabases, canConnect, urlFor } from './postgres-roles.js';
import { lastTelling } from './messages.js';
import { endProcess } from './pid-files.js';
import { launchProcess, type Launch, type LaunchedProcess } from './launch.js';
import { environmentOfServers } from './places.js';
import { freePort } from './ports.js';
import { identityOf } from './process-identity.js';
import { serverUser, systemFolder } from './run-as.js';
import type { Service } from './service.js';
import { waitFor } from './wait.js';

/** Passwords of the three roles: superuser `postgres`, `maplebridge_owner`, `maplebridge_app`. */
export interface PostgresPasswords {
  readonly admin: string;
  readonly owner: string;
  readonly app: string;
}

export interface PostgresOptions {
  /** Made by initdb when it is not there yet. As root its parents must be passable: see `databaseFolder`. */
  readonly dataDir: string;
  /** Needed again for a folder that exists; random for a new one. */
  readonly passwords?: PostgresPasswords;
  /** A free one by default. */
  readonly port?: number;
  /** Settings beside or over the usual ones, e.g. `{ fsync: 'off' }` for tests. */
  readonly settings?: Readonly<Record<string, string>>;
  /** Databases of the owner; `maplebridge` by default. */
  readonly databases?: readonly string[];
  /** File for the server's messages. */
  readonly log?: string;
  /** Folder in which the running process is remembered as `postgres.pid`. */
  readonly run?: string;
}

export interface RunningPostgres extends Service {
  readonly port: number;
  /** As `maplebridge_app`, on the first database. */
  readonly url: string;
  /** As `maplebridge_owner`, on the first database. */
  readonly ownerUrl: string;
  /** As the superuser, on the database `postgres`. */
  readonly adminUrl: string;
  readonly passwords: PostgresPasswords;
}

// For two cores and a few hundred megabytes. The pools of API, worker and commands together stay below 100
// connections; WAL may grow to 1 GB so that an import does not wait for a checkpoint every few seconds.
const usualSettings: Readonly<Record<string, string>> = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '100',
  shared_buffers: '256MB',
  max_wal_size: '1GB',
  wal_compression: 'pglz',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
};

// After a kill -9 recovery replays about max_wal_size at most; a slow disk reads that 1 GB in well under a minute.
const readyTimeoutMs = 60_000;
// A killed server's backends notice within a second or two and let go of the shared memory.
const startAttempts = 5;

export function randomPasswords(): PostgresPasswords {
  const password = () => randomBytes(24).toString('base64url');
  return { admin: password(), owner: password(), app: password() };
}

/** True for a folder that holds a database cluster. */
export function isCluster(dataDir: string): boolean {
  return existsSync(join(dataDir, 'PG_VERSION'));
}

/**
 * Starts PostgreSQL 18 on the loopback, with the roles and databases of the platform. A server that an earlier
 * supervisor left running on the same folder is ended first.
 *
 * @throws ProcessProblem with a sentence that says what to do
 */
export async function startPostgres(options: PostgresOptions): Promise<RunningPostgres> {
  const runAs = serverUser();
  const binaries = findPostgres(join(checkoutFolder(), 'node_modules'), runAs, systemFolder);
  const isNew = !isCluster(options.dataDir);
  if (!isNew && !options.passwords) throw new Error(`passwords of the cluster in ${options.dataDir} are needed`);
  const passwords = options.passwords ?? randomPasswords();
  if (isNew) await initialiseCluster(binaries, options.dataDir, passwords.admin, runAs);
  else await endLeftover(options.dataDir);
  const port = options.port ?? (await freePort());
  const databases = options.databases ?? ['maplebridge'];
  const adminUrl = urlFor('postgres', passwords.admin, port, 'postgres');
  const launch = { ...launchOf(options, port), command: binaries.postgres, runAs };
  const server = await startServer(launch, adminUrl);
  try {
    await makeRolesAndDatabases(adminUrl, passwords, databases);
  } catch (cause) {
    await server.stop();
    throw notPrepared(cause, options.log);
  }
  const first = databases[0] ?? 'maplebridge';
  return {
    name: 'postgres',
    port,
    url: urlFor('maplebridge_app', passwords.app, port, first),
    ownerUrl: urlFor('maplebridge_owner', passwords.owner, port, first),
    adminUrl,
    passwords,
    ...server,
  };
}

/** Ends a server that still holds the folder, and removes a lock file that only looks as if one did. */
async function endLeftover(dataDir: string): Promise<void> {
  const lock = join(dataDir, 'postmaster.pid');
  const pid = existsSync(lock) ? Number(readFileSync(lock, 'utf8').split('\n')[0]) : Number.NaN;
  const identity = Number.isInteger(pid) && pid > 1 ? identityOf(pid) : undefined;
  if (identity === undefined) return;
  if (isPostmasterOf(pid, dataDir)) await endProcess(identity, 'SIGINT');
  else rmSync(lock, { force: true });
}

function isPostmasterOf(pid: number, dataDir: string): boolean {
  try {
    return readFileSync(`/proc/${String(pid)}/cmdline`, 'utf8')
      .split('\0')
      .includes(dataDir);
  } catch {
    // No /proc: PostgreSQL itself looks closely enough, and says so if the folder is in use.
    return true;
  }
}

async function startServer(launch: Launch, adminUrl: string): Promise<LaunchedProcess> {
  let problem = '';
  for (let attempt = 0; attempt < startAttempts; attempt += 1) {
    const server = launchProcess(launch);
    const ready = await waitFor(
      async () => (server.hasExited() ? 'exited' : (await canConnect(adminUrl)) ? 'ready' : undefined),
      readyTimeoutMs,
    );
    if (ready === 'ready') return server;
    problem = lastTelling(server.messages());
    await server.stop();
    await sleep(1_000);
  }
  throw new ProcessProblem(
    exitCodes.unavailable,
    `PostgreSQL 没有启动（${problem}）：请查看 ${launch.log ?? '日志'}。`,
    `PostgreSQL did not start (${problem}): see ${launch.log ?? 'its log'}.`,
  );
}

function notPrepared(cause: unknown, log = '日志 / its log'): ProcessProblem {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new ProcessProblem(
    exitCodes.unavailable,
    `PostgreSQL 已启动，但没有准备好（${reason}）：请重试；仍不行，请查看 ${log}。`,
    `PostgreSQL started and was not made ready (${reason}): try again, then see ${log}.`,
    { cause },
  );
}

function launchOf({ dataDir, settings, log, run }: PostgresOptions, port: number) {
  const all = { ...usualSettings, ...settings, port: String(port) };
  const args = ['-D', dataDir, ...Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
  // "Fast" shutdown: SIGTERM would wait for the last client.
  const environment = environmentOfServers(process.env);
  return { name: 'postgres', args, cwd: dataDir, environment, stopSignal: 'SIGINT', log, run } as const;
}
