import { describe, expect, it } from '@jest/globals';
import type { CaseId } from '#libs/kernel';
import { asSentence, droppedIn, readIn } from './report-lines.js';

const [one, other] = ['00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000002'] as CaseId[];

describe('the draft of a report', () => {
  it('names where nobody went, and says nothing where everybody did', () => {
    expect(droppedIn('zh', ['拉乌乡人民政府', '县林业和草原局'])).toEqual([
      '取消走访：拉乌乡人民政府、县林业和草原局。',
    ]);
    expect(droppedIn('en', ['Lawu Township'])).toEqual(['Dropped from the plan: Lawu Township.']);
    expect(droppedIn('zh', [])).toEqual([]);
  });

  it('counts what was drawn, and each history that was taken of it once', () => {
    const drawn = (id: CaseId | undefined) => ({ case: id as CaseId, by: 'random' as const });
    const samples = [
      { fact: 9, frozen: null, drawn: [drawn(one), drawn(other)] },
      { fact: 12, frozen: { candidates: [], quotas: [], random: 1 }, drawn: null },
    ];
    const took = (taken: number, upTo: number) => ({ case: one as CaseId, taken, upTo });
    const state = { samples, taken: [took(1, 4), took(2, 7)] };
    expect(readIn('zh', state)).toEqual(['抽查案件 2 件，固定经过 1 件。']);
    expect(readIn('en', state)).toEqual(['2 cases were drawn, and the histories of 1 of them taken.']);
    expect(readIn('zh', { samples: [], taken: [] })).toEqual([]);
  });

  it('ends what somebody wrote before it goes on', () => {
    expect(['五件没有告知', '五件没有告知。', ' 为何？ ', ''].map((said) => asSentence(said, 'zh'))).toEqual([
      ...['五件没有告知。', '五件没有告知。', '为何？', ''],
    ]);
    expect(asSentence('Five were not told', 'en')).toBe('Five were not told.');
  });
});
