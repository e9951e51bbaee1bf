import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import type { Keys } from '#libs/config';
import { withClient } from './postgres-roles.js';

/** The keys by which data is written. */
export const keyNames = ['identity', 'textDigest', 'receipt'] as const;
type KeyName = (typeof keyNames)[number];

const cipherName = 'aes-256-gcm';
const keyBytes = 32;
const ivBytes = 12;
const tagBytes = 16;

/**
 * A value (密钥校验值) that only this very key opens, to be kept beside the data: two files may have the same id and
 * still not the same bytes. It is sealed by a key derived for nothing else, so it tells nothing about what the key itself
 * has written.
 *
 * @returns iv, tag and cipher as base64
 */
export function sealCheck(keys: Keys, name: KeyName): string {
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv(cipherName, checkKey(keys, name), iv);
  const sealed = Buffer.concat([cipher.update(contentOf(keys, name)), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64');
}

/** True for a value that was sealed with this key. */
export function opensCheck(keys: Keys, name: KeyName, value: string): boolean {
  const bytes = Buffer.from(value, 'base64');
  try {
    const decipher = createDecipheriv(cipherName, checkKey(keys, name), bytes.subarray(0, ivBytes));
    decipher.setAuthTag(bytes.subarray(ivBytes, ivBytes + tagBytes));
    const opened = Buffer.concat([decipher.update(bytes.subarray(ivBytes + tagBytes)), decipher.final()]);
    return opened.toString('utf8') === contentOf(keys, name);
  } catch {
    return false;
  }
}

function checkKey(keys: Keys, name: KeyName): Buffer {
  return Buffer.from(hkdfSync('sha256', keys[name].reveal(), '', `maplebridge/keys-check/${name}`, keyBytes));
}

function contentOf({ id }: Keys, name: KeyName): string {
  return `${id}/${name}`;
}

/**
 * Whether the database's data was written with these keys: by their id, and by a value that each of them has sealed. The
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
    const place = (name: KeyName): string => `keys_check.${name}`;
    const checks = await known(new Map(keyNames.map((name) => [place(name), sealCheck(keys, name)])));
    return keyNames.every((name) => opensCheck(keys, name, checks.get(place(name)) ?? ''));
  });
}
