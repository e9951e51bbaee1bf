import { describe, expect, it } from '@jest/globals';
import { as, type LegalDate } from '#libs/kernel';
import { isUnasked } from './unasked.js';

const visits = { dates: [], contacts: [] };
const asked = { party: 'p1', isAgreed: true, isGrid: false, wantsNone: false };
const of = (effectiveOn: string | null, contacts: readonly (typeof asked)[] = [], replacedBy: object | null = null) =>
  isUnasked(
    { agreement: { effectiveOn, replacedBy }, visits: { ...visits, contacts } } as unknown as Parameters<
      typeof isUnasked
    >[0],
    as<LegalDate>('2026-12-02'),
  );

describe('whether the parties are to be asked about revisits', () => {
  it('is so within ninety days of the effect, as long as nobody was asked', () => {
    expect([of(null), of('2026-12-02'), of('2026-09-04'), of('2026-12-02', [asked])]).toEqual([
      ...[false, true, true, false],
    ]);
  });

  it('is not so of an agreement whose place another one took', () => {
    expect(of('2026-12-02', [], { number: '调2026-000009' })).toBe(false);
  });

  it('is not so once the last date of a plan is over', () => {
    expect([of('2026-09-03'), of('2025-06-01')]).toEqual([false, false]);
  });
});
