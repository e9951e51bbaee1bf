import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { drawOrder } from './index.js';

const isLong = process.env['LAW'] === 'long';
const draws = isLong ? 100_000 : 10_000;
const candidates = Array.from({ length: 8 }, (_, at) => `00000000-0000-4000-8000-00000000000${String(at)}`);
const count = 3;

/** The chain hash of the fact that freezes the candidates, of facts that differ in their instant alone. */
function seedAt(ms: number): string {
  const at = new Date(Date.UTC(2026, 7, 3, 1) + ms).toISOString();
  const body = JSON.stringify({ at, data: { candidates, count }, seq: 12, type: 'drawFrozen' });
  return createHash('sha256').update(Buffer.alloc(32)).update(body, 'utf8').digest('hex');
}

type Order = (seed: string) => readonly string[];
const drawn: Order = (seed) => drawOrder(seed, candidates).slice(0, count);

/** How often each was among those drawn: its variance is that of a draw without replacement. */
function ofCandidates(order: Order): number {
  const times = new Map<string, number>();
  for (let ms = 0; ms < draws; ms += 1) for (const one of order(seedAt(ms))) times.set(one, (times.get(one) ?? 0) + 1);
  const share = count / candidates.length;
  const expected = draws * share;
  const squares = candidates.reduce((sum, one) => sum + ((times.get(one) ?? 0) - expected) ** 2, 0);
  return (squares / (expected * (1 - share))) * ((candidates.length - 1) / candidates.length);
}

/** How often each of the 336 was the result, in its order. */
function ofResults(order: Order): number {
  const times = new Map<string, number>();
  for (let ms = 0; ms < draws; ms += 1) {
    const result = order(seedAt(ms)).join();
    times.set(result, (times.get(result) ?? 0) + 1);
  }
  const expected = draws / results;
  const met = [...times.values()].reduce((sum, one) => sum + (one - expected) ** 2 / expected, 0);
  return met + (results - times.size) * expected;
}

const results = 8 * 7 * 6;
// One in a thousand honest draws lies beyond: 24.3 of 7 degrees of freedom, 419 of 335. The seeds are fixed, so it is no lottery.
const bounds = { candidates: 24.3, results: 419 };

describe(`a draw, ${String(draws)} times`, () => {
  it('favours nobody, of facts that differ by a millisecond', () => {
    const found = { candidates: ofCandidates(drawn), results: ofResults(drawn) };
    process.stderr.write(
      `draw: chi-squared of candidates ${found.candidates.toFixed(2)} (7 degrees of freedom, bound ${String(bounds.candidates)}), of ordered results ${found.results.toFixed(2)} (335, bound ${String(bounds.results)}), ${String(draws)} draws\n`,
    );
    expect(found.candidates).toBeLessThan(bounds.candidates);
    expect(found.results).toBeLessThan(bounds.results);
  });

  it('would be found out where it favoured somebody a little', () => {
    // One in twenty goes to the first of the list, whatever the seed says.
    const biased: Order = (seed) => {
      const order = drawn(seed);
      const [first = ''] = candidates;
      const isTurned = Number.parseInt(seed.slice(0, 4), 16) % 20 === 0 && !order.includes(first);
      return isTurned ? [first, ...order.slice(0, 2)] : order;
    };
    expect(ofCandidates(biased)).toBeGreaterThan(bounds.candidates);
  });

  it('is another one of seeds that differ in a bit', () => {
    const seed = seedAt(0);
    const other = `${seed.slice(0, -1)}${seed.endsWith('0') ? '1' : '0'}`;
    expect(drawOrder(other, candidates)).not.toEqual(drawOrder(seed, candidates));
  });
});
