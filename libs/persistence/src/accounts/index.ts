export { AccountAdministration, type AccountDeed, type WantedAccount } from './account-administration.js';
export { operatorPrincipal, type ChangedBy } from './change-record.js';
export {
  changePassword,
  changeRoles,
  createAccount,
  displayNamesOf,
  listAccounts,
  setAccountActive,
  sweepSignIns,
  type Account,
  type NewAccount,
} from './account-store.js';
export { accountCodes } from './codes.js';
export { deputiesOf, deputyCandidates, endDeputy, giveDeputy, type Deputy, type NewDeputy } from './deputy-store.js';
export { changeOwnPassword } from './own-password.js';
export { unblockAccount } from './login-throttle.js';
export { demoMark, removeDemo, setDemoMark, type DemoMark } from './demo-mark.js';
export { randomPassword } from './password-policy.js';
export { passwordPool, type PasswordPool, type PasswordPoolOptions } from './password-pool.js';
export { takeFromLimit, type RateLimit } from './rate-limit.js';
export {
  actorOf,
  closeOtherSessions,
  closeSession,
  defaultSessionLimits,
  findSession,
  openSession,
  sessionKeyOf,
  sessionsOf,
  standingSessions,
  type Carrier,
  type OpenSession,
  type Role,
  type Session,
  type SessionInUse,
  type SessionLimits,
} from './session-store.js';
export { forgetView, keepView, listViews, renameView, type SavedViewRow } from './view-store.js';
export { signIn, type SignedIn, type SignInTry } from './sign-in.js';
