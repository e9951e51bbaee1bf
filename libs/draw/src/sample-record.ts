import { DomainError } from '#libs/kernel';
import { isChained, readFact } from './chain.js';
import type { DrawFinding } from './findings.js';
import type { DrawLink, Fields } from './record.js';
import { atRandom, drawSample, sampleForm, type SampledCase, type SamplePlan, type SampleUnit } from './sample.js';

/** A sample as its record (抽样记录) is given to whoever asks: ids of cases, and nothing of what they are about. */
export interface SampleRecord extends SamplePlan {
  readonly form: typeof sampleForm;
  /** Number of the case that sampled, and the fact that froze the candidates. */
  readonly case: string;
  readonly fact: number;
  /** The chain hash of that fact, lower-case hex. */
  readonly seed: string;
  readonly candidates: readonly SampleUnit[];
  readonly drawn: readonly SampledCase[];
}

/** What the seed makes of the candidates, and whether that is what was recorded. */
export interface VerifiedSample {
  readonly isRight: boolean;
  readonly drawn: readonly SampledCase[];
}

/** Draws again and compares. */
export function verifySample({ seed, candidates, quotas, random, drawn: recorded }: SampleRecord): VerifiedSample {
  const drawn = drawSample(seed, candidates, { quotas, random });
  return { isRight: isSame(lines(drawn), lines(recorded)), drawn };
}

/**
 * Holds a record to the chain of its case: the facts are hashed again, the one that froze the candidates has to have its seed, its
 * candidates and its numbers, and the one that drew the same cases. A record alone agrees with itself whatever its seed is.
 *
 * @param links the facts of the case in their order, from the first; at least to the one that drew
 */
export function sampleFindings(record: SampleRecord, links: readonly DrawLink[]): readonly DrawFinding[] {
  const frozen = links[record.fact - 1];
  if (frozen === undefined || !isChained(links)) return ['chain'];
  const { type, data } = readFact(frozen);
  if (type !== 'sampleFrozen') return ['frozen'];
  const since = links.slice(record.fact).map(readFact);
  const drew = since.find((one) => one.type === 'sampleDrawn' && one.data['sample'] === data['sample']);
  const isRight = {
    seed: frozen.hash === record.seed,
    candidates: isSame(unitLines(data['candidates']), unitLines(record.candidates)),
    count: isSame(planLines(data), planLines(record)),
    drawn: drew?.data['seed'] === record.seed && isSame(drawnLines(drew.data['drawn']), lines(record.drawn)),
  } as const;
  return (Object.keys(isRight) as (keyof typeof isRight)[]).filter((what) => !isRight[what]);
}

/** Whether what somebody holds says that it is the record of a sample. */
export const isSampleRecord = (record: object): boolean => (record as Partial<SampleRecord>).form === sampleForm;

/** Reads a record that somebody holds. @throws DomainError invalid `draw.bad_record`, details `field` */
export function readSampleRecord(record: object): SampleRecord {
  const fields = record as Fields;
  const wrong = Object.entries(checks).find(([field, isRight]) => !isRight(fields[field]))?.[0];
  if (wrong === undefined) return record as SampleRecord;
  throw new DomainError('invalid', 'draw.bad_record', 'it is no record of a sample', { field: wrong });
}

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((one, at) => one === b[at]);

const lines = (drawn: readonly SampledCase[]): readonly string[] => drawn.map((one) => `${one.case} ${one.by}`).sort();

// What stands in a fact was held by the law; what does not fit is no list, and so another one than the record has.
const listIn = (value: unknown): readonly Fields[] => (Array.isArray(value) ? (value as readonly Fields[]) : []);
const drawnLines = (value: unknown): readonly string[] => lines(listIn(value) as unknown as readonly SampledCase[]);
const unitLines = (value: unknown): readonly string[] =>
  listIn(value)
    .map((one) => `${String(one['case'])} ${strataOf(one).join(',')}`)
    .sort();
const strataOf = ({ strata }: Fields): readonly string[] => (Array.isArray(strata) ? strata.map(String) : []);

/** In the order in which the strata are drawn, which changes what comes of them. */
const planLines = (plan: { readonly quotas?: unknown; readonly random?: unknown }): readonly string[] => [
  ...listIn(plan.quotas).map(({ stratum, count }) => `${String(stratum)} ${String(count)}`),
  String(plan.random),
];

const isHash = (value: unknown): boolean => typeof value === 'string' && /^[0-9a-f]{64}$/u.test(value);
const isWhole = (value: unknown, least: number): boolean => Number.isInteger(value) && Number(value) >= least;
// What holds a line feed would be one line here and two for whoever hashes line by line.
const isLine = (value: unknown): boolean => typeof value === 'string' && /^[^\n\r]+$/u.test(value);
const isWord = (value: unknown): boolean => typeof value === 'string' && /^[\w-]+$/u.test(value);
const isListOf = (value: unknown, isOne: (one: Fields) => boolean): boolean =>
  Array.isArray(value) && value.every((one) => typeof one === 'object' && one !== null && isOne(one as Fields));
const isEachOnce = (value: unknown, field: string): boolean =>
  new Set(listIn(value).map((one) => one[field])).size === listIn(value).length;

const checks: Readonly<Record<keyof SampleRecord, (value: unknown) => boolean>> = {
  form: (value) => value === sampleForm,
  case: isLine,
  fact: (value) => isWhole(value, 1),
  seed: isHash,
  candidates: (value) =>
    isListOf(value, (one) => isWord(one['case']) && Array.isArray(one['strata']) && one['strata'].every(isWord)) &&
    isEachOnce(value, 'case'),
  quotas: (value) =>
    isListOf(value, ({ stratum, count }) => isWord(stratum) && stratum !== atRandom && isWhole(count, 0)) &&
    isEachOnce(value, 'stratum'),
  random: (value) => isWhole(value, 0),
  drawn: (value) => isListOf(value, (one) => isWord(one['case']) && isWord(one['by'])) && isEachOnce(value, 'case'),
};
