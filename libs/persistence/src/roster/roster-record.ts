import type { RosterPerson, Venue } from '#libs/contracts';

/** What of an entry of the register may be changed over its life; its id and its code stay. */
type Lasting = 'id' | 'code' | 'isActive' | 'leftOn' | 'lastChange' | 'hasAccount' | 'erasedOn';
export type PersonGiven = Omit<RosterPerson, Lasting> & { readonly account: string | null };
export type VenueGiven = Omit<Venue, Lasting>;

/** How to reach somebody, sealed for the entry, and a keyed digest of it by which a repeat is known; null: nothing is stated. */
export interface SealedContact {
  readonly sealed: Buffer | null;
  readonly digest: string | null;
}

/** One list of the register, as it is stored. */
export interface RosterTable<G> {
  readonly name: 'registered_person' | 'venue';
  readonly columns: (given: G) => Readonly<Record<string, unknown>>;
  /** Whether nothing personal is kept of an entry any more, in SQL. */
  readonly isErased: string;
  /** What is forgotten of an entry that goes out of use. */
  readonly forgotten: readonly string[];
  /** The same from a row, so that what differs is told field by field. */
  readonly given: string;
}

/** 人员. */
export const people: RosterTable<PersonGiven> = {
  name: 'registered_person',
  isErased: 'e.erased_on is not null',
  forgotten: ['contact'],
  columns: (of) => ({
    ...{ kind: of.kind, name: of.name, office_id: of.office, is_full_time: of.isFullTime },
    ...{ from_on: of.fromOn, until_on: of.untilOn, most_cases: of.mostCases, account_id: of.account },
    ...{ specialities: of.specialities, languages: of.languages, qualifications: of.qualifications },
  }),
  given: `e.kind, e.name, e.office_id as office, e.is_full_time as "isFullTime",
    to_char(e.from_on, 'YYYY-MM-DD') as "fromOn", to_char(e.until_on, 'YYYY-MM-DD') as "untilOn",
    e.specialities, e.languages, e.qualifications, e.most_cases as "mostCases", e.account_id as account`,
};

/** 场所. */
export const venues: RosterTable<VenueGiven> = {
  name: 'venue',
  isErased: 'false',
  forgotten: [],
  columns: (of) => ({
    ...{ kind: of.kind, name: of.name, office_id: of.office },
    ...{ address: of.address, phone: of.phone, seats: of.seats },
  }),
  given: `e.kind, e.name, e.office_id as office, e.address, e.phone, e.seats`,
};
