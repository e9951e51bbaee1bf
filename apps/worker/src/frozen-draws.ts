import type { FrozenDraws } from '#activities/joint';
import type { Queryable } from '#libs/persistence';
import { readChainFact } from './chain-facts.js';

/** Frozen draws as the ledger has them. */
export const frozenDraws = (database: Queryable): FrozenDraws => ({
  read: async (joint, fact) => {
    const found = await readChainFact(database, joint, fact);
    return found?.type === 'drawFrozen' ? found : null;
  },
});
