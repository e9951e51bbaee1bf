import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Environment } from '#libs/config';

/** The folder of the local installation: MAPLEBRIDGE_STATE, or `.maplebridge` in the checkout. */
export function stateFolder(environment: Environment, repository: string): string {
  return resolve(environment.MAPLEBRIDGE_STATE ?? join(repository, '.maplebridge'));
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
