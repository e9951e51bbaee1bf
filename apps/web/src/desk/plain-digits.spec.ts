import { expect, it } from '@jest/globals';
import { plainDigits } from './plain-digits.js';

it('takes a number however it is typed', () => {
  expect(plainDigits('139 0000-1234')).toBe('13900001234');
  expect(plainDigits('１２３４')).toBe('1234');
  expect(plainDigits(' 00123x ')).toBe('00123X');
});
