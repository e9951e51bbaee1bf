import type { County, CountyAccount } from '#libs/county';
import { DomainError } from '#libs/kernel';
import { requireFittingCapacity } from '#libs/office';
import {
  AccountAdministration,
  createAccount,
  listAccounts,
  loadOfficeTree,
  setDemoMark,
  type ChangedBy,
  type PasswordPool,
  type Queryable,
} from '#libs/persistence';
import type { EntityManager } from 'typeorm';

/** How new accounts get their first password: one each, to be replaced; or, of a demonstration, the same for all. */
export type FirstPasswords =
  | { readonly are: 'one-time' }
  | { readonly are: 'of-demonstration'; readonly password: string };

/** An account that was made now. */
export interface MadeAccount extends CountyAccount {
  readonly password: string;
}

/** Makes accounts of a county file, in the transaction of whoever asks. */
export async function makeAccounts(
  transaction: EntityManager,
  accounts: readonly CountyAccount[],
  options: { readonly firstPasswords: FirstPasswords; readonly passwords: PasswordPool; readonly by: ChangedBy },
): Promise<readonly MadeAccount[]> {
  const { firstPasswords, passwords, by } = options;
  if (firstPasswords.are === 'of-demonstration') {
    return await makeDemonstration(transaction, accounts, { password: firstPasswords.password, passwords });
  }
  const administration = new AccountAdministration(transaction, passwords);
  const made: MadeAccount[] = [];
  for (const account of accounts) {
    const { name, displayName, roles } = account;
    const wanted = { name, displayName, roles };
    const { password } = await administration.create(wanted, { ...by, key: `${by.key}/${name}` });
    made.push({ ...account, password: password ?? '' });
  }
  return made;
}

/** People of a demonstration have one password that is known here, and are marked, so that they go all at once. */
async function makeDemonstration(
  transaction: EntityManager,
  accounts: readonly CountyAccount[],
  { password, passwords }: { readonly password: string; readonly passwords: PasswordPool },
): Promise<readonly MadeAccount[]> {
  if (accounts.length === 0) return [];
  const tree = await loadOfficeTree(transaction);
  await setDemoMark(transaction, 'demo');
  for (const { name, displayName, roles } of accounts) {
    for (const { office, capacity } of roles) requireFittingCapacity(tree, office, capacity);
    await createAccount(transaction, passwords, { name, displayName, password, roles, isDemo: true });
  }
  return accounts.map((account) => ({ ...account, password }));
}

/**
 * An account of a demonstration has a password that everybody knows and goes with the others: whoever signs in for another
 * county must not inherit it.
 *
 * @throws DomainError conflict `account.of_demonstration`, details: the names, divided by commas
 */
export async function requireOwnAccounts(database: Queryable, present: County | null, county: County): Promise<void> {
  if (present?.jurisdiction === county.jurisdiction) return;
  const named = new Set(county.accounts.map(({ name }) => name));
  const taken = (await listAccounts(database)).filter(({ name, isDemo }) => isDemo && named.has(name));
  if (taken.length === 0) return;
  const accounts = taken.map(({ name }) => name).join(', ');
  throw new DomainError('conflict', 'account.of_demonstration', 'a demonstration account has that name', { accounts });
}
