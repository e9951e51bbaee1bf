import { dutiesOf, dutyDoers, heads, type Duty, type DutyHead, type KindHead } from '#libs/contracts';
import { permissions } from '#libs/docket';
import { as, type Capacity, type OfficeId } from '#libs/kernel';
import { approvesOpinions, type OfficeTree } from '#libs/office';
import type { reads } from '#libs/persistence';
import type { Caller } from '../http/request-state.js';

type Owed = Pick<Duty, 'kind' | 'what' | 'capacity' | 'persons'>;

const doers = dutyDoers(permissions);

/** The capacities in which a duty may be met: of what is owed in one of them, that one. */
export function doersOf({ kind, what, capacity, persons }: Owed): readonly Capacity[] {
  const all = doers.get(`${kind}.${what}`)?.[persons === null ? 'ofOffice' : 'named'] ?? [];
  return capacity === null ? all : all.filter((one) => one === capacity);
}

/** What a capacity may do of all duties, for a query of the inbox. */
export const doerOf = (capacity: Capacity): reads.Doer => dutiesOf(doers, capacity);

/** What the heads of all kinds name of their duties, by kind. */
const namedOf = (name: 'waitsFor' | 'askedBy'): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.values<KindHead>(heads).flatMap(({ kind, duties }) =>
      Object.entries(duties).flatMap(([what, { [name]: named }]) =>
        named === undefined ? [] : [[`${kind}.${what}`, named] as const],
      ),
    ),
  );

const [waits, seconds] = [namedOf('waitsFor'), namedOf('askedBy')];

/**
 * For a query of the inbox: which duty waits for the decision of somebody else of the office, which is the second half of an
 * act of two persons, and who reads.
 */
export const marksFor = ({ actor: { principal, deputyFor } }: Pick<Caller, 'actor'>): reads.DutyMarks => ({
  waits,
  seconds,
  persons: deputyFor === undefined ? [principal] : [principal, deputyFor],
});

/** A duty as it is answered. @param offices by whose data one of several acts is possible */
export const withDoers =
  (offices: OfficeTree) =>
  (row: reads.DutyRow): Duty => ({
    ...row,
    by: [...doersOf(row)],
    act: actIn(row, offices),
  });

/** Of two acts the one that the data of the office make possible; null: its duty has no such two. */
function actIn({ kind, what, office }: reads.DutyRow, offices: OfficeTree): string | null {
  const { acts, isEither = false } = dutyHeads.get(`${kind}.${what}`) ?? { acts: [] };
  const [approved, alone] = acts;
  if (!isEither || approved === undefined || alone === undefined) return null;
  return approvesOpinions(offices.get(as<OfficeId>(office))) ? approved : alone;
}

const dutyHeads: ReadonlyMap<string, DutyHead> = new Map(
  Object.values<KindHead>(heads).flatMap(({ kind, duties }) =>
    Object.entries(duties).map(([what, of]) => [`${kind}.${what}`, of] as const),
  ),
);
