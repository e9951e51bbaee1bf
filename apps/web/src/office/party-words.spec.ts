import { describe, expect, it } from '@jest/globals';
import { sayIn } from '../base/say.js';
import { partyInSentence, partyLabel, partyName, type Called } from './party-words.js';

const say = sayIn('zh');
const one = (party: string, more: Partial<Called> = {}): Called => ({
  ...{ party, role: 'petitioner', name: '张**', phone: null },
  ...more,
});

describe('a party in a list to choose from', () => {
  it('is the masked name with the role', () => {
    const all = [one('p1'), one('p-171e5708', { name: '李**', role: 'representative' })];
    expect(all.map(({ party }) => partyLabel(party, all, say))).toEqual(['张**（信访人）', '李**（代表人、代理人）']);
  });

  it('is told from its namesakes by the telephone, or by its place in the list', () => {
    const all = [
      one('p1', { phone: '*******1234' }),
      one('p-171e5708', { phone: '*******5678' }),
      one('p-2373eb21'),
      one('p-99aa00bb', { name: '李**' }),
    ];
    expect(all.map(({ party }) => partyLabel(party, all, say))).toEqual([
      '张**（信访人，*******1234）',
      '张**（信访人，*******5678）',
      '张**（信访人，名单第 3 位）',
      '李**（信访人）',
    ]);
    const shared = all.map((party) => ({ ...party, phone: '*******1234' }));
    expect(partyName('p-171e5708', shared, say)).toBe('张**（名单第 2 位）');
    expect(partyName('p-99aa00bb', shared, say)).toBe('李**');
  });
});

describe('a party in a sentence', () => {
  it('never has its id, and without a name its place', () => {
    const all = [one('p1', { name: null }), one('p-171e5708', { name: null })];
    expect(partyInSentence('p1', all, say)).toBe('第 1 位信访人');
    expect(partyInSentence('p-171e5708', all, sayIn('en'))).toBe('Petitioner 2');
    expect(partyInSentence('p-2373eb21', all, say)).toBe('另一位当事人');
  });

  it('is called the petitioner where nobody else petitions', () => {
    const all = [one('p1'), one('p-171e5708', { role: 'representative', name: null })];
    expect(partyInSentence('p1', all, say)).toBe('信访人');
    expect(partyInSentence('p-171e5708', all, say)).toBe('代表人、代理人');
    expect(partyInSentence(null, all, say)).toBe('信访人');
    expect(['p1', 'p-171e5708'].map((party) => partyInSentence(party, [], say))).toEqual(['信访人', '另一位当事人']);
  });
});
