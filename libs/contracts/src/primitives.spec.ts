import { describe, expect, it } from '@jest/globals';
import { line, longestOf } from './primitives.js';

describe('the longest of a text', () => {
  it('is that of its contract, also where it may be left out', () => {
    expect(longestOf(line(40))).toBe(40);
    expect(longestOf(line(40).nullish().describe('a telephone'))).toBe(40);
    expect(longestOf(line(40).nullable().default(null))).toBe(40);
  });
});
