import { describe, expect, it } from '@jest/globals';
import { saidOnce } from './said-once.js';

describe('what follows in many cases', () => {
  it('is said once where it is the same, and of each what differs', () => {
    const { common, restOf } = saidOnce(
      new Map([
        ['a', ['受理 15 日。', '状态变为“已转送”。']],
        ['b', ['受理 10 日。', '状态变为“已转送”。']],
      ]),
    );
    expect(common).toEqual(['状态变为“已转送”。']);
    expect(restOf('a')).toEqual(['受理 15 日。']);
    expect(restOf('b')).toEqual(['受理 10 日。']);
    expect(restOf('c')).toEqual([]);
  });

  it('is said beside the case where there is one alone', () => {
    const { common, restOf } = saidOnce(new Map([['a', ['受理 15 日。']]]));
    expect(common).toEqual([]);
    expect(restOf('a')).toEqual(['受理 15 日。']);
  });
});
