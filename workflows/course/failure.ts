import { ActivityFailure, ApplicationFailure } from '@temporalio/workflow';

import type { ErrorDetails, ErrorKind } from '#libs/kernel';

/** A final failure of a step, as the worker's interceptor wrote it down. */
export interface StepFailure {
  readonly kind: ErrorKind | 'unexpected';
  readonly code: string;
  readonly details: ErrorDetails;
}

/** The door took a step and it is owed as before: to take it again would change nothing. */
export class NoProgress extends Error {}

const kinds: Readonly<Record<ErrorKind, true>> = {
  invalid: true,
  forbidden: true,
  not_found: true,
  conflict: true,
  unavailable: true,
};

/**
 * Reads what an activity failed with. Compares codes, never classes of the domain: a class does not keep its
 * identity across the sandbox.
 *
 * @returns null for what is no failure of a step: a cancellation, or a bug in the course, which is thrown on
 */
export function failureOf(error: unknown): StepFailure | null {
  if (error instanceof NoProgress) return { kind: 'unexpected', code: 'course.no_progress', details: {} };
  if (!(error instanceof ActivityFailure)) return null;
  const cause = error.cause;
  if (!(cause instanceof ApplicationFailure)) {
    return { kind: 'unexpected', code: 'course.step_not_answered', details: {} };
  }
  const [kind, details] = (cause.details ?? []) as [unknown, unknown];
  return {
    kind: typeof kind === 'string' && kind in kinds ? (kind as ErrorKind) : 'unexpected',
    code: cause.type ?? 'course.unexpected',
    details: typeof details === 'object' && details !== null ? (details as ErrorDetails) : {},
  };
}

/** The instant before which the door does not take a moment, in milliseconds; null for any other refusal. */
export function notBeforeOf(failure: StepFailure): number | null {
  const notBefore = failure.details['notBefore'];
  return failure.kind === 'conflict' && typeof notBefore === 'string' ? Date.parse(notBefore) : null;
}
