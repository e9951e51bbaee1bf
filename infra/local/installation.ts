import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statfsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { exitCodes, ProcessProblem, stateShape, StateShapeError } from '#libs/config';
import * as z from 'zod';
import { writeOwnerOnly } from './keys.js';
import type { Places } from './places.js';
import { isCluster, randomPasswords, type PostgresPasswords } from './postgres.js';
import { dataFolderFor, serverUser } from './run-as.js';

const text = z.string().min(1);
// Written when a folder is made; a release before there were shapes takes the file for damaged, and touches nothing.
const installationFile = z.object({
  shape: z.literal(stateShape),
  madeAt: text,
  postgresFolder: text,
  passwords: z.object({ admin: text, owner: text, app: text }) satisfies z.ZodType<PostgresPasswords>,
});

// Of any release: the least that tells where a database lies. Before there were shapes there was a version.
const anyInstallationFile = z.object({ shape: text.optional(), postgresFolder: text });

/** What one installation remembers beside its keys: where its database lies, and the passwords of its roles. */
export type Installation = Readonly<z.infer<typeof installationFile>>;

const megabyte = 1024 * 1024;
// A fresh database and engine take about 120 MB, WAL may grow by 1 GB.
const leastForFirstStart = 1_500 * megabyte;
// Below this PostgreSQL stops in the middle of somebody's work.
const leastForAnyStart = 300 * megabyte;

/**
 * Opens the installation in a state folder, or makes a new one in an empty folder.
 *
 * @throws ProcessProblem the folder is somebody else's, cannot be written, or its disk is nearly full
 * @throws StateShapeError it was written by a release that keeps another shape; nothing in it was changed
 */
export function openInstallation(places: Places): { installation: Installation; isNew: boolean; isElsewhere: boolean } {
  const existing = readInstallation(places);
  makeFolders(places);
  checkDisk(places.folder, existing === undefined);
  if (existing) return { installation: existing, isNew: false, isElsewhere: false };
  const { folder, isFallback } = dataFolderFor(places.postgres, serverUser());
  const installation: Installation = {
    shape: stateShape,
    madeAt: new Date().toISOString(),
    postgresFolder: folder,
    passwords: randomPasswords(),
  };
  writeOwnerOnly(places.mark, `${JSON.stringify(installation, null, 2)}\n`);
  return { installation, isNew: true, isElsewhere: isFallback };
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
  readonly postgresFolder: string;
  /** Of its own file; undefined where a database lies in a folder without one. */
  readonly content: unknown;
}

function readKept(places: Places): Kept | undefined {
  requireFolder(places.folder);
  if (!existsSync(places.mark)) {
    const isThere = isCluster(places.postgres);
    return isThere ? { shape: null, postgresFolder: places.postgres, content: undefined } : undefined;
  }
  return orDamaged(places.mark, () => {
    const content: unknown = JSON.parse(readFileSync(places.mark, 'utf8'));
    const { shape = null, postgresFolder } = anyInstallationFile.parse(content);
    return { shape, postgresFolder, content };
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
 * Deletes an installation of whatever shape with all its data and keys.
 *
 * @throws ProcessProblem the folder is not an installation: nothing in it is touched
 */
export function resetInstallation(places: Places): void {
  const kept = requireOurs(places);
  if (kept === undefined) return;
  rmSync(kept.postgresFolder, { recursive: true, force: true });
  rmSync(places.folder, { recursive: true, force: true });
}

/**
 * Moves an installation of whatever shape aside with all its data and keys, so that a new one can begin in its
 * place; moved back under its old name it runs again, with the release that wrote it.
 *
 * @returns where it is now; null where there was none
 * @throws ProcessProblem the folder is not an installation, or its database lies elsewhere and cannot move with it
 */
export function setAsideInstallation(places: Places, now: Date): string | null {
  const kept = requireOurs(places);
  if (kept === undefined) return null;
  if (kept.postgresFolder !== places.postgres) throw liesElsewhere(kept.postgresFolder);
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

function liesElsewhere(folder: string): ProcessProblem {
  return new ProcessProblem(
    exitCodes.refused,
    `数据库在 ${folder}，不能随数据文件夹一起移走：请用 --state 指定另一个空文件夹，从那里重新开始。`,
    `The database lies in ${folder} and cannot move with the state folder: begin anew in another empty folder with --state.`,
  );
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
    `安装信息文件 ${file} 已损坏：请从备份中恢复该文件（其中有数据库的位置和口令）；若确实要放弃全部数据，请删除该文件夹后重新开始。`,
    `The file ${file} is damaged: restore it from your backup (it holds the place and passwords of the database), or give up all data, delete the folder and begin anew.`,
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
