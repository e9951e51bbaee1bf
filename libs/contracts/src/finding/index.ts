/** The contract of a finding for its own folders: `#contracts/finding`. Whoever serves all kinds reads `#libs/contracts`. */
export { extenderList } from './extenders.js';
export { type FindingProgress } from './detail.js';
export { findingList } from './list.js';
