import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The environment as the supervisor was started with. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** The folder of the checkout, from the sources as well as from `dist`. */
export function repositoryRoot(from: string = dirname(fileURLToPath(import.meta.url))): string {
  const manifest = join(from, 'package.json');
  if (existsSync(manifest) && nameOf(manifest) === 'maplebridge') return from;
  const parent = dirname(from);
  if (parent === from) throw new Error('package.json of maplebridge not found above the program');
  return repositoryRoot(parent);
}

function nameOf(manifest: string): unknown {
  const content: unknown = JSON.parse(readFileSync(manifest, 'utf8'));
  return typeof content === 'object' && content !== null && 'name' in content ? content.name : undefined;
}

/** Where downloaded and built binaries are kept between checkouts. */
export function cacheFolder(environment: Environment): string {
  if (environment.MAPLEBRIDGE_CACHE) return resolve(environment.MAPLEBRIDGE_CACHE);
  return join(environment.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'maplebridge');
}

/** Where things are in the state folder of one installation. */
export function placesIn(state: string) {
  const folder = resolve(state);
  return {
    folder,
    mark: join(folder, 'installation.json'),
    keys: join(folder, 'keys.json'),
    accounts: join(folder, 'demo-accounts.txt'),
    backupNote: join(folder, 'BACKUP.txt'),
    environment: join(folder, 'environment.json'),
    postgres: join(folder, 'postgres'),
    temporal: join(folder, 'temporal'),
    run: join(folder, 'run'),
    logs: join(folder, 'logs'),
  };
}

export type Places = ReturnType<typeof placesIn>;
