/**
 * What went wrong, in five kinds. Each has one answer at every crossing (HTTP status, retry, log level),
 * so a new kind does not compile until each table is filled in.
 */
export type ErrorKind = 'invalid' | 'forbidden' | 'not_found' | 'conflict' | 'unavailable';

/** Flat details of an error: ids, codes, dates and counts, never free text or personal data. */
export type ErrorDetails = Readonly<Record<string, string | number | boolean | null>>;

/**
 * The one error of the domain. Compare `code`, never `instanceof`: a class does not keep its identity
 * across the workflow sandbox.
 *
 * @param code `<capability>.<what_is_wrong>`, listed in the capability's own library
 * @param message English, for operators, without personal data
 */
export class DomainError extends Error {
  constructor(
    readonly kind: ErrorKind,
    readonly code: string,
    message: string,
    readonly details: ErrorDetails = {},
  ) {
    super(message);
    this.name = 'DomainError';
  }
}

/** True for a `DomainError` of any realm or copy of this module. */
export function isDomainError(error: unknown): error is DomainError {
  return error instanceof Error && error.name === 'DomainError' && 'code' in error && 'kind' in error;
}
