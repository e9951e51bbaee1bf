import type { Capacity } from '#libs/kernel';
import type { KindHead } from './kind-head.js';
import { heads } from './registry.js';

/** As much of the table of permissions as says who may give a command. */
type Grants = Readonly<
  Record<
    string,
    { readonly persons: readonly { readonly relation: string; readonly capacities: readonly Capacity[] }[] } | undefined
  >
>;

/** The capacities in which a duty may be met: by whoever acts for its office, and by those whose alone it is. */
interface DutyDoers {
  readonly ofOffice: readonly Capacity[];
  readonly named: readonly Capacity[];
}

/**
 * In which capacities each duty may be met (谁能办), by kind: duty → commands → capacities. The office of a duty stands to its
 * case as one of the commands asks; so the capacity alone decides, in the query and not a case at a time.
 */
export const dutyDoers = (permissions: Grants): ReadonlyMap<string, DutyDoers> =>
  new Map(
    Object.values<KindHead>(heads).flatMap(({ kind, duties }) =>
      Object.entries(duties).map(([what, { acts, namedAs }]) => {
        const grants = acts.flatMap((command) => permissions[`${kind}.${command}`]?.persons ?? []);
        const ofOffice = grants.filter(({ relation }) => relation !== namedAs);
        return [`${kind}.${what}`, { ofOffice: capacitiesIn(ofOffice), named: capacitiesIn(grants) }] as const;
      }),
    ),
  );

const capacitiesIn = (grants: readonly { readonly capacities: readonly Capacity[] }[]): readonly Capacity[] => [
  ...new Set(grants.flatMap(({ capacities }) => capacities)),
];

/** What a capacity may do of all duties, for a query of the inbox: of what is an office's, and of what is one's own alone. */
export const dutiesOf = (doers: ReadonlyMap<string, DutyDoers>, capacity: Capacity) => {
  const where = (of: keyof DutyDoers): string[] =>
    [...doers].flatMap(([duty, capacities]) => (capacities[of].includes(capacity) ? [duty] : []));
  return { capacity, duties: where('ofOffice'), alone: where('named') };
};
