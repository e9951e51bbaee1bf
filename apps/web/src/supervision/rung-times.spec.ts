import { describe, expect, it } from '@jest/globals';
import { rungTakenAt } from './rung-times.js';

type Clock = Parameters<typeof rungTakenAt>[1]['clocks'][number];

const clock = (id: string, startedBy: string, metAt: string | null = null) =>
  ({ id, rule: id.split('/')[0], startedBy, metAt }) as Clock;
const item = { openedAt: '2026-11-24T08:03:00.000Z' };
const second = '2026-11-27T16:00:00.000Z';

describe('when the platform took a rung', () => {
  it('is the opening for the first, and the moment of its clock for any other', () => {
    const clocks = [clock('DB-R2/1', 'reminded', second), clock('DB-R3/1', 'letterIssued')];
    expect(rungTakenAt(1, { item, clocks })).toBe(item.openedAt);
    expect(rungTakenAt(2, { item, clocks })).toBe(second);
    expect(rungTakenAt(3, { item, clocks })).toBeNull();
  });

  it('is not told for the first of a supervision that opened again', () => {
    const clocks = [clock('DB-R2/1', 'reminded', second), clock('DB-R2/2', 'reminded')];
    expect(rungTakenAt(1, { item, clocks })).toBeNull();
  });
});
