export { checkClauses, nationalClauses, textOfNotice, type Clause, type ClauseProblem } from './clauses.js';
export { exampleContents } from './example.js';
export type { NoticeKind } from './content.js';
export { missingContents, noticeKinds, type Contents, type MissingContent, type NoticeKindName } from './kinds.js';
