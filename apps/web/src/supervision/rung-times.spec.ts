import { describe, expect, it } from '@jest/globals';
import { rungTakenAt } from './rung-times.js';

type Told = Parameters<typeof rungTakenAt>[1];

const clock = (state: string, endedAt: string | null = null) => ({ state, endedAt }) as Told['clocks'][number];
const item = { openedAt: '2026-11-24T08:03:00.000Z' };
const second = '2026-11-27T16:00:00.000Z';
const climb = { climb: 1, from: '2026-11-23', rung: 2, nextRung: 3 };

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
