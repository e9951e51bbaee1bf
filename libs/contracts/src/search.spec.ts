import { describe, expect, it } from '@jest/globals';
import { numberAsWritten, readSearch } from './search.js';

describe('the number of a case in an address', () => {
  it.each([
    ['信2026-000417', '信2026-000417'],
    [' 信２０２６－０００４１７ ', '信2026-000417'],
    ['信2026-000417-p1', '信2026-000417-p1'],
    ['信2026－000417—2', '信2026-000417-2'],
    ['(2026)白杨乡调字第17号', '（2026）白杨乡调字第17号'],
    ['演〔2026〕白杨乡调字第17号', '演（2026）白杨乡调字第17号'],
    ['（2026）白杨乡1组调字第17号', '（2026）白杨乡1组调字第17号'],
    [' what is none', 'what is none'],
  ])('%p is written %p', (typed, written) => {
    expect(numberAsWritten(typed)).toBe(written);
  });
});

describe('what stands in a search box', () => {
  it('is a number by the letter of any kind, whole or as it begins', () => {
    expect(readSearch('督2026-12', '信')).toEqual({
      kind: 'number',
      beginnings: ['督2026-12', '督2026-000012'],
      end: null,
    });
    expect(readSearch('演信2026', '信')).toEqual({ kind: 'number', beginnings: ['演信2026'], end: null });
  });

  it('is a number without its letter in the list of its own kind', () => {
    expect(readSearch('2026-417', '督')).toEqual({
      kind: 'number',
      beginnings: ['督2026-417', '督2026-000417', '演督2026-417', '演督2026-000417'],
      end: null,
    });
    expect(readSearch('417', '信')).toEqual({ kind: 'number', beginnings: [], end: '417' });
  });

  it('is the number of a part that is numbered after its parent', () => {
    expect(readSearch('信2026-000417-2', null)).toEqual({
      kind: 'number',
      beginnings: ['信2026-000417-2'],
      end: null,
    });
    expect(readSearch('2026-417', null)).toMatchObject({
      beginnings: expect.arrayContaining(['信2026-000417', '演督2026-417']),
    });
  });

  it('is the number of a series by office and year, however its brackets are typed', () => {
    const whole = ['（2026）白杨乡调字第17号', '(2026)白杨乡调字第17号', '（2026） 白杨乡调字 第17号'];
    for (const typed of [
      ...whole,
      '〔2026〕白杨乡调字第17号',
      '[2026]白杨乡调字第17号',
      '【２０２６】白杨乡调字第１７号',
    ]) {
      const found = { kind: 'number', beginnings: ['（2026）白杨乡调字第17号'], end: null };
      expect(readSearch(typed, '信')).toEqual(found);
    }
    expect(readSearch('演(2026)白杨乡', null)).toMatchObject({ beginnings: ['演（2026）白杨乡'] });
  });

  it('is words otherwise, where two characters stand side by side', () => {
    expect(readSearch('水渠 改道', '信')).toEqual({ kind: 'words', words: ['水渠', '改道'] });
    expect(readSearch('水', '信')).toBeNull();
  });
});
