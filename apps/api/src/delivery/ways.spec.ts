import { beforeAll, describe, expect, it } from '@jest/globals';
import { allContracts, wordOf } from '#libs/contracts';
import { noticeKinds } from '#libs/notice';
import { usualPlan, waysTo } from './ways.js';

beforeAll(() => allContracts());

// Of two parties the first alone has a receipt, and so a code.
const reached = (party: string, identity: object) => ({ identity, hasReceipt: party === 'p1' });
const possible = (party: string, identity: object, down?: ReadonlySet<string>) =>
  waysTo(reached(party, identity), down)
    .filter(({ isPossible }) => isPossible)
    .map(({ channel }) => channel);
const hintOf = (channel: string, party: string, identity: object, down?: ReadonlySet<string>) =>
  waysTo(reached(party, identity), down).find((way) => way.channel === channel)?.hint;

describe('the ways to a recipient', () => {
  it('lead by message only where there is something to send it to', () => {
    const all = { phone: '13900001234', email: 'a@example.invalid', address: '宾居镇' };
    expect(possible('p1', all)).toEqual(['hand', 'post', 'sms', 'email', 'page', 'public']);
    expect(possible('p1', {})).toEqual(['hand', 'post', 'page', 'public']);
    expect(hintOf('sms', 'p1', {})).toBe('no_telephone');
    const fixed = reached('p1', { phone: '0872-7140001' });
    expect(hintOf('sms', 'p1', fixed.identity)).toBe('fixed_line');
    expect(usualPlan(waysTo(fixed), 'message')).toEqual(['hand', 'post']);
    expect(hintOf('email', 'p1', {})).toBe('no_email');
  });

  it('lead to no page for whoever has no query code', () => {
    const all = { phone: '13900001234', email: 'a@example.invalid', address: '宾居镇' };
    expect(possible('p2', all)).toEqual(['hand', 'post', 'public']);
    expect(hintOf('page', 'p2', all)).toBe('no_code');
    expect(usualPlan(waysTo(reached('p2', all)), undefined)).toEqual(['hand', 'post']);
  });

  it('tell of what a person can still mend, and close nothing for it', () => {
    expect(hintOf('post', 'p1', {})).toBe('no_address');
    expect(hintOf('sms', 'p1', { phone: '13900001234' }, new Set(['sms']))).toBe('channel_down');
    expect(usualPlan(waysTo(reached('p1', { phone: '13900001234' }), new Set(['sms'])), 'message')).toEqual([
      'sms',
      'hand',
      'post',
    ]);
    expect(usualPlan(waysTo(reached('p1', {})), undefined)).toEqual(['hand', 'post']);
  });
});

describe('whoever wishes for paper', () => {
  it.each([
    ['post', ['post', 'hand']],
    ['hand', ['hand', 'post']],
  ] as const)('by %s is sent no message, and has that way first', (wish, plan) => {
    const identity = { phone: '13900001234', email: 'a@example.invalid', address: '宾居镇', wish };
    expect([hintOf('sms', 'p1', identity), hintOf('email', 'p1', identity)]).toEqual(['not_wished', 'not_wished']);
    expect(possible('p1', identity)).toEqual(['hand', 'post', 'page', 'public']);
    expect(usualPlan(waysTo(reached('p1', identity)), wish)).toEqual(plan);
  });
});

describe('a paper that is delivered', () => {
  it('has a word for every kind of notice', () => {
    const names = Object.keys(noticeKinds);
    expect(names.filter((name) => wordOf('delivery', 'notice', name, 'zh') === name)).toEqual([]);
  });
});
