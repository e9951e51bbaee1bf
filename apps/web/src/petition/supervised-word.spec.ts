import { describe, expect, it } from '@jest/globals';
import { supervisedWord } from './supervised-word.js';

describe('the flag of a petition whose supervision is open', () => {
  it('says of one that has ended that the supervision has not', () => {
    expect(supervisedWord({ endedAt: null })).toBe('petition.supervised');
    expect(supervisedWord({ endedAt: '2026-12-20T00:00:00.000Z' })).toBe('petition.supervisedStill');
  });
});
