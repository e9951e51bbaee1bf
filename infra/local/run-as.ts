import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { exitCodes, ProcessProblem } from '#libs/config';

/** The user that a server runs as. */
export interface RunAs {
  readonly uid: number;
  readonly gid: number;
}

/**
 * PostgreSQL refuses to run as root: then it runs as the user `postgres`, which is made when missing. Undefined for
 * everybody else: it runs as who started it.
 */
export function serverUser(): RunAs | undefined {
  if (process.getuid?.() !== 0) return undefined;
  return userNamed('postgres') ?? createUser('postgres');
}

function userNamed(name: string): RunAs | undefined {
  try {
    const id = (flag: string) => Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: 'pipe' }));
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    return undefined;
  }
}

function createUser(name: string): RunAs {
  try {
    execFileSync('groupadd', ['--force', name], { stdio: 'pipe' });
    execFileSync('useradd', ['--system', '--gid', name, '--no-create-home', name], { stdio: 'pipe' });
  } catch (cause) {
    throw noUser(cause);
  }
  const made = userNamed(name);
  if (!made) throw noUser(undefined);
  return made;
}

function noUser(cause: unknown): ProcessProblem {
  return new ProcessProblem(
    exitCodes.unavailable,
    'PostgreSQL 不能以 root 身份运行，且无法创建 postgres 用户：请换普通用户启动，或先运行 useradd postgres。',
    'PostgreSQL does not run as root and the user postgres could not be made: start as an ordinary user, or run useradd postgres first.',
    { cause },
  );
}

/** True if that user can pass through every folder down to this one, which exists. */
export function canPass(folder: string, who: RunAs): boolean {
  const here = resolve(folder);
  const { mode, uid, gid } = statSync(here);
  const passBit = uid === who.uid ? 0o100 : gid === who.gid ? 0o010 : 0o001;
  if ((mode & passBit) === 0) return false;
  const parent = dirname(here);
  return parent === here || canPass(parent, who);
}

/** For what root's servers need outside a home folder that nobody else may enter. */
export const systemFolder = '/var/lib/maplebridge';
