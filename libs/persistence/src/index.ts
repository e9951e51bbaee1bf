export { drillChannel, listenOn, withLock, type Listening } from './listen.js';
export { migrate, migrationSource, openDatabase, type DatabaseOptions, type Queryable } from './database.js';
export { requireShape } from './state-shape.js';
export { asDomainError, persistenceCodes } from './failures.js';
export { activatePack, loadPacks, packVersion, storePack, type StoredPack } from './packs.js';
export { loadOfficeTree, saveOffices } from './offices/office-store.js';
export { OfficeAdministration, type OfficeChange, type WantedOffice } from './offices/office-administration.js';
export {
  AccountAdministration,
  accountCodes,
  actorOf,
  changeOwnPassword,
  changePassword,
  changeRoles,
  closeOtherSessions,
  closeSession,
  createAccount,
  defaultSessionLimits,
  demoMark,
  deputiesOf,
  deputyCandidates,
  displayNamesOf,
  endDeputy,
  findSession,
  forgetView,
  keepView,
  listViews,
  renameView,
  giveDeputy,
  listAccounts,
  openSession,
  passwordPool,
  randomPassword,
  removeDemo,
  sessionKeyOf,
  sessionsOf,
  setAccountActive,
  setDemoMark,
  signIn,
  standingSessions,
  sweepSignIns,
  takeFromLimit,
  unblockAccount,
  type Account,
  type AccountDeed,
  type Carrier,
  type ChangedBy,
  type DemoMark,
  type Deputy,
  type NewAccount,
  type NewDeputy,
  type OpenSession,
  type PasswordPool,
  type PasswordPoolOptions,
  type RateLimit,
  type Role,
  type SavedViewRow,
  type Session,
  type SessionInUse,
  type SessionLimits,
  type SignedIn,
  type SignInTry,
  type WantedAccount,
} from './accounts/index.js';
export { OutboxBell, outboxChannel } from './outbox-bell.js';
export * as reads from './reads/index.js';
export { outboxState, Repairs, type OpenCase, type Repair } from './repairs.js';
export { aimDrill, openDrill } from './drill-store.js';
export { readLedgerCheck, storeLedgerCheck } from './ledger-check.js';
export { noteRead, type ReadEntry } from './read-log.js';
