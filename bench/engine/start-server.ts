import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { connectTemporal, ensureNamespaces, type Temporal } from '#libs/temporal';
import { launchProcess, type LaunchedProcess } from '../../infra/local/launch.js';
import { lastTelling } from '../../infra/local/messages.js';
import { repositoryRoot, type Environment } from '../../infra/local/places.js';
import { withClient } from '../../infra/local/postgres-roles.js';
import type { RunningPostgres } from '../../infra/local/postgres.js';
import { dynamicConfig, serverConfig } from './server-config.js';

const exec = promisify(execFile);

/** A Temporal server for one run of the bench. */
export interface BenchTemporal {
  readonly address: string;
  readonly pid: number;
  /** In words, for the report. */
  readonly description: string;
  /** Its databases, as the owner; undefined for the development server, which keeps none in PostgreSQL. */
  readonly databases: { readonly temporal: string; readonly visibility: string } | undefined;
  stop(): Promise<void>;
}

export const namespaces = { namespace: 'maplebridge', drillNamespace: 'maplebridge-drills' } as const;

// Loading 76 indexes and electing itself takes it some seconds on a busy machine.
const readyAttempts = 120;

/** Starts the server of `infra/temporal-server` over two empty databases of this PostgreSQL. */
export async function startTemporalOnPostgres(
  program: string,
  postgres: RunningPostgres,
  options: { folder: string; environment: Environment },
): Promise<BenchTemporal> {
  const databases = { temporal: urlOf(postgres, 'temporal'), visibility: urlOf(postgres, 'temporal_visibility') };
  const release = await loadSchema(program, 'temporal', databases.temporal);
  await loadSchema(program, 'visibility', databases.visibility);
  await runFile(databases.visibility, 'lean-visibility.sql');
  const dynamic = join(options.folder, 'dynamic.yaml');
  writeFileSync(dynamic, JSON.stringify(dynamicConfig));
  const { config, address } = await serverConfig(
    {
      host: `127.0.0.1:${String(postgres.port)}`,
      user: 'maplebridge_owner',
      password: postgres.passwords.owner,
      temporal: 'temporal',
      visibility: 'temporal_visibility',
    },
    dynamic,
  );
  const file = join(options.folder, 'temporal.yaml');
  writeFileSync(file, JSON.stringify(config), { mode: 0o600 });
  const server = launchProcess({
    name: 'temporal',
    command: program,
    args: ['start', file],
    // Rare collections. No limit: what it keeps of 100,000 courses is more than a gigabyte, and below that it did nothing but collect.
    environment: { ...options.environment, GOGC: '400' },
    log: join(options.folder, 'temporal.log'),
  });
  try {
    await untilReady(server, address);
  } catch (error) {
    await server.stop();
    throw error;
  }
  const description = `server of infra/temporal-server, schema ${release}, lean visibility indexes`;
  return { address, pid: server.pid, description, databases, stop: () => server.stop() };
}

function urlOf(postgres: RunningPostgres, database: string): string {
  const url = new URL(postgres.ownerUrl);
  url.pathname = `/${database}`;
  return url.toString();
}

async function loadSchema(program: string, name: 'temporal' | 'visibility', url: string): Promise<string> {
  const { stdout } = await exec(program, ['schema', name], { maxBuffer: 4 * 1024 * 1024 });
  const version = /^-- version (\S+)/u.exec(stdout)?.[1];
  if (version === undefined) throw new Error(`the schema of ${name} names no version`);
  await withClient(url, async (client) => {
    await client.query(stdout);
    await client.query(`create table schema_version (version_partition int not null, db_name varchar(255) not null,
      creation_time timestamp, curr_version varchar(64), min_compatible_version varchar(64),
      primary key (version_partition, db_name))`);
    const database = new URL(url).pathname.slice(1);
    await client.query(`insert into schema_version values (0, $1, now(), $2, $2)`, [database, version]);
  });
  return version;
}

async function runFile(url: string, file: string): Promise<void> {
  const sql = readFileSync(join(repositoryRoot(), 'infra', 'temporal-server', file), 'utf8');
  await withClient(url, (client) => client.query(sql));
}

async function untilReady(server: LaunchedProcess, address: string): Promise<void> {
  let last: unknown;
  for (let attempt = 0; attempt < readyAttempts && !server.hasExited(); attempt += 1) {
    try {
      const temporal = await connectTemporal({ address, ...namespaces });
      try {
        await ensureNamespaces(temporal);
        await checkEach(temporal);
        return;
      } finally {
        await temporal.close();
      }
    } catch (error) {
      last = error;
      await sleep(500);
    }
  }
  throw new Error(`the Temporal server did not become ready: ${lastTelling(server.messages())}`, { cause: last });
}

/** A list goes through the server's cache of namespaces, which takes some seconds to know a new one. */
async function checkEach({ connection }: Temporal): Promise<void> {
  for (const namespace of Object.values(namespaces)) {
    await connection.workflowService.listWorkflowExecutions({ namespace, pageSize: 1 });
  }
}
