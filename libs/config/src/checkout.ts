import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

interface Manifest {
  readonly name: string;
  readonly version: string;
}

/**
 * The folder that holds our package.json, from the sources as well as from `dist`: packs, data files and built
 * programs are found from there.
 *
 * @throws Error no such folder above the program: it was copied without its package
 */
export function checkoutFolder(from: string = dirname(fileURLToPath(import.meta.url))): string {
  if (manifestIn(from)?.name === 'maplebridge') return from;
  const parent = dirname(from);
  if (parent === from) throw new Error('package.json of maplebridge not found above the program');
  return checkoutFolder(parent);
}

/** Version of this release, as package.json says it. */
export function releaseVersion(): string {
  return manifestIn(checkoutFolder())?.version ?? 'unknown';
}

function manifestIn(folder: string): Manifest | undefined {
  const file = join(folder, 'package.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Manifest) : undefined;
}
