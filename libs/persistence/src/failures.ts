import { DomainError, isDomainError } from '#libs/kernel';
import type { Queryable } from './queryable.js';

// Connection lost or refused, too many of them, lock timeout, deadlock, serialization, shutdown: trying again is the cure.
const passing = /^(08|40001|40P01|55P03|57P0|53)/;
const statementGivenUp = '57014';
const noRoomLeft = '53100';
const noConnection =
  /ECONNREFUSED|ECONNRESET|EPIPE|ENOENT|Connection terminated|timeout exceeded when trying to connect|Query read timeout|Client has encountered a connection error/;

/** Turns what PostgreSQL or its driver threw into the domain's words; anything else is returned as it is. */
export function asDomainError(error: unknown): unknown {
  const told = toldBy(error);
  if (told === null || isDomainError(error)) return error;
  const { code, message } = told;
  if (code === '23505') {
    return new DomainError('conflict', 'persistence.taken', 'a row with this key is already there');
  }
  if (code === noRoomLeft) {
    return new DomainError('unavailable', 'persistence.disk_full', 'database: the disk is full');
  }
  if (code === statementGivenUp) {
    return new DomainError('unavailable', 'persistence.took_too_long', 'the database was asked for too much at once');
  }
  if (passing.test(code) || noConnection.test(code) || noConnection.test(message)) {
    return new DomainError('unavailable', 'persistence.unavailable', `database: ${code || message}`);
  }
  return error;
}

/** Whether a write was refused because the database has no room. */
export function isDiskFull(thrown: unknown): boolean {
  const error = asDomainError(thrown);
  return isDomainError(error) && error.code === 'persistence.disk_full';
}

/** The same database; what it throws is in the domain's words. */
export function inDomainWords(database: Queryable): Queryable {
  return {
    query: (sql, parameters) =>
      database.query(sql, parameters).catch((error: unknown) => {
        throw asDomainError(error);
      }) as Promise<never[]>,
  };
}

/** By shape, not by class: Node's own errors are of another realm under a test runner. */
function toldBy(error: unknown): { readonly code: string; readonly message: string } | null {
  if (typeof error !== 'object' || error === null || !('message' in error)) return null;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return { code, message: String(error.message) };
}
