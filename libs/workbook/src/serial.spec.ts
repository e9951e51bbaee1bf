import { describe, expect, it } from '@jest/globals';
import { serialDate } from './index.js';

describe('a serial date', () => {
  it.each([
    [1, false, '1899-12-31', 0],
    [43_580.397_326_388_9, false, '2019-04-25', 34_329],
    [42_118.397_326_388_9, true, '2019-04-25', 34_329],
    [2_958_465, false, '9999-12-31', 0],
  ])('%d (1904: %s) is %s and %d seconds', (serial, is1904, on, seconds) => {
    expect(serialDate(serial, is1904)).toEqual({ on, seconds, isTimeKnown: !Number.isInteger(serial) });
  });

  it.each([0, 0.5, -1, 2_958_466, 20_190_425])('%d is no date', (serial) => {
    expect(serialDate(serial, false)).toBeNull();
  });
});
