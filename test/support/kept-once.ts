import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { eventually } from './eventually.js';

// Two busy cores and three who start at once.
const makeMs = 120_000;

/**
 * What is made once in a run of the rings and copied from then on (`test/run.mjs` makes the folder and removes it).
 *
 * @param make into a new folder that others may pass through
 * @returns its folder, which is only read; null: this is no such run
 */
export async function keptOnce(name: string, make: (folder: string) => Promise<void>): Promise<string | null> {
  const run = process.env['TEST_KEPT_FOLDER'];
  if (run === undefined) return null;
  const folder = join(run, createHash('sha256').update(name).digest('hex').slice(0, 16));
  const lock = `${folder}.lock`;
  // Rings beside each other ask at the same time: one makes it, and the others wait.
  const isOurs = await eventually(() => {
    if (existsSync(folder)) return false;
    mkdirSync(lock);
    return true;
  }, makeMs);
  if (!isOurs) return folder;
  try {
    if (existsSync(folder)) return folder;
    const draft = `${folder}.draft`;
    rmSync(draft, { recursive: true, force: true });
    mkdirSync(draft, { mode: 0o755 });
    await make(draft);
    renameSync(draft, folder);
    return folder;
  } finally {
    rmSync(lock, { recursive: true });
  }
}

/** Everything in a folder with its owners and rights: as root, PostgreSQL is another user. */
export function copyFolder(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  execFileSync('cp', ['-a', `${from}/.`, to]);
}
