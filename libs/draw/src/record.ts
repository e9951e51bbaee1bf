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

type Fields = Readonly<Record<string, unknown>>;

const isWhole = (value: unknown): value is number => Number.isInteger(value) && Number(value) > 0;
// What holds a line feed would be one candidate here and two for whoever hashes line by line.
const isLine = (value: unknown): boolean => typeof value === 'string' && /^[^\n\r]+$/u.test(value);
const isList = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every(isLine) && new Set(value).size === value.length;

const checks: Readonly<Record<keyof DrawRecord, (value: unknown, record: Fields) => boolean>> = {
  form: (value) => value === drawForm,
  case: isLine,
  fact: isWhole,
  seed: (value) => typeof value === 'string' && /^[0-9a-f]{64}$/u.test(value),
  candidates: (value) => isList(value) && value.length > 0,
  count: (value, { candidates }) => isWhole(value) && value <= (candidates as readonly string[]).length,
  drawn: isList,
};

function objectIn(text: string): Fields {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null) return value as Fields;
  } catch {
    // Whatever is no JSON is no record either.
  }
  throw badRecord('record');
}

function badRecord(field: string): DomainError {
  return new DomainError('invalid', 'draw.bad_record', 'it is no record of a draw', { field });
}
