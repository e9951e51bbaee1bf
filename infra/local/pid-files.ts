import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { identityOf, isAlive, type ProcessIdentity } from './process-identity.js';
import { waitFor } from './wait.js';

// PostgreSQL's checkpoint and a worker's last activities fit into it; Ctrl-C has to be through within 10 s.
const politeMs = 6_000;
// Nobody waits for what a killed start left behind, and all of it recovers from a hard end.
const leftoverMs = 3_000;
const servers: readonly string[] = ['temporal', 'postgres'];
// After SIGKILL only the system's own tidying up is left.
const forcedMs = 3_000;

/** A process and the signal that asks it to end: to PostgreSQL SIGTERM means "when the last client has gone". */
export interface RememberedProcess extends ProcessIdentity {
  readonly signal: NodeJS.Signals;
}

/** Remembers a process, so that a start after a `kill -9` of its supervisor finds it. */
export function writePidFile(
  folder: string,
  name: string,
  pid: number,
  signal: NodeJS.Signals = 'SIGTERM',
): RememberedProcess {
  const remembered = { ...(identityOf(pid) ?? { pid, started: 'gone' }), signal };
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.pid`), JSON.stringify(remembered));
  return remembered;
}

export function removePidFile(folder: string, name: string): void {
  rmSync(join(folder, `${name}.pid`), { force: true });
}

/** The process that a pid file names, if that very process still lives. */
export function livingProcess(folder: string, name: string): RememberedProcess | undefined {
  try {
    const identity = JSON.parse(readFileSync(join(folder, `${name}.pid`), 'utf8')) as RememberedProcess;
    return isAlive(identity) ? identity : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Ends what an earlier supervisor left behind, and waits until it is gone: the Temporal server's database stays locked
 * until the old process has exited. The servers go last, because a worker that has lost them takes long to end.
 *
 * @returns names of the processes that still lived
 */
export async function sweep(folder: string, except: readonly string[] = []): Promise<string[]> {
  const names = pidFileNames(folder).filter((name) => !except.includes(name));
  const left = names.filter((name) => livingProcess(folder, name) !== undefined);
  const end = async (name: string): Promise<void> => {
    const identity = livingProcess(folder, name);
    if (identity) await endProcess(identity, identity.signal, leftoverMs);
  };
  await Promise.all(left.filter((name) => !servers.includes(name)).map(end));
  await Promise.all(left.filter((name) => servers.includes(name)).map(end));
  for (const name of names) removePidFile(folder, name);
  return left;
}

function pidFileNames(folder: string): string[] {
  const files = existsSync(folder) ? readdirSync(folder) : [];
  return files.filter((file) => file.endsWith('.pid')).map((file) => basename(file, '.pid'));
}

/** Asks a process to end, and ends it when it does not. */
export async function endProcess(
  identity: ProcessIdentity,
  signal: NodeJS.Signals = 'SIGTERM',
  patienceMs = politeMs,
): Promise<void> {
  send(identity, signal);
  if (await isGone(identity, patienceMs)) return;
  send(identity, 'SIGKILL');
  await isGone(identity, forcedMs);
}

async function isGone(identity: ProcessIdentity, timeoutMs: number): Promise<boolean> {
  return (await waitFor(() => (isAlive(identity) ? undefined : true), timeoutMs)) ?? false;
}

function send(identity: ProcessIdentity, signal: NodeJS.Signals): void {
  if (!isAlive(identity)) return;
  try {
    process.kill(identity.pid, signal);
  } catch {
    // It ended between the look and the signal.
  }
}
