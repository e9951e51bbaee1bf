import { describe, expect, it } from '@jest/globals';

import { Backoff } from './pauses.js';

describe('the pauses between tries', () => {
  it('grow to two seconds and no further, so that what is back is found at once', () => {
    const backoff = new Backoff();
    const pauses = Array.from({ length: 10 }, () => backoff.next());
    expect(pauses.slice(0, 3)).toEqual([500, 1_000, 2_000]);
    expect(Math.max(...pauses)).toBe(2_000);
    backoff.reset();
    expect(backoff.next()).toBe(500);
  });
});
