import { describe, expect, it } from '@jest/globals';
import { provedIn } from './proved-in.js';

describe('what is proved of the deliveries of a case', () => {
  it('is the document, to whomever of its recipients, and no other document', () => {
    const [served, toOther, other, own] = [
      { fact: 4, servedOn: '2026-11-30' },
      { fact: 4, servedOn: null },
      { fact: 9, servedOn: null },
      { fact: null, servedOn: null },
    ];
    const isProved = provedIn([served, toOther, other, own]);
    expect([served, toOther, other, own].map(isProved)).toEqual([true, true, false, false]);
  });
});
