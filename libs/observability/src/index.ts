export { isCorrelationId, withCorrelation } from './correlation.js';
export { armFailpoints, failpoint, type Failpoint, type FailpointPlan } from './failpoint.js';
export { loggedError, openLog, type Log, type LoggedError } from './log.js';
