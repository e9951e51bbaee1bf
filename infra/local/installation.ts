import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statfsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { exitCodes, ProcessProblem, stateShape, StateShapeError } from '#libs/config';
import { randomPassword } from '#libs/persistence';
import * as z from 'zod';
import { databaseFolder, holdDatabase, isHeldBy, requireDatabase } from './database-folder.js';
import { writeOwnerOnly } from './keys.js';
import type { Places } from './places.js';
import { isCluster, randomPasswords, type PostgresPasswords } from './postgres.js';
import { canPass, serverUser } from './run-as.js';

const text = z.string().min(1);
// Written when a folder is made; a release before there were shapes takes the file for damaged, and touches nothing.
const installationFile = z.object({
  shape: z.literal(stateShape),
  madeAt: text,
  id: text,
  /** Beside it or, where PostgreSQL's user cannot enter, in the system's folder: never by its path, which a copy would share. */
  database: z.enum(['inside', 'outside']),
  /** From when the database first ran: one that is then missing is not made anew. */
  hasDatabase: z.boolean(),
  passwords: z.object({ admin: text, owner: text, app: text }) satisfies z.ZodType<PostgresPasswords>,
  /** Of the demonstration accounts, before they are made: a start that is interrupted loses nothing. */
  demoPassword: text,
});

const placeOfDatabase = installationFile.pick({ id: true, database: true });
// Of any release: the least that says it is one. Before there were shapes there was a version, and then a path.
const anyInstallationFile = z.union([
  placeOfDatabase.extend({ shape: text }),
  z.object({ shape: text.optional(), postgresFolder: text }),
]);

/** What one installation remembers beside its keys: where its database lies, and the passwords of its roles. */
export type Installation = Readonly<z.infer<typeof installationFile>>;

/** An installation in its state folder. */
export interface OpenInstallation {
  readonly installation: Installation;
  /** Where its database lies, or will. */
  readonly database: string;
  readonly isNew: boolean;
}

const megabyte = 1024 * 1024;
// A fresh database and engine take about 120 MB, WAL may grow by 1 GB.
const leastForFirstStart = 1_500 * megabyte;
// Below this PostgreSQL stops in the middle of somebody's work.
const leastForAnyStart = 300 * megabyte;

/**
 * Opens the installation in a state folder, or makes a new one in an empty folder.
 *
 * @throws ProcessProblem the folder is somebody else's, cannot be written, or its disk is nearly full; its database is
 *   missing, or is held by the installation of which this folder is a copy
 * @throws StateShapeError it was written by a release that keeps another shape; nothing in it was changed
 */
export function openInstallation(places: Places): OpenInstallation {
  const existing = readInstallation(places);
  makeFolders(places);
  checkDisk(places.folder, existing === undefined);
  const installation = existing ?? newInstallation(places);
  const database = databaseFolder(places, installation);
  if (installation.hasDatabase) requireDatabase(places, { database, who: serverUser() });
  holdDatabase(database, places, installation.id);
  return { installation, database, isNew: existing === undefined };
}

function newInstallation(places: Places): Installation {
  const who = serverUser();
  const isInside = who === undefined || canPass(places.folder, who);
  const installation: Installation = {
    shape: stateShape,
    madeAt: new Date().toISOString(),
    id: randomBytes(8).toString('hex'),
    database: isInside ? 'inside' : 'outside',
    hasDatabase: false,
    passwords: randomPasswords(),
    // One that the policy of passwords takes: what is drawn from any letters lacks a digit one time in fifteen.
    demoPassword: randomPassword(),
  };
  writeMark(places, installation);
  return installation;
}

const writeMark = (places: Places, installation: Installation): void =>
  writeOwnerOnly(places.mark, `${JSON.stringify(installation, null, 2)}\n`);

/** Remembers that the database runs: from now on it is this installation's, and is missed when it is gone. */
export function keepDatabase(places: Places, { installation, database }: OpenInstallation): void {
  if (!installation.hasDatabase) writeMark(places, { ...installation, hasDatabase: true });
  holdDatabase(database, places, installation.id);
}

/**
 * What a state folder says of itself; undefined for a new one. Reads, and nothing else.
 *
 * @throws ProcessProblem it is no folder, or what it says of itself is damaged
 * @throws StateShapeError it was written by a release that keeps another shape
 */
export function readInstallation(places: Places): Installation | undefined {
  const kept = readKept(places);
  if (kept === undefined) return undefined;
  if (kept.shape !== stateShape) {
    throw new StateShapeError({ kind: 'folder', name: places.folder, shape: kept.shape });
  }
  return orDamaged(places.mark, () => installationFile.parse(kept.content));
}

/** What a release of any shape has left in a folder. */
interface Kept {
  readonly shape: string | null;
  /** Its database where that lies outside the folder. */
  readonly outside: string | null;
  /** Of its own file; undefined where a database lies in a folder without one. */
  readonly content: unknown;
}

