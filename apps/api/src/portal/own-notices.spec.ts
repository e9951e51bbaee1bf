import { describe, expect, it } from '@jest/globals';
import type { Fact } from '#libs/kernel';
import { noticesOf } from './own-notices.js';

describe('what a written notice said (art. 23(1))', () => {
  it('is known by the clock that it met', () => {
    const notice = { type: 'notified', data: { tells: 'passed' }, clocks: [{ change: 'meet', id: 'XF-06/1' }] };
    const referral = { type: 'referred', data: {}, clocks: [{ change: 'meet', id: 'XF-02/1' }] };
    expect([...noticesOf([referral, notice] as unknown as Fact[])]).toEqual([['XF-06/1', 'passed']]);
  });
});
