import { DomainError } from './error.js';

/**
 * The canonical JSON of RFC 8785 for what the record may hold: strings, safe integers, booleans, null, arrays and
 * objects. Members that are `undefined` are left out. A hash over this text can be computed again by anyone.
 *
 * @throws DomainError `docket.not_canonical` (invalid): a fraction, an unsafe integer, or something that is no JSON
 */
export function canonicalJson(value: unknown): string {
  if (value === null) return 'null';
  if (typeof value === 'object') return canonicalObject(value);
  if (typeof value === 'string' || typeof value === 'boolean' || Number.isSafeInteger(value)) {
    return JSON.stringify(value);
  }
  throw new DomainError('invalid', 'docket.not_canonical', `a record cannot hold a ${typeof value}`);
}

function canonicalObject(value: object): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  // RFC 8785 sorts by UTF-16 code units, which is what comparing strings does here.
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
  return `{${members.join(',')}}`;
}
