import type { sampleRecordAnswer } from '#contracts/inspection';
import * as z from 'zod';
import { readJson } from '../base/request.js';
import { verifyChain, type Chain } from '../ledger/verify-chain.js';

export type SampleRecord = z.output<typeof sampleRecordAnswer>;
type Sha256 = Chain['sha256'];

/** Where a case stood among those of its stratum that were left: the smallest values are drawn. */
export interface Place {
  readonly case: string;
  readonly by: string;
  readonly value: string;
  /** From 1. */
  readonly place: number;
  readonly of: number;
}

/** What of a record is not what the facts of its tour say. */
export type SampleFinding = 'chain' | 'frozen' | 'seed' | 'candidates' | 'count' | 'drawn';

const utf8 = new TextEncoder();
const hexOf = (bytes: ArrayBuffer): string =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');

/**
 * Draws again, as `maplebridge draw verify` does: in each stratum in its turn those with the smallest SHA-256 of form, seed, stratum and
 * case, joined by line feeds; what a stratum cannot fill is drawn at random of all that are left.
 */
export async function drawAgain(
  { form, seed, candidates, quotas, random }: SampleRecord,
  sha256: Sha256,
): Promise<readonly Place[]> {
  const drawn: Place[] = [];
  const take = async (by: string, count: number, among: SampleRecord['candidates']): Promise<void> => {
    const left = among.filter((one) => !drawn.some((each) => each.case === one.case));
    const placed = await Promise.all(
      left.map(async (one) => ({
        case: one.case,
        value: hexOf(await sha256(utf8.encode([form, seed, by, one.case].join('\n')))),
      })),
    );
    placed.sort((a, b) => (a.value < b.value ? -1 : 1));
    drawn.push(...placed.slice(0, count).map((one, at) => ({ ...one, by, place: at + 1, of: left.length })));
  };
  for (const { stratum, count } of quotas) {
    await take(
      stratum,
      count,
      candidates.filter(({ strata }) => strata.includes(stratum)),
    );
  }
  const wanted = quotas.reduce((sum, { count }) => sum + count, random);
  await take('random', wanted - drawn.length, candidates);
  return drawn;
}

const unit = z.looseObject({ case: z.string(), strata: z.array(z.string()) });
const fact = z.looseObject({
  type: z.string(),
  data: z.looseObject({
    ...{ sample: z.int().optional(), candidates: z.array(unit).optional(), random: z.int().optional() },
    quotas: z.array(z.looseObject({ stratum: z.string(), count: z.int() })).optional(),
    drawn: z.array(z.looseObject({ case: z.string(), by: z.string() })).optional(),
  }),
});
type Frozen = z.output<typeof fact>['data'];

const linesOf = {
  units: (all: readonly { readonly case: string; readonly strata: readonly string[] }[] = []) =>
    all.map((one) => [one.case, ...one.strata].join(' ')).join('\n'),
  drawn: (all: readonly { readonly case: string; readonly by: string }[] = []) =>
    all.map((one) => `${one.by} ${one.case}`).join('\n'),
  plan: ({ quotas = [], random }: Pick<Frozen, 'quotas' | 'random'>) =>
    [...quotas.map(({ stratum, count }) => `${stratum} ${String(count)}`), `random ${String(random)}`].join('\n'),
} as const;

/**
 * Holds a record to the facts of its tour, each hashed again, and draws again: nothing where all agrees.
 *
 * @param chain the facts of the tour, as far as there are
 */
export async function sampleFindings(
  record: SampleRecord,
  chain: Omit<Chain, 'onProgress'>,
): Promise<readonly SampleFinding[]> {
  const hashes = new Map<number, string>();
  const page: Chain['page'] = async (after) => {
    const read = await chain.page(after);
    for (const { seq, hash } of read.links) hashes.set(seq, hash);
    return read;
  };
  const { bodies, finding } = await verifyChain({ ...chain, page, onProgress: () => undefined });
  if (finding !== null) return ['chain'];
  const factOf = (body: string | undefined) => fact.safeParse(readJson(body ?? '')).data;
  const frozen = factOf(bodies.get(record.fact));
  if (frozen?.type !== 'sampleFrozen') return ['frozen'];
  const since = [...bodies].flatMap(([seq, body]) => (seq > record.fact ? (factOf(body) ?? []) : []));
  const drew = since.find(({ type, data }) => type === 'sampleDrawn' && data.sample === frozen.data.sample);
  const again = await drawAgain(record, chain.sha256);
  const isRight: Readonly<Record<Exclude<SampleFinding, 'chain' | 'frozen'>, boolean>> = {
    seed: hashes.get(record.fact) === record.seed,
    candidates: linesOf.units(frozen.data.candidates) === linesOf.units(record.candidates),
    count: linesOf.plan(frozen.data) === linesOf.plan(record),
    drawn:
      linesOf.drawn(drew?.data.drawn) === linesOf.drawn(record.drawn) &&
      linesOf.drawn(again) === linesOf.drawn(record.drawn),
  };
  return (Object.keys(isRight) as (keyof typeof isRight)[]).filter((what) => !isRight[what]);
}
