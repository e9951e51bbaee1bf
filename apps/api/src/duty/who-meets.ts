import { heads, type Duty, type KindHead } from '#libs/contracts';
import { permissions } from '#libs/docket';
import type { Capacity } from '#libs/kernel';
import type { reads } from '#libs/persistence';

type Owed = Pick<Duty, 'kind' | 'what' | 'capacity'>;

/**
 * In which capacities each duty may be met (谁能办), by kind: duty → commands → capacities. The office of a duty stands to its
 * case as one of the commands asks; so the capacity alone decides, in the query and not a case at a time.
 */
const doers: ReadonlyMap<string, readonly Capacity[]> = new Map(
  Object.values(heads).flatMap(({ kind, duties }) =>
    Object.entries(duties).map(([what, { acts }]) => [`${kind}.${what}`, capacitiesFor(kind, acts)] as const),
  ),
);

function capacitiesFor(kind: string, acts: readonly string[]): readonly Capacity[] {
  const grants = acts.flatMap((command) => permissions[`${kind}.${command}`]?.persons ?? []);
  return [...new Set(grants.flatMap(({ capacities }) => capacities))];
}

/** The capacities in which a duty may be met: of what is owed in one of them, that one. */
export function doersOf({ kind, what, capacity }: Owed): readonly Capacity[] {
  const all = doers.get(`${kind}.${what}`) ?? [];
  return capacity === null ? all : all.filter((one) => one === capacity);
}

/** What a capacity may do of all duties, for a query of the inbox. */
export const doerOf = (capacity: Capacity): reads.Doer => ({
  capacity,
  duties: [...doers].flatMap(([duty, capacities]) => (capacities.includes(capacity) ? [duty] : [])),
});

/** Which duty waits for the decision of somebody else of the office, by kind, for a query of the inbox. */
export const waits: reads.Waits = Object.fromEntries(
  Object.values<KindHead>(heads).flatMap(({ kind, duties }) =>
    Object.entries(duties).flatMap(([what, { waitsFor }]) =>
      waitsFor === undefined ? [] : [[`${kind}.${what}`, waitsFor] as const],
    ),
  ),
);

/** A duty as it is answered. */
export const withDoers = (row: reads.DutyRow): Duty => ({ ...row, by: [...doersOf(row)] });
