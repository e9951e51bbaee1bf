export type { ReplyStance, SupervisionCommands, SupervisionTrigger, TriggerPayload } from './commands.js';
export type { SupervisionDraft, SupervisionFact, SupervisionFacts, SupervisionFactType, WhyNothing } from './facts.js';
export type { SupervisionDetail, SupervisionPhase } from './standing.js';
