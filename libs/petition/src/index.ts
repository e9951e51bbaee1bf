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
