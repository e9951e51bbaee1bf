import { hkdfSync } from 'node:crypto';
import type { Keys } from '#libs/config';
import { withClient } from './postgres-roles.js';

/** The keys by which data is written. */
export const keyNames = ['identity', 'textDigest', 'receipt'] as const;
type KeyName = (typeof keyNames)[number];

/**
 * A value (密钥校验值) that follows from this very key, to be kept beside the data: two files may have the same id and still
 * not the same bytes. It is derived for nothing else (HKDF), so it tells nothing about the key or what that has written.
 *
 * @returns 32 bytes as base64
 */
export function checkOf(keys: Keys, name: KeyName): string {
  const derived = hkdfSync('sha256', keys[name].reveal(), keys.id, `maplebridge/keys-check/${name}`, 32);
  return Buffer.from(derived).toString('base64');
}

/**
 * Whether the database's data was written with these keys: by their id, and by a value that each of them yields. The
 * first start writes both down; one over a database from before there were such values trusts the id.
 */
export async function areKeysOf(ownerUrl: string, keys: Keys): Promise<boolean> {
  return await withClient(ownerUrl, async (client) => {
    const known = async (settings: ReadonlyMap<string, string>): Promise<ReadonlyMap<string, string>> => {
      // One statement, so all or none: a start that is interrupted leaves no gap for a file that comes later.
      await client.query(
        `insert into setting (key, value) select * from unnest($1::text[], $2::text[]) on conflict (key) do nothing`,
        [[...settings.keys()], [...settings.values()]],
      );
      const sql = 'select key, value from setting where key = any($1)';
      const { rows } = await client.query<{ key: string; value: string }>(sql, [[...settings.keys()]]);
      return new Map(rows.map(({ key, value }) => [key, value]));
    };
    // The id first: the keys of another database must not leave values here.
    if ((await known(new Map([['keys_id', keys.id]]))).get('keys_id') !== keys.id) return false;
    const wanted = new Map(keyNames.map((name) => [`key_check.${name}`, checkOf(keys, name)]));
    const kept = await known(wanted);
    return [...wanted].every(([place, check]) => kept.get(place) === check);
  });
}
