import { describe, expect, it } from '@jest/globals';
import { usualNext } from './usual.js';

const refused = { code: 'finding.found_by_oneself' };

describe('what comes next in a finding', () => {
  it('is to rule, and for a head who may not to name somebody who does', () => {
    expect(usualNext({ rule: null, nameDecider: null })).toBe('rule');
    expect(usualNext({ rule: refused, nameDecider: null, noteDisputed: null })).toBe('nameDecider');
  });

  it('is to leave the notice there, once nobody has signed for it, and nothing before', () => {
    expect(usualNext({ receive: refused, noteLeft: refused, noteServed: null })).toBe(null);
    expect(usualNext({ receive: refused, noteLeft: null, noteServed: null })).toBe('noteLeft');
  });
});
