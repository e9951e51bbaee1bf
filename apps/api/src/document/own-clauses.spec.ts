import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { nationalClauses } from '#libs/notice';
import { clausesOf } from './own-clauses.js';

const folder = mkdtempSync(join(tmpdir(), 'clauses-'));
afterAll(() => rmSync(folder, { recursive: true }));

const written = (content: unknown): string => {
  const path = join(folder, 'clauses.json');
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
};
const problemsOf = (content: unknown): readonly string[] => {
  try {
    clausesOf(written(content));
    return [];
  } catch (error) {
    return (error as { problems: string[] }).problems;
  }
};
const paragraph = (text: string) => ({ kind: 'paragraph', text });

describe("a county's own clauses", () => {
  it('stand in the place of those that ship, of the kinds and languages that it names', () => {
    const zh = [paragraph('{number}不属于我局职权。'), paragraph('请向{organ}提出。')];
    const all = clausesOf(written({ elsewhere: { zh } }));
    expect(all.elsewhere).toEqual({ zh, en: nationalClauses.elsewhere.en });
    expect({ ...all, elsewhere: null }).toEqual({ ...nationalClauses, elsewhere: null });
  });

  it('are refused with everything that is wrong, each at its place', () => {
    const zh = [paragraph('{number}不归{office}管'), paragraph('请向\n{organs}提出'), paragraph('[完')];
    expect(problemsOf({ elsewhere: { zh }, feedback: { en: [paragraph('{number}')] } })).toEqual([
      'DOCUMENT_CLAUSES: elsewhere: zh: clause 2, line 2, column 1: there is no field {organs}',
      expect.stringMatching(/^DOCUMENT_CLAUSES: elsewhere: zh: clause 3, line 1, column 1: broken/),
      'DOCUMENT_CLAUSES: elsewhere: zh: no clause states {organ}, which has to be stated',
      'DOCUMENT_CLAUSES: feedback: en: no clause states {text}, which has to be stated',
    ]);
  });

  it.each([
    ['a kind that there is not', { verdict: { zh: [paragraph('x')] } }, /verdict/],
    ['another shape', { feedback: { zh: ['x'] } }, /feedback: zh: 0/],
    ['no clause at all', { feedback: { zh: [] } }, /feedback: zh/],
    ['what is no JSON', '{', /DOCUMENT_CLAUSES: expected JSON/],
  ])('are refused as %s', (_, content, said) => {
    expect(problemsOf(content)).toEqual([expect.stringMatching(said)]);
  });

  it('are refused where there is no such file', () => {
    expect(() => clausesOf(join(folder, 'none.json'))).toThrow(/expected the path of a file/);
    expect(clausesOf(null)).toBe(nationalClauses);
  });
});
