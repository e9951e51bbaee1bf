import { describe, expect, it } from '@jest/globals';
import { sayIn } from '../base/say.js';
import { reviewBasis } from './review-basis.js';

describe('by what a request for review is taken', () => {
  it('is art. 35 until its last day, and a rule of ours beyond it', () => {
    expect(reviewBasis(sayIn('zh'), { reviewLawUntil: null })).toBe('条例第三十五条');
    const longer = reviewBasis(sayIn('zh'), { reviewLawUntil: '2027-01-04' });
    expect(longer).toBe('条例第三十五条为 2027年1月4日（星期一）；因送达补记，由平台规定收到这一天');
  });
});
