import { execFile } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { exitCodes, ProcessProblem } from '#libs/config';
import { engineName } from './engine-certificate.js';
import { asOne, openGate, type EngineGuard } from './guard-engine.js';
import { lastTelling } from './messages.js';
import { environmentOfServers } from './places.js';
import { freePort, isListening } from './ports.js';
import { launchProcess, type LaunchedProcess } from './launch.js';
import type { Service } from './service.js';
import { waitFor } from './wait.js';

const exec = promisify(execFile);

export interface TemporalOptions {
  /** Path of the `temporal` program: `findTemporal`. */
  readonly binary: string;
  /** SQLite file that keeps workflows across restarts; without it they are lost with the process. */
  readonly dbFile?: string;
  readonly port?: number;
  readonly log?: string;
  readonly run?: string;
  /** Keeps others of this machine out; without it whoever reaches the port is let in. */
  readonly guard?: EngineGuard | undefined;
}

export interface RunningTemporal extends Service {
  /** host:port of its gRPC service. */
  readonly address: string;
}

/** Real cases, and drills. */
export const ourNamespaces = ['maplebridge', 'maplebridge-drills'] as const;

/**
 * What the server is told in every deployment of ours; `infra/images/temporal` has the same. How many tasks of each kind are
 * under way at once: by default 512 timers that fire at one instant, and a person's signal queues behind them. And that
 * it keeps with no course which build took it first, to be reset to: ours are made anew from their record.
 */
export const serverNumbers = {
  'history.historyMaxAutoResetPoints': 0,
  'history.timerProcessorSchedulerWorkerCount': 8,
  'history.transferProcessorSchedulerWorkerCount': 8,
  'history.visibilityProcessorSchedulerWorkerCount': 4,
} as const;

/**
 * What drills and people need of the server. The development server takes these for all namespaces or for none, so "only drills
 * may skip time" is our own guard at the door, not the server's.
 */
export const dynamicConfiguration: Readonly<Record<string, string>> = {
  'frontend.WorkflowTimeSkippingEnabled': 'true',
  // By default skipped timers fire up to a second late, and a step of a drill takes 1 to 2.4 s instead of 0.1 to 0.5 s.
  'history.timerProcessorMaxTimeShift': '"1ms"',
  // Without it a course that continues as new in a drill hangs: the start of the new run is shifted twice.
  'history.workflowIdReuseMinimalInterval': '"0s"',
  ...Object.fromEntries(Object.entries(serverNumbers).map(([name, count]) => [name, String(count)])),
};

// It is up in under a second, or in a few on a loaded machine.
const readyTimeoutMs = 30_000;
// An old process that was killed while it checkpointed lets go of SQLite within seconds.
const lockAttempts = 20;
const lockPauseMs = 500;
// How SQLite says it, through the server.
const damage = /file is not a database|database disk image is malformed|SQLITE_(?:CORRUPT|NOTADB)/u;

/**
 * Starts the Temporal development server on the loopback and waits until our namespaces answer. While the database is
 * still locked by a process that has not quite exited, it tries again.
 *
 * @throws ProcessProblem with a sentence that says what to do
 */
export async function startTemporal(options: TemporalOptions): Promise<RunningTemporal> {
  if (options.dbFile) mkdirSync(dirname(options.dbFile), { recursive: true });
  const port = options.port ?? (await freePort());
  const address = `127.0.0.1:${String(port)}`;
  let problem = '';
  for (let attempt = 0; attempt < lockAttempts; attempt += 1) {
    const server = await launchEngine(options, port);
    if (await isReady(server, options, port)) {
      await keepEndedCourses(options, address);
      return { ...server, name: 'temporal', address };
    }
    problem = lastTelling(server.messages());
    const wasLocked = /SQLITE_BUSY|database is locked/u.test(server.messages());
    await server.stop();
    if (!wasLocked) break;
    await sleep(lockPauseMs);
  }
  throw notStarted(options, problem);
}

// In its own network every port is free.
const portInside = 7_233;

