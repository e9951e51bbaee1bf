import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readKeys } from '#libs/config';
import { openDocket } from '#libs/docket';
import { openDatabase } from '#libs/persistence';
import { ensureKeys } from '../infra/local/keys.js';
import { cacheFolder, placesIn, type Environment } from '../infra/local/places.js';
import { withClient } from '../infra/local/postgres-roles.js';
import { prepareDatabase } from '../infra/local/prepare-database.js';
import { startPostgres, type RunningPostgres } from '../infra/local/postgres.js';
import { findTemporal } from '../infra/local/temporal-binary.js';
import { startTemporal } from '../infra/local/temporal.js';
import { temporalServer } from './engine/build-server.js';
import { startTemporalOnPostgres, type BenchTemporal } from './engine/start-server.js';

/** Everything that one run stands on: one PostgreSQL, one Temporal server, a folder of its own. */
export interface Stage {
  readonly folder: string;
  readonly environment: Environment;
  readonly postgres: RunningPostgres;
  readonly say: (line: string) => void;
  temporal(): Promise<BenchTemporal>;
  /** What is to be stopped before the servers, last one first. */
  onEnd(end: () => Promise<unknown>): void;
  end(): Promise<void>;
}

/** Password of the demonstration accounts of one run; it goes with the run. */
export const demoPassword = 'bench-run-2026-only';

// What a small machine with this product alone on it would be given; fsync and synchronous_commit stay on. With the
// checkpoints of a small WAL the rates would depend on when one comes.
const settings: Readonly<Record<string, string>> = {
  shared_buffers: '512MB',
  max_wal_size: '4GB',
  wal_compression: 'pglz',
  max_connections: '250',
};

const databases = ['maplebridge', 'accept', 'peers', 'temporal', 'temporal_visibility', 'dbos'];

/** Brings up PostgreSQL with empty databases. Temporal is started when a part first asks for it. */
export async function setStage(environment: Environment, say: (line: string) => void): Promise<Stage> {
  const folder = mkdtempSync(join(tmpdir(), 'maplebridge-bench-'));
  // As root, PostgreSQL runs as another user, who has to pass through.
  chmodSync(folder, 0o755);
  const ends: (() => Promise<unknown>)[] = [];
  // Once, for whoever asks: a run that is interrupted ends by its own error at the same time.
  let ended: Promise<void> | undefined;
  const end = () => (ended ??= endAll(ends, folder, say));
  try {
    const data = join(folder, 'postgres');
    say('starting PostgreSQL …');
    const postgres = await startPostgres({ dataDir: data, settings, databases, log: join(folder, 'postgres.log') });
    ends.push(() => postgres.stop());
    ensureKeys(placesIn(folder), false);
    let temporal: Promise<BenchTemporal> | undefined;
    const stage: Stage = {
      folder,
      environment,
      postgres,
      say,
      temporal: () => (temporal ??= startEngine(stage, ends)),
      onEnd: (one) => ends.push(one),
      end,
    };
    return stage;
  } catch (error) {
    await end();
    throw error;
  }
}

async function endAll(ends: (() => Promise<unknown>)[], folder: string, say: (line: string) => void): Promise<void> {
  for (const one of ends.splice(0).toReversed()) {
    await one().catch((error: unknown) => {
      say(`while ending: ${String(error)}`);
    });
  }
  rmSync(folder, { recursive: true, force: true });
}

async function startEngine(stage: Stage, ends: (() => Promise<unknown>)[]): Promise<BenchTemporal> {
  const program = await temporalServer(stage.environment, stage.say);
  stage.say('starting the Temporal server …');
  const server = program === undefined ? await developmentServer(stage) : await onPostgres(stage, program);
  ends.push(() => server.stop());
  return server;
}

async function onPostgres(stage: Stage, program: string): Promise<BenchTemporal> {
  return await startTemporalOnPostgres(program, stage.postgres, stage);
}

async function developmentServer({ environment, say, folder }: Stage): Promise<BenchTemporal> {
  say('NOTE: Temporal runs as the development server on SQLite. Its figures are not those of PostgreSQL.');
  const binary = await findTemporal({ environment, cache: cacheFolder(environment), say: (_zh, en) => say(en) });
  const dbFile = join(folder, 'temporal', 'temporal.db');
  const server = await startTemporal({ binary, dbFile, log: join(folder, 'temporal.log') });
  const description = 'DEVELOPMENT SERVER on SQLite (Go is missing here)';
  return { ...server, description, databases: undefined };
}

/** The connection string of one of the run's databases, as the application or as the owner. */
export function urlOf({ postgres }: Stage, database: string, role: 'app' | 'owner' = 'app'): string {
  const url = new URL(role === 'app' ? postgres.url : postgres.ownerUrl);
  url.pathname = `/${database}`;
  return url.toString();
}

/** What a process of the product needs to find its database and its keys. */
export function productEnvironment(stage: Stage, database: string): Environment {
  return {
    ...stage.environment,
    DATABASE_URL: urlOf(stage, database),
    DATABASE_OWNER_URL: urlOf(stage, database, 'owner'),
    MAPLEBRIDGE_KEYS: placesIn(stage.folder).keys,
    MAPLEBRIDGE_DEMO_PASSWORD: demoPassword,
    LOG_LEVEL: 'warn',
  };
}

/** Migrates a database and makes the county in it, and opens the product's own door onto it. */
export async function openProduct(stage: Stage, database: string, poolSize: number) {
  stage.say(`preparing the database ${database} …`);
  const { accounts } = await prepareDatabase(productEnvironment(stage, database));
  const source = await openDatabase({ url: urlOf(stage, database), poolSize, applicationName: 'bench' });
  stage.onEnd(async () => {
    if (source.isInitialized) await source.destroy();
  });
  const opened = openDocket(source, readKeys(placesIn(stage.folder).keys));
  return { database, source, opened, accounts };
}

export type Product = Awaited<ReturnType<typeof openProduct>>;

/** Makes every run begin alike: statistics fresh, nothing left for a background process to do. */
export async function settle(stage: Stage, ...names: readonly string[]): Promise<void> {
  for (const name of names) {
    await withClient(adminUrl(stage, name), (client) => client.query('vacuum (analyze)'));
    // The engine's queues are empty at rest; their room is taken again by the next tasks and belongs to no open case.
    if (name === 'temporal') {
      await withClient(adminUrl(stage, name), (client) => client.query('vacuum full visibility_tasks, transfer_tasks'));
    }
  }
  await withClient(stage.postgres.adminUrl, (client) => client.query('checkpoint'));
}

export function adminUrl({ postgres }: Stage, database: string): string {
  const url = new URL(postgres.adminUrl);
  url.pathname = `/${database}`;
  return url.toString();
}

/** A folder of one part for its processes' files. */
export function partFolder(stage: Stage, name: string) {
  const places = placesIn(join(stage.folder, name));
  for (const folder of [places.logs, places.run]) mkdirSync(folder, { recursive: true });
  return places;
}
