import { DomainError } from '#libs/kernel';
import { callBackForm, callBackValue, calledBack } from './call-back.js';
import { isChained, readFact } from './chain.js';
import type { DrawFinding } from './findings.js';
import type { DrawLink } from './record.js';

/** What decided whether a revisit is called back (复核抽取记录), as it is given to whoever asks. */
export interface CallBackRecord {
  readonly form: typeof callBackForm;
  /** Number of the revisit, and the fact that closed it. */
  readonly case: string;
  readonly fact: number;
  /** The chain hash of that fact, lower-case hex. */
  readonly seed: string;
  /** One of so many is called back. */
  readonly oneIn: number;
  readonly isDrawn: boolean;
}

/** What the seed makes of it, and whether that is what was recorded. */
export interface VerifiedCallBack {
  readonly isRight: boolean;
  readonly value: string;
  readonly isDrawn: boolean;
}

/** Draws again and compares. */
export function verifyCallBack({ seed, oneIn, isDrawn: recorded }: CallBackRecord): VerifiedCallBack {
  const isDrawn = calledBack(seed, oneIn);
  return { isRight: isDrawn === recorded, value: callBackValue(seed), isDrawn };
}

/**
 * Holds a record to the chain of its revisit: the facts are hashed again from the first to the one that closed it, which has to have its
 * seed. A record alone agrees with itself whatever its seed is.
 *
 * @param links the facts of the revisit in their order, from the first
 */
export function callBackFindings(
  { fact, seed }: CallBackRecord,
  links: readonly DrawLink[],
): readonly Extract<DrawFinding, 'chain' | 'seed' | 'frozen'>[] {
  const closing = links[fact - 1];
  if (closing === undefined || !isChained(links.slice(0, fact))) return ['chain'];
  if (readFact(closing).type !== 'closed') return ['frozen'];
  return closing.hash === seed ? [] : ['seed'];
}

const isHash = (value: unknown): boolean => typeof value === 'string' && /^[0-9a-f]{64}$/u.test(value);
const isWhole = (value: unknown): boolean => Number.isInteger(value) && Number(value) > 0;

const checks: Readonly<Record<keyof CallBackRecord, (value: unknown) => boolean>> = {
  form: (value) => value === callBackForm,
  case: (value) => typeof value === 'string' && value !== '',
  fact: isWhole,
  seed: isHash,
  oneIn: isWhole,
  isDrawn: (value) => typeof value === 'boolean',
};

/** Whether what somebody holds says that it is a record of a call back. */
export const isCallBackRecord = (record: object): boolean => (record as Partial<CallBackRecord>).form === callBackForm;

/** Reads a record that somebody holds. @throws DomainError invalid `draw.bad_record`, details `field` */
export function readCallBackRecord(record: object): CallBackRecord {
  const fields = record as Readonly<Record<string, unknown>>;
  const wrong = Object.entries(checks).find(([field, isRight]) => !isRight(fields[field]))?.[0];
  if (wrong === undefined) return record as CallBackRecord;
  throw new DomainError('invalid', 'draw.bad_record', 'it is no record of a call back', { field: wrong });
}
