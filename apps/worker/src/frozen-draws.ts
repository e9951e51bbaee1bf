import type { FrozenDraws } from '#activities/joint';
import { reads, type Queryable } from '#libs/persistence';

/** Frozen draws as the ledger has them. */
export const frozenDraws = (database: Queryable): FrozenDraws => ({
  read: async (joint, fact) => {
    const found = await reads.readLink(database, joint, fact);
    if (found === null) return null;
    const { type, data } = JSON.parse(found.whole) as { type: string; data: { candidates?: readonly string[] } };
    const { candidates } = data;
    return type === 'drawFrozen' && candidates !== undefined ? { seed: found.hash, candidates } : null;
  },
});
