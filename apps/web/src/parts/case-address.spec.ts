import { describe, expect, it } from '@jest/globals';
import { addressOfNumber, kindOfNumber } from './case-address.js';

describe('the number of a case', () => {
  it('says its kind by its letters, in a drill too', () => {
    expect(['信2026-000417', '演信2026-000003', '督2026-000012'].map(kindOfNumber)).toEqual([
      'petition',
      'petition',
      'supervision',
    ]);
    expect(addressOfNumber('督2026-000012')).toBe(`/supervisions/${encodeURIComponent('督2026-000012')}`);
  });

  it('says no kind where nobody has its letters, or where it is that of a part after its parent', () => {
    expect(['2026-000417', '无2026-000417', '信2026-000417-2', '演信2026-000417-2-1'].map(kindOfNumber)).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect(addressOfNumber('信2026-000417-2')).toBeNull();
  });
});
