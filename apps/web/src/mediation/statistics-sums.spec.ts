import { expect, it } from '@jest/globals';
import { sumsBy, totalOf } from './statistics-sums.js';

const of = { level: 'village', sort: 'civil', source: 'application' } as const;
const tallies = [
  { ...of, endedAs: 'settled', holds: 'performed', count: 3, days: 31, longest: 20 },
  { ...of, endedAs: 'withdrawn', holds: null, count: 1, days: 2, longest: 2 },
  { ...of, level: 'township', endedAs: 'settled', holds: 'broken', count: 2, days: 9, longest: 5 },
] as const;

it('mediations are summed by each thing that is counted, with the days that one took on average', () => {
  expect(totalOf(tallies)).toEqual({ count: 6, days: 7, longest: 20 });
  expect(sumsBy('endedAs', tallies)).toEqual([
    { value: 'settled', count: 5, days: 8, longest: 20 },
    { value: 'withdrawn', count: 1, days: 2, longest: 2 },
  ]);
  expect(sumsBy('level', tallies).map(({ value, count }) => [value, count])).toEqual([
    ['village', 4],
    ['township', 2],
  ]);
  expect(sumsBy('holds', tallies).map(({ value, count }) => [value, count])).toEqual([
    ['performed', 3],
    ['broken', 2],
  ]);
  expect(totalOf([])).toEqual({ count: 0, days: 0, longest: 0 });
});
