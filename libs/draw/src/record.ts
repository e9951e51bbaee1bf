import { DomainError } from '#libs/kernel';
import { drawForm, drawOrder, drawValue } from './order.js';

/** A draw as its record (抽取记录) is given to whoever asks: ids of the register, no names. */
export interface DrawRecord {
  readonly form: typeof drawForm;
  /** Number of the case, and the fact that froze the candidates. */
  readonly case: string;
  readonly fact: number;
  /** The chain hash of that fact, lower-case hex. */
  readonly seed: string;
  readonly candidates: readonly string[];
  /** How many were to be drawn. */
  readonly count: number;
  readonly drawn: readonly string[];
}

/** What the seed makes of the candidates, and whether that is what was recorded. */
export interface VerifiedDraw {
  readonly isRight: boolean;
  /** In the order of the draw. */
  readonly order: readonly { readonly candidate: string; readonly value: string }[];
  readonly drawn: readonly string[];
}

/** One fact of a case as it was hashed: `/api/cases/:id/facts`, or a row of the ledger. */
export interface DrawLink {
  readonly seq: number;
  readonly body: string;
  /** Lower-case hex of SHA-256 over the 32 bytes of the hash before it and the body. */
  readonly hash: string;
}

/** The record of a draw, made from what was frozen and from its seed. */
export function drawRecord(of: Omit<DrawRecord, 'form' | 'drawn'>): DrawRecord {
  const record = { form: drawForm, ...of } as const;
  return { ...record, drawn: drawOrder(of.seed, of.candidates).slice(0, of.count) };
}

/** Draws again and compares. */
export function verifyDraw({ seed, candidates, count, drawn: recorded }: DrawRecord): VerifiedDraw {
  const order = drawOrder(seed, candidates).map((candidate) => ({ candidate, value: drawValue(seed, candidate) }));
  const drawn = order.slice(0, count).map(({ candidate }) => candidate);
  return { isRight: drawn.length === recorded.length && drawn.every((one, at) => one === recorded[at]), order, drawn };
}

/**
 * Reads a record that somebody holds.
 *
 * @throws DomainError invalid `draw.bad_record`, details `field`
 */
export function readDrawRecord(text: string): DrawRecord {
  const record = objectIn(text);
  const wrong = Object.entries(checks).find(([field, isRight]) => !isRight(record[field], record))?.[0];
  if (wrong === undefined) return record as unknown as DrawRecord;
  throw badRecord(wrong);
}

/**
 * Reads the facts that somebody holds: one page or several of `/api/cases/:id/facts`, in a list.
 *
 * @throws DomainError invalid `draw.bad_record`, details `field`
 */
export function readDrawLinks(text: string): readonly DrawLink[] {
  const read: unknown = objectIn(text, 'facts');
  const pages = (Array.isArray(read) ? read : [read]) as readonly unknown[];
  const links = pages.flatMap((page) => {
    const { links: of } = (page ?? {}) as { readonly links?: unknown };
    return Array.isArray(of) ? (of as readonly unknown[]) : [null];
  });
  if (!links.every(isLink)) throw badRecord('facts');
  return links;
}

const isLink = (value: unknown): value is DrawLink => {
  const { seq, body, hash } = (value ?? {}) as Fields;
  return isWhole(seq) && typeof body === 'string' && isHash(hash);
};

export type Fields = Readonly<Record<string, unknown>>;

const isHash = (value: unknown): value is string => typeof value === 'string' && /^[0-9a-f]{64}$/u.test(value);
const isWhole = (value: unknown): value is number => Number.isInteger(value) && Number(value) > 0;
// What holds a line feed would be one candidate here and two for whoever hashes line by line.
const isLine = (value: unknown): boolean => typeof value === 'string' && /^[^\n\r]+$/u.test(value);
const isList = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every(isLine) && new Set(value).size === value.length;

const checks: Readonly<Record<keyof DrawRecord, (value: unknown, record: Fields) => boolean>> = {
  form: (value) => value === drawForm,
  case: isLine,
  fact: isWhole,
  seed: isHash,
  candidates: (value) => isList(value) && value.length > 0,
  // More than there are, where a pool was too small: all of it is drawn.
  count: isWhole,
  drawn: isList,
};

/** @throws DomainError invalid `draw.bad_record`, details `field` */
export function objectIn(text: string, field = 'record'): Fields {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null) return value as Fields;
  } catch {
    // Whatever is no JSON is no record either.
  }
  throw badRecord(field);
}

function badRecord(field: string): DomainError {
  return new DomainError('invalid', 'draw.bad_record', 'it is no record of a draw', { field });
}
