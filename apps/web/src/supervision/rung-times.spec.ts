import { describe, expect, it } from '@jest/globals';
import { rungJudged, rungTakenAt } from './rung-times.js';

type Told = Parameters<typeof rungTakenAt>[1];

const clock = (state: string, endedAt: string | null = null) => ({ state, endedAt }) as Told['clocks'][number];
const item = { openedAt: '2026-11-24T08:03:00.000Z' };
const second = '2026-11-27T16:00:00.000Z';
const climb = { climb: 1, from: '2026-11-23', rung: 2, nextRung: 3 };

describe('what people made of a rung', () => {
  const step = (climb: number, stage: 'laid' | 'issued' | 'waived', judgedAt: string | null = null) => ({
    ...{ climb, rung: 3, stage, judgedAt },
  });

  it('is the newest of several breaches, and nothing while one of them waits for a decision', () => {
    expect(rungJudged(3, [])).toBeNull();
    expect(rungJudged(3, [step(1, 'laid')])).toBeNull();
    const issued = step(1, 'issued', '2026-11-27T01:00:00.000Z');
    const told = { stage: 'issued', judgedAt: issued.judgedAt };
    expect(rungJudged(3, [issued])).toEqual(told);
    expect(rungJudged(4, [issued])).toBeNull();
    expect(rungJudged(3, [issued, step(2, 'laid')])).toBeNull();
    const waived = step(2, 'waived', '2026-11-26T01:00:00.000Z');
    expect(rungJudged(3, [issued, waived])).toEqual(told);
  });
});

describe('when the platform took a rung', () => {
  it('is the opening for the first, and the moment at which its clock fired for the letter', () => {
    const clocks = [clock('met', '2026-11-25T02:00:00.000Z'), clock('fired', second), clock('running')];
    const told = { item, clocks, climbs: [climb] };
    expect([1, 2, 3].map((rung) => rungTakenAt(rung, told))).toEqual([item.openedAt, second, null]);
  });

  it('is not told for one of several breaches, or of a supervision that opened again', () => {
    const climbs = [climb, { ...climb, climb: 2 }];
    expect(rungTakenAt(1, { item, clocks: [clock('fired', second)], climbs })).toBeNull();
  });
});
