import { describe, expect, it } from '@jest/globals';

import { newerOf } from './build.js';

const [first, second, secondAgain] = ['20260101T000000Z-aa', '20260201T000000Z-bb', '20260301T000000Z-bb'];

describe('which build is newer', () => {
  it.each([
    [first, second, second],
    [second, first, second],
    [second, secondAgain, second],
    [null, first, first],
    [first, null, first],
    [null, null, null],
  ])('of %s and %s it is %s', (one, other, newer) => {
    expect(newerOf(one, other)).toBe(newer);
  });
});
