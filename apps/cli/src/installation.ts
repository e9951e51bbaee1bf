import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Environment } from '#libs/config';

/** The folder of the local installation: MAPLEBRIDGE_STATE, or `.maplebridge` in the checkout where that is not set or empty. */
export function stateFolder(environment: Environment, repository: string): string {
  const named = environment.MAPLEBRIDGE_STATE ?? '';
  return named === '' ? join(repository, '.maplebridge') : resolve(named);
}

/**
 * The environment of a command: what was set wins, the rest comes from the installation that `maplebridge start` runs,
 * so that `maplebridge import …` finds its database without any variable.
 */
export function withInstallation(environment: Environment, repository: string): Environment {
  const file = join(stateFolder(environment, repository), 'environment.json');
  const running = readIfOurs(file);
  return { ...running, ...environment };
}

/** Nothing where no installation runs, or one of another user whose secrets are not ours to read. */
function readIfOurs(file: string): Record<string, string> {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
  } catch {
    return {};
  }
}
