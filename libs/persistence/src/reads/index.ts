export * from './accounts.js';
export * from './administration.js';
export * from './brought-files.js';
export * from './cadence/going.js';
export * from './cadence/overview.js';
export * from './cadence/registered.js';
export * from './cases.js';
export * from './changes.js';
export { countDeadlines, listDeadlines, type DeadlineRow } from './deadlines.js';
export * from './digests.js';
export * from './drills.js';
export * from './duties.js';
export * from './events.js';
export * from './files.js';
export * from './health.js';
export * from './histories.js';
export { readToday, type GuidedCount } from './guided.js';
export { type PageWanted } from './list.js';
export { lists, type AnyList } from './lists.js';
export { tallyMediations, type MediationTally } from './mediation/statistics.js';
export * from './finding/quarter.js';
export * from './finding/similar.js';
export * from './joint/board.js';
export * from './mediation/handed-on.js';
export * from './mediation/linked.js';
export * from './mediation/same-parties.js';
export * from './mediation/similar.js';
export * from './joint/bookings.js';
export * from './precedents.js';
export * from './mediation/board.js';
export { holdingOfSeen } from './mediation/holding.js';
export * from './parts.js';
export * from './obligation/board.js';
export * from './revisit/board.js';
export * from './revisit/people.js';
export * from './revisit/visitors.js';
export * from './people.js';
export * from './inspection/candidates.js';
export * from './inspection/lost.js';
export * from './inspection/other-tours.js';
export * from './inspection/posts.js';
export * from './inspection/public.js';
export {
  listNotOf,
  listSampled,
  readSampled,
  type Inspecting,
  type SampledCase,
  type SampledRow,
} from './inspection/sampled.js';
export * from './inspection/taken.js';
export * from './inspection/words.js';
export * from './visit/answers.js';
export * from './petition/board.js';
export * from './petition/board-pictures.js';
export { petition, type PetitionFilter, type PetitionRow } from './petition/list.js';
export * from './petition/due-clocks.js';
export * from './petition/retrospective.js';
export * from './petition/finding.js';
export * from './petition/similar.js';
export * from './postal.js';
export * from './read-log.js';
export * from './programs.js';
export { readerFor, readerOf, type Cursor, type Page, type Reader } from './reader.js';
export { type ReceiptStatus } from './receipt-status.js';
export * from './receipts.js';
export * from './recipients.js';
export * from './reminders.js';
export { readOpenTalks } from './talk/open-talks.js';
export { supervision } from './supervision/list.js';
export * from './supervision/rungs.js';
export * from './supervision/supervised-petition.js';
export * from './roster.js';
export * from './roster-whole.js';
export * from './server.js';
export * from './sign-ins.js';
export * from './webhooks.js';
export * from './world.js';
