import { describe, expect, it } from '@jest/globals';
import { isPretended } from './message-sender.js';

describe('a worker as it ships', () => {
  it.each([
    ['a drill', { isDrill: true, isMadeUp: false }, true],
    ['a made-up county', { isDrill: false, isMadeUp: true }, true],
    ['a drill of a made-up county', { isDrill: true, isMadeUp: true }, true],
    ['a real case of a real county', { isDrill: false, isMadeUp: false }, false],
  ])('keeps messages of %s here: %j', (_what, of, staysHere) => {
    expect(isPretended(of)).toBe(staysHere);
  });
});
