export { isCategory, petitionCategories } from './categories.js';
export { isClear } from './clear.js';
export { partyOfRegistration } from './intake.js';
export { judgesNames } from './clear-accused.js';
export { petitionCodes } from './codes.js';
export type {
  PetitionChannel,
  PetitionCommands,
  PetitionDocument,
  PetitionOutcome,
  RepeatDecision,
} from './commands.js';
export { petitionExamples, petitionFullerExamples } from './examples.js';
export type { NoticeEnds, NoticeTells, PetitionFacts, PetitionFactType } from './facts.js';
export { ofWhatItTells } from './approved-notice.js';
export { atStake } from './at-stake.js';
export { isOnItsWay } from './issued-notice.js';
export { isWithdrawnNotice, papersOver } from './issuing.js';
export { petitionKind } from './kind.js';
export { mayKnow } from './knowing.js';
export { evaluationPeriod, isConfirmable } from './petitioner.js';
export { isDisputable, isOfReader } from './disputing.js';
export { withdrawableAs } from './not-owed.js';
export { petitionerOfReader, type Reader } from './reader.js';
export { petitionersOf, receiptOf } from './receipts.js';
export { lawUntilBeside, reviewWindowOf } from './review-window.js';
export { reviewersOf, reviewRouteIn } from './review-bodies.js';
export { petitionRoutes, routeOf, type Route } from './route-list.js';
export { signingGapOf } from './signers.js';
export { provesReceipt } from './stated-dates.js';
export { doneOn, hasHandlingLimit, holderOf, unseenMaterial, type PetitionState } from './state.js';
export type { PetitionDossier } from './case.js';
export { dutyOfAct } from './undoing.js';
export { isExtensionFallen, tookPlace } from './undone-state.js';
export { supervisionFor } from './views.js';
export { lookingAt } from './withdrawing.js';
