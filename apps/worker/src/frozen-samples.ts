import type { FrozenSamples } from '#activities/inspection';
import type { SamplePlan, SampleUnit } from '#libs/draw';
import { reads, type Queryable } from '#libs/persistence';

/** Frozen samples as the ledger has them. */
export const frozenSamples = (database: Queryable): FrozenSamples => ({
  read: async (tour, fact) => {
    const found = await reads.readLink(database, tour, fact);
    if (found === null) return null;
    const { type, data } = JSON.parse(found.whole) as {
      readonly type: string;
      readonly data: { readonly candidates: readonly SampleUnit[] } & SamplePlan;
    };
    if (type !== 'sampleFrozen') return null;
    const { candidates, quotas, random } = data;
    return { seed: found.hash, candidates, quotas, random };
  },
});
