import { describe, expect, it } from '@jest/globals';
import { sayIn } from '../base/say.js';
import { reviewBasis } from './review-basis.js';

const basisOf = (lawUntil: string | null) =>
  reviewBasis(sayIn('zh'), { reviewWindows: [{ clock: 'XF-11/1', party: null, lawUntil }] }, 'XF-11/1');

describe('by what a request for review is taken', () => {
  it('is art. 35 until its last day, and a rule of ours beyond it', () => {
    expect(basisOf(null)).toBe('条例第三十五条');
    const longer = basisOf('2027-01-04');
    expect(longer).toBe('条例第三十五条为 2027年1月4日（星期一）；因送达补记，由平台规定收到这一天');
  });
});
