import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { exitCodes, parseKeys, ProcessProblem, type Keys } from '#libs/config';
import type { Places } from './places.js';
import { say } from './say.js';

const keyBytes = 32;
const keyNames = ['identity', 'textDigest', 'receipt'] as const;

/**
 * Makes the installation's keys at the first start, before there is a database, and never again: over existing data
 * new keys would make every encrypted identity unreadable and every receipt invalid.
 *
 * @param hasData whether a database is there already
 * @throws ProcessProblem the keys are missing over existing data, or damaged
 */
export function ensureKeys(places: Places, hasData: boolean): Keys {
  if (existsSync(places.keys)) {
    closeToOthers(places.keys);
    return keysIn(places.keys);
  }
  if (hasData) throw keysMissing(places.keys);
  const id = randomBytes(8).toString('hex');
  const made = keyNames.map((name) => [name, randomBytes(keyBytes).toString('base64')]);
  writeOwnerOnly(places.keys, `${JSON.stringify({ version: 1, id, ...Object.fromEntries(made) }, null, 2)}\n`);
  return keysIn(places.keys);
}

/** A copy from a backup often has the rights of the medium: who may read the keys may read every identity. */
function closeToOthers(file: string): void {
  const rights = statSync(file).mode & 0o777;
  if (process.platform === 'win32' || (rights & 0o077) === 0) return;
  const was = rights.toString(8);
  try {
    chmodSync(file, 0o600);
    say(
      `密钥文件 ${file} 的权限是 ${was}，他人可能读过；已改为 600`,
      `the keys file had mode ${was} and others may have read it; it is 600 now`,
    );
  } catch {
    say(
      `密钥文件 ${file} 的权限是 ${was}，他人可以读取：请改为 600`,
      `the keys file has mode ${was} and others can read it: set it to 600`,
    );
  }
}

function keysIn(file: string): Keys {
  try {
    return parseKeys(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw new ProcessProblem(
      exitCodes.refused,
      `密钥文件 ${file} 已损坏：请从备份中恢复该文件后重试（不会生成新密钥，否则已有数据无法读取）。`,
      `The keys file ${file} is damaged: restore it from your backup (no new keys are made, they could not read the data).`,
      { cause },
    );
  }
}

function keysMissing(file: string): ProcessProblem {
  return new ProcessProblem(
    exitCodes.refused,
    `已有数据，但缺少密钥文件 ${file}：请从备份中恢复该文件。没有密钥，已有的身份信息无法读取；要另起一套，请加 --fresh，现有的数据会移到旁边保存。`,
    `There is data but no keys file ${file}: restore it from your backup. Without it no identity can be read; to begin anew add --fresh, which keeps the data aside.`,
  );
}

/** Tells whoever makes backups what belongs together. */
export function writeBackupNote(places: Places, postgresFolder: string): void {
  const note = `备份说明 / What a backup needs

密钥 keys:      ${places.keys}
数据库 database: ${postgresFolder}
附件 files:      ${places.files}
发送日志 journal: ${places.journal}  （恢复旧备份时保留现在的 · keep the present one when an older backup is put back）
流程引擎 engine: ${places.temporal}  （可由数据库重建 · can be rebuilt from the database）
本机设置 local:  ${places.mark}

密钥与数据库、附件要一起备份，但分开存放：没有密钥，数据库中的身份信息和全部附件无法读取，回执查询码全部失效；
拿到其中任何一样的人，都不能单独读出身份信息。备份时请先停止平台。
Back up keys together with database and files, and keep them apart: without the keys neither the identities in the
database nor any file can be read, and every query code is void; whoever has only one of them reads no identity. Stop
the platform first.
`;
  writeOwnerOnly(places.backupNote, note);
}

/** Writes a file that only its owner reads, whole or not at all. */
export function writeOwnerOnly(file: string, content: string): void {
  writeFileSync(`${file}.new`, content, { mode: 0o600 });
  renameSync(`${file}.new`, file);
}
