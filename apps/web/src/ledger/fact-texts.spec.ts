import { describe, expect, it } from '@jest/globals';
import { sayIn } from '../base/say.js';
import { textName, textsOf } from './fact-texts.js';

const ref = { digest: '0'.repeat(64), chars: 8 };

describe('the texts of a fact', () => {
  it('are found wherever they stand and have names in both languages', () => {
    const fact = {
      type: 'registered',
      data: { title: ref, matter: ref, repeats: [{ reason: ref }], channel: 'visit' },
    };
    const names = textsOf(fact).map(({ name }) => name);
    expect(names).toEqual(['title', 'matter', 'repeats.0.reason']);
    expect(names.map((name) => textName(sayIn('zh'), name))).toEqual(['标题', '诉求原文', '理由']);
    expect(textName(sayIn('en'), 'matter')).toBe('the matter as it was told');
  });

  it('keep the recorded name where the forms have no word for it', () => {
    expect(textName(sayIn('zh'), 'unheardOf')).toBe('unheardOf');
  });
});
