import { describe, expect, it } from '@jest/globals';
import type { FactContract, FactData } from '../../fact.js';
import { stepFacts } from './step-facts.js';

function toldOf(data: FactData, { said, variants }: FactContract = stepFacts.stepIssued) {
  const { zh, en } = variants?.find(({ fits }) => fits(data, [])) ?? said;
  return { zh, en };
}

describe('how a measure of a supervision is told', () => {
  const places = [true, false].map((isAhead) => ({ isAhead }));

  it.each(places)(
    'names the leading body and the leaders as addressed by art. 39(3), ahead of the rung or on it: %o',
    (at) => {
      for (const measure of ['talk', 'circular', 'listing', 'deadline']) {
        const setOn = measure === 'deadline' ? '2026-10-30' : null;
        const { zh, en } = toldOf({ ...at, measure, setOn, reply: null });
        expect([measure, zh]).toEqual([measure, expect.stringContaining('对象：{to}领导班子、领导干部')]);
        expect(en).toContain('addressed to the leading body of {to}');
        expect(zh.includes('期限 {setOn}（含当日）')).toBe(setOn !== null);
        expect(zh.includes('经认定')).toBe(at.isAhead);
      }
    },
  );

  it.each(places)('names the office alone of every other measure: %o', (at) => {
    for (const [measure, reply] of [
      ['order', 'DB-REPLY/1'],
      ['account', 'XF-20/1'],
      ['inspect', null],
    ]) {
      expect(toldOf({ ...at, measure, setOn: null, reply }).zh).not.toContain('领导');
    }
  });

  it('says of silence that what the law asks for is to be done, and what is a choice to be decided', () => {
    const silence = (isOwed: boolean, judging: string | null) => toldOf({ isOwed, judging }, stepFacts.silenceTold).zh;
    for (const judging of ['DB-JUDGE/2', null]) {
      expect([true, false].map((isOwed) => silence(isOwed, judging).includes('决定'))).toEqual([false, true]);
    }
  });
});
