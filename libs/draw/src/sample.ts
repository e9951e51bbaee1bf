import { createHash } from 'node:crypto';

/** The form of a draw of samples. Hashed with every value: another way to draw is another form, and old samples stay as they are. */
export const sampleForm = 'maplebridge-sample/1';

/** What is drawn of all that are left, after the strata. */
export const atRandom = 'random';

/** A case that may be drawn (抽样单元): its id, and the strata in which it lies. */
export interface SampleUnit {
  readonly case: string;
  readonly strata: readonly string[];
}

/** How many cases of a stratum are drawn, in the order of the strata; what they leave empty is drawn at random. */
export interface SampleQuota {
  readonly stratum: string;
  readonly count: number;
}

/** A case that was drawn, and for which stratum; `random`: of all that were left. */
export interface SampledCase {
  readonly case: string;
  readonly by: string;
}

/** Of how many a sample is made. */
export interface SamplePlan {
  readonly quotas: readonly SampleQuota[];
  readonly random: number;
}

/**
 * What a case is placed by in a stratum (抽样值): SHA-256 over the form, the seed, the stratum and the case, joined by line feeds, in
 * lower-case hex. In each stratum it is another one, so that who was passed over in one of them is no worse placed in the next.
 *
 * @param seed the chain hash of the fact that froze the candidates, 64 characters of lower-case hex
 * @param stratum one line; `random` for what is drawn of all that are left
 */
export const sampleValue = (seed: string, stratum: string, of: string): string =>
  createHash('sha256').update([sampleForm, seed, stratum, of].join('\n'), 'utf8').digest('hex');

/**
 * Draws a sample (抽样): of each stratum in its turn the cases with the smallest values, as many as its quota, of those that no stratum
 * before it has drawn; then at random as many as were wanted so, and as many as the strata could not fill. All are drawn where there are
 * no more.
 */
export function drawSample(
  seed: string,
  units: readonly SampleUnit[],
  { quotas, random }: SamplePlan,
): readonly SampledCase[] {
  const drawn = new Map<string, string>();
  const take = (stratum: string, count: number, among: readonly SampleUnit[]): void => {
    const left = among.flatMap((one) => (drawn.has(one.case) ? [] : [one.case]));
    const placed = left.map((one) => ({ one, value: sampleValue(seed, stratum, one) }));
    for (const { one } of placed.sort((a, b) => (a.value < b.value ? -1 : 1)).slice(0, count)) drawn.set(one, stratum);
  };
  for (const { stratum, count } of quotas) {
    take(
      stratum,
      count,
      units.filter(({ strata }) => strata.includes(stratum)),
    );
  }
  const wanted = quotas.reduce((sum, { count }) => sum + count, random);
  take(atRandom, wanted - drawn.size, units);
  return [...drawn].map(([one, by]) => ({ case: one, by }));
}
