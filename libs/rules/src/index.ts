export {
  excludeFromClock,
  extendClock,
  nextClockNumber,
  officeRights,
  openClock,
  parameterOf,
  rearmClock,
  ruleOf,
  type ClockStart,
  type TimeContext,
} from './clocks.js';
export { rulesCodes, type RulesCode } from './codes.js';
export { explainClock, type ClockReason } from './explain.js';
export { foldClocks, foldDuties } from './fold.js';
export {
  EXPIRY,
  isRunning,
  momentsOf,
  nextMoment,
  passMoment,
  stateOf,
  type ClockState,
  type PassedMoment,
} from './moments.js';
export { jurisdictionsUpward, packsInForce } from './in-force.js';
export { parseRulePack } from './parse-pack.js';
export {
  type ClockRule,
  type Expiry,
  type LadderRung,
  type Named,
  type RuleLimit,
  type RuleNeeds,
  type RulePack,
  type SupervisionTrigger,
  type WarningRow,
} from './rule-pack.js';
