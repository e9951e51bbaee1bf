import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { drawSample, type SampledCase, type SamplePlan, type SampleUnit } from './index.js';

const samples = process.env['LAW'] === 'long' ? 100_000 : 10_000;
const seedOf = (n: number): string =>
  createHash('sha256')
    .update(`sample ${String(n)}`)
    .digest('hex');
const idOf = (n: number): string => `00000000-0000-4000-8000-0000000000${String(n).padStart(2, '0')}`;

// Eight are late, of which two bounced as well; two more bounced; ten are in no stratum.
const strataOf = (n: number): readonly string[] => {
  if (n < 6) return ['overdue'];
  if (n < 8) return ['bounced', 'overdue'];
  return n < 10 ? ['bounced'] : [];
};
const units: readonly SampleUnit[] = Array.from({ length: 20 }, (_, n) => ({ case: idOf(n), strata: strataOf(n) }));
const plan: SamplePlan = {
  quotas: [
    { stratum: 'overdue', count: 3 },
    { stratum: 'bounced', count: 1 },
  ],
  random: 4,
};

const by = (drawn: readonly SampledCase[], stratum: string): readonly string[] =>
  drawn.flatMap((one) => (one.by === stratum ? [one.case] : []));

/** Chi-squared of how often each was drawn, of a draw without replacement of so many. */
function unevenness(times: ReadonlyMap<string, number>, among: readonly string[], draws: number): number {
  const share = [...times.values()].reduce((sum, one) => sum + one, 0) / (among.length * draws);
  const expected = draws * share;
  const squares = among.reduce((sum, one) => sum + ((times.get(one) ?? 0) - expected) ** 2, 0);
  return (squares / (expected * (1 - share))) * ((among.length - 1) / among.length);
}

function count(times: Map<string, number>, drawn: readonly string[]): void {
  for (const one of drawn) times.set(one, (times.get(one) ?? 0) + 1);
}

const sh = (seed: string, of: SamplePlan, among: readonly SampleUnit[]): readonly string[] =>
  execFileSync(
    'sh',
    [
      ...['test/draw/verify-sample.sh', seed, String(of.random)],
      ...of.quotas.map(({ stratum, count: many }) => `${stratum}=${String(many)}`),
    ],
    {
      encoding: 'utf8',
      input: among.map((one) => `${one.case} ${one.strata.join(',') || '-'}\n`).join(''),
    },
  )
    .trim()
    .split('\n');

describe(`a sample, ${String(samples)} times`, () => {
  it('keeps each stratum and favours no case within one', () => {
    const [late, bounced, rest] = [
      new Map<string, number>(),
      new Map<string, number>(),
      new Map<string, number>(),
    ] as const;
    for (let n = 0; n < samples; n += 1) {
      const drawn = drawSample(seedOf(n), units, plan);
      const isKept =
        [by(drawn, 'overdue').length, by(drawn, 'bounced').length, by(drawn, 'random').length].join() === '3,1,4';
      const isFit = drawn.every((one) => one.by === 'random' || strataOf(Number(one.case.slice(-2))).includes(one.by));
      if (!isKept || !isFit || new Set(drawn.map((one) => one.case)).size !== 8) throw new Error(`sample ${String(n)}`);
      count(late, by(drawn, 'overdue'));
      // Of the two that bounced alone: who lies in two strata may have been drawn before.
      count(
        bounced,
        by(drawn, 'bounced').filter((one) => Number(one.slice(-2)) > 7),
      );
      count(
        rest,
        by(drawn, 'random').filter((one) => Number(one.slice(-2)) > 9),
      );
    }
    const found = [
      unevenness(
        late,
        units.slice(0, 8).map((one) => one.case),
        samples,
      ),
      unevenness(
        bounced,
        units.slice(8, 10).map((one) => one.case),
        samples,
      ),
      unevenness(
        rest,
        units.slice(10).map((one) => one.case),
        samples,
      ),
    ] as const;
    process.stderr.write(
      `sample: chi-squared of late ${found[0].toFixed(2)} (bound 24.3), bounced ${found[1].toFixed(2)} (bound 10.8), random ${found[2].toFixed(2)} (bound 27.9), ${String(samples)} samples\n`,
    );
    // One in a thousand honest draws lies beyond; the seeds are fixed, so it is no lottery.
    expect(found[0]).toBeLessThan(24.3);
    expect(found[1]).toBeLessThan(10.8);
    expect(found[2]).toBeLessThan(27.9);
  }, 60_000);

  it('gives who was passed over in one stratum the same chance in the next', () => {
    // Of those that no place of `overdue` was left for, as often as of the others that bounced: by one value for all it would be less.
    const times = { both: 0, alone: 0, bothLeft: 0 };
    for (let n = 0; n < samples; n += 1) {
      const drawn = drawSample(seedOf(n), units, plan);
      const left = [6, 7].filter((one) => !by(drawn, 'overdue').includes(idOf(one)));
      if (left.length !== 2) continue;
      times.bothLeft += 1;
      if (left.some((one) => by(drawn, 'bounced').includes(idOf(one)))) times.both += 1;
      else times.alone += 1;
    }
    expect(times.bothLeft).toBeGreaterThan(samples / 5);
    const deviation = Math.abs(times.both - times.alone) / Math.sqrt(times.bothLeft);
    expect(deviation).toBeLessThan(3.3);
  }, 60_000);
});

describe('a sample', () => {
  it('fills at random what a stratum leaves empty, and ends where there is nothing more', () => {
    const wide = { quotas: [{ stratum: 'bounced', count: 9 }], random: 1 };
    const drawn = drawSample(seedOf(1), units, wide);
    expect([by(drawn, 'bounced').length, by(drawn, 'random').length]).toEqual([4, 6]);
    expect(drawSample(seedOf(1), units, { quotas: [], random: 50 })).toHaveLength(20);
  });

  it('is another one of another seed, and the same in whatever order its candidates are listed', () => {
    expect(drawSample(seedOf(2), units, plan)).not.toEqual(drawSample(seedOf(3), units, plan));
    expect(drawSample(seedOf(2), units.toReversed(), plan)).toEqual(drawSample(seedOf(2), units, plan));
  });

  it('is drawn again by a program that has nothing of this one', () => {
    for (const [n, of] of [
      [4, plan],
      [5, plan],
      [6, { quotas: [{ stratum: 'bounced', count: 9 }], random: 1 }],
      [7, { quotas: [], random: 30 }],
    ] as const) {
      const drawn = drawSample(seedOf(n), units, of).map((one) => `${one.case} ${one.by}`);
      expect(sh(seedOf(n), of, units)).toEqual(drawn);
    }
  });
});
