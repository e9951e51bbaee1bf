import { randomUUID } from 'node:crypto';
import { differenceOf, isNoDifference, type County, type CountyDifference } from '#libs/county';
import {
  AccountAdministration,
  advisoryLocks,
  changeOrganisation,
  storePack,
  type ChangedBy,
  type PasswordPool,
} from '#libs/persistence';
import type { OfficeId } from '#libs/kernel';
import type { Office } from '#libs/office';
import type { DataSource, EntityManager } from 'typeorm';
import { makeAccounts, requireOwnAccounts, type FirstPasswords, type MadeAccount } from './accounts.js';
import { settleJurisdiction } from './settle-jurisdiction.js';
import { presentCounty } from './present-county.js';
import type { HandOver } from './takers.js';

/** How a county is loaded. */
export interface LoadOptions {
  /** Written down with every change. */
  readonly by: Pick<ChangedBy, 'account' | 'name' | 'reason'>;
  readonly passwords: PasswordPool;
  /** How new accounts get their first password. */
  readonly firstPasswords: FirstPasswords;
  /** Told of new accounts in the same transaction, so that no account is made whose password nobody kept. */
  readonly onMade?: (made: readonly MadeAccount[]) => void;
  /** To whom goes what an office holds that ends; its people go with this load. */
  readonly handOver?: HandOver;
  /** Offices that end and hand over stay in use for now, without their functions, until they hold nothing. */
  readonly isMeanwhile?: boolean;
}

/** What was done, and what was the same already. */
export interface Loaded {
  readonly difference: CountyDifference;
  readonly made: readonly MadeAccount[];
}

/**
 * Makes an installation as a county file says (装入县域数据), in one transaction: every change of an office or an account is
 * recorded as if it had been made on screen. Doing it again changes nothing.
 *
 * @throws DomainError conflict `office.holds_cases`: an office that ends has open cases or duties; what the administration of
 *   accounts refuses, as `account.last_administrator`; `account.of_demonstration`
 */
export async function loadCounty(database: DataSource, wanted: County, options: LoadOptions): Promise<Loaded> {
  return await database.transaction(async (transaction) => {
    // Another load makes the passwords of its people meanwhile, which takes longer than anybody holds a row.
    await transaction.query(`set local lock_timeout = 0`);
    // Two loads at once must not both find nothing.
    await transaction.query(`select pg_advisory_xact_lock($1)`, [advisoryLocks.countyLoad]);
    await transaction.query(`set local lock_timeout to default`);
    const present = await presentCounty(transaction);
    await requireOwnAccounts(transaction, present, wanted);
    const county = wantedNow(present, wanted, options);
    const difference = differenceOf(present, county);
    if (isNoDifference(difference)) return { difference, made: [] };
    const by: ChangedBy = { ...options.by, key: `county/${randomUUID()}`, seen: null };
    if (difference.about.length > 0) await settleJurisdiction(transaction, county, by);
    for (const { name, content } of difference.calendars) {
      await storePack(transaction, { kind: 'calendar', name, content }, options.by.name);
    }
    await changeOffices(transaction, { county, present, difference }, { ...options, by });
    const made = await changeAccounts(transaction, difference, { ...options, by });
    options.onMade?.(made);
    return { difference, made };
  });
}

/** The file, with the people of offices that end where these hand over to, and with those offices as they are meanwhile. */
function wantedNow(present: County | null, county: County, options: LoadOptions): County {
  const { handOver = new Map<OfficeId, OfficeId>(), isMeanwhile = false } = options;
  if (present === null || handOver.size === 0) return county;
  const accounts = accountsAfter(present.accounts, county.accounts).flatMap((account) => {
    const isMoved = account.isActive && account.roles.some(({ office }) => handOver.has(office));
    const isInFile = county.accounts.some(({ name }) => name === account.name);
    if (!isMoved) return isInFile ? [account] : [];
    const roles = account.roles.map((role) => ({ ...role, office: handOver.get(role.office) ?? role.office }));
    return [{ ...account, roles }];
  });
  const ending = present.offices.filter(({ id, isActive }) => isActive && handOver.has(id));
  const kept = new Map(ending.map((office) => [office.id, { ...office, functions: [] }]));
  if (!isMeanwhile) return { ...county, accounts };
  const named = county.offices.map((office) => kept.get(office.id) ?? office);
  const unnamed = [...kept.values()].filter(({ id }) => named.every((office) => office.id !== id));
  return { ...county, accounts, offices: [...named, ...unnamed] };
}

/** The accounts that are there, each as the file says where it names it, and those that it adds. */
export function accountsAfter(present: County['accounts'], inFile: County['accounts']): County['accounts'] {
  const named = new Map(inFile.map((account) => [account.name, account]));
  return [...present.filter(({ name }) => !named.has(name)), ...inFile];
}

interface Asked {
  readonly county: County;
  readonly present: County | null;
  readonly difference: CountyDifference;
}

/** Those of the file in its order, then those that the file does not name. */
async function changeOffices(
  transaction: EntityManager,
  { county, present, difference }: Asked,
  { by, handOver = new Map() }: Pick<LoadOptions, 'handOver'> & { readonly by: ChangedBy },
) {
  const { added, changed, closed } = difference.offices;
  if (added.length + changed.length + closed.length === 0) return;
  const inFile = new Set(county.offices.map(({ id }) => id));
  const ended = (office: Office): Office => ({ ...office, isActive: false });
  const others = (present?.offices ?? []).filter(({ id }) => !inFile.has(id)).map(ended);
  await changeOrganisation(transaction, { offices: [...county.offices, ...others], handedOver: handOver }, by);
}

async function changeAccounts(
  transaction: EntityManager,
  { accounts }: CountyDifference,
  options: LoadOptions & { readonly by: ChangedBy },
): Promise<readonly MadeAccount[]> {
  const made = await makeAccounts(transaction, accounts.added, options);
  const administration = new AccountAdministration(transaction, options.passwords);
  // Whoever comes first, so that somebody is left who administers before others go.
  const inTurn = [...accounts.changed].sort((a, b) => Number(b.after.isActive) - Number(a.after.isActive));
  for (const { before, after, fields } of inTurn) {
    const { id } = await administration.named(after.name);
    const by = (what: string): ChangedBy => ({ ...options.by, key: `${options.by.key}/${after.name}/${what}` });
    const differs = (field: string): boolean => fields.some((one) => one.field === field);
    if (differs('displayName')) {
      await administration.change(id, { what: 'renamed', displayName: after.displayName }, by('name'));
    }
    if (after.isActive && differs('roles')) {
      await administration.change(id, { what: 'rolesChanged', roles: after.roles }, by('roles'));
    }
    if (before.isActive !== after.isActive) {
      await administration.change(id, { what: after.isActive ? 'reactivated' : 'deactivated' }, by('active'));
    }
  }
  return made;
}
