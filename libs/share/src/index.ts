export { shareCodes } from './codes.js';
export type { ShareCommands } from './commands.js';
export type { ShareFacts, ShareFactType } from './facts.js';
export { shareKind } from './kind.js';
export { shareNeeds } from './rules.js';
export type { SharePhase } from './standing.js';
export type { ShareState } from './state.js';
export { shareWords } from './words.js';
