export { armFailpoints, failpoint, failpoints, type Failpoint, type FailpointPlan } from './failpoint.js';
export { openLog, type Log } from './log.js';
