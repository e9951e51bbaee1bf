export { correlationId, isCorrelationId, withCorrelation } from './correlation.js';
export { armFailpoints, failpoint, failpoints, type Failpoint, type FailpointPlan } from './failpoint.js';
export { loggedError, openLog, type Log, type LoggedError } from './log.js';
