import { describe, expect, it } from '@jest/globals';
import { circularKind, circularWords } from '#libs/circular';
import { holdTexts } from '../../../../../test/support/held-texts.js';
import { circular } from '../head.js';
import { texts } from './texts.js';

describe('what is said of a circular', () => {
  holdTexts({
    ...{ kind: circularKind, values: circularWords, head: circular, texts, phases: 4 },
    others: ['open', 'lay', 'passMoment'],
  });

  // What a supervision calls them is the office that is pressed.
  it('names whoever receives it as what it is', () => {
    expect(texts.words.relation?.['addressee']).toEqual({ zh: '收文单位', en: 'an office to which it went' });
  });
});
