import { allContracts } from '#libs/contracts';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Say } from '../base/say.js';
import { hasRecommendation, measuresNow } from './form-hints.js';

beforeAll(() => allContracts());

describe('the form of a measure', () => {
  it('offers what the office may take now, with what has to be found for it', () => {
    const say = Object.assign((id: string) => `<${id}>`, { language: 'en' }) as unknown as Say;
    const measures = [
      { measure: 'improve', finding: null },
      { measure: 'account', finding: 'grave_consequences' },
    ];
    expect(measuresNow.offered({ measures } as never, { say, office: 'bureau' })).toEqual([
      { value: 'improve', label: 'recommend to improve the work' },
      { value: 'account', label: 'recommend to hold to account · <supervision.ladder.finding.grave_consequences>' },
    ]);
    expect(measuresNow.offered({ measures: [] } as never, { say, office: 'bureau' })).toEqual([]);
  });
});

describe('the form of a reply', () => {
  it('asks whether it is adopted while a recommendation waits for its answer', () => {
    const withClocks = (...clocks: [string, string][]) =>
      ({ clocks: clocks.map(([rule, state]) => ({ rule, state })) }) as never;
    expect(hasRecommendation.isMet(withClocks(['DB-REPLY', 'running'], ['XF-20', 'met']))).toBe(false);
    expect(hasRecommendation.isMet(withClocks(['DB-REPLY', 'met'], ['XF-20', 'overdue']))).toBe(true);
  });
});
