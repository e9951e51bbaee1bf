import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
import type { Server } from 'node:net';
import { closeSync, fchmodSync, fstatSync, openSync, readFileSync } from 'node:fs';
import type { Environment } from './places.js';
import { endProcess, removePidFile, writePidFile } from './pid-files.js';
import { identityOf } from './process-identity.js';
import type { RunAs } from './run-as.js';
import type { Service } from './service.js';

export interface Launch {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd?: string;
  readonly runAs?: RunAs | undefined;
  readonly environment?: Environment;
  /** The signal that asks it to end; SIGTERM by default. */
  readonly stopSignal?: NodeJS.Signals;
  /** How long it may take to end by itself; 6 s by default. */
  readonly patienceMs?: number;
  /** File for what it prints; otherwise the last of it is kept in memory. */
  readonly log?: string | undefined;
  /** Folder of pid files, where it is remembered for a start after a `kill -9`. */
  readonly run?: string | undefined;
  /** Opens a channel whose end tells the child that its supervisor is gone. */
  readonly endsWithParent?: boolean;
  /** A socket that listens, handed over that channel when the child says that it takes it, and closed here. */
  readonly gives?: Server;
}

export interface LaunchedProcess extends Omit<Service, 'name'> {
  hasExited(): boolean;
  /** The last that it printed, at most a few thousand characters. */
  messages(): string;
}

const keptCharacters = 4_000;

/**
 * Starts a process in a group of its own: Ctrl-C in the terminal reaches the supervisor only, which then stops
 * everything in order.
 */
export function launchProcess(launch: Launch): LaunchedProcess {
  const log = launch.log === undefined ? undefined : openLog(launch.log);
  const logStart = log === undefined ? 0 : fstatSync(log).size;
  const output = log ?? 'pipe';
  const child = spawn(launch.command, [...launch.args], spawnOptions(launch, output));
  if (log !== undefined) closeSync(log);
  if (launch.gives !== undefined) handOver(child, launch.gives);
  const kept = keepMessages(child.stdout, child.stderr);
  const signal = launch.stopSignal ?? 'SIGTERM';
  const pid = child.pid ?? 0;
  const identity = launch.run ? writePidFile(launch.run, launch.name, pid, signal) : identityOf(pid);
  let hasExited = false;
  const exited = new Promise<string>((done) => {
    const end = (how: string) => {
      hasExited = true;
      done(how);
    };
    child.once('error', (error) => end(error.message));
    child.once('exit', (code, killedBy) => end(killedBy ?? `code ${String(code)}`));
  });
  return {
    pid,
    exited,
    hasExited: () => hasExited,
    messages: () => kept() || logFrom(launch.log, logStart),
    stop: async () => {
      if (identity) await endProcess(identity, signal, launch.patienceMs);
      if (launch.run) removePidFile(launch.run, launch.name);
    },
  };
}

/**
 * Only to a child that waits for it: one that is still loading would take connections at once, and nobody in it would answer
 * them.
 */
function handOver(child: ChildProcess, listening: Server): void {
  child.once('message', () => child.send('listen', listening, () => listening.close()));
  child.once('exit', () => listening.close());
}

/** For its owner alone, also one that was copied or written with other rights: servers write what was asked of them. */
function openLog(file: string): number {
  const log = openSync(file, 'a', 0o600);
  fchmodSync(log, 0o600);
  return log;
}

function spawnOptions(launch: Launch, output: number | 'pipe'): SpawnOptions {
  return {
    ...launch.runAs,
    ...(launch.cwd === undefined ? {} : { cwd: launch.cwd }),
    ...(launch.environment === undefined ? {} : { env: launch.environment }),
    detached: true,
    stdio: ['ignore', output, output, ...(launch.endsWithParent ? (['ipc'] as const) : [])],
  };
}

function keepMessages(...streams: (NodeJS.ReadableStream | null)[]): () => string {
  let messages = '';
  for (const stream of streams) {
    stream?.on('data', (chunk: Buffer) => {
      messages = `${messages}${chunk.toString('utf8')}`.slice(-keptCharacters);
    });
  }
  return () => messages;
}

function logFrom(file: string | undefined, start: number): string {
  return file === undefined ? '' : readFileSync(file).subarray(start).toString('utf8').slice(-keptCharacters);
}
