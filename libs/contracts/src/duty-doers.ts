import type { Capacity } from '#libs/kernel';
import type { KindHead } from './kind-head.js';
import { heads } from './registry.js';

/** As much of the table of permissions as says who may give a command. */
type Grants = Readonly<
  Record<string, { readonly persons: readonly { readonly capacities: readonly Capacity[] }[] } | undefined>
>;

/**
 * In which capacities each duty may be met (谁能办), by kind: duty → commands → capacities. The office of a duty stands to its
 * case as one of the commands asks; so the capacity alone decides, in the query and not a case at a time.
 */
export const dutyDoers = (permissions: Grants): ReadonlyMap<string, readonly Capacity[]> =>
  new Map(
    Object.values<KindHead>(heads).flatMap(({ kind, duties }) =>
      Object.entries(duties).map(([what, { acts }]) => {
        const grants = acts.flatMap((command) => permissions[`${kind}.${command}`]?.persons ?? []);
        return [`${kind}.${what}`, [...new Set(grants.flatMap(({ capacities }) => capacities))]] as const;
      }),
    ),
  );

/** What a capacity may do of all duties, for a query of the inbox. */
export const dutiesOf = (doers: ReadonlyMap<string, readonly Capacity[]>, capacity: Capacity) => ({
  capacity,
  duties: [...doers].flatMap(([duty, capacities]) => (capacities.includes(capacity) ? [duty] : [])),
});
