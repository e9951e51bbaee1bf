import type { DataSource, EntityManager } from 'typeorm';
import { binchuanCounty, requireFittingCapacity, type Office } from '#libs/office';
import {
  createAccount,
  demoMark,
  listAccounts,
  loadOfficeTree,
  passwordPool,
  readJurisdiction,
  saveOffices,
  setDemoMark,
  setJurisdiction,
} from '#libs/persistence';
import { demoStaff, type DemoPerson } from './demo-staff.js';

/** What the seed did, and who may sign in. */
export interface Seeded {
  /** Offices that were new or different. */
  readonly offices: number;
  /** Accounts made now. */
  readonly created: number;
  /** All demonstration accounts that exist; empty without them. */
  readonly accounts: readonly DemoPerson[];
}

/**
 * Makes the demonstration county (演示县): its offices, and with a password its people, unless they were removed from
 * this installation before; in one transaction. Doing it again changes nothing.
 *
 * @param password of all accounts that are made now; a caller that must not lose it keeps it in its own file first
 * @throws DomainError invalid `account.password_weak`
 */
export async function seedCounty(database: DataSource, password: string | null): Promise<Seeded> {
  return await database.transaction(async (transaction) => {
    // Two starts at once must not both find nothing. The number is arbitrary and belongs to the seed.
    await transaction.query(`select pg_advisory_xact_lock(7246318)`);
    const offices = await saveOffices(transaction, await untouched(transaction));
    await settle(transaction);
    if (password === null || (await demoMark(transaction)) === 'removed') return { offices, created: 0, accounts: [] };
    return { offices, ...(await seedStaff(transaction, password)) };
  });
}

/** The installation is in the made-up county, unless somebody has said before where it is. */
async function settle(transaction: EntityManager): Promise<void> {
  if ((await readJurisdiction(transaction)) !== null) return;
  const { code, name, isMadeUp } = binchuanCounty();
  const reason = '示范县 the demonstration county';
  await setJurisdiction(transaction, { code, name, isMadeUp }, { name: 'migrate', reason });
}

/** The county's offices without those that an administrator has changed since: what was decided here stays. */
async function untouched(transaction: EntityManager): Promise<readonly Office[]> {
  const rows = await transaction.query<{ id: string }[]>(`select distinct office_id as id from office_change`);
  const changed = new Set(rows.map(({ id }) => id));
  return binchuanCounty().offices.filter(({ id }) => !changed.has(id));
}

async function seedStaff(transaction: EntityManager, password: string): Promise<Omit<Seeded, 'offices'>> {
  const tree = await loadOfficeTree(transaction);
  const staff = demoStaff(tree);
  const known = new Set((await listAccounts(transaction)).map((account) => account.name));
  const missing = staff.filter((person) => !known.has(person.name));
  const passwords = passwordPool();
  await setDemoMark(transaction, 'demo');
  for (const { name, displayName, office, capacity } of missing) {
    requireFittingCapacity(tree, office, capacity);
    const account = { name, displayName, password, roles: [{ office, capacity }], isDemo: true };
    await createAccount(transaction, passwords, account);
  }
  const demo = new Set((await listAccounts(transaction)).filter((account) => account.isDemo).map(({ name }) => name));
  return { created: missing.length, accounts: staff.filter((person) => demo.has(person.name)) };
}
