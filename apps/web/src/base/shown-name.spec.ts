import { describe, expect, it } from '@jest/globals';
import { shownName } from './shown-name.js';

describe('the name of a file that somebody brings', () => {
  it('is shown in the order of its characters', () => {
    expect(shownName('照片\u202Egnp.exe')).toBe('照片gnp.exe');
    expect(shownName('\u2067a\u2069\u202Eb.pdf')).toBe('ab.pdf');
    expect(shownName('承诺书 (2).pdf')).toBe('承诺书 (2).pdf');
    expect(shownName('عقد.pdf')).toBe('عقد.pdf');
  });
});
