import { describe, expect, it } from '@jest/globals';
import { equalRows } from './equal-rows.js';

describe('cases in which the same would follow', () => {
  it('stand together, the one that differs before the many that are equal', () => {
    const rows = [
      { of: 'a', words: ['受理 15 日。'] },
      { of: 'b', words: null },
      { of: 'c', words: ['受理 10 日。'] },
      { of: 'd', words: ['受理 15 日。'] },
      { of: 'e', words: null },
    ];
    expect(equalRows(rows)).toEqual({
      alone: ['b', 'e'],
      equal: [
        { words: ['受理 10 日。'], rows: ['c'] },
        { words: ['受理 15 日。'], rows: ['a', 'd'] },
      ],
    });
  });

  it('are equal where nothing is left to say of any', () => {
    const rows = ['a', 'b'].map((of) => ({ of, words: [] }));
    expect(equalRows(rows)).toEqual({ alone: [], equal: [{ words: [], rows: ['a', 'b'] }] });
  });
});
