import { describe, expect, it } from '@jest/globals';
import { villagesIn } from './villages-of.js';

const office = (id: string, type: string, superior: string | null, isActive = true) => ({
  id,
  type,
  superior,
  isActive,
});

describe('the villages that are added to a plan at once', () => {
  it('are those of the county and of each township, and none that is there no more', () => {
    const all = [
      office('town-a', 'township', 'county'),
      office('a1', 'village', 'town-a'),
      office('b1', 'village', 'town-b'),
      office('a2', 'village', 'town-a'),
      office('a3', 'village', 'town-a', false),
    ];
    expect(villagesIn(all)).toEqual([
      { of: null, villages: ['a1', 'b1', 'a2'] },
      { of: 'town-a', villages: ['a1', 'a2'] },
      { of: 'town-b', villages: ['b1'] },
    ]);
  });

  it('are none where the county has none', () => {
    expect(villagesIn([office('town-a', 'township', null)])).toEqual([]);
  });
});
