import type { OfficeId } from '#libs/kernel';

/** Somebody who could go, as the register and the lists of open visits have them. */
export interface Candidate {
  /** Id in the register, one line. */
  readonly person: string;
  readonly account: string | null;
  readonly office: OfficeId;
  /** Every office in which that one has a role: a double post does not make whoever handled it somebody else. */
  readonly offices: readonly OfficeId[];
  /** Speaks every language that was asked for by the register, or one where nobody speaks all; or none was asked for. */
  readonly speaks: boolean;
  /** Goes already for an open revisit of the same matter: one person rings the same people. */
  readonly isGoing: boolean;
  /** How many revisits are open with that person. */
  readonly open: number;
  readonly isGrid: boolean;
  /** Belongs to a party, or is one. */
  readonly isOfParty: boolean;
}

/** Who may not go, and why. */
export interface LeftOut {
  readonly person: string;
  readonly because: 'handled' | 'of_party' | 'grid';
}

/** What keeps somebody from going. */
export interface Independence {
  /** Offices and persons that handled the matter. */
  readonly handled: { readonly offices: readonly OfficeId[]; readonly persons: readonly string[] };
  /** All parties want somebody of the grid. */
  readonly isGridAgreed: boolean;
}

/** Whether somebody, or an office in which that one has a role, has handled the matter. */
export const hasHandled = (
  { person, offices }: { readonly person: string; readonly offices: readonly string[] },
  { handled }: Pick<Independence, 'handled'>,
): boolean => handled.persons.includes(person) || handled.offices.some((one) => offices.includes(one));

/** Why somebody does not go; null: may. Nobody visits what he, or an office of his, has handled. */
export function leftOutAs(one: Candidate, of: Independence): LeftOut['because'] | null {
  const { isGridAgreed } = of;
  if (hasHandled({ person: one.person, offices: [one.office, ...one.offices] }, of)) return 'handled';
  if (one.isOfParty) return 'of_party';
  return one.isGrid && !isGridAgreed ? 'grid' : null;
}

// Who speaks the language, then who asks the same people already, then who has least to do: by id among equals, so that it is always the same order.
const places = (one: Candidate): readonly (number | string)[] => [
  one.speaks ? 0 : 1,
  one.isGoing ? 0 : 1,
  one.open,
  one.person,
];

const byPlace = (a: Candidate, b: Candidate): number => {
  const [one, other] = [places(a), places(b)];
  const at = one.findIndex((value, index) => value !== other[index]);
  return at < 0 ? 0 : (one[at] ?? 0) < (other[at] ?? 0) ? -1 : 1;
};

const isEqual = (a: Candidate, b: Candidate): boolean =>
  a.speaks === b.speaks && a.isGoing === b.isGoing && a.open === b.open;

/** Who of a pool may go, in the order of language, of who goes already and of open visits, and those of them who stand equally first. */
export function placed(
  pool: readonly Candidate[],
  of: Independence,
): {
  readonly order: readonly Candidate[];
  readonly first: readonly Candidate[];
  readonly leftOut: readonly LeftOut[];
} {
  const leftOut = pool.flatMap((one) => {
    const because = leftOutAs(one, of);
    return because === null ? [] : [{ person: one.person, because }];
  });
  const order = pool.filter((one) => leftOutAs(one, of) === null).toSorted(byPlace);
  const [nearest] = order;
  return { order, first: nearest === undefined ? [] : order.filter((one) => isEqual(one, nearest)), leftOut };
}
