import { describe, expect, it } from '@jest/globals';
import { isIdentityNumber } from './identity-number.js';

describe('the number of an identity document', () => {
  it('has a day of birth and the last sign that the others give', () => {
    // The examples of the standard itself.
    expect(isIdentityNumber('11010519491231002X')).toBe(true);
    expect(isIdentityNumber('440524188001010014')).toBe(true);
    expect(isIdentityNumber('11010519491231002x')).toBe(true);
    expect(isIdentityNumber('110105194912310021')).toBe(false);
  });

  it('is none with a 30 February, a thirteenth month or the 29th of a year that has none', () => {
    for (const born of ['19900230', '19901301', '19890229', '19900100']) {
      const digits = `532924${born}123`;
      const any = Array.from('0123456789X').some((sign) => isIdentityNumber(digits + sign));
      expect([born, any]).toEqual([born, false]);
    }
    expect(Array.from('0123456789X').filter((sign) => isIdentityNumber(`53292419880229123${sign}`))).toHaveLength(1);
  });

  it('of old has 15 digits and a day', () => {
    expect(isIdentityNumber('532924900101123')).toBe(true);
    expect(isIdentityNumber('532924900230123')).toBe(false);
  });

  it('of an organisation has the last sign that the others give', () => {
    // The example of the standard itself, and others whose last signs are letters and digits.
    expect(isIdentityNumber('91350100M000100Y43')).toBe(true);
    expect(isIdentityNumber('91530000ma6k00000t')).toBe(true);
    expect(['91530000MA6K000001', '91350100M000100Y44'].map(isIdentityNumber)).toEqual([false, false]);
    // No sign of it is an I, O, S, V or Z.
    expect(isIdentityNumber('9135010OM000100Y43')).toBe(false);
  });

  it('of another document is letters and digits', () => {
    expect(isIdentityNumber('E12345678')).toBe(true);
    expect(isIdentityNumber('H0123456700')).toBe(true);
    expect(isIdentityNumber('E1234')).toBe(false);
    expect(isIdentityNumber('E 123456')).toBe(false);
  });
});
