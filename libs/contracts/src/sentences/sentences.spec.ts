import { describe, expect, it } from '@jest/globals';
import { errorSentences, sentenceOf } from './index.js';
import { factSentence, phaseText, titleOf } from './words.js';
import { wordOf } from './vocabulary.js';

describe('sentences', () => {
  it('fill their details in, and show a dash for one that is missing', () => {
    expect(sentenceOf('petition.extension_too_long', 'en', { max: 30 })).toBe('An extension is 30 days at most.');
    expect(sentenceOf('petition.extension_too_long', 'zh')).toBe('延期最多 — 日。');
  });

  it('never take a detail for more than text, nor a name for a property of every object', () => {
    expect(sentenceOf('petition.office_unknown', 'en', { office: '{number}$&' })).toBe(
      'There is no office {number}$&.',
    );
    expect(sentenceOf('constructor', 'en')).toBe('constructor');
    expect(wordOf('toString', 'x', 'en')).toBe('x');
    expect(phaseText('valueOf', 'zh')).toBe('valueOf');
  });

  it('say the same details in both languages', () => {
    const named = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).sort();
    const uneven = Object.entries(errorSentences).filter(([, { zh, en }]) => named(zh).join() !== named(en).join());
    expect(uneven.map(([code]) => code)).toEqual([]);
  });

  it('show what they do not know as it is', () => {
    expect(factSentence('petition', 'somethingNew', 'zh', {})).toBe('somethingNew');
    expect(factSentence('mediation', 'stepFailed', 'en', { step: 'a', code: 'b', consequence: 'c' })).toBe(
      'Step "a" failed (b); consequence: c.',
    );
    expect(titleOf(418, 'en')).toBe('Error');
  });
});
