import { describe, expect, it } from '@jest/globals';
import { languageOf } from './language.js';

describe('languageOf', () => {
  it.each([
    [undefined, 'zh'],
    ['', 'zh'],
    ['*', 'zh'],
    ['fr', 'zh'],
    ['en', 'en'],
    ['en-GB,en;q=0.9', 'en'],
    ['zh-CN,zh;q=0.9,en;q=0.8', 'zh'],
    ['en;q=0.8, zh-Hans;q=0.9', 'zh'],
    ['fr, en;q=0.5', 'en'],
    ['enx', 'zh'],
    ['en;q=x', 'en'],
  ])('answers %j in %s', (header, language) => {
    expect(languageOf(header)).toBe(language);
  });
});
