export {
  account,
  accountAnswer,
  accountChange,
  accountCounts,
  accountCreate,
  accountDetail,
  accountPage,
  accountQuery,
  accountRename,
  accountRoles,
  adminChange,
  adminChangeQuery,
  adminChanges,
  demoRemoval,
  demoState,
  type Account,
  type AccountDetail,
  type AdminChange,
  type DemoState,
} from './account.js';
export { almanac, type Almanac } from './almanac.js';
export {
  course,
  courseCommands,
  coursePage,
  courseQuery,
  courseSummary,
  courseSummaryQuery,
  courseView,
} from './course.js';
export { liveness, readiness, type Dependency, type Readiness } from './health.js';
export { office, offices } from './office.js';
export { pack, packContent, packQuery, packs } from './pack.js';
export {
  drill,
  drillAdvance,
  drillProcedures,
  drillRequest,
  drills,
  drillScene,
  longestDrillDays,
  type DrillAdvanceBody,
  type DrillProcedure,
} from './drill.js';
export {
  board,
  boardQuery,
  deadlineItem,
  deadlinePage,
  deadlineQuery,
  deadlineStates,
  type Board,
  type DeadlineState,
} from './board.js';
export { clockWhy, dayLine, deadlineAnswer, deadlineRequest, type DeadlineRequest } from './calendar.js';
export {
  accessLine,
  casePart,
  caseParts,
  clock,
  failedStep,
  maskedParty,
  outcome,
  parentCase,
  refusal,
} from './case.js';
export { duty, dutyCount, dutyPage, dutyQuery } from './duty.js';
export {
  chainLinks,
  chainQuery,
  engineHistory,
  history,
  historyLine,
  historyQuery,
  historySections,
  historySummary,
  verification,
} from './history.js';
export { categories, category, categoryId } from './category.js';
export { type CommandContract } from './command.js';
export { installation, type Installation } from './installation.js';
export {
  candidateQuery,
  deputies,
  deputy,
  deputyCandidates,
  deputyId,
  deputyRequest,
  type DeputyRequest,
} from './deputy.js';
export { httpCodes, type HttpCode } from './http-codes.js';
export { languageOf } from './language.js';
export { liveChange, liveQuery, type LiveChange } from './live.js';
export { longestPage, pageQuery } from './paging.js';
export {
  officeAdd,
  officeChange,
  officeDetail,
  packHorizon,
  type OfficeDetail,
  type PackHorizon,
} from './organisation.js';
export {
  bilingual,
  capacity,
  caseId,
  clockId,
  drillId,
  latestLegalDate,
  legalDate,
  officeId,
  packKind,
  packName,
  party,
  type Bilingual,
} from './primitives.js';
export {
  partyName,
  readLogLine,
  readLogPage,
  readLogQuery,
  revealedParty,
  revealPurpose,
  revealRequest,
  type RevealedParty,
} from './reveal.js';
export { fieldError, problem, type FieldError, type Language, type Problem } from './problem.js';
export { articleText } from './sentences/article.js';
export { fieldProblems } from './sentences/fields.js';
export { engineSentence } from './sentences/engine.js';
export { ledgerProblems, ledgerProblemText } from './sentences/ledger.js';
export {
  actingFor,
  loginAnswer,
  loginRequest,
  me,
  openSessions,
  othersEnded,
  passwordChange,
  type ActingFor,
  type LoginRequest,
  type Me,
  type PasswordChange,
} from './session.js';
export { ledgerCheck, systemOverview, type LedgerCheck, type SystemOverview } from './system.js';
export {
  savedView,
  savedViewId,
  savedViewQuery,
  savedViewRename,
  savedViewRequest,
  savedViews,
  type SavedView,
  type SavedViewRequest,
} from './views.js';
export { preview, previewedClock, type Preview } from './preview.js';
export { readSearch, type Search } from './search.js';
export { consequenceSentence, stepName } from './sentences/courses.js';
export { errorSentences, officeDetailsOf, sentenceOf } from './sentences/index.js';
export {
  accessText,
  commandText,
  consequenceText,
  decisiveTypes,
  dutyText,
  factSentence,
  factTypes,
  factWord,
  fieldText,
  hintText,
  kindText,
  phaseText,
  sectionTypes,
  wordOf,
  type FactSpeech,
} from './sentences/kinds.js';
export { titleOf } from './sentences/titles.js';
export { generalWord, type GeneralField } from './sentences/vocabulary.js';
export type { ToldFact } from './fact.js';
export type { DutyHead, KindHead } from './kind-head.js';
export type { KindContract } from './kind-contract.js';
export type { OpeningContract } from './opening.js';
export type { AnyList, ListColumn, ListContract, ListFilter } from './list.js';
export {
  allContracts,
  contractOf,
  headOf,
  heads,
  isKindName,
  kindNames,
  loadContract,
  type ContractOf,
  type KindName,
} from './registry.js';
