import { madeUpCounty, type County } from '#libs/county';
import type { Capacity, OfficeId } from '#libs/kernel';
import { demoMark, listAccounts, passwordPool } from '#libs/persistence';
import type { DataSource } from 'typeorm';
import { loadCounty } from '../county/load-county.js';
import { presentCounty } from '../county/present-county.js';

/** A demonstration account as it is told: each has one role. */
export interface DemoPerson {
  readonly name: string;
  readonly displayName: string;
  readonly office: OfficeId;
  readonly capacity: Capacity;
}

/** What the seed did, and who may sign in. */
export interface Seeded {
  /** Offices that were new. */
  readonly offices: number;
  /** Accounts made now. */
  readonly created: number;
  /** All demonstration accounts that exist; empty without them. */
  readonly accounts: readonly DemoPerson[];
}

/**
 * Loads the demonstration county (演示县) into an installation that has none, with its accounts where a password is given;
 * the accounts also later, unless they were removed before. What stands here already, whatever county it is, is not touched:
 * an administrator may have changed it.
 *
 * @param password of all accounts that are made now; a caller that must not lose it keeps it in its own file first
 * @throws DomainError invalid `account.password_weak`
 */
export async function seedCounty(database: DataSource, password: string | null): Promise<Seeded> {
  const present = await presentCounty(database);
  const county = madeUpCounty();
  if (present !== null && !isTheSame(present, county)) return { offices: 0, created: 0, accounts: [] };
  const isPeopled = password !== null && (await demoMark(database)) !== 'removed';
  const known = new Set((present?.accounts ?? []).map(({ name }) => name));
  const accounts = isPeopled ? county.accounts.filter(({ name }) => !known.has(name)) : [];
  // Of what stands here only people may be missing.
  const wanted = { ...county, ...(present && { offices: present.offices, calendars: present.calendars }), accounts };
  const { difference, made } = await loadCounty(database, wanted, {
    by: { account: null, name: 'migrate', reason: '演示县 demonstration county' },
    passwords: passwordPool(),
    firstPasswords: { are: 'of-demonstration', password: password ?? '' },
  });
  const offices = difference.offices.added.length;
  return { offices, created: made.length, accounts: isPeopled ? await demoPeople(database, county) : [] };
}

const isTheSame = (one: County, other: County): boolean =>
  one.jurisdiction === '' || (one.jurisdiction === other.jurisdiction && one.isMadeUp);

/** Those of the file that are demonstration accounts here, in the order of the file. */
async function demoPeople(database: DataSource, { accounts }: County): Promise<DemoPerson[]> {
  const demo = new Set((await listAccounts(database)).filter(({ isDemo }) => isDemo).map(({ name }) => name));
  return accounts.flatMap(({ name, displayName, roles: [role] }) =>
    role !== undefined && demo.has(name) ? [{ name, displayName, ...role }] : [],
  );
}
