/** The contract of a revisit for its own folders: `#contracts/revisit`. Whoever serves all kinds reads `#libs/contracts`. */
export { reboundAsked, reboundOpened } from './calendar.js';
export { revisitCalendar, revisitMonth, type RevisitCalendar } from './calendar.js';
export { revisitErrands, type RevisitErrands } from './calendar.js';
export { type RevisitProgress } from './detail.js';
export { askedPeople, callBackAnswer, revisitBoard, visitorsAnswer } from './people.js';
export { mostVisitWords } from './commands.js';
export type { AskedPeople, RevisitBoard, RevisitVisitors } from './people.js';
