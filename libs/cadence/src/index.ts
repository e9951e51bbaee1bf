export { cadenceCodes } from './codes.js';
export type { CadenceCommands, CadenceTerms, Debtor } from './commands.js';
export type { CadenceFacts, CadenceFactType, Missing } from './facts.js';
export { cadenceKind } from './kind.js';
export { periodAfter, periodOf, periodsUntil, type Period } from './periods.js';
export { cadenceNeeds } from './rules.js';
export type { CadenceDetail, CadencePhase } from './standing.js';
export type { CadenceState, Owing } from './state.js';
export { cadenceWords, type CadenceWork, type PeriodUnit } from './words.js';
