import { type DomainError, isDomainError, type ErrorDetails, type ErrorKind } from '#libs/kernel';
import { type FieldError, type HttpCode, type Language, titleOf, type Problem } from '#libs/contracts';
import type { OfficeTree } from '#libs/office';
import { refusalText } from './naming.js';

/** Longest body. */
export const bodyLimitKiB = 512;

/** A refusal of the HTTP boundary itself, whose status is none of the five kinds'. */
export class HttpProblem extends Error {
  constructor(
    readonly status: number,
    readonly code: HttpCode,
    readonly details: ErrorDetails = {},
    /** One per field, in both languages. */
    readonly errors: readonly (Omit<FieldError, 'message'> & { message: Record<Language, string> })[] = [],
  ) {
    super(code);
    this.name = 'HttpProblem';
  }
}

/** The answer of each kind. A new kind does not compile until it is filled in; there is no default. */
export const statusOfKind: Readonly<Record<ErrorKind, number>> = {
  invalid: 422,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  unavailable: 503,
};

// What HTTP tells apart and the domain does not: who is asking, how often, and that there is no room for it.
const statusOfCode: Readonly<Record<string, number>> = {
  'account.sign_in_refused': 401,
  'account.signed_out': 401,
  'program.token_refused': 401,
  'account.try_later': 429,
  'persistence.disk_full': 507,
  'files.disk_full': 507,
  'files.too_large': 413,
  'account.too_many': 429,
  'account.too_many_exports': 429,
  'account.too_many_at_once': 429,
};

/** The status of a domain error. */
export function statusOf(error: Pick<DomainError, 'kind' | 'code'>): number {
  return (Object.hasOwn(statusOfCode, error.code) ? statusOfCode[error.code] : undefined) ?? statusOfKind[error.kind];
}

/** Whether a status says that the same may be asked again later: no fault of the program, and none of who asks. */
export const isPassing = (status: number): boolean => status === 503 || status === 507;

/** Anything that was thrown, with the status and code under which it is answered. */
export interface Failure {
  readonly status: number;
  readonly code: string;
  readonly details: ErrorDetails;
  readonly errors: HttpProblem['errors'];
  /** Seconds after which to try again. */
  readonly retryAfter: number | null;
}

// An ordinary client waits as long before it tries again what was unavailable without saying for how long.
const defaultRetryAfterSeconds = 2;

/** Sorts what was thrown; what nobody foresaw is `http.internal`, 500, and tells nothing. */
export function failureOf(error: unknown): Failure {
  if (isDomainError(error)) {
    const status = statusOf(error);
    const asked = error.details.retryAfterSeconds;
    const retryAfter = typeof asked === 'number' ? asked : defaultRetryAfterSeconds;
    const waits = isPassing(status) || status === 429;
    return { status, code: error.code, details: error.details, errors: [], retryAfter: waits ? retryAfter : null };
  }
  if (error instanceof HttpProblem) {
    const { status, code, details, errors } = error;
    return { status, code, details, errors, retryAfter: status === 503 ? defaultRetryAfterSeconds : null };
  }
  const [status, code] = ofFramework(error);
  const details: ErrorDetails = code === 'http.body_too_large' ? { limit: bodyLimitKiB } : {};
  return { status, code, details, errors: [], retryAfter: null };
}

const ofStatus: Readonly<Record<number, HttpCode>> = {
  400: 'http.bad_json',
  404: 'http.no_such_route',
  405: 'http.no_such_route',
  413: 'http.body_too_large',
  414: 'http.no_such_route',
  415: 'http.unsupported_media_type',
  431: 'http.headers_too_large',
};

/** Refusals of Fastify and Nest carry a status; anything else is a bug of ours. */
function ofFramework(error: unknown): [number, HttpCode] {
  if (!(error instanceof Error)) return [500, 'http.internal'];
  const own = 'statusCode' in error ? error.statusCode : 'status' in error ? error.status : undefined;
  const code = typeof own === 'number' ? ofStatus[own] : undefined;
  return code === undefined || typeof own !== 'number' ? [500, 'http.internal'] : [own, code];
}

interface Given {
  readonly correlationId: string;
  /** For the names in sentences. */
  readonly offices: OfficeTree | null;
}

/** The body of a problem answer (RFC 9457) in one language. */
export function problemOf(failure: Failure, language: Language, given: Given): Problem {
  const { correlationId, offices } = given;
  return {
    type: `urn:maplebridge:problem:${failure.code}`,
    title: titleOf(failure.status, language, failure.code),
    status: failure.status,
    code: failure.code,
    detail: refusalText(failure, language, offices, { id: correlationId }),
    correlationId,
    ...(failure.errors.length > 0
      ? { errors: failure.errors.map((one) => ({ ...one, message: one.message[language] })) }
      : {}),
    ...(Object.keys(failure.details).length > 0 ? { details: { ...failure.details } } : {}),
  };
}
