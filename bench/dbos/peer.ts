import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { repositoryRoot } from '../../infra/local/places.js';

/**
 * What of DBOS "petition-lite" uses. Its package is installed for a bench alone (`bench/peers/package.json`), so that
 * nobody else carries it; the compiler knows it by this.
 */
export interface Dbos {
  setConfig(config: { readonly name: string; readonly systemDatabaseUrl: string; readonly logLevel: string }): void;
  launch(): Promise<void>;
  shutdown(): Promise<void>;
  registerWorkflow<A extends unknown[], R>(
    workflow: (...args: A) => Promise<R>,
    options: { readonly name: string },
  ): (...args: A) => Promise<R>;
  startWorkflow<A extends unknown[]>(
    workflow: (...args: A) => Promise<unknown>,
    options: { readonly workflowID: string },
  ): (...args: A) => Promise<unknown>;
  runStep<R>(step: () => Promise<R>, options: { readonly name: string }): Promise<R>;
  send(workflowID: string, message: unknown, topic: string): Promise<void>;
  recv<M>(topic: string, options: { readonly timeoutSeconds: number }): Promise<M | null>;
}

const name = '@dbos-inc/dbos-sdk';
// The sources' folder, not that of `dist`: packages are installed beside their package.json.
const folder = (): string => join(repositoryRoot(), 'bench', 'peers');

/** The version that the bench is pinned to. */
export function dbosVersion(): string {
  const { dependencies } = readJson('package.json') as { dependencies: Readonly<Record<string, string>> };
  return dependencies[name] ?? 'unknown';
}

/** Installs what the lock names, unless it is there. */
export function installDbos(say: (line: string) => void): void {
  const installed = join('node_modules', name, 'package.json');
  if (existsSync(join(folder(), installed))) {
    const { version } = readJson(installed) as { version: string };
    if (version === dbosVersion()) return;
  }
  say(`installing ${name} ${dbosVersion()} …`);
  execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder(),
    // What npm says is no part of the report.
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
}

export async function loadDbos(): Promise<Dbos> {
  const entry = createRequire(join(folder(), 'package.json')).resolve(name);
  const { DBOS } = (await import(pathToFileURL(entry).href)) as { DBOS: Dbos };
  return DBOS;
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(join(folder(), file), 'utf8'));
}
