export {
  excludeFromClock,
  extendClock,
  nextClockNumber,
  openClock,
  rearmClock,
  ruleOf,
  type ClockStart,
  type TimeContext,
} from './clocks.js';
export { rulesCodes, type RulesCode } from './codes.js';
export { explainClock, type ClockReason } from './explain.js';
export { foldClocks, foldDuties } from './fold.js';
export { nextRung, openRung, rungOf, type RungStart } from './ladder.js';
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
export { parseRulePack } from './parse-pack.js';
export {
  officeFunctions,
  supervisionTriggers,
  type ClockRule,
  type Expiry,
  type LadderRung,
  type Named,
  type OfficeFunction,
  type RuleLimit,
  type RulePack,
  type RuleParameters,
  type RungAuthority,
  type SupervisionTrigger,
  type WarningRow,
} from './rule-pack.js';
