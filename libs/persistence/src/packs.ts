import { createHash } from 'node:crypto';
import type { Queryable } from './database.js';

/** One stored pack (规则包 / 日历包): immutable content under the hash of itself. */
export interface StoredPack {
  readonly kind: 'rules' | 'calendar';
  /** `cn-national-2022`, or `<jurisdiction>-<year>` for a calendar. */
  readonly name: string;
  /** SHA-256 of the content, hex. */
  readonly version: string;
  readonly content: string;
  readonly loadedAt: Date;
}

/** SHA-256 of a pack's content, hex: what clocks and cases are pinned to. */
export function packVersion(content: string): string {
  return createHash('sha256').update(content, 'utf8').digest('hex');
}

/** Every stored pack, oldest first: a later row of one name replaces an earlier one for clocks armed from then on. */
export async function loadPacks(database: Queryable): Promise<StoredPack[]> {
  return await database.query<StoredPack>(
    'select kind, name, version, content, loaded_at as "loadedAt" from pack order by seq',
  );
}

/** Stores a pack that was validated by its own parser. Storing the same content again changes nothing. */
export async function storePack(
  database: Queryable,
  pack: Pick<StoredPack, 'kind' | 'name' | 'content'>,
): Promise<{ version: string; isNew: boolean }> {
  const version = packVersion(pack.content);
  const added = await database.query(
    `insert into pack (kind, name, version, content) values ($1, $2, $3, $4)
     on conflict on constraint pack_kind_name_version_uq do nothing returning seq`,
    [pack.kind, pack.name, version, pack.content],
  );
  return { version, isNew: added.length > 0 };
}
