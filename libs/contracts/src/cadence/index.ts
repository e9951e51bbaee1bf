/** The contract of recurring work for its own folders: `#contracts/cadence`. Whoever serves all kinds reads `#libs/contracts`. */
export { cadenceUnit, cadenceWork } from './commands.js';
export type { CadenceProgress } from './detail.js';
export { cadencePlan, cadencePlanQuery, mostPeriods, type CadencePlan } from './plan.js';
export { cadenceOpening } from './opening.js';
