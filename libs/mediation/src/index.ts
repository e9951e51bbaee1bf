export { mediationCodes } from './codes.js';
export type { MediationCommands } from './commands.js';
export type { MediationFactType } from './facts.js';
export { mediationKind } from './kind.js';
export { mediationNeeds } from './rules.js';
export type { MediationDetail, MediationPhase } from './standing.js';
export type { MediationState } from './state.js';
export { missingConsents, unsignedBy } from './views.js';
export { mediationWords, type MediationWords } from './words.js';
