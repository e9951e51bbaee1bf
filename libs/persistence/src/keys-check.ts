import { hkdfSync } from 'node:crypto';
import { exitCodes, ProcessProblem, type Keys } from '#libs/config';
import type { Queryable } from './queryable.js';

/** The keys by which data is written. */
const keyNames = ['identity', 'textDigest', 'receipt'] as const;

/** Keys that are whole but have not written this database: of another installation, or with altered bytes. */
export class KeysError extends ProcessProblem {
  constructor({ id }: Keys) {
    const { found, todo } = foreignKeys(id);
    super(exitCodes.refused, `${found.zh}：${todo.zh}。`, `${found.en}: ${todo.en}.`);
  }
}

/** What is wrong with keys of another database, and what to do, each in both languages and without its full stop. */
export const foreignKeys = (id: string) => ({
  found: {
    zh: `密钥文件（编号 ${id}）不属于这个数据库`,
    en: `The keys file (id ${id}) belongs to another database`,
  },
  todo: {
    zh: '请恢复与数据库同一份备份中的密钥文件（MAPLEBRIDGE_KEYS）',
    en: 'restore the keys file of the same backup as the database (MAPLEBRIDGE_KEYS)',
  },
});

/**
 * A value (密钥校验值) that follows from this very key, to be kept beside the data: two files may have the same id and still
 * not the same bytes. It is derived for nothing else (HKDF), so it tells nothing about the key or what that has written.
 *
 * @returns 32 bytes as base64
 */
function checkOf(keys: Keys, name: (typeof keyNames)[number]): string {
  const derived = hkdfSync('sha256', keys[name].reveal(), keys.id, `maplebridge/keys-check/${name}`, 32);
  return Buffer.from(derived).toString('base64');
}

/**
 * Refuses keys with which this database was not written: by their id, and by a value that each of them yields. The first
 * process that comes with keys writes both down, whichever it is.
 *
 * @throws KeysError with what to do
 */
export async function requireKeys(database: Queryable, keys: Keys): Promise<void> {
  // The id first: the keys of another database must not leave values here.
  const isKnown =
    (await areKept(database, new Map([['keys_id', keys.id]]))) &&
    (await areKept(database, new Map(keyNames.map((name) => [`key_check.${name}`, checkOf(keys, name)]))));
  if (!isKnown) throw new KeysError(keys);
}

/**
 * How keys stand to a database, for whoever may change nothing: `unwritten` where no process came with keys yet.
 */
export async function compareKeys(database: Queryable, keys: Keys): Promise<'fits' | 'foreign' | 'unwritten'> {
  const names = ['keys_id', ...keyNames.map((name) => `key_check.${name}`)];
  const values = [keys.id, ...keyNames.map((name) => checkOf(keys, name))];
  const rows = await database.query<{ key: string; value: string }>(
    'select key, value from setting where key = any($1)',
    [names],
  );
  if (rows.length === 0) return 'unwritten';
  return rows.every(({ key, value }) => values[names.indexOf(key)] === value) ? 'fits' : 'foreign';
}

/** Keeps settings that nobody kept before, and says whether they are these now. */
async function areKept(database: Queryable, wanted: ReadonlyMap<string, string>): Promise<boolean> {
  // One statement, so all or none: a start that is interrupted leaves no gap for a file that comes later.
  await database.query(
    `insert into setting (key, value) select * from unnest($1::text[], $2::text[]) on conflict (key) do nothing`,
    [[...wanted.keys()], [...wanted.values()]],
  );
  const sql = 'select key, value from setting where key = any($1)';
  const rows = await database.query<{ key: string; value: string }>(sql, [[...wanted.keys()]]);
  const kept = new Map(rows.map(({ key, value }) => [key, value]));
  return [...wanted].every(([key, value]) => kept.get(key) === value);
}
