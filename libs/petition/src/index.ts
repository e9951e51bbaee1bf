export type {
  PetitionChannel,
  PetitionClass,
  PetitionCommands,
  PetitionOutcome,
  PetitionSource,
  ReferralManner,
  Service,
  ServiceManner,
} from './commands.js';
export type { PetitionDraft, PetitionFact, PetitionFacts, PetitionFactType } from './facts.js';
export type { OwedSupervision, PetitionDetail, PetitionPhase } from './standing.js';
export type { PetitionContext, PetitionDossier } from './case.js';
export { petitionCodes, type PetitionCode } from './codes.js';
export { petitionExamples } from './examples.js';
export { petitionKind } from './kind.js';
export type { PetitionState } from './state.js';
