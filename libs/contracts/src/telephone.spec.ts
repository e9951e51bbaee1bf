import { describe, expect, it } from '@jest/globals';
import { isTelephone, takesMessages } from './telephone.js';

describe('a telephone number', () => {
  it.each([
    '13900001234',
    '139 0000 1234',
    '+86 139-0000-1234',
    '8613900001234',
    '0872-7140001',
    '0872-7140001-802',
    '010-12345678',
    '7140001',
    '400-123-4567',
    '12348',
    '+86 10 8888 8888',
    '+86 872 714 0001',
    '+852 2123 4567',
  ])('is %s', (text) => expect(isTelephone(text)).toBe(true));

  it.each(['1380000222', '138000022221', '0872-714000', '01012345', '871', '+12345', '139-0000-123'])(
    'is not %s',
    (text) => expect(isTelephone(text)).toBe(false),
  );
});

describe('a text message', () => {
  it('reaches a mobile and a number abroad, and no fixed line', () => {
    expect(['139 0000 1234', '+8613900001234', '+852 2123 4567'].every(takesMessages)).toBe(true);
    expect(['0872-7140001', '7140001', '12348', '+868727140001'].some(takesMessages)).toBe(false);
  });
});
