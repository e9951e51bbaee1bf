import { describe, expect, it } from '@jest/globals';
import { as, type LegalDate } from '#libs/kernel';
import { readDate } from './read-date.js';

const today = as<LegalDate>('2026-12-04');
const almanac = { from: '2026-11-30', days: '11111001111100' };
const read = (text: string) => readDate(text, today, almanac);

describe('a date as it is typed', () => {
  it('is read in the usual ways', () => {
    for (const text of ['2026-12-09', '12-9', '12月9日', '2026年12月9日', '2026/12/9', ' 12-09 ', '+5']) {
      expect(read(text)).toBe('2026-12-09');
    }
    expect(read('今天')).toBe(today);
  });

  it('counts working days where asked to', () => {
    expect(read('+3工')).toBe('2026-12-09');
    expect(read('+1w')).toBe('2026-12-07');
    expect(read('+90工')).toBeNull();
  });

  it('is none where the day does not exist', () => {
    for (const text of ['', '2026-02-30', '13-1', 'soon', '12']) expect(read(text)).toBeNull();
  });
});
