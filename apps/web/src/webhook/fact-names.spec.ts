import { beforeAll, describe, expect, it } from '@jest/globals';
import { allContracts } from '#libs/contracts';
import { wordsOfFact } from './fact-names.js';

beforeAll(() => allContracts());

describe('a fact that a receiver is sent', () => {
  it('is called by the word of its kind', () => {
    expect(wordsOfFact('proved', ['delivery'], 'zh')).toBe('记录送达');
    expect(wordsOfFact('proved', ['delivery'], 'en')).toBe('recorded the proof');
  });

  it('has each word once where several kinds have it', () => {
    expect(wordsOfFact('warned', ['petition', 'delivery'], 'zh')).toBe('提醒期限 / 提醒');
    expect(wordsOfFact('warned', ['delivery', 'delivery'], 'zh')).toBe('提醒');
    expect(wordsOfFact('proved', null, 'zh')).toBe('记录送达 / 凭证明登记履行');
  });

  it('is called by its code where no kind that is wanted has a word for it, or there is no such fact', () => {
    expect(wordsOfFact('proved', ['supervision'], 'zh')).toBe('proved');
    expect(wordsOfFact('ofALaterRelease', null, 'zh')).toBe('ofALaterRelease');
  });
});
