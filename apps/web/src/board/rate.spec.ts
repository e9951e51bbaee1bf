import { describe, expect, it } from '@jest/globals';
import { rateText } from './rate.js';

describe('the on-time rate', () => {
  it('stands with its fraction', () => {
    expect(rateText({ onTime: 51, late: 2, unconfirmed: 0 })).toBe('96.2% = 51/53');
    expect(rateText({ onTime: 0, late: 3, unconfirmed: 0 })).toBe('0.0% = 0/3');
  });

  it('is rounded as everybody rounds', () => {
    expect(rateText({ onTime: 12, late: 6, unconfirmed: 0 })).toBe('66.7% = 12/18');
    expect(rateText({ onTime: 1, late: 2, unconfirmed: 0 })).toBe('33.3% = 1/3');
  });

  it('is 100 % of all alone, and 0 % of none', () => {
    expect(rateText({ onTime: 1, late: 9999, unconfirmed: 0 })).toBe('0.1% = 1/10000');
    expect(rateText({ onTime: 9999, late: 1, unconfirmed: 0 })).toBe('99.9% = 9999/10000');
    expect(rateText({ onTime: 2, late: 0, unconfirmed: 0 })).toBe('100.0% = 2/2');
  });

  it('takes nothing for in time that nobody has looked at', () => {
    expect(rateText({ onTime: 1, late: 0, unconfirmed: 1 })).toBe('50.0% = 1/2');
    expect(rateText({ onTime: 0, late: 0, unconfirmed: 1 })).toBe('0.0% = 0/1');
  });

  it('is nothing where nothing ended', () => {
    expect(rateText({ onTime: 0, late: 0, unconfirmed: 0 })).toBeNull();
  });
});
