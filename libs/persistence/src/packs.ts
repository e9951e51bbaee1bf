import { createHash } from 'node:crypto';
import type { Queryable } from './queryable.js';

/** One stored pack (规则包 / 日历包): immutable content under the hash of itself. */
export interface StoredPack {
  readonly kind: 'rules' | 'calendar';
  /** `<procedure>.<jurisdiction>` for rules, `<jurisdiction>-<year>` for a calendar. */
  readonly name: string;
  /** `packVersion` of the content. */
  readonly version: string;
  readonly content: string;
  readonly loadedAt: Date;
  /** Its name was activated last with this content: what cases and clocks that begin now go by. */
  readonly isInForce: boolean;
}

type PackContent = Pick<StoredPack, 'kind' | 'name' | 'content'>;
type PackVersion = Pick<StoredPack, 'kind' | 'name' | 'version'>;

/**
 * What clocks and cases are pinned to: the first half of the SHA-256 of a pack's content, hex, 32 characters, which
 * `sha256sum` prints too. Each clock holds two of them, and 128 bits are enough that nobody makes a second content for one.
 */
export function packVersion(content: string): string {
  return createHash('sha256').update(content, 'utf8').digest('hex').slice(0, 32);
}

/**
 * The version of a pack's name that is in force (生效): the one that was activated last.
 *
 * @param pack alias of a row of `pack`
 */
export const versionInForce = (pack: string): string => `(select a.version from pack_activation a
  where a.kind = ${pack}.kind and a.name = ${pack}.name order by a.seq desc limit 1)`;

/** Every stored pack in the order in which they were stored; those that are not in force too, for what is pinned to them. */
export async function loadPacks(database: Queryable): Promise<StoredPack[]> {
  return await database.query<StoredPack>(
    `select p.kind, p.name, p.version, p.content, p.loaded_at as "loadedAt",
       p.version is not distinct from ${versionInForce('p')} as "isInForce" from pack p order by p.seq`,
  );
}

/**
 * Stores a pack that was validated by its own parser, and puts a new content in force. Storing the same content again
 * changes nothing: whoever has activated another one since meant it.
 *
 * @param by who puts it in force, for the record of activations
 */
export async function storePack(
  database: Queryable,
  pack: PackContent,
  by = 'migrate',
): Promise<{ version: string; isNew: boolean }> {
  const version = packVersion(pack.content);
  const added = await database.query(
    `with added as (
       insert into pack (kind, name, version, content) values ($1, $2, $3, $4)
       on conflict on constraint pack_kind_name_version_uq do nothing returning kind, name, version)
     insert into pack_activation (kind, name, version, activated_by)
     select kind, name, version, $5 from added returning seq`,
    [pack.kind, pack.name, version, pack.content, by],
  );
  return { version, isNew: added.length > 0 };
}

/**
 * Puts a stored content in force again (重新启用), e.g. the one before a content that turned out to be wrong. What is pinned
 * to another one keeps it.
 *
 * @param by who does it, for the record of activations
 * @returns `already` in force, or `unknown`: no such content is stored
 */
export async function activatePack(
  database: Queryable,
  pack: PackVersion,
  by: string,
): Promise<'activated' | 'already' | 'unknown'> {
  const [found] = await database.query<{ isInForce: boolean }>(
    `select p.version is not distinct from ${versionInForce('p')} as "isInForce" from pack p
     where p.kind = $1 and p.name = $2 and p.version = $3`,
    [pack.kind, pack.name, pack.version],
  );
  if (found === undefined) return 'unknown';
  if (found.isInForce) return 'already';
  await database.query('insert into pack_activation (kind, name, version, activated_by) values ($1, $2, $3, $4)', [
    pack.kind,
    pack.name,
    pack.version,
    by,
  ]);
  return 'activated';
}
