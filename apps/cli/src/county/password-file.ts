import { closeSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { exitCodes, ProcessProblem } from '#libs/config';
import type { MadeAccount } from './accounts.js';

/** A file of one-time passwords for its owner alone (mode 600). */
export interface PasswordFile {
  readonly path: string;
  readonly write: (made: readonly MadeAccount[]) => void;
  /** Takes it away again: the accounts were not made after all. */
  readonly remove: () => void;
}

/**
 * Where the one-time passwords of new accounts go. The file is made when there is something to write, and never over
 * another one.
 *
 * @throws ProcessProblem noSpace: it is there already, or the folder cannot be written; then no account is made
 */
export function passwordFile(path: string): PasswordFile {
  const file = resolve(path);
  let isOurs = false;
  return {
    path: file,
    write: (made) => {
      if (made.length === 0) return;
      try {
        const opened = openSync(file, 'wx', 0o600);
        isOurs = true;
        try {
          writeFileSync(opened, textOf(made));
        } finally {
          closeSync(opened);
        }
      } catch (cause) {
        throw unwritable(file, cause);
      }
    },
    remove: () => {
      if (isOurs) rmSync(file, { force: true });
    },
  };
}

function textOf(made: readonly MadeAccount[]): string {
  const head = [
    '一次性密码：当面交给本人，第一次登录时须更换；交完请删除本文件。',
    'One-time passwords: hand them over in person, each is replaced at the first sign-in; delete this file afterwards.',
  ];
  const rows = made.map(({ name, displayName, password }) => `${name}\t${displayName}\t${password}`);
  return `${[...head, '', ...rows].join('\n')}\n`;
}

function unwritable(file: string, cause: unknown): ProcessProblem {
  const isThere = (cause as Partial<NodeJS.ErrnoException>).code === 'EEXIST';
  return new ProcessProblem(
    exitCodes.noSpace,
    isThere ? `${file} 已经有了，不覆盖：请用 --passwords 换一个。` : `写不了 ${file}：请用 --passwords 换一个地方。`,
    isThere
      ? `${file} is there and is not overwritten: name another with --passwords.`
      : `${file} cannot be written: name another with --passwords.`,
    { cause },
  );
}

/** A name that no earlier load has taken, by the second. */
export const passwordFileName = (now: Date): string =>
  `maplebridge-passwords-${now.toISOString().slice(0, 19).replaceAll(/[-:]/gu, '').replace('T', '-')}.txt`;
