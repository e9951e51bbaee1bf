import { describe, expect, it } from '@jest/globals';
import { day } from '../../../../../test/support/law.js';
import { datesPart } from './visit-part.js';
import { sayIn } from './words.js';

describe('the dates of revisits on an own page', () => {
  it('are those ahead; before any it is none yet, and after the last none any more', () => {
    const textOf = (dates: readonly string[], asked: number) =>
      datesPart(
        { dates: dates.map(day), asked: Array<never>(asked).fill(null as never) },
        { say: sayIn('zh'), language: 'zh' },
      ).text;
    expect(textOf(['2026-11-01'], 1)).toContain('2026年11月1日');
    expect(textOf([], 0)).toContain('还没有定下日期');
    expect(textOf([], 1)).toContain('没有以后的日期了');
  });
});
