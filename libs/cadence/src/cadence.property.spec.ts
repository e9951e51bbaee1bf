import { afterAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CadenceInMemory, commissioner, groups, tours, type PeriodInMemory } from '../../../test/support/a-cadence.js';
import { expectCaseInvariants } from '../../../test/support/case-invariants.js';
import { day, text } from '../../../test/support/law.js';
import { assertWalk } from '../../../test/support/walk.js';
import { isDomainError } from '#libs/kernel';
import { periodsUntil } from './periods.js';
import type { PeriodUnit } from './words.js';

const reasons = text('reasons');
const sequences = 60;
const units = fc.constantFrom<PeriodUnit>('week', 'month', 'quarter');
const acts = ['count', 'excuse', 'dissolve', 'plan', 'see', 'rest', 'rest'] as const;
const act = fc.record({ what: fc.constantFrom(...acts), who: fc.nat(3), twice: fc.boolean() });
/** Stretches of days in which the platform is away. */
const away = fc.array(fc.record({ from: fc.nat(150), days: fc.integer({ min: 1, max: 40 }) }), { maxLength: 3 });

type Act = { readonly what: (typeof acts)[number]; readonly who: number; readonly twice: boolean };

function does(one: PeriodInMemory, { what, who, twice }: Act): void {
  const { debtor } = groups[who] as (typeof groups)[number];
  if (what === 'count') one.counted(debtor, one.state.owing.find((each) => each.debtor === debtor)?.parts.length ?? 0);
  if (what === 'excuse') one.act(what, { debtors: [debtor], reasons }, commissioner);
  if (what === 'dissolve') one.act(what, { debtor, reasons }, commissioner);
  if (what === 'see') one.seen();
  if (what !== 'plan') return;
  const debtors = groups.slice(0, who + 1).map((each) => ({ ...each, quota: twice ? 2 : 1 }));
  one.act('plan', { debtors, endsOn: null, reasons }, commissioner);
}

interface Said {
  readonly debtors?: readonly ((typeof groups)[number] | string)[];
  readonly debtor?: string;
}

/** What a clerk has on paper of one period: who owes what, by its own facts alone. */
function missingOnPaper({ facts }: PeriodInMemory): readonly [string, number][] {
  const owed = new Map<string, number>();
  for (const { type, data } of facts) {
    const { debtors = [], debtor = '' } = data as Said;
    if (type === 'opened') for (const one of debtors) if (typeof one !== 'string') owed.set(one.debtor, one.quota);
    if (type === 'counted') owed.set(debtor, (owed.get(debtor) ?? 0) - 1);
    if (type === 'excused') for (const one of debtors) if (typeof one === 'string') owed.delete(one);
    if (type === 'closed') break;
  }
  return [...owed].filter(([, left]) => left > 0);
}

describe('a cadence', () => {
  const reached = { acts: 0, refused: 0, late: 0, ends: new Set<string>() };

  it('leaves no period out and begins none twice, whoever is away and whatever is changed', () => {
    const walk = fc.property(units, away, fc.array(act, { minLength: 40, maxLength: 160 }), (unit, gaps, drawn) => {
      const first = '2026-07-01';
      const isAway = (on: string): boolean => {
        const n = (Date.parse(on) - Date.parse(first)) / 86_400_000;
        return gaps.some(({ from, days }) => n >= from && n < from + days);
      };
      let at = 0;
      const year = new CadenceInMemory(tours({ unit, on: day(first) }), first).until(
        '2027-01-01',
        (_on, { periods }) => {
          const going = periods.filter(({ state }) => state.end === null);
          const [each, one] = [drawn[at % drawn.length], going[at % Math.max(1, going.length)]];
          at += 1;
          if (each === undefined || one === undefined) return;
          try {
            does(one, each);
            reached.acts += 1;
          } catch (error) {
            if (!isDomainError(error)) throw error;
            reached.refused += 1;
          }
        },
        isAway,
      );
      const isStillAway = isAway('2026-12-31');
      const keys = periodsUntil(unit, day(first), day('2027-12-31')).map(({ key }) => key);
      expect(year.keys()).toEqual(keys.slice(0, year.keys().length));
      // Whoever has nobody left to owe anything has ended.
      const goesOn = year.last.state.next.debtors.length > 0;
      if (goesOn && !isStillAway)
        expect(year.last.state.period?.until.slice(0, 10) ?? '').toMatch(/^2026-12-31$|^2027-/u);
      for (const one of year.periods) {
        expectCaseInvariants(one);
        const { missing, end } = one.state;
        if (missing !== null) {
          expect(missing.map((each) => [each.debtor, each.missing])).toEqual(missingOnPaper(one));
        }
        if (end !== null) reached.ends.add(end.as);
        reached.late += one.all('opened')[0]?.['isLate'] === true ? 1 : 0;
      }
    });
    assertWalk(walk, { numRuns: sequences, endOnFailure: true, seed: 20261201 });
  });

  // So that it cannot pass because nothing happened.
  afterAll(() => {
    expect(reached.acts).toBeGreaterThan(sequences * 20);
    expect([...reached.ends].toSorted()).toEqual(['kept', 'late', 'missed']);
    expect(reached.late).toBeGreaterThan(sequences / 10);
  });
});
