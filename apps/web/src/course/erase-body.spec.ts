import { describe, expect, it } from '@jest/globals';
import { erasureOf, isSomeChosen } from './erase-body.js';

describe('what is to be erased', () => {
  it('is facts, parties, or both, and something at least', () => {
    expect([{}, { facts: [] }, { facts: [], parties: [] }].map(isSomeChosen)).toEqual([false, false, false]);
    expect([{ facts: [1] }, { parties: ['p1'] }, { facts: [], parties: ['p1'] }].map(isSomeChosen)).toEqual([
      ...[true, true, true],
    ]);
  });

  it('names none of what was not chosen', () => {
    expect(erasureOf({ parties: ['p2'] })).toEqual({ facts: [], parties: ['p2'] });
    expect(erasureOf({ facts: [3] })).toEqual({ facts: [3], parties: [] });
  });
});
