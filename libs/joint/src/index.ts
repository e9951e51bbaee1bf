export { jointCodes } from './codes.js';
export type { JointCommands } from './commands.js';
export type { JointFacts, JointFactType } from './facts.js';
export { jointKind } from './kind.js';
export { isOutside } from './members.js';
export { jointNeeds } from './rules.js';
export type { JointDetail, JointPhase } from './standing.js';
export type { JointState } from './state.js';
export { jointWords, specialities, teams } from './words.js';
