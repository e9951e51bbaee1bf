import { describe, expect, it } from '@jest/globals';
import { withSalt } from './salt.js';

describe('the salt of a command', () => {
  const kind = { salted: ['draw'] as never[] };
  const asked = { type: 'draw', payload: { salt: 'wished for' }, known: { reasons: [] } };

  it('is of the door, another one each time, whatever was asked', () => {
    const salts = Array.from({ length: 20 }, () => {
      const [{ payload, known } = asked] = withSalt(kind, [asked]);
      expect(known).toMatchObject({ reasons: [] });
      return ({ ...payload, ...known } as { readonly salt: string }).salt;
    });
    expect(salts.filter((salt) => !/^[0-9a-f]{32}$/u.test(salt))).toEqual([]);
    expect(new Set(salts).size).toBe(20);
  });

  it('is of the commands alone for which their kind asks it', () => {
    const other = { type: 'open', payload: {} };
    expect(withSalt(kind, [other])).toEqual([other]);
    expect(withSalt({}, [asked])).toEqual([asked]);
  });
});
