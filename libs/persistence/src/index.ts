export { drillChannel, isLocked, listenOn, withLock, type Listening } from './listen.js';
export { migrate, migrationSource, openDatabase, statementSeconds, workerApplication } from './database.js';
export { DiskRoom, type DiskOptions } from './disk-room.js';
export type { Queryable } from './queryable.js';
export { requireMigrated, requireShape } from './state-shape.js';
export {
  readJurisdiction,
  readJurisdictions,
  setJurisdiction,
  type Jurisdiction,
  type JurisdictionEntry,
} from './jurisdiction.js';
export { compareKeys, foreignKeys, requireKeys } from './keys-check.js';
export { compareRights } from './rights-check.js';
export { asDomainError, inDomainWords } from './failures.js';
export { activatePack, loadPacks, packVersion, storePack, type StoredPack } from './packs.js';
export { loadOfficeTree, saveOffices } from './offices/office-store.js';
export { OfficeAdministration } from './offices/office-administration.js';
export { RosterAdministration, type Keeps, type RosterList } from './roster/roster-administration.js';
export { storeEntries, type LoadedEntry } from './roster/roster-load.js';
export {
  people as peopleTable,
  venues as venueTable,
  type PersonGiven,
  type SealedContact,
  type VenueGiven,
} from './roster/roster-record.js';
export { erasableFrom, eraseRegistered } from './roster/roster-erasure.js';
export type { RosterSeals } from './roster/roster-words.js';
export { changeOrganisation } from './offices/organisation-change.js';
export { AccountAdministration, type AccountDeed } from './accounts/account-administration.js';
export {
  changePassword,
  changeRoles,
  createAccount,
  displayNamesOf,
  listAccounts,
  setAccountActive,
  sweepSignIns,
  type Account,
} from './accounts/account-store.js';
export { type ChangedBy } from './accounts/change-record.js';
export { demoMark, removeDemo, setDemoMark } from './accounts/demo-mark.js';
export { deputiesOf, deputyCandidates, endDeputy, giveDeputy, type Deputy } from './accounts/deputy-store.js';
export { unblockAccount } from './accounts/login-throttle.js';
export { changeOwnPassword } from './accounts/own-password.js';
export { randomPassword } from './accounts/password-policy.js';
export { Gate, type GateOptions } from './gate.js';
export { passwordPool, type PasswordPool } from './accounts/password-pool.js';
export { saveClauses } from './clause-store.js';
export {
  drawDocumentNumber,
  findFurtherDocuments,
  findKeptDocument,
  findNumberedDocuments,
  readDocumentNumber,
  type DocumentNumber,
  type DocumentPlace,
  type NumberedDocument,
} from './document-number.js';
export {
  fillPhonePlace,
  freePhonePlace,
  openPhoneLink,
  phoneLimits,
  readPhoneLink,
  revokePhoneLink,
  takePhoneBytes,
  takePhonePlace,
  usePhoneLink,
  type PhoneLink,
} from './phone-links.js';
export { endVisit, reissueReceipt } from './receipt-store.js';
export { keepTold, readTold } from './guidance-store.js';
export { advisoryLocks } from './advisory-locks.js';
export { giveBackToLimit, takeFromLimit } from './accounts/rate-limit.js';
export {
  actorOf,
  closeOtherSessions,
  closeSession,
  replaceSession,
  findSession,
  openSession,
  sessionKeyOf,
  sessionLimits,
  sessionsOf,
  standingSessions,
  type Carrier,
  type Role,
  type Session,
  type SessionInUse,
} from './accounts/session-store.js';
export { forgetSignIns } from './accounts/sign-in-log.js';
export { signIn, type SignInTry } from './accounts/sign-in.js';
export { listOfficeViews, shareView, takeViewBack } from './accounts/office-view-store.js';
export { forgetView, keepView, listViews, renameView } from './accounts/view-store.js';
export { WebhookAdministration, type SecretMaker, type WebhookDeed } from './webhooks/webhook-administration.js';
export {
  forgetWebhookTries,
  leaseWebhooks,
  noteRefused,
  noteTaken,
  passOver,
  releaseWebhook,
  type LeasedWebhook,
} from './webhooks/webhook-queue.js';
export { forgetReminders, markRead, markReadUpTo, muteReminders } from './reminders/reminder-store.js';
export {
  chooseDigest,
  confirmMail,
  proposeMail,
  readAccountMail,
  removeMail,
  takeCodeTry,
  type AccountMail,
} from './digests/account-mail.js';
export { readOfficeRobot, setOfficeRobot, type OfficeRobot } from './digests/office-robot.js';
export {
  addStaffMessage,
  endStaffMessage,
  forgetStaffMessages,
  lastStaffMessage,
  leaseStaffMessage,
  planDigests,
  putOffStaffMessage,
  type StaffMessage,
} from './digests/staff-messages.js';
export { placeEvents } from './events/event-stream.js';
export { ProgramAdministration, type ProgramDeed } from './programs/program-administration.js';
export { findProgram, isProgramToken, type ProgramSession } from './programs/program-store.js';
export { OutboxBell, outboxChannel } from './outbox-bell.js';
export * as reads from './reads/index.js';
export { RingRank } from './ring-rank.js';
export { momentGraceSeconds, outboxState, Repairs, type OpenCase } from './repairs.js';
export { forgetDrafts, keepDraft, readDraft, type DraftPlace } from './draft-store.js';
export { aimDrill, openDrill } from './drill-store.js';
export { readSetting, storeSetting } from './settings.js';
export { noteRead, type ReadEntry } from './read-log.js';
export { emptyTextList } from './text-list.js';
export { noteChannelFailure, noteChannelSuccess, takePassage } from './channels/channel-state.js';
export { readChannelStandings } from './channels/channel-state.js';
export { isInLocalOutbox, keepInLocalOutbox, readLocalOutbox } from './channels/local-outbox.js';
export type { StoredMessage } from './channels/local-outbox.js';
