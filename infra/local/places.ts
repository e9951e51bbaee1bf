import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { checkoutFolder } from '#libs/config';
import { systemFolder } from './run-as.js';

export { checkoutFolder as repositoryRoot } from '#libs/config';

/** The environment as the supervisor was started with. */
export type Environment = Readonly<Record<string, string | undefined>>;

const neededByServers = ['PATH', 'HOME', 'TMPDIR', 'LANG', 'LC_ALL', 'TZ'] as const;

/** What a server of others is given: nothing of ours is its business, least of all a password. */
export function environmentOfServers(environment: Environment): Environment {
  const given = neededByServers.filter((name) => environment[name] !== undefined);
  return Object.fromEntries(given.map((name) => [name, environment[name]]));
}

/** What is started of a process of ours, as the build left it. */
export const programFile = (name: 'api' | 'worker' | 'cli'): string =>
  join(checkoutFolder(), 'dist', 'run', `${name}.js`);

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
    files: join(folder, 'files'),
    journal: join(folder, 'journal'),
    postgres: join(folder, 'postgres'),
    /** For a database whose user cannot enter the state folder. */
    elsewhere: systemFolder,
    temporal: join(folder, 'temporal'),
    run: join(folder, 'run'),
    logs: join(folder, 'logs'),
  };
}

export type Places = ReturnType<typeof placesIn>;
