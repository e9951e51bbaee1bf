export {
  checkClauses,
  nationalClauses,
  textOfNotice,
  type Clause,
  type ClauseProblem,
  type NoticeClauses,
} from './clauses.js';
export { exampleContents } from './example.js';
export {
  missingContents,
  noticeKinds,
  type Contents,
  type MissingContent,
  type NoticeKind,
  type NoticeKindName,
} from './kinds.js';
