import { describe, expect, it } from '@jest/globals';
import type { Fact } from '#libs/kernel';
import { noticesOf, tellsOf } from './own-notices.js';

const fact = (seq: number, type: string, data: object, at = `2026-08-0${String(seq)}T09:00:00Z`): Fact =>
  ({ seq, type, at, data }) as unknown as Fact;
const notice = fact(5, 'notified', { office: 'transport' });
const { at } = notice;

describe('what a written notice said (art. 23(1))', () => {
  it('is the receipt, with route and procedure, of whoever handles the matter', () => {
    expect(tellsOf(notice, [fact(2, 'referred', { by: 'bureau', to: 'transport' }), notice])).toBe('receipt');
  });

  it('is where the matter went, of whoever had passed it on', () => {
    expect(tellsOf(notice, [fact(2, 'referred', { by: 'transport', to: 'roads' }), notice])).toBe('passed');
  });

  it('is the receipt, where it was passed on only afterwards', () => {
    expect(tellsOf(notice, [notice, fact(6, 'referred', { by: 'transport', to: 'roads' })])).toBe('receipt');
  });

  it.each([
    ['outOfRemit', 'elsewhere'],
    ['routedOut', 'procedure'],
  ])('is where to go, where the same act ended the matter: %s', (type, tells) => {
    expect(tellsOf(notice, [notice, fact(6, type, {}, at)])).toBe(tells);
    expect(tellsOf(notice, [notice, fact(6, type, {})])).toBe('receipt');
  });

  it('is known by the clock that it met', () => {
    const meeting = { ...notice, clocks: [{ change: 'meet', id: 'XF-06/1' }] } as unknown as Fact;
    expect([...noticesOf([meeting])]).toEqual([['XF-06/1', 'receipt']]);
  });
});
