export { requireRoom } from './attachments.js';
export { caseOf } from './case-of.js';
export { defineKind, type Handler, type KindDefinition } from './define.js';
export { nothing, type DraftOf, type Evolutions, type Lifts } from './evolve.js';
export { isNoNews } from './documents.js';
export type { ErasureFacts } from './erasure.js';
export { handedOver, type HeldAccess } from './handing.js';
export { emptyState, factOf, fold, stateOf, type CaseState } from './fold.js';
export { isRoom } from './kind.js';
export type {
  AnyKind,
  Cited,
  Kind,
  KindContext,
  KindParts,
  KindStanding,
  PartSelf,
  StoredLifts,
  Subject,
  Warned,
} from './kind.js';
export { decideMechanism, isMechanism, isMechanismFact, mechanism, type MechanismCommands } from './mechanism.js';
export {
  actingCodes,
  guardiansOf,
  guardianUntil,
  holdsOn,
  mayActFor,
  mayNot,
  requireActing,
  servedAs,
  isAddressee,
  granted,
  type MayAct,
  type MayNotAct,
} from './acting.js';
export { isRemindedAtOnce, remindersOwed, type Reminder } from './reminding.js';
export { requireMandate } from './mandates.js';
export { foldParties, type PartyCommands } from './parties.js';
export { partyCommandNames, type AskedChange, type KindParties } from './party-commands.js';
export { lateOf, overdueOf, remindsOrIsLate, warnedOf, type OverdueFact, type WarnedFact } from './late.js';
export { tellingOf } from './parts.js';
export type { MomentContext, PassMoment } from './passing.js';
export {
  owedForMissed,
  owedSupervision,
  pressesBy,
  supervisionPart,
  type Missed,
  type Pressed,
  type Presses,
  type Pressing,
} from './pressing.js';
export { refusing, standsOf, type Refused } from './refusing.js';
export { standingOf } from './standing.js';
export { boundsOf, lateBy, lateDays, statedDatesOf, type LateDays, type Stated } from './stated.js';
export {
  closeDuties,
  endClocks,
  meet,
  runningOf,
  takenBack,
  toolsOf,
  type ClockOpening,
  type Effects,
} from './tools.js';
export { askedOf, owedVisits, releaseOf, unperformedIn, visitingBy, visitorsFor, type VisitTools } from './visiting.js';
export { movedIn, unfitVisits } from './moved-visits.js';
export { isTakenBack, isWishHeard, visitsToSee, type DaysOfPerformance, type VisitsToSee } from './following-visits.js';
export {
  askedAs,
  contactIn,
  contactOf,
  hasDeclined,
  noVisits,
  presentName,
  visitEvolutions,
  visitWishOf,
  withoutDates,
  type HasVisits,
  type VisitAct,
  type VisitCommands,
  type VisitFacts,
  type VisitWish,
} from './visits.js';
