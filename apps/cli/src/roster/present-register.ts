import type { RosterContact } from '#libs/contracts';
import type { Register } from '#libs/county';
import type { RosterVault } from '#libs/docket';
import { reads, type Queryable } from '#libs/persistence';

/** The register as it stands, with what is known of each person beside what a file says. */
export interface StoredRegister extends Register {
  readonly sealed: ReadonlyMap<string, Buffer | null>;
}

/** The register of an installation as a file would say it, how to reach people opened. */
export async function presentRegister(database: Queryable, vault: RosterVault): Promise<StoredRegister> {
  const stored = await reads.readAllPeople(database);
  const people = stored.map(({ contact: sealed, accountId: _, ...person }) => {
    const contact = sealed === null ? {} : (vault.openContact(person.id, sealed) as RosterContact);
    const { phone = null, email = null, address = null } = contact;
    return { ...person, phone, email, address };
  });
  const sealed = new Map(stored.map(({ id, contact }) => [id, contact]));
  return { people, venues: await reads.readAllVenues(database), sealed };
}
