import { describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { callBackValue, calledBack, drawOrder } from './index.js';

const seedOf = (n: number): string => createHash('sha256').update(String(n)).digest('hex');
const run = (script: string, input: string, ...args: readonly string[]): string =>
  execFileSync('sh', [`test/draw/${script}`, ...args], { encoding: 'utf8', input }).trim();

describe('a call-back', () => {
  it('is drawn by the first digits of SHA-256 over form and seed', () => {
    const value = createHash('sha256')
      .update(`maplebridge-call-back/1\n${seedOf(1)}`)
      .digest('hex');
    expect(callBackValue(seedOf(1))).toBe(value);
    expect(calledBack(seedOf(1), 20)).toBe(Number.parseInt(value.slice(0, 8), 16) < 214_748_364);
    expect([calledBack(seedOf(1), 1), calledBack(seedOf(2), 1)]).toEqual([true, true]);
  });

  it('comes to one of twenty, within what chance allows', () => {
    const drawn = Array.from({ length: 20_000 }, (_, n) => calledBack(seedOf(n), 20)).filter(Boolean).length;
    // A thousand, and five standard deviations of 30.8 to either side.
    expect(drawn).toBeGreaterThan(846);
    expect(drawn).toBeLessThan(1_154);
  });

  it('is made again by a program that has nothing of this one', () => {
    const seeds = Array.from({ length: 60 }, (_, n) => seedOf(n));
    const told = run('verify-call-back.sh', `${seeds.join('\n')}\n`, '20').split('\n');
    expect(told).toEqual(seeds.map((seed) => (calledBack(seed, 20) ? 'yes' : 'no')));
    expect(new Set(told)).toEqual(new Set(['yes', 'no']));
  });
});

describe('who goes on a revisit', () => {
  const seed = seedOf(7);
  // Person, whether the language is spoken, distance, open revisits.
  const pool = ['v1 1 0 2', 'v2 1 0 1', 'v3 1 0 1', 'v4 0 0 0', 'v5 1 1 0', 'v6 1 0 1', 'v7 1 0 3'];

  it('is made again by the same means: the language, the distance, the open visits, then the seed among equals', () => {
    const drawn = drawOrder(seed, ['v2', 'v3', 'v6'])[0] ?? '';
    expect(run('verify-visitor.sh', `${pool.join('\n')}\n`, seed, '3')).toBe(`${drawn} drawn`);
    expect(run('verify-visitor.sh', `${[...pool].reverse().join('\n')}\n`, seed, '3')).toBe(`${drawn} drawn`);
  });

  it('is the first by id where too few are equal', () => {
    const few = pool.filter((one) => !one.startsWith('v6'));
    expect(run('verify-visitor.sh', `${few.join('\n')}\n`, seed, '3')).toBe('v2 first');
  });
});
