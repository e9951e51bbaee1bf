import type { ActivityInboundCallsInterceptor, ActivityInterceptorsFactory } from '@temporalio/worker';
import { ApplicationFailure } from '@temporalio/common';

import { isDomainError, type ErrorKind } from '#libs/kernel';
import { asDomainError } from '#libs/persistence';
import type { Log } from '#libs/observability';

// Trying again cures what is unavailable and nothing else. A new kind does not compile until it is filled in here.
const isFinal: Readonly<Record<ErrorKind, boolean>> = {
  invalid: true,
  forbidden: true,
  not_found: true,
  conflict: true,
  unavailable: false,
};

/**
 * What an activity threw, as courses read it: the code as type, because the SDK would take the constructor's name,
 * which a minifier changes under running courses.
 */
export function asApplicationFailure(thrown: unknown): ApplicationFailure {
  const error = asDomainError(thrown);
  if (isDomainError(error)) {
    return ApplicationFailure.create({
      type: error.code,
      message: error.code,
      nonRetryable: isFinal[error.kind],
      details: [error.kind, error.details],
    });
  }
  // A bug, or something that nobody thought of. Its message may hold anything, and histories are kept in the clear.
  return ApplicationFailure.create({ type: 'worker.unexpected', message: 'unexpected', details: ['unexpected', {}] });
}

/** The one crossing from activities to courses. */
export function failureInterceptor(log: Log): ActivityInterceptorsFactory {
  return (context) => {
    const inbound: ActivityInboundCallsInterceptor = {
      async execute(input, next) {
        try {
          return await next(input);
        } catch (thrown) {
          const failure = asApplicationFailure(thrown);
          const { activityType, attempt, workflowExecution } = context.info;
          const fields = { activity: activityType, attempt, course: workflowExecution?.workflowId };
          if (failure.type === 'worker.unexpected') {
            log.error({ ...fields, err: thrown }, 'an activity failed');
          } else {
            log.info({ ...fields, code: failure.type }, 'a step was refused');
          }
          throw failure;
        }
      },
    };
    return { inbound };
  };
}
