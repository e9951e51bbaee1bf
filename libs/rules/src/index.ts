export { articleSize, type ArticleSize } from './articles.js';
export { readCitations, type Citation } from './citation.js';
export {
  excludeFromClock,
  extendClock,
  nextClockNumber,
  officeRights,
  openClock,
  parameterIn,
  parameterOf,
  rearmClock,
  ruleOf,
  type ClockStart,
  type TimeContext,
} from './clocks.js';
export { explainClock, type ClockReason } from './explain.js';
export { foldClocks, foldDuties } from './fold.js';
export { EXPIRY, isRunning, momentsOf, nextMoment, passMoment, stateOf, type PassedMoment } from './moments.js';
export { jurisdictionsUpward, packsInForce } from './in-force.js';
export { parseRulePack } from './parse-pack.js';
export {
  origins,
  type ClockRule,
  type LadderRung,
  type Named,
  type Origin,
  type Parameter,
  type RuleNeeds,
  type RulePack,
  type SupervisionTrigger,
} from './rule-pack.js';
