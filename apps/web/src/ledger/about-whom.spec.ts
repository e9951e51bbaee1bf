import { describe, expect, it } from '@jest/globals';
import { sayIn } from '../base/say.js';
import type { Called } from '../office/party-words.js';
import { aboutWhom, namesParties } from './about-whom.js';

const mandates = [{ id: 'm1', by: 'p-171e5708' }] as unknown as NonNullable<Called['mandates']>;
const all: readonly Called[] = [
  { party: 'p1', role: 'petitioner', name: '张**', phone: null, mandates },
  { party: 'p-171e5708', role: 'representative', name: '李**', phone: null },
];
const said = (type: string, data: object) => aboutWhom({ type, data }, all, sayIn('zh'));

describe('whom a fact is about', () => {
  it('is said by masked name and role, and never by an id', () => {
    expect(said('partyAdded', { identity: { party: 'p-171e5708' } })).toBe('李**（代表人、代理人）');
    expect(said('delivered', { parties: ['p1', 'p-2373eb21'] })).toBe('信访人、另一位当事人');
  });

  it('of a mandate is by whom and for whom, also when it ends', () => {
    const told = '李**（代表人、代理人）代信访人';
    expect(said('mandateGiven', { by: 'p-171e5708', of: 'p1', mandate: 'm1' })).toBe(told);
    expect(said('mandateEnded', { mandate: 'm1', on: '2026-08-20' })).toBe(told);
  });

  it('is which of several did it on the page, and for whom', () => {
    const did = (type: string, party: string, data: object = {}) =>
      aboutWhom({ type, data, actor: { kind: 'public', party } }, all, sayIn('zh'));
    expect(did('materialAdded', 'p-171e5708')).toBe('李**（代表人、代理人）');
    expect(did('evaluated', 'p-171e5708', { parties: ['p1'] })).toBe('李**（代表人、代理人）代信访人');
    expect(said('delivered', { parties: ['p1'], recipient: 'p-171e5708' })).toBe('李**（代表人、代理人）代信访人');
    const alone = { type: 'materialAdded', data: {}, actor: { kind: 'public', party: 'p1' } };
    expect(aboutWhom(alone, all.slice(0, 1), sayIn('zh'))).toBeNull();
    expect(namesParties(alone)).toBe(true);
  });

  it('is nobody where a fact names none, or the parties are not known', () => {
    expect(said('accepted', { office: 'p1-office', by: 'platform' })).toBeNull();
    expect(aboutWhom({ type: 'partyLeft', data: { party: 'p1' } }, [], sayIn('zh'))).toBeNull();
    expect([{ data: { party: 'p1' } }, { type: 'accepted', data: {} }, null].map(namesParties)).toEqual([
      true,
      false,
      false,
    ]);
  });
});
