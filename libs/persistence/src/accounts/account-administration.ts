import { as, Capacity, DomainError } from '#libs/kernel';
import { requireFittingCapacity } from '#libs/office';
import type { EntityManager } from 'typeorm';
import { AccountEntity } from '../entities/index.js';
import type { Tables } from '../queryable.js';
import { loadOfficeTree } from '../offices/office-store.js';
import {
  changePassword,
  changeRoles,
  createAccount,
  listAccounts,
  setAccountActive,
  type Account,
  type NewAccount,
  type OwnRole,
} from './account-store.js';
import { accountLedger, changing, type ChangedBy } from './change-record.js';
import { endDemoRegister } from '../roster/demo-register.js';
import { removeDemo } from './demo-mark.js';
import { unblockAccount } from './login-throttle.js';
import { randomPassword } from './password-policy.js';
import type { PasswordPool } from './password-pool.js';
import { requireSeparated } from './separation.js';
import { endingSessions } from './sign-in-log.js';

// Recorded in `account_change`: add, never rename.
/** What an administrator does to an account. */
export type AccountDeed =
  | { readonly what: 'renamed'; readonly displayName: string }
  | { readonly what: 'rolesChanged'; readonly roles: readonly OwnRole[] }
  | { readonly what: 'deactivated' | 'reactivated' | 'passwordReset' | 'unblocked' | 'sessionsEnded' };

/** An account that is to be made; its first password is drawn. */
export type WantedAccount = Omit<NewAccount, 'password' | 'isDemo'>;

// One's own account: what takes rights away, and the password that a page could then show to nobody.
const notOnOneself: readonly AccountDeed['what'][] = ['rolesChanged', 'deactivated', 'passwordReset'];

/**
 * The administration of accounts (账号管理), the same for the console and for the command line. Every change is
 * recorded in its own transaction with who, what, when and why; somebody is always left who may administer.
 */
export class AccountAdministration {
  constructor(
    private readonly database: Tables,
    private readonly passwords: PasswordPool,
  ) {}

  /**
   * Makes an account with a one-time password.
   *
   * @returns its id, and the password this once; null where the same key asked before, because it is stored nowhere
   * @throws DomainError invalid `account.name_malformed`, `account.no_role`, `account.duties_separated`,
   *   `office.unknown`, `office.capacity_unfit`;
   *   conflict `account.name_taken`
   */
  async create(wanted: WantedAccount, by: ChangedBy): Promise<{ id: string; password: string | null }> {
    const password = randomPassword();
    const asked = { ledger: accountLedger, by, subject: null, what: { what: 'created', ...wanted } };
    const made = await changing(this.database, asked, async (transaction, record) => {
      await requireFittingRoles(transaction, wanted.roles, null);
      const id = await createAccount(transaction, this.passwords, { ...wanted, password, isDemo: false });
      await demandOwnPassword(transaction, id);
      const { name, displayName, roles } = wanted;
      await record({ subject: id, subjectName: name, what: 'created', detail: { displayName, roles } });
      return { id, password };
    });
    if (made !== null) return made;
    const account = await this.named(wanted.name);
    return { id: account.id, password: null };
  }

  /**
   * Does something to an account.
   *
   * @returns the new password this once, where one was drawn
   * @throws DomainError not_found `account.unknown`; forbidden `account.own_account`; conflict `account.last_administrator`,
   *   `account.changed_meanwhile`; invalid as `create`
   */
  async change(id: string, deed: AccountDeed, by: ChangedBy): Promise<{ password: string | null }> {
    if (by.account === id && notOnOneself.includes(deed.what)) {
      throw new DomainError('forbidden', 'account.own_account', 'nobody changes their own rights');
    }
    const asked = { ledger: accountLedger, by, subject: id, what: deed };
    const done = await changing(this.database, asked, async (transaction, record) => {
      const accounts = await listAccounts(transaction);
      const account = accounts.find((one) => one.id === id);
      if (account === undefined) throw new DomainError('not_found', 'account.unknown', 'no such account');
      requireAdministratorAfter(accounts, account, deed);
      const { password, detail } = await this.carryOut(transaction, account, deed);
      await record({ subject: id, subjectName: account.name, what: deed.what, detail });
      return { password };
    });
    return done ?? { password: null };
  }

