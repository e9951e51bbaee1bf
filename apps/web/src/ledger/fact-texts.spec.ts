import { describe, expect, it } from '@jest/globals';
import { loadContract } from '#libs/contracts';
import { textName, textsOf } from './fact-texts.js';

await loadContract('petition');
const ref = { digest: '0'.repeat(32), chars: 8 };

describe('the texts of a fact', () => {
  it('are found wherever they stand and have names in both languages', () => {
    const fact = {
      type: 'registered',
      data: { title: ref, matter: ref, repeats: [{ reason: ref }], channel: 'visit' },
    };
    const names = textsOf(fact).map(({ name }) => name);
    expect(names).toEqual(['title', 'matter', 'repeats.0.reason']);
    expect(names.map((name) => textName('petition', name, 'zh'))).toEqual(['标题', '诉求原文', '理由']);
    expect(textName('petition', 'matter', 'en')).toBe('the matter as it was told');
  });

  it('keep the recorded name where the forms have no word for it', () => {
    expect(textName('petition', 'unheardOf', 'zh')).toBe('unheardOf');
  });
});
