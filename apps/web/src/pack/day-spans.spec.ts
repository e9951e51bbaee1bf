import { describe, expect, it } from '@jest/globals';
import { spansOf } from './day-spans.js';

describe('days of a calendar', () => {
  it('are told as spans, over the end of a month too', () => {
    expect(spansOf(['2026-10-01', '2026-09-30', '2026-10-02', '2026-05-01'])).toEqual([
      { from: '2026-05-01', to: '2026-05-01' },
      { from: '2026-09-30', to: '2026-10-02' },
    ]);
    expect(spansOf([])).toEqual([]);
  });
});
