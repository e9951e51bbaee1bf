import { describe, expect, it } from '@jest/globals';
import type { CaseParty } from '#libs/contracts';
import { sayIn } from '../base/say.js';
import { petitionersOf, receiptWord } from './parties-of.js';
import { partyOptions } from './party-forms.js';

const one = (party: string, more: Partial<CaseParty> = {}) =>
  ({ party, role: 'petitioner', name: '张**', phone: null, leftOn: null, mergedInto: null, ...more }) as CaseParty;

const all = [
  one('p1'),
  one('p2', { role: 'representative', name: '李**' }),
  one('p-171e5708', { leftOn: '2026-08-20' }),
  one('p-2373eb21', { mergedInto: 'p1' }),
  one('p-99aa00bb'),
];

describe('who petitions', () => {
  it('is neither a representative nor whoever left or was merged', () => {
    expect(petitionersOf(all).map(({ party }) => party)).toEqual(['p1', 'p-99aa00bb']);
  });
});

describe('the parties to choose from', () => {
  it('are those in the case, by their places in the whole list', () => {
    expect(partyOptions(all, sayIn('zh'))).toEqual([
      { value: 'p1', label: '张**（信访人，名单第 1 位）' },
      { value: 'p2', label: '李**（代表人、代理人）' },
      { value: 'p-99aa00bb', label: '张**（信访人，名单第 5 位）' },
    ]);
  });
});

describe('the receipt of a party', () => {
  it('opens nothing once the party has left', () => {
    const word = (hasReceipt: boolean, leftOn: string | null, mergedInto: string | null = null) =>
      receiptWord({ hasReceipt, leftOn, mergedInto });
    // Whoever was merged may still hold a paper whose code is good: it is told with the one that stays.
    expect(word(false, null, 'p1')).toBe('parties.mergedReceipt');
    expect([word(true, null), word(true, '2026-08-20'), word(false, '2026-08-20')]).toEqual([
      'parties.hasReceipt',
      'parties.deadReceipt',
      'parties.noReceipt',
    ]);
  });
});
