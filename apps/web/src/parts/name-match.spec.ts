import { describe, expect, it } from '@jest/globals';
import { nameRank, searchByName, type Named } from './name-match.js';

const binju: Named = { id: 'town-binju', name: { zh: '宾居镇', en: 'Binju Town' }, initials: 'bjz' };
const transport: Named = {
  id: 'dept-transport',
  name: { zh: '宾川县交通运输局', en: 'Transport Bureau' },
  initials: 'bcxjtysj',
};

describe('a name', () => {
  it.each(['bjz', 'BJZ', ' bj ', '宾居', '居镇', 'binju', 'town-binju'])('is found by %j', (typed) => {
    expect(nameRank(typed, binju)).not.toBeNull();
    expect(searchByName.filterOption(typed, { named: binju })).toBe(true);
  });

  it.each(['bjx', 'zjb', '州城', 'b1'])('is not found by %j', (typed) => {
    expect(nameRank(typed, binju)).toBeNull();
  });

  it('may have letters left out of its initials, two at least', () => {
    expect(nameRank('jtj', transport)).toBe(4);
    expect(nameRank('jj', transport)).toBe(4);
    expect(nameRank('jtx', transport)).toBeNull();
  });

  it('that fits better stands first, the shorter first among equals', () => {
    const village: Named = { id: 'village-bjz', name: { zh: '宾居镇白家庄村', en: '' }, initials: 'bjzbjzc' };
    const options = [transport, village, binju].map((named) => ({ value: named.id, label: named.name.zh, named }));
    const sorted = options
      .filter((option) => searchByName.filterOption('bjz', option))
      .sort((a, b) => searchByName.filterSort(a, b, { searchValue: 'bjz' }));
    expect(sorted.map(({ value }) => value)).toEqual(['town-binju', 'village-bjz']);
  });
});
