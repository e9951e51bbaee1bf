import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { exitCodes, ProcessProblem } from '#libs/config';
import type { PostgresBinaries } from './postgres-binaries.js';
import { lastTelling } from './messages.js';
import type { RunAs } from './run-as.js';

const exec = promisify(execFile);

const initdbFlags = [
  '--username=postgres',
  '--auth=scram-sha-256',
  '--encoding=UTF8',
  // The builtin provider sorts and classifies UTF-8 alike on every system, whatever locales it has.
  '--locale=C',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
];

/**
 * Makes a cluster. It is made in a folder beside and renamed, so that one that was interrupted half-way leaves none.
 *
 * @throws ProcessProblem with a sentence that says what to do
 */
export async function initialiseCluster(
  binaries: PostgresBinaries,
  dataDir: string,
  adminPassword: string,
  runAs: RunAs | undefined,
): Promise<void> {
  const fresh = `${dataDir}.new`;
  rmSync(fresh, { recursive: true, force: true });
  makeFolder(dirname(dataDir), undefined);
  makeFolder(fresh, runAs);
  const passwordFile = join(tmpdir(), `maplebridge-${randomBytes(6).toString('hex')}`);
  writeFileSync(passwordFile, `${adminPassword}\n`, { mode: 0o600 });
  if (runAs) chownSync(passwordFile, runAs.uid, runAs.gid);
  try {
    await exec(binaries.initdb, [`--pgdata=${fresh}`, `--pwfile=${passwordFile}`, ...initdbFlags], {
      ...runAs,
      cwd: '/',
    });
    rmSync(dataDir, { recursive: true, force: true });
    renameSync(fresh, dataDir);
  } catch (cause) {
    throw initialiseFailed(dataDir, cause);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
    rmSync(passwordFile, { force: true });
  }
}

function makeFolder(folder: string, owner: RunAs | undefined): void {
  mkdirSync(folder, { recursive: true, mode: owner ? 0o700 : 0o755 });
  if (owner) chownSync(folder, owner.uid, owner.gid);
}

function initialiseFailed(dataDir: string, cause: unknown): ProcessProblem {
  const { stdout = '', stderr = String(cause) } = cause as { stdout?: string; stderr?: string };
  const output = `${stdout}${stderr}`;
  const reason = lastTelling(output);
  if (/No space left/u.test(output)) {
    return new ProcessProblem(
      exitCodes.noSpace,
      `磁盘空间不足，无法创建数据库：请清理 ${dataDir} 所在磁盘，或用 --state 换到别处。`,
      `The disk is too full to make the database: free space where ${dataDir} lies, or choose another folder with --state.`,
    );
  }
  return new ProcessProblem(
    exitCodes.unavailable,
    `无法在 ${dataDir} 创建数据库（${reason}）：请用 --state 换一个可写的本地文件夹。`,
    `The database could not be made in ${dataDir} (${reason}): choose a writable local folder with --state.`,
  );
}
