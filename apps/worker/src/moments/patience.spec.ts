import { randomUUID } from 'node:crypto';

import { describe, expect, it } from '@jest/globals';

import type { CaseId } from '#libs/kernel';
import { momentGraceSeconds } from '#libs/persistence';

import { longestPatienceMs, patienceOf } from './patience.js';

describe('the patience of a course', () => {
  const cases = Array.from({ length: 400 }, () => randomUUID() as CaseId);

  it('is the same for one case, and spread over the others', () => {
    const all = cases.map(patienceOf);
    expect(cases.map(patienceOf)).toEqual(all);
    expect(Math.min(...all)).toBeGreaterThanOrEqual(300_000);
    expect(Math.max(...all)).toBeLessThan(longestPatienceMs);
    // In each quarter of the spread a share of them.
    const quarters = [0, 1, 2, 3].map((n) => all.filter((ms) => Math.floor((ms - 300_000) / 45_000) === n).length);
    expect(Math.min(...quarters)).toBeGreaterThan(50);
  });

  it('is over before the reconciler says that nothing acted', () => {
    expect(longestPatienceMs + 60_000).toBeLessThanOrEqual(momentGraceSeconds * 1_000);
  });
});
