import { as, type OfficeId } from '#libs/kernel';
import { calendarIn, type County } from '#libs/county';
import { listAccounts, loadOfficeTree, loadPacks, readJurisdiction, type Queryable } from '#libs/persistence';

/**
 * The county as this installation has it, as a county file would say it; null where nothing of one is there.
 *
 * @throws DomainError invalid, what `buildOfficeTree` refuses: the stored offices contradict each other
 */
export async function presentCounty(database: Queryable): Promise<County | null> {
  const place = await readJurisdiction(database);
  const offices = (await loadOfficeTree(database)).all;
  if (place === null && offices.length === 0) return null;
  const { name = { zh: '', en: '' }, code: jurisdiction = '', isMadeUp = false } = place ?? {};
  const accounts = await listAccounts(database);
  return {
    ...{ name, note: null, jurisdiction, isMadeUp, offices },
    calendars: (await loadPacks(database))
      .filter((pack) => pack.kind === 'calendar' && pack.isInForce && pack.name.startsWith(`${jurisdiction}-`))
      .filter((pack) => /^\d{4}$/u.test(pack.name.slice(jurisdiction.length + 1)))
      .map(({ content }) => calendarIn(content)),
    accounts: accounts
      .filter(({ roles }) => roles.length > 0)
      .map(({ name: login, displayName, roles, isActive }) => ({
        ...{ name: login, displayName, isActive },
        roles: roles.map(({ office, capacity }) => ({ office: as<OfficeId>(office), capacity })),
      })),
  };
}
