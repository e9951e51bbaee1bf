export type { ReplyStance, SupervisionCommands, SupervisionTrigger, TriggerPayload } from './commands.js';
export type { SupervisionDraft, SupervisionFact, SupervisionFacts, SupervisionFactType, WhyNothing } from './facts.js';
export type { SupervisionDetail, SupervisionPhase } from './standing.js';
export type { SupervisionContext, SupervisionDossier } from './case.js';
export { supervisionCodes, type SupervisionCode } from './codes.js';
export { supervisionExamples } from './examples.js';
export { supervisionKind } from './kind.js';
export type { SupervisionState } from './state.js';
