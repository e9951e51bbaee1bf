export { drillChannel, listenOn, withLock, type Listening } from './listen.js';
export { migrate, migrationSource, openDatabase, type DatabaseOptions, type Queryable } from './database.js';
export { asDomainError, persistenceCodes } from './failures.js';
export { loadPacks, packVersion, storePack, type StoredPack } from './packs.js';
export { loadOfficeTree, saveOffices } from './offices/office-store.js';
export {
  accountCodes,
  actorOf,
  changePassword,
  changeRoles,
  closeSession,
  createAccount,
  demoMark,
  displayNamesOf,
  findSession,
  listAccounts,
  openSession,
  passwordPool,
  randomPassword,
  removeDemo,
  setAccountActive,
  setDemoMark,
  signIn,
  sweepSignIns,
  takeFromLimit,
  unblockAccount,
  type Account,
  type Carrier,
  type DemoMark,
  type NewAccount,
  type PasswordPool,
  type PasswordPoolOptions,
  type RateLimit,
  type Role,
  type Session,
  type SessionLimits,
  type SignedIn,
  type SignInTry,
} from './accounts/index.js';
export { OutboxBell, outboxChannel } from './outbox-bell.js';
export * as reads from './reads/index.js';
export { outboxState, Repairs, type OpenCase, type Repair } from './repairs.js';
