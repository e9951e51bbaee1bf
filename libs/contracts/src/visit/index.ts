/** The contract of visits for its own folders: `#contracts/visit`. Whoever serves all kinds reads `#libs/contracts`. */
export { visitAnswer } from './commands.js';
export { visitDetail, type VisitProgress } from './detail.js';
export { visitList } from './list.js';