  /** The account of a name. @throws DomainError not_found `account.unknown` */
  async named(name: string): Promise<Account> {
    const found = (await listAccounts(this.database)).find((one) => one.name === name);
    if (found === undefined) throw new DomainError('not_found', 'account.unknown', 'no such account');
    return found;
  }

  /**
   * Removes every demonstration account and writes each down, and ends the register of invented people. From the console only where somebody who is no
   * demonstration may administer afterwards; at the machine always, because a new account can be made there.
   *
   * @returns how many there were
   * @throws DomainError conflict `account.last_administrator`
   */
  async removeDemo(by: ChangedBy): Promise<number> {
    const asked = { ledger: accountLedger, by, subject: null, what: { what: 'demoRemoved' } };
    const removed = await changing(this.database, asked, async (transaction, record) => {
      const accounts = await listAccounts(transaction);
      if (by.account !== null) requireAdministratorAmong(accounts.filter(({ isDemo }) => !isDemo));
      const count = await removeDemo(transaction);
      await endDemoRegister(transaction, by);
      const demo = accounts.filter(({ isDemo }) => isDemo);
      const [first] = demo;
      // One line for all: the names of invented people need not be kept one by one.
      if (first !== undefined) {
        const detail = { accounts: demo.map(({ name }) => name) };
        await record({ subject: first.id, subjectName: '', what: 'demoRemoved', detail });
      }
      return count;
    });
    return removed ?? 0;
  }

  private async carryOut(
    transaction: EntityManager,
    account: Account,
    deed: AccountDeed,
  ): Promise<{ password: string | null; detail: Readonly<Record<string, unknown>> }> {
    const { id } = account;
    switch (deed.what) {
      case 'renamed':
        await transaction.update(AccountEntity, id, { displayName: deed.displayName });
        return { password: null, detail: { before: account.displayName, after: deed.displayName } };
      case 'rolesChanged':
        await requireFittingRoles(transaction, deed.roles, id);
        await changeRoles(transaction, id, deed.roles);
        return { password: null, detail: { before: account.roles, after: deed.roles } };
      case 'passwordReset': {
        const password = randomPassword();
        await changePassword(transaction, this.passwords, { account: id, password });
        await demandOwnPassword(transaction, id);
        return { password, detail: {} };
      }
      case 'unblocked':
        await unblockAccount(transaction, account.name);
        return { password: null, detail: {} };
      case 'sessionsEnded':
        await transaction.query(`with ${endingSessions('account_id = $1', `'endedByAdministrator'`)} select`, [id]);
        return { password: null, detail: {} };
      case 'deactivated':
      case 'reactivated':
        await setAccountActive(transaction, id, deed.what === 'reactivated');
        return { password: null, detail: {} };
    }
  }
}

const isAdministrator = ({ isActive, roles }: Pick<Account, 'isActive' | 'roles'>): boolean =>
  isActive && roles.some(({ capacity }) => capacity === Capacity.administrator);

/** Somebody must be left who may look after the platform. */
function requireAdministratorAfter(accounts: readonly Account[], account: Account, deed: AccountDeed): void {
  if (!isAdministrator(account)) return;
  const after = accounts.map((one) => (one.id === account.id ? changed(one, deed) : one));
  requireAdministratorAmong(after);
}

function changed(account: Account, deed: AccountDeed): Account {
  if (deed.what === 'rolesChanged') return { ...account, roles: deed.roles };
  return deed.what === 'deactivated' ? { ...account, isActive: false } : account;
}

function requireAdministratorAmong(accounts: readonly Account[]): void {
  if (accounts.some(isAdministrator)) return;
  throw new DomainError('conflict', 'account.last_administrator', 'nobody would be left who may administer');
}

async function requireFittingRoles(
  transaction: EntityManager,
  roles: readonly OwnRole[],
  account: string | null,
): Promise<void> {
  if (roles.length === 0) throw new DomainError('invalid', 'account.no_role', 'an account needs a role');
  const offices = await loadOfficeTree(transaction);
  for (const { office, capacity } of roles) requireFittingCapacity(offices, as(office), capacity);
  await requireSeparated(transaction, roles, account);
}

/** A password that somebody else knows opens nothing but the place where one's own is chosen. */
async function demandOwnPassword(transaction: EntityManager, account: string): Promise<void> {
  await transaction.update(AccountEntity, account, { mustChangePassword: true });
}
