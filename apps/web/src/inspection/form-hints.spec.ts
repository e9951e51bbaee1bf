import { describe, expect, it } from '@jest/globals';
import { formHints } from './form-hints.js';

const begunOn = (now: string, period = '2026Q4') =>
  formHints.begins['freezeSample']?.begun({
    item: { period, untilOn: '2026-12-31', now },
  });

describe('the days of a sample', () => {
  it('begin as those of the period of the tour that have come', () => {
    expect(begunOn('2026-12-02T01:00:00Z')).toEqual({ from: '2026-10-01', until: '2026-12-02' });
    // Of the day in Shanghai, and of a tour that goes on after its period.
    expect(begunOn('2026-12-02T17:00:00Z')).toEqual({ from: '2026-10-01', until: '2026-12-03' });
    expect(begunOn('2027-01-05T01:00:00Z')).toEqual({ from: '2026-10-01', until: '2026-12-31' });
    expect(begunOn('2026-12-02T01:00:00Z', '2026-12')).toEqual({ from: '2026-12-01', until: '2026-12-02' });
  });

  it('have no first one where the period lies ahead', () => {
    expect(begunOn('2026-09-20T01:00:00Z')).toEqual({ from: undefined, until: '2026-09-20' });
  });
});
