import { describe, expect, it } from '@jest/globals';
import { allToggled, mostChosen, toggled, without } from './use-selection.js';

const keys = (count: number): string[] => Array.from({ length: count }, (_one, n) => String(n));

describe('the rows that are chosen', () => {
  it('are chosen and left one by one', () => {
    const one = toggled(new Set(), 'a');
    expect([...one]).toEqual(['a']);
    expect([...toggled(one, 'a')]).toEqual([]);
  });

  it('are a page at most', () => {
    const full = new Set(keys(mostChosen));
    expect(toggled(full, 'one more').has('one more')).toBe(false);
    expect(toggled(full, '0').size).toBe(mostChosen - 1);
    expect(allToggled(new Set(), keys(mostChosen + 20)).size).toBe(mostChosen);
  });

  it('stay chosen without those that are over', () => {
    expect([...without(new Set(keys(3)), ['1', 'of another page'])]).toEqual(['0', '2']);
  });

  it('are all of a page, and then none', () => {
    const all = allToggled(new Set(['1']), keys(3));
    expect([...all]).toEqual(['0', '1', '2']);
    expect(allToggled(all, keys(3)).size).toBe(0);
  });
});
