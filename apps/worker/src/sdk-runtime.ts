import { DefaultLogger, Runtime, type LogLevel, type LogMetadata } from '@temporalio/worker';

import type { Log } from '#libs/observability';

import { Recurring } from './pauses.js';

// Where the SDK keeps its accounts of courses. What it calls an error there should not be possible.
const accountsOfCourses = 'temporalio_sdk_core::worker::workflow';

const levels: Readonly<Record<LogLevel, 'trace' | 'debug' | 'info' | 'warn' | 'error'>> = {
  TRACE: 'trace',
  DEBUG: 'debug',
  INFO: 'debug',
  WARN: 'warn',
  ERROR: 'error',
};

/**
 * Makes this process ready for workers of courses, once: what the SDK has to say goes to our log.
 *
 * @returns happens whenever the SDK has lost count of a course. Nothing but its log says so: of two tasks that wait for a place in a full
 *   cache, for one course, it may drop one (1.24), and that course stands still for as long as its worker lives.
 */
export function installSdk(log: Log): Recurring {
  const lostCount = new Recurring();
  const logger = new DefaultLogger('INFO', ({ level, message, meta }) => {
    // An activity's failure is logged by the interceptor, once and without its message.
    if (message === 'Activity failed') return;
    log[levels[level]]({ workflowId: meta?.['workflowId'], workflowType: meta?.['workflowType'] }, message);
    if (level === 'ERROR' && isOfCourses(meta)) lostCount.happen();
  });
  // Ours are the signal handlers: the SDK's own would shut workers down behind the back of the relay.
  Runtime.install({ shutdownSignals: [], logger, telemetryOptions: { logging: { forward: {} } } });
  return lostCount;
}

const isOfCourses = (meta: LogMetadata | undefined): boolean => String(meta?.['target']).startsWith(accountsOfCourses);
