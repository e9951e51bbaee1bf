export { lastDayOf } from './case.js';
export { confirmationCodes } from './codes.js';
export type { ConfirmationCommands } from './commands.js';
export type { ConfirmationFacts, ConfirmationFactType } from './facts.js';
export { confirmationKind } from './kind.js';
export { confirmationNeeds, confirmationRules } from './rules.js';
export type { ConfirmationPhase } from './standing.js';
export type { ConfirmationState } from './state.js';
export { confirmationWords, neededItems } from './words.js';
