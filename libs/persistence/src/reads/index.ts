export {
  countAccounts,
  listAccountChanges,
  listAccountRows,
  listOfficeChanges,
  readAccount,
  readOfficeHoldings,
  type AccountCounts,
  type AccountFilter,
  type AccountRow,
  type AdminChangeRow,
  type OfficeHoldings,
} from './accounts.js';
export {
  countCourses,
  listCourses,
  readCourse,
  type CourseCounts,
  type CourseFilter,
  type CourseRow,
} from './administration.js';
export {
  hasAsked,
  isForeign,
  readAccess,
  readAskedCase,
  readCaseHead,
  readClocks,
  readFacts,
  readSealedParties,
  readTexts,
  type AccessLine,
  type CaseHead,
  type CaseText,
  type ClockRow,
  type FactRow,
  type SealedPartyRow,
} from './cases.js';
export { listDrills, readDrill, readDrillCases, readDrillFacts, type DrillCaseRow, type DrillRow } from './drills.js';
export { readChanges, readClockMs, type ChangeRow } from './changes.js';
export {
  countDeadlines,
  listDeadlines,
  type DatePeriod,
  type DeadlineFilter,
  type DeadlineRow,
  type DeadlineState,
} from './deadlines.js';
export {
  countDuties,
  listDuties,
  readDuties,
  type DutyCounts,
  type DutyFilter,
  type DutyRow,
  type InboxDutyRow,
} from './duties.js';
export {
  readContext,
  readHistory,
  readHistorySummary,
  type HistoryPage,
  type HistorySection,
  type HistorySummary,
  type SectionTypes,
} from './histories.js';
export { readParent, readParts, type ParentRow, type PartRow } from './parts.js';
export { listDemoAccounts, readHeldRoles, type DemoAccountRow, type HeldRole } from './people.js';
export {
  countProvisional,
  readMigrations,
  readOutboxAgeSeconds,
  readSystem,
  type MigrationState,
  type SystemRow,
} from './health.js';
export { lists, type AnyList } from './lists.js';
export { type PageWanted as ListPage, type PhaseCount } from './list.js';
export {
  bouncedFrom,
  countBoard,
  countPetitions,
  idleAfterDays,
  listLikeTexts,
  listPetitions,
  listRetrospective,
  listSameParty,
  readBeside,
  readOldestPetition,
  readReceiptStatus,
  type BesideRow,
  type BoardNow,
  type DeadlineTally,
  type LikeText,
  type OldestPetition,
  type PartyIndexes,
  type PetitionFilter,
  type PetitionRow,
  type PetitionTally,
  type ReceiptStatus,
  type RetrospectiveRow,
  type SamePartyRow,
} from './petition/index.js';
export { type TextSearch } from './text-search.js';
export { listReadsOfCase, type ReadLogRow } from './read-log.js';
export { type Cursor, type Page, type Reader } from './reader.js';
export { readOwnFile, readReceiptCase, readReceiptNumber, type OwnFile } from './receipts.js';
export {
  countRungs,
  listSupervisions,
  readSupervisedPetition,
  readSupervision,
  type SupervisionFilter,
  type SupervisionRow,
} from './supervision/index.js';
export { listOffices, listPacks, readJurisdiction, readPack, type OfficeRow, type PackRow } from './world.js';
