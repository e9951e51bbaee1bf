import { execFileSync } from 'node:child_process';
import { cpus, release, totalmem } from 'node:os';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { withClient } from '../infra/local/postgres-roles.js';
import { dbosVersion } from './dbos/peer.js';
import type { Stage } from './stage.js';

/** On what it was measured, in words. */
export interface Machine {
  readonly date: string;
  readonly cores: number;
  readonly processor: string;
  readonly memoryGb: number;
  readonly system: string;
  readonly load: number;
  readonly node: string;
  readonly postgres: string;
  readonly temporalSdk: string;
  readonly dbos: string;
  readonly commit: string;
}

export async function describeMachine(stage: Stage): Promise<Machine> {
  const postgres = await withClient(stage.postgres.adminUrl, async (client) => {
    const { rows } = await client.query<{ server_version: string }>('show server_version');
    return rows[0]?.server_version ?? '';
  });
  return {
    date: new Date().toISOString().slice(0, 10),
    cores: cpus().length,
    processor: cpus()[0]?.model ?? 'unknown',
    memoryGb: Math.round(totalmem() / 1e9),
    system: `Linux ${release()}`,
    load: Number(readFileSync('/proc/loadavg', 'utf8').split(' ')[0]),
    node: process.version,
    postgres,
    temporalSdk: versionOf('@temporalio/client'),
    dbos: dbosVersion(),
    commit: commit(),
  };
}

function versionOf(name: string): string {
  const entry = createRequire(import.meta.url).resolve(name);
  const folder = entry.slice(0, entry.lastIndexOf(`node_modules/${name}`)) + `node_modules/${name}`;
  return (JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as { version: string }).version;
}

function commit(): string {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8', stdio: 'pipe' }).trim();
  } catch {
    return 'unknown';
  }
}