async function launchEngine(options: TemporalOptions, port: number): Promise<LaunchedProcess> {
  const { guard, log, run } = options;
  const environment = environmentOfServers(process.env);
  const inside = guard === undefined ? port : portInside;
  const [command = '', ...args] = [...(guard?.network.begin ?? []), options.binary, ...flags(options, inside)];
  const engine = launchProcess({
    ...{ name: 'temporal', command, args, environment, log, run },
    // A graceful end takes it a good second; its database survives a hard one.
    patienceMs: 2_500,
  });
  if (guard === undefined) return engine;
  try {
    return asOne(engine, await openGate({ ...guard, engine, enginePort: inside, port, environment, log, run }));
  } catch (error) {
    await engine.stop();
    throw error;
  }
}

function notStarted(options: TemporalOptions, problem: string): ProcessProblem {
  if (options.dbFile && damage.test(problem)) return databaseDamaged(options.dbFile, problem);
  return new ProcessProblem(
    exitCodes.unavailable,
    `Temporal 服务没有启动（${problem}）：请查看 ${options.log ?? '日志'}。`,
    `The Temporal server did not start (${problem}): see ${options.log ?? 'its log'}.`,
  );
}

/** What the engine knows follows from the record: its database is no loss, if one knows what to do. */
function databaseDamaged(dbFile: string, problem: string): ProcessProblem {
  const folder = dirname(dbFile);
  return new ProcessProblem(
    exitCodes.unavailable,
    `流程引擎的数据库已损坏（${problem}）：案件没有丢失，请把 ${folder} 移到别处，再次启动，就绪后运行 maplebridge reconcile --all。`,
    `The database of the engine is damaged (${problem}): no case is lost; move ${folder} away, start again, and when it is ready run maplebridge reconcile --all.`,
  );
}

function flags(options: TemporalOptions, port: number): string[] {
  return [
    ...['server', 'start-dev', '--headless', '--ip', '127.0.0.1', '--port', String(port), '--log-level', 'warn'],
    ...(options.dbFile ? ['--db-filename', options.dbFile] : []),
    ...ourNamespaces.flatMap((namespace) => ['--namespace', namespace]),
    ...Object.entries(dynamicConfiguration).flatMap(([key, value]) => ['--dynamic-config-value', `${key}=${value}`]),
  ];
}

// As in every deployment (`ensureNamespaces`); the development server makes a namespace that forgets after a day.
const retention = '720h';

/** What has ended can be looked into for a month. Where it cannot be set, `maplebridge doctor` says so and nobody has to wait. */
async function keepEndedCourses({ binary, guard }: TemporalOptions, address: string): Promise<void> {
  const shown = guard === undefined ? [] : certificateFlags(guard);
  const where = ['--address', address, '--retention', retention, ...shown];
  await Promise.allSettled(
    ourNamespaces.map((namespace) =>
      exec(binary, ['operator', 'namespace', 'update', '--namespace', namespace, ...where], { timeout: 5_000 }),
    ),
  );
}

async function isReady(server: LaunchedProcess, options: TemporalOptions, port: number): Promise<boolean> {
  const answer = await waitFor(async () => {
    if (server.hasExited()) return false;
    // To ask with the program costs as much as a hundred of these.
    return (await isListening(port)) && (await answers(options, `127.0.0.1:${String(port)}`)) ? true : undefined;
  }, readyTimeoutMs);
  return answer ?? false;
}

/** Asked with the program itself, so that the supervisor need not load a client of 100 MB. */
async function answers({ binary, guard }: TemporalOptions, address: string): Promise<boolean> {
  const shown = guard === undefined ? [] : certificateFlags(guard);
  try {
    for (const namespace of ourNamespaces) {
      await exec(
        binary,
        ['operator', 'namespace', 'describe', '--address', address, '--namespace', namespace, ...shown],
        {
          timeout: 5_000,
        },
      );
    }
    return true;
  } catch {
    return false;
  }
}

function certificateFlags({ certificate: { cert, key } }: EngineGuard): string[] {
  return [
    '--tls',
    ...['--tls-ca-path', cert, '--tls-cert-path', cert, '--tls-key-path', key, '--tls-server-name', engineName],
  ];
}
