import { describe, expect, it } from '@jest/globals';
import { orderAfter, orderIn, sortOf } from './list-order.js';

describe('the order of a list', () => {
  it('stands in the address, and is the usual one where that says nothing it knows', () => {
    expect(orderIn(new URLSearchParams('order=soonest'))).toBe('soonest');
    expect(orderIn(new URLSearchParams('order=colour'))).toBe('newest');
    expect(orderIn(new URLSearchParams())).toBe('newest');
  });

  it('is told at the heads of the two columns that it can follow, and of no other', () => {
    expect(sortOf('number', 'newest')).toBe('descending');
    expect(sortOf('due', 'newest')).toBe('none');
    expect(sortOf('due', 'latest')).toBe('descending');
    expect(sortOf('title', 'newest')).toBeNull();
  });

  it('is turned by a second press on the same head', () => {
    expect(orderAfter('due', 'newest')).toBe('soonest');
    expect(orderAfter('due', 'soonest')).toBe('latest');
    expect(orderAfter('due', 'latest')).toBe('soonest');
    expect(orderAfter('number', 'latest')).toBe('newest');
    expect(orderAfter('number', 'newest')).toBe('oldest');
  });
});
