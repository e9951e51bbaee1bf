import { describe, expect, it } from '@jest/globals';
import { addressOfNumber, kindOfNumber } from './case-address.js';

describe('the number of a case', () => {
  it('says its kind by its letters, in a drill too', () => {
    expect(['信2026-000417', '演信2026-000003', '督2026-000012'].map((number) => kindOfNumber(number))).toEqual([
      'petition',
      'petition',
      'supervision',
    ]);
    expect(addressOfNumber('督2026-000012')).toBe(`/supervisions/${encodeURIComponent('督2026-000012')}`);
  });

  it('says its kind by the name of its series, of a kind that is counted by office and year', () => {
    const numbers = ['（2026）白杨乡调字第17号', '演（2026）金牛镇柳溪村调字第3号', '（2026）白杨乡字第17号'];
    expect(numbers.map((number) => kindOfNumber(number))).toEqual(['mediation', 'mediation', null]);
  });

  it('says no kind where nobody has its letters, or where it is that of a part after its parent', () => {
    expect(
      ['2026-000417', '无2026-000417', '信2026-000417-2', '演信2026-000417-2-1'].map((number) => kindOfNumber(number)),
    ).toEqual([null, null, null, null]);
    expect(addressOfNumber('信2026-000417-2')).toBeNull();
  });
});