function readKept(places: Places): Kept | undefined {
  requireFolder(places.folder);
  if (!existsSync(places.mark)) {
    const isThere = isCluster(places.postgres);
    return isThere ? { shape: null, outside: null, content: undefined } : undefined;
  }
  return orDamaged(places.mark, () => {
    const content: unknown = JSON.parse(readFileSync(places.mark, 'utf8'));
    const kept = anyInstallationFile.parse(content);
    const database = 'database' in kept ? databaseFolder(places, kept) : kept.postgresFolder;
    return { shape: kept.shape ?? null, outside: database === places.postgres ? null : database, content };
  });
}

function orDamaged<T>(file: string, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    throw damaged(file, cause);
  }
}

/**
 * Deletes an installation of whatever shape with all its data and keys. A database outside the state folder goes with it
 * where it is held by this very folder: that of a copy is the original's.
 *
 * @returns a database that was left where it is; null where there is none
 * @throws ProcessProblem the folder is not an installation: nothing in it is touched
 */
export function resetInstallation(places: Places): string | null {
  const kept = requireOurs(places);
  if (kept === undefined) return null;
  const { outside } = kept;
  if (outside !== null && isHeldBy(outside, places)) rmSync(outside, { recursive: true, force: true });
  rmSync(places.folder, { recursive: true, force: true });
  return outside !== null && existsSync(outside) ? outside : null;
}

/**
 * Moves an installation of whatever shape aside with all its data and keys, so that a new one can begin in its
 * place; moved back under its old name it runs again, with the release that wrote it. A database outside the folder stays
 * where it is, under the name that the folder knows.
 *
 * @returns where it is now; null where there was none
 * @throws ProcessProblem the folder is not an installation: nothing in it is touched
 */
export function setAsideInstallation(places: Places, now: Date): string | null {
  const kept = requireOurs(places);
  if (kept === undefined) return null;
  const aside = `${places.folder}-until-${now.toISOString().slice(0, 19).replaceAll(':', '')}`;
  renameSync(places.folder, aside);
  return aside;
}

/** What an installation has left in a folder; undefined for a new one. @throws ProcessProblem it holds something else */
function requireOurs(places: Places): Kept | undefined {
  const kept = readKept(places);
  if (kept === undefined && existsSync(places.folder) && !isEmptyFolder(places.folder)) throw notOurs(places.folder);
  return kept;
}

function requireFolder(folder: string): void {
  if (!existsSync(folder) || statSync(folder).isDirectory()) return;
  throw new ProcessProblem(
    exitCodes.noSpace,
    `${folder} 不是文件夹：请用 --state 指定一个文件夹。`,
    `${folder} is no folder: name a folder with --state.`,
  );
}

function damaged(file: string, cause: unknown): ProcessProblem {
  return new ProcessProblem(
    exitCodes.refused,
    `安装信息文件 ${file} 已损坏：请从备份中恢复该文件（其中有数据库的口令）；若确实要放弃全部数据，请删除该文件夹后重新开始。`,
    `The file ${file} is damaged: restore it from your backup (it holds the passwords of the database), or give up all data, delete the folder and begin anew.`,
    { cause },
  );
}

function makeFolders(places: Places): void {
  requireFolder(places.folder);
  if (existsSync(places.folder) && !existsSync(places.mark) && !isEmptyFolder(places.folder)) {
    throw notOurs(places.folder);
  }
  try {
    // PostgreSQL's user passes through, and sees nothing: every file in it is its owner's alone.
    makeFolder(places.folder, 0o711);
    for (const folder of [places.run, places.logs, places.temporal]) makeFolder(folder, 0o700);
  } catch (cause) {
    throw new ProcessProblem(
      exitCodes.noSpace,
      `无法写入数据文件夹 ${places.folder}：请用 --state 换一个可写的文件夹，或检查权限与磁盘空间。`,
      `The state folder ${places.folder} cannot be written: choose another with --state, or check its rights and disk.`,
      { cause },
    );
  }
}

// Not by `recursive`: where the system refuses with "no such file" (under /proc) Node then tries for ever.
function makeFolder(folder: string, mode: number): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder), 0o755);
  mkdirSync(folder, { mode });
}

// An interrupted first start may leave folders of ours without the mark.
function isEmptyFolder(folder: string): boolean {
  return readdirSync(folder).every((name) => ['run', 'logs', 'temporal', 'installation.json.new'].includes(name));
}

function notOurs(folder: string): ProcessProblem {
  return new ProcessProblem(
    exitCodes.refused,
    `文件夹 ${folder} 里有别的内容，不是本平台的数据文件夹：请用 --state 指定一个空文件夹。`,
    `The folder ${folder} holds other things and no installation: name an empty folder with --state.`,
  );
}

function checkDisk(folder: string, isFirst: boolean): void {
  const { bavail, bsize } = statfsSync(folder);
  const free = bavail * bsize;
  const least = isFirst ? leastForFirstStart : leastForAnyStart;
  if (free >= least) return;
  const [has, needs] = [Math.floor(free / megabyte), Math.ceil(least / megabyte)];
  throw new ProcessProblem(
    exitCodes.noSpace,
    `磁盘空间不足（剩余 ${String(has)} MB，需要 ${String(needs)} MB）：请清理 ${folder} 所在磁盘，或用 --state 换到别处。`,
    `Too little disk (${String(has)} MB free, ${String(needs)} MB needed): free space where ${folder} lies, or choose another folder with --state.`,
  );
}
