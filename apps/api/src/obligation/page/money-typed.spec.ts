import { describe, expect, it } from '@jest/globals';
import { centsOf } from './money-typed.js';

describe('a sum as somebody types it', () => {
  it.each([
    ['1200', 120_000],
    ['1,200.50', 120_050],
    ['1，200.5', 120_050],
    ['５００', 50_000],
    ['500 元', 50_000],
    ['0.01', 1],
    ['1,000,000', 100_000_000],
  ])('%s is %d cents', (typed, cents) => {
    expect(centsOf(typed)).toBe(cents);
  });

  it.each(['1,5', '1,50', '1，5', '12,34', '1,2345', '0', '-5', '1.234', '五千', '', '1e3'])(
    '%s is asked about again, and taken for no other sum',
    (typed) => {
      expect(centsOf(typed)).toBeNull();
    },
  );
});
