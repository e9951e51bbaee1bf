export type { FindingCommands } from './commands.js';
export { isNobodyLeft } from './deciding.js';
export type { FindingFacts, FindingFactType } from './facts.js';
export { findingKind } from './kind.js';
export { findingNeeds } from './rules.js';
export type { FindingDetail, FindingPhase } from './standing.js';
export type { FindingState } from './state.js';
export { findingWords } from './words.js';
