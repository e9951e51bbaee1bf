import type { Keys } from '#libs/config';
import { blankPerson, listDifference, madeUpCounty, type RegisteredPerson, type RegisteredVenue } from '#libs/county';
import { kinds, openDocket, RosterVault } from '#libs/docket';
import { madeUpRegister } from '#libs/made-up';
import type { DataSource } from 'typeorm';
import { loadRegister } from '../roster/load-register.js';
import { presentRegister } from '../roster/present-register.js';

/**
 * The register of the demonstration county: as many mediators, experts and grid members as a county has, all invented. Where
 * anybody stands in the register already nothing is done.
 */
export async function seedRegister(database: DataSource, keys: Keys): Promise<void> {
  const vault = new RosterVault(openDocket(database, keys, kinds).vault);
  await database.transaction(async (transaction) => {
    const present = await presentRegister(transaction, vault);
    if (present.people.length + present.venues.length > 0) return;
    const { people, venues } = madeUpRegister(madeUpCounty().offices);
    const isNew = <T>(row: T) => ({ row, entry: null });
    await loadRegister(transaction, {
      difference: {
        people: listDifference<RegisteredPerson>([], people.map(isNew), blankPerson),
        venues: listDifference<RegisteredVenue>([], venues.map(isNew), {}),
      },
      isDemo: true,
      ...{ present, vault, by: { account: null, name: 'migrate', reason: '演示县 demonstration county' } },
    });
  });
}
