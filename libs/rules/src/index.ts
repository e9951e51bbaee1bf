export { articleSize } from './articles.js';
export { readCitations, type Citation } from './citation.js';
export { otherLaws } from './other-laws.js';
export {
  nextClockNumber,
  openClock,
  parameterIn,
  parameterOf,
  ruleOf,
  type ClockStart,
  type TimeContext,
} from './clocks.js';
export { beginExclusion, endExclusion, exclude, openOf } from './excluding.js';
export {
  endingOn,
  extendByConsent,
  extendClock,
  mayAgree,
  mostApproved,
  recounted,
  takeBackExtension,
} from './moving.js';
export { explainClock, type ClockReason } from './explain.js';
export { cleared, foldClocks, foldDuties } from './fold.js';
export {
  EXPIRY,
  isInTime,
  isRunning,
  metAs,
  momentsOf,
  nextMoment,
  passMoment,
  stateOf,
  type PassedMoment,
} from './moments.js';
export { keptClock, wholeClock } from './kept-clock.js';
export { jurisdictionsUpward, packsInForce } from './in-force.js';
export { resumeClock } from './resume.js';
export { parseRulePack } from './parse-pack.js';
export {
  measureIds,
  supervisionBases,
  type ClockRule,
  type Judgement,
  type LadderRung,
  type Ladders,
  type Measure,
  type MeasureId,
  type Named,
  type Origin,
  type Parameter,
  type RuleNeeds,
  type RulePack,
  type SupervisionBasis,
  type SupervisionTrigger,
} from './rule-pack.js';
export { nationalVisitPlans } from './national-visits.js';
export { planFor, readVisitPlans, visitDates, type VisitDate } from './visit-plan.js';
