import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readCitations } from '#libs/rules';
import { repository } from './temporary-tree.js';
import { citationsIn, wrongIn, wrongWords } from './words.js';

// Whatever people read, and what stands beside it in the sources: texts of contracts, console, portal, command line and
// packs, the handbook and every other page. Specs plant wrong words, and this list is made of them.
const read = /\.(?:ts|tsx|mjs|js|json|md|html|yaml)$/u;
const unread =
  /(?:spec\.tsx?|^test\/architecture\/words(?:-of-ours)?\.ts|^test\/replay\/histories\/.*|package-lock\.json)$/u;
const folders = /^(?:libs|apps|workflows|activities|infra|docs|test|bench)\/|^[A-Z]+\.md$/u;

const files = execFileSync('git', ['ls-files', '-z'], { cwd: repository, encoding: 'utf8' })
  .split('\0')
  .filter((name) => folders.test(name) && read.test(name) && !unread.test(name));

/** Every line of the product with what is wrong in it. */
function linesWith(wrong: (line: string) => string[]): string[] {
  return files.flatMap((name) =>
    readFileSync(join(repository, name), 'utf8')
      .split('\n')
      .flatMap((line, index) => wrong(line).map((what) => `${name}:${String(index + 1)}: ${what}: ${line.trim()}`)),
  );
}

const isNowhere = (citation: string): boolean => readCitations(citation) === null;

describe('the words of the product', () => {
  it('are those of the Regulation', () => {
    expect(files.length).toBeGreaterThan(500);
    expect(linesWith((line) => wrongIn(line))).toEqual([]);
  });

  it('cite places of the Regulation that exist', () => {
    expect(linesWith((line) => citationsIn(line).filter(isNowhere))).toEqual([]);
  });

  it.each(wrongWords)('would be told from "$wrong"', ({ wrong, bad, good }) => {
    expect(wrongIn(bad)).toContain(wrong);
    expect(wrongIn(good)).toEqual([]);
  });

  it('are allowed as little as what is right needs', () => {
    const everything = files.map((name) => readFileSync(join(repository, name), 'utf8')).join('\n');
    const unused = wrongWords.flatMap(({ wrong, good, allowed = [] }) =>
      allowed
        .filter(({ pattern }) => everything.search(pattern) < 0 && good.search(pattern) < 0)
        .map(({ pattern }) => `${wrong}: ${String(pattern)}`),
    );
    expect(unused).toEqual([]);
  });

  it.each([
    ['（条例第二十三条第一款、第二款）', ['23(1)', '23(2)']],
    ['依条例第三十一条第六项、第三十四条', ['31(6)', '34']],
    ['《信访工作条例》第二十二条第一款第三项规定', ['22(1)(3)']],
    ['应当及时督办（条例第 40 条）', ['40']],
    ['（art. 22(1)(3), 40(4)）', ['22(1)(3)', '40(4)']],
    ['by analogy with the Civil Code (art. 201(1)), art. 36(1)(2)', ['36(1)(2)']],
    ['《公路安全保护条例》第五十一条，民法典第二百零一条', []],
    ['参照 2005 年条例第三十六条第二款', []],
    ['拒不执行（第四十条第一款、第四十二条第四项）由人认定', ['40(1)', '42(4)']],
    ['不完整：第 3 条不符', []],
  ])('are read with their citations: %s', (line, citations) => {
    expect(citationsIn(line)).toEqual(citations);
  });

  it.each([
    '条例第二十三条第一款第二项',
    '（第二十三条第一款第二项）',
    '条例第五十一条',
    'art. 40(1)(3)',
    'art. 34(1)',
  ])('would be told from %s', (line) => {
    expect(citationsIn(line).every(isNowhere)).toBe(true);
  });
});
