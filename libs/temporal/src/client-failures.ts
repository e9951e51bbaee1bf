import { DomainError, isDomainError } from '#libs/kernel';

// gRPC status codes, https://grpc.io/docs/guides/status-codes: the numbers are part of the protocol.
const notFound = 5;
const alreadyExists = 6;
const unimplemented = 12;
const passing = new Set([1, 4, 8, 10, 13, 14]);
// The SDK answers some of them with errors of its own.
const statusByName: Readonly<Record<string, number>> = {
  WorkflowExecutionAlreadyStartedError: alreadyExists,
  WorkflowNotFoundError: notFound,
  // Asked of one that is over.
  QueryRejectedError: notFound,
};

/**
 * What the Temporal client threw, in the domain's words; anything else is returned as it is. Unavailable leaves the
 * outbox row, and the relay tries again.
 */
export function asTemporalFailure(error: unknown): unknown {
  if (isDomainError(error) || !(error instanceof Error)) return error;
  const status = statusByName[error.name] ?? statusOf(error);
  if (status === null && !isLostConnection(error)) return error;
  return byStatus(status, `Temporal: ${error.message}`);
}

function byStatus(status: number | null, message: string): DomainError {
  if (status === alreadyExists) return new DomainError('conflict', 'temporal.taken', message);
  if (status === notFound) return new DomainError('not_found', 'temporal.no_such_course', message);
  if (status === unimplemented) return new DomainError('unavailable', 'temporal.drill_time_unavailable', message);
  return status === null || passing.has(status)
    ? new DomainError('unavailable', 'temporal.unavailable', message)
    : new DomainError('invalid', 'temporal.refused', message, { status });
}

const means =
  (code: string) =>
  (error: unknown): boolean => {
    const failure = asTemporalFailure(error);
    return isDomainError(failure) && failure.code === code;
  };

/** True when no course of that id is running. */
export const isNoSuchCourse = means('temporal.no_such_course');
/** True when a course of that id is running already. */
export const isCourseTaken = means('temporal.taken');

function statusOf(error: unknown): number | null {
  for (let at: unknown = error, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth += 1) {
    if ('code' in at && typeof at.code === 'number') return at.code;
  }
  return null;
}

function isLostConnection(error: Error): boolean {
  return /ECONNREFUSED|ECONNRESET|Failed to connect|Unexpected error while making gRPC request|deadline/iu.test(
    `${error.message} ${error.cause instanceof Error ? error.cause.message : ''}`,
  );
}
