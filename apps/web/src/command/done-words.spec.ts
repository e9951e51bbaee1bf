import { describe, expect, it } from '@jest/globals';
import { petitionCommands } from '#contracts/petition';
import { sayIn } from '../base/say.js';
import { doneWords } from './done-words.js';

describe('what is said of a command that was given', () => {
  it.each([
    ['noticeExtension', '告知延期理由', 'the notice of extension'],
    ['recordDelivery', '送达', 'delivery'],
    ['accept', '受理', 'Accept'],
  ] as const)('never says twice that it was recorded: %s', (name, zh, en) => {
    const { summary } = petitionCommands[name];
    expect([doneWords(summary.zh, sayIn('zh')), doneWords(summary.en, sayIn('en'))]).toEqual([zh, en]);
  });
});
