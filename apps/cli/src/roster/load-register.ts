import { randomUUID } from 'node:crypto';
import {
  contactOf,
  type ListDifference,
  type RegisterDifference,
  type RegisteredPerson,
  type RegisteredVenue,
} from '#libs/county';
import type { RosterVault } from '#libs/docket';
import {
  listAccounts,
  peopleTable,
  storeEntries,
  venueTable,
  type ChangedBy,
  type LoadedEntry,
  type PersonGiven,
  type VenueGiven,
} from '#libs/persistence';
import type { EntityManager } from 'typeorm';
import type { StoredRegister } from './present-register.js';

/** What a register is loaded with. */
export interface LoadRegister {
  readonly difference: RegisterDifference;
  readonly present: StoredRegister;
  readonly vault: RosterVault;
  readonly by: Omit<ChangedBy, 'key' | 'seen'>;
  /** Its people are invented, and end with the demonstration. */
  readonly isDemo?: boolean;
}

/**
 * Makes the register as a file says (装入名册), in the transaction of whoever asks: every change is recorded as if it had been
 * made on screen.
 */
export async function loadRegister(
  transaction: EntityManager,
  { difference, present, vault, by: asked, isDemo = false }: LoadRegister,
): Promise<void> {
  const by: ChangedBy = { ...asked, key: `roster/${randomUUID()}`, seen: null };
  const accounts = new Map((await listAccounts(transaction)).map(({ id, name }) => [name, id]));
  const idOf = (name: string | null): string | null => (name === null ? null : (accounts.get(name) ?? null));
  const personGiven = ({
    phone: _p,
    email: _e,
    address: _a,
    code: _c,
    isActive: _i,
    leftOn: _l,
    account,
    ...of
  }: RegisteredPerson) => ({
    ...of,
    account: idOf(account),
  });
  const people = entriesOf<RegisteredPerson, PersonGiven>(difference.people, personGiven, (id, before, after) => {
    const isChanged = before === null || JSON.stringify(contactOf(before)) !== JSON.stringify(contactOf(after));
    const sealed = isChanged ? vault.contact(contactOf(after))(id).sealed : (present.sealed.get(id) ?? null);
    return { sealed: after.isActive ? sealed : null, isChanged };
  });
  const venueGiven = ({ code: _c, isActive: _i, leftOn: _l, ...of }: RegisteredVenue): VenueGiven => of;
  const none = () => ({ sealed: null, isChanged: false });
  const venues = entriesOf<RegisteredVenue, VenueGiven>(difference.venues, venueGiven, none);
  await storeEntries(transaction, peopleTable, { entries: people, seals: vault, by, isDemo });
  await storeEntries(transaction, venueTable, { entries: venues, seals: vault, by, isDemo });
}

type ContactIn<E, G> = (id: string, before: E | null, after: E) => LoadedEntry<G>['contact'];

function entriesOf<E extends RegisteredPerson | RegisteredVenue, G>(
  { added, changed }: ListDifference<E>,
  given: (entry: E) => G,
  contact: ContactIn<E, G>,
): LoadedEntry<G>[] {
  const entry = (id: string, before: E | null, after: E): LoadedEntry<G> => ({
    ...{ id, code: after.code === '' ? id.slice(0, 8) : after.code, given: given(after) },
    before: before === null ? null : { given: given(before), isActive: before.isActive },
    ...{ isActive: after.isActive, leftOn: after.leftOn, contact: contact(id, before, after) },
  });
  return [
    ...added.map((one) => entry(randomUUID(), null, one)),
    ...changed.map(({ before: { id, ...before }, after }) => entry(id, before as unknown as E, after)),
  ];
}
