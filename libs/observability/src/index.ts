export { isCorrelationId, withCorrelation } from './correlation.js';
export { armFailpoints, failpoint } from './failpoint.js';
export { loggedError, openLog, type Log } from './log.js';
