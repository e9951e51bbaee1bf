export { isInForceWhenSigned } from './agreement.js';
export { didAct, hasConsented, isAmong, isUnseen, ofAll, principalsOf, type MediationDossier } from './case.js';
export { mediationCodes } from './codes.js';
export type { CaseLink, MediationCommands } from './commands.js';
export type { ReplacementAgreed, Replacing } from './replacement.js';
export type { MediationFacts, MediationFactType } from './facts.js';
export { mediationKind } from './kind.js';
export { dealingWithIncident, hearersOf, listenersOf, mediatorsHear, requireHeardBy } from './listening.js';
export { isServedStill, papersOver } from './papers.js';
export { atStake } from './at-stake.js';
export { missingFromFile } from './case-file.js';
export { hiddenAddresses, isAddressHidden } from './protecting.js';
export { isLimit, mediationNeeds } from './rules.js';
export type { MediationDetail, MediationPhase } from './standing.js';
export type { MediationState } from './state.js';
export {
  askedOn,
  calledFor,
  isOfPetition,
  isOpening,
  isOwedToParties,
  satFor,
  toldClocksOf,
  toldPhaseOf,
} from './told.js';
export { untoldAnswer } from './answering.js';
export { obligationName } from './owing.js';
export { missingConsents, unsignedBy } from './views.js';
export { obligationsWith } from './visiting.js';
export { agreedJointly, consentsToTell, invitedJointly, isLedByOrgan, type AgreedByParty } from './agreed-jointly.js';
export { isEntrusted, mediationWords, type MediationWords } from './words.js';
