import { describe, expect, it } from '@jest/globals';
import { isClear } from './clear.js';

describe('name and address (art. 23(2))', () => {
  const name = '李秀兰';
  it.each([
    [{ name, address: '宾居镇' }, true],
    // The address can be asked for.
    [{ name, phone: '13900001234' }, true],
    [{ name }, false],
    [{ name, address: ' ' }, false],
    [{ address: '宾居镇', phone: '13900001234' }, false],
    [{ name: ' ', address: '宾居镇' }, false],
    [null, false],
  ])('of %j are clear: %s', (petitioner, expected) => expect(isClear(petitioner)).toBe(expected));
});
