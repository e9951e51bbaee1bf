import type { RosterContact, RosterPerson, Venue } from '#libs/contracts';

type Unsaid = 'id' | 'lastChange' | 'hasAccount' | 'erasedOn';

/** Somebody of the register (名册), with everything that a file says of them. */
export interface RegisteredPerson extends Omit<RosterPerson, Unsaid> {
  readonly phone: string | null;
  readonly email: string | null;
  readonly address: string | null;
  /** Login name of the account of the same person; null: they have none. */
  readonly account: string | null;
}
/** One of its places. */
export type RegisteredVenue = Omit<Venue, Unsaid>;

/** What every entry has, whatever its list. */
export type RegisterEntry =
  | Pick<RegisteredVenue, 'code' | 'kind' | 'name' | 'office' | 'isActive' | 'leftOn'>
  | RegisteredPerson;

/** An entry as it stands in an installation. */
export type Present<E> = E & { readonly id: string };

/** The register of an installation. */
export interface Register {
  readonly people: readonly Present<RegisteredPerson>[];
  readonly venues: readonly Present<RegisteredVenue>[];
}

/** Somebody of whom nothing is said yet. */
export const blankPerson = {
  ...{ code: '', isFullTime: false, fromOn: null, untilOn: null, specialities: [], languages: [], qualifications: [] },
  ...{ mostCases: null, phone: null, email: null, address: null, account: null, isActive: true, leftOn: null },
} as const satisfies Partial<RegisteredPerson>;
export const blankVenue = {
  ...{ code: '', address: null, phone: null, seats: null, isActive: true, leftOn: null },
} as const satisfies Partial<RegisteredVenue>;

/** How to reach somebody, as it is sealed: what is not stated is left out. */
export function contactOf({
  phone,
  email,
  address,
}: Pick<RegisteredPerson, 'phone' | 'email' | 'address'>): RosterContact {
  return { ...(phone !== null && { phone }), ...(email !== null && { email }), ...(address !== null && { address }) };
}
