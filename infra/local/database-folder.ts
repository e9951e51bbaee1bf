import { chownSync, existsSync, readFileSync, realpathSync, statSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { exitCodes, ProcessProblem } from '#libs/config';
import * as z from 'zod';
import type { Places } from './places.js';
import { isCluster } from './postgres.js';
import { canPass, type RunAs } from './run-as.js';

/** Where an installation says that its database lies: `inside` its state folder, or in the system's under its own id. */
export interface DatabasePlace {
  readonly id: string;
  readonly database: 'inside' | 'outside';
}

// Kept in the database's folder: which installation it is of, and where that was when it last opened it.
const holderFile = z.object({ id: z.string().min(1), folder: z.string().min(1) });
type Holder = z.infer<typeof holderFile>;

const holderName = 'maplebridge.json';

/**
 * Where the database lies. It follows from where the state folder is now: one that was moved or copied has what was
 * moved or copied with it, and never what stayed behind. A database inside comes before one that was left in the system's.
 */
export function databaseFolder(places: Places, { id, database }: DatabasePlace): string {
  return database === 'inside' || isCluster(places.postgres) ? places.postgres : join(places.elsewhere, id);
}

/** True where the database there was last opened by the installation in this very state folder. */
export function isHeldBy(database: string, places: Places): boolean {
  return holderOf(database)?.folder === realpathSync(places.folder);
}

/**
 * Holds a database for the installation in this state folder. One that lies inside it is its own; one that lies elsewhere
 * is taken over from a folder that the installation has left, and from nobody else.
 *
 * @throws ProcessProblem the installation that holds it still stands in another folder: this one is a copy
 */
export function holdDatabase(database: string, places: Places, id: string): void {
  if (!isCluster(database)) return;
  const folder = realpathSync(places.folder);
  const holder = holderOf(database);
  if (holder?.folder === folder && holder.id === id) return;
  const isInside = realpathSync(database).startsWith(`${folder}${sep}`);
  if (!isInside && holder !== null && isStillThere(holder)) throw copied(places, holder, database);
  const file = join(database, holderName);
  writeFileSync(file, `${JSON.stringify({ id, folder } satisfies Holder)}\n`, { mode: 0o600 });
  // PostgreSQL's own backups read every file of the folder, as its user.
  const { uid, gid } = statSync(database);
  if (statSync(file).uid !== uid) chownSync(file, uid, gid);
}

/**
 * @param who PostgreSQL's user where it is another than ours
 * @throws ProcessProblem there was a database and it is gone, or its user cannot enter the state folder it lies in
 */
export function requireDatabase(places: Places, { database, who }: { database: string; who: RunAs | undefined }): void {
  if (!isCluster(database)) throw missing(places, database);
  if (database === places.postgres && who !== undefined && !canPass(places.folder, who)) throw closed(places.folder);
}

function holderOf(database: string): Holder | null {
  try {
    return holderFile.parse(JSON.parse(readFileSync(join(database, holderName), 'utf8')));
  } catch {
    return null;
  }
}

// A folder that cannot be looked into may well be where it was.
function isStillThere({ id, folder }: Holder): boolean {
  const mark = join(folder, 'installation.json');
  if (!existsSync(mark)) return false;
  try {
    return (JSON.parse(readFileSync(mark, 'utf8')) as { id?: unknown }).id === id;
  } catch {
    return true;
  }
}

function copied({ folder, postgres }: Places, holder: Holder, database: string): ProcessProblem {
  return new ProcessProblem(
    exitCodes.refused,
    `数据文件夹 ${folder} 是 ${holder.folder} 的副本，数据库 ${database} 属于原来的文件夹，没有打开：请从原来的文件夹启动；要启动这份副本，请把备份的数据库文件夹放到 ${postgres}。`,
    `The state folder ${folder} is a copy of ${holder.folder}, to which the database ${database} belongs; it was not opened. Start from the original, or put the database's folder of your backup to ${postgres} to start the copy.`,
  );
}

function missing({ folder }: Places, database: string): ProcessProblem {
  return new ProcessProblem(
    exitCodes.refused,
    `数据文件夹 ${folder} 有过数据库，而 ${database} 里没有：请从备份中恢复数据库文件夹；若要另起一套，请加 --fresh，现有的内容会移到旁边保存。`,
    `The state folder ${folder} had a database, and there is none in ${database}: restore its folder from your backup, or begin anew with --fresh, which keeps aside what is there.`,
  );
}

function closed(folder: string): ProcessProblem {
  return new ProcessProblem(
    exitCodes.refused,
    `postgres 用户进不了数据文件夹 ${folder}，而数据库在里面：请把该文件夹放到各级都可通过的地方（例如 /srv），或为上级文件夹加上通过权限（chmod o+x）。`,
    `The user postgres cannot enter the state folder ${folder}, in which the database lies: move the folder to where every parent lets others pass (for example /srv), or let them pass (chmod o+x).`,
  );
}
