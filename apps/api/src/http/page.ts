import type { reads } from '#libs/persistence';
import { HttpProblem } from './problem.js';

/** A cursor as it travels: opaque, and checked when it comes back. */
export function cursorText(cursor: reads.Cursor | null): string | null {
  if (cursor === null) return null;
  const { at, id, part } = cursor;
  return Buffer.from(JSON.stringify(part === undefined ? [at, id] : [at, id, part])).toString('base64url');
}

// PostgreSQL has neither a 30th of February nor a year 0; `Date` moves the one on, and takes the other.
const isInstantOf = (at: string): boolean =>
  instant.test(at) && !at.startsWith('0000') && !Number.isNaN(Date.parse(at)) && new Date(at).toISOString() === at;
const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

/**
 * Reads a cursor back.
 *
 * @param id what its id must look like, so that nothing else reaches the database
 * @throws HttpProblem 400: it is not one that a list of this kind gave
 */
export function cursorFrom(text: string | undefined, id: RegExp = uuid): reads.Cursor | null {
  if (text === undefined) return null;
  const parts = partsOf(text);
  const [at, last, part] = parts;
  if (parts.length <= 3 && isMoment(at) && isStretch(part) && typeof last === 'string' && id.test(last)) {
    return { at, id: last, ...(part === undefined ? {} : { part }) };
  }
  const message = { zh: '翻页标记无效，请从第一页开始。', en: 'The cursor is not valid; begin at the first page.' };
  throw new HttpProblem(400, 'http.invalid_request', {}, [{ path: 'cursor', code: 'custom', message }]);
}

const isMoment = (at: unknown): at is string | null => at === null || (typeof at === 'string' && isInstantOf(at));

// No order has more than two stretches, and the first is not told.
const isStretch = (part: unknown): part is 1 | undefined => part === undefined || part === 1;

/** Ids of cases, in lower case as PostgreSQL writes them. */
export const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** A line of a log: its number. */
export const lineNumber = /^\d{1,15}$/;
/** A duty: its case and its id in it. */
export const dutyCursorId = /^[0-9a-f-]{36} [A-Za-z0-9_./-]{1,120}$/;

function partsOf(text: string): unknown[] {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
    return Array.isArray(parsed) ? parsed : [];
  } catch {
    return [];
  }
}

/** The page of an answer. */
export function pageAnswer<T, U>(page: reads.Page<T>, map: (item: T) => U): { items: U[]; next: string | null } {
  return { items: page.items.map(map), next: cursorText(page.next) };
}
