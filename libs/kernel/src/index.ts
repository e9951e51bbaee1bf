export { Capacity, importPrincipals, isImport, type Actor } from './actor.js';
export { canonicalJson } from './canonical.js';
export type {
  Clock,
  ClockChange,
  ClockEnding,
  DueDates,
  Duty,
  DutyChange,
  DutyHolder,
  Agreement,
  Exclusion,
  Limit,
  Look,
  Moment,
  PeriodUnit,
  Warning,
  WarningAddressee,
} from './clock.js';
export type { DocumentLanguage, KeptDocument } from './document.js';
export { DomainError, isDomainError, type ErrorDetails, type ErrorKind } from './error.js';
export { carriedOnly } from './fact.js';
export type { AccessChange, AccessReason, Fact, FactDraft, Json, LateRecord, PartyRef, TextRef } from './fact.js';
export {
  attachmentCategories,
  attachmentOrigins,
  attachmentWays,
  fileTypeNames,
  fileTypes,
  type AttachmentCategory,
  type AttachmentOrigin,
  type AttachmentWay,
  type FileRef,
  type FileType,
  type KnownAttachment,
} from './file.js';
export { as, type CaseId, type ClaimId, type Instant, type LegalDate, type OfficeId } from './ids.js';
export type { CommandMap, DoorContext, Dossier, ReadColumns, ReadRow, Refusal } from './dossier.js';
export {
  appliedCause,
  beforeCause,
  confirmationBar,
  confirmationCause,
  contentCause,
  correctedCause,
  courtTold,
  cycleIn,
  deniedCause,
  endedCause,
  gridUnwantedCause,
  handledCause,
  handledIn,
  isToldBefore,
  isVisited,
  movedCause,
  movedTo,
  notContentCause,
  notPerformedCause,
  openedCause,
  partiesCause,
  reboundCause,
  reopenedCause,
  replacedCause,
  restoredCause,
  timesReopened,
  withdrawnCause,
  unnamed,
  unperformedCause,
  wishCause,
  type ConfirmationBar,
  type Due,
  type Ordered,
} from './obligation.js';
export { barCause, barOf, breachCause, causeTold, factServedBy, isBreachOf, servingName, toldOf } from './part.js';
export type { Announcement, Bar, CaseRef, Cause, KnownPart, OwedPart, Parent, PartsStanding } from './part.js';
export {
  freshParty,
  isOfParty,
  isPresent,
  lacksCapacity,
  mandateKinds,
  mandateScopes,
  organisationSignings,
  partiesIn,
  partyCapacities,
  partyChanges,
  partyNamed,
  partyNatures,
  partyOn,
  partyRoles,
  specialScopes,
  wasPresent,
  type KnownParty,
  type Mandate,
  type MandateKind,
  type MandateScope,
  type OrganisationSigning,
  type PartyCapacity,
  type PartyChange,
  type PartyNature,
  type PartyOwner,
  type PartyRole,
} from './party.js';
export { concludedCause, hearingIn, heardCause, openCause, settledCause } from './joint.js';
export {
  askedCause,
  confirmedCause,
  finishCause,
  objectedCause,
  owedCause,
  positionCause,
  releaseCause,
  silentCause,
  unledCause,
  untakenCause,
} from './share.js';
export { unusual } from './kept.js';
export {
  announceStep,
  briefStanding,
  clockOfStep,
  fullStanding,
  keptStanding,
  momentStep,
  partStep,
  standingIn,
  standingText,
} from './standing.js';
export type { BriefStanding, FailedStep, Standing } from './standing.js';
