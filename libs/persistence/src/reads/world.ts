import type { pack } from '#libs/contracts';
import type * as z from 'zod';
import { versionInForce } from '../packs.js';
import { instantSql, type Queryable } from './reader.js';

/** One version of a pack (规则包, 日历包) as it was loaded; the newest is the one in force, that was activated last. */
export type PackRow = Omit<z.output<typeof pack>, 'title'>;

const columns = `p.kind, p.name, p.version, ${instantSql('p.loaded_at')} as "loadedAt",
  p.version is not distinct from ${versionInForce('p')} as "isNewest"`;

/** Every version of every pack, newest first within its name. Packs are public. */
export async function listPacks(db: Queryable): Promise<PackRow[]> {
  return db.query<PackRow>(`select ${columns} from pack p order by p.kind, p.name, p.seq desc`);
}

/**
 * The content of one version of a pack, or of the one in force, as the text that its version is the hash of; null where there
 * is none.
 */
export async function readPack(
  db: Queryable,
  pack: { kind: string; name: string; version: string | null },
): Promise<(PackRow & { content: string }) | null> {
  const rows = await db.query<PackRow & { content: string }>(
    `select ${columns}, p.content from pack p where p.kind = $1 and p.name = $2 and p.version = coalesce($3::text, ${versionInForce('p')})`,
    [pack.kind, pack.name, pack.version],
  );
  return rows[0] ?? null;
}
