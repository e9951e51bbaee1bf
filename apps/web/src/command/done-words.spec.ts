import { describe, expect, it } from '@jest/globals';
import { petitionCommands } from '#contracts/petition';
import { sayIn } from '../base/say.js';
import { doneSentence, doneWords, isSubmittedIn, wordsOfButton } from './done-words.js';

describe('what is said of a command that was given', () => {
  it.each([
    ['noticeExtension', '告知延期理由', 'the notice of extension'],
    ['recordDelivery', '送达', 'delivery'],
    ['accept', '受理', 'Accept'],
  ] as const)('never says twice that it was recorded: %s', (name, zh, en) => {
    const { summary } = petitionCommands[name];
    expect([doneWords(summary.zh, sayIn('zh')), doneWords(summary.en, sayIn('en'))]).toEqual([zh, en]);
  });

  it('is that it was submitted, where somebody approves it first', () => {
    const said = (isSubmitted: boolean) =>
      doneSentence('petition', { command: 'issueNotice', isSubmitted }, sayIn('zh'));
    expect(said(false)).toBe('已记录：出具告知书。');
    expect(said(true)).toBe('已送审：出具告知书，等负责人签发；签发后才算办理。');
  });

  it('is known from the duty that opens, before it is given, and from the fact that was recorded', () => {
    const submitted = { duty: 'approveNotice', fact: 'noticeSubmitted' };
    const opens = (what: string) => ({ duties: { opened: [{ what }], closed: [] } }) as never;
    const button = (what: string) => wordsOfButton(opens(what), { submitted }, '出具告知书', sayIn('zh'));
    expect([button('approveNotice'), button('notify')]).toEqual(['送审：出具告知书', '出具告知书']);
    expect(wordsOfButton(null, { submitted }, '出具告知书', sayIn('zh'))).toBe('出具告知书');
    const facts = (type: string) => ({ facts: [{ seq: 1, type, at: '' }] });
    expect(isSubmittedIn(facts('noticeSubmitted'), { submitted })).toBe(true);
    expect(isSubmittedIn(facts('noticeSubmitted'), { submitted: null })).toBe(false);
    expect(isSubmittedIn(facts('noticeIssued'), { submitted })).toBe(false);
  });
});
