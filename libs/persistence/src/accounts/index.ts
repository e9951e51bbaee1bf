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
export { unblockAccount } from './login-throttle.js';
export { demoMark, removeDemo, setDemoMark, type DemoMark } from './demo-mark.js';
export { randomPassword } from './password-policy.js';
export { passwordPool, type PasswordPool, type PasswordPoolOptions } from './password-pool.js';
export { takeFromLimit, type RateLimit } from './rate-limit.js';
export {
  actorOf,
  closeSession,
  findSession,
  openSession,
  type Carrier,
  type Role,
  type Session,
  type SessionLimits,
} from './session-store.js';
export { signIn, type SignedIn, type SignInTry } from './sign-in.js';
