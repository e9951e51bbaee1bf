import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { as, type OfficeId } from '#libs/kernel';
import type { reads } from '#libs/persistence';
import { officeYears, quartersOf } from './office-years.js';
import { singledOut } from './singled-out.js';

const id = (text: string): OfficeId => as<OfficeId>(text);
const quarters = ['2026Q1', '2026Q2'];

/** One case: where, when it began, and when and how it ended. */
interface Matter {
  readonly office: string;
  readonly beganIn: string;
  readonly endedIn: string | null;
  readonly phase: string;
}

const countsOf = (matters: readonly Matter[]): reads.GuidedCount[] => matters.map((one) => ({ ...one, count: 1 }));
const toldOf = (matters: readonly Matter[], offices: readonly string[], least = 3) =>
  singledOut(officeYears(countsOf(matters), offices.map(id), quarters), least);
const many = (office: string, count: number, more: Partial<Matter> = {}): Matter[] =>
  Array.from({ length: count }, () => ({ office, beganIn: '2026Q1', endedIn: null, phase: 'open', ...more }));

describe('the year of an office', () => {
  it('is what began and ended in each quarter, and what was open at its end', () => {
    const [year] = officeYears(
      countsOf([
        ...many('a', 2, { beganIn: '2025Q3', endedIn: '2026Q2', phase: 'agreed' }),
        ...many('a', 5, { beganIn: '2025Q4', endedIn: '2025Q4', phase: 'agreed' }),
        ...many('a', 4),
        ...many('a', 3, { endedIn: '2026Q1', phase: 'failed' }),
        ...many('a', 7, { beganIn: '2026Q3' }),
      ]),
      [id('a')],
      quarters,
    );
    expect(year).toEqual({
      office: 'a',
      openBefore: 2,
      quarters: [
        { quarter: '2026Q1', takenIn: 7, open: 6, ended: 3, endings: [{ phase: 'failed', count: 3 }] },
        { quarter: '2026Q2', takenIn: 0, open: 4, ended: 2, endings: [{ phase: 'agreed', count: 2 }] },
      ],
    });
  });

  it('has the quarters that have begun', () => {
    expect(quartersOf('2026', '2026Q3')).toEqual(['2026Q1', '2026Q2', '2026Q3']);
    expect([quartersOf('2025', '2026Q3').length, quartersOf('2027', '2026Q3')]).toEqual([4, []]);
  });
});

describe('a number that is too small for one office', () => {
  it('takes the office from the list, in every quarter, and the smallest other one with it', () => {
    const matters = [...many('a', 1), ...many('b', 9), ...many('c', 4), ...many('d', 30)];
    const told = toldOf(matters, ['a', 'b', 'c', 'd', 'e']);
    expect(told.listed.map(({ office }) => office)).toEqual(['b', 'd', 'e']);
    expect([told.unlisted, told.totals?.[0]?.takenIn]).toEqual([2, 44]);
    // Where two are small themselves nobody has to go with them.
    expect(toldOf([...matters, ...many('e', 2)], ['a', 'b', 'c', 'd', 'e']).unlisted).toBe(2);
  });

  it('may be how some ended, what is left open, or what was open before', () => {
    const ended = (phase: string, count: number) => many('a', count, { endedIn: '2026Q1', phase });
    const isListed = (matters: Matter[]) =>
      toldOf([...matters, ...many('b', 5), ...many('c', 5)], ['a', 'b', 'c']).listed.some(
        ({ office }) => office === 'a',
      );
    expect(isListed([...ended('agreed', 3), ...ended('failed', 3)])).toBe(true);
    expect(isListed([...ended('agreed', 4), ...ended('failed', 2)])).toBe(false);
    expect(isListed([...ended('agreed', 3), ...many('a', 1)])).toBe(false);
    expect(isListed([...ended('agreed', 3), ...many('a', 2, { beganIn: '2025Q4', endedIn: '2026Q2' })])).toBe(false);
  });

  it('is in no total that is one office’s alone', () => {
    expect(toldOf(many('a', 2), ['a'])).toEqual({ listed: [], unlisted: 1, totals: null });
    expect(toldOf(many('a', 3), ['a'])).toMatchObject({ unlisted: 0, totals: [{ takenIn: 3 }, { takenIn: 0 }] });
    expect(toldOf(many('a', 2), ['a', 'b'])).toMatchObject({ listed: [], unlisted: 2, totals: [{ takenIn: 2 }, {}] });
    expect(toldOf([], [])).toEqual({ listed: [], unlisted: 0, totals: [] });
  });

  it('is not found by subtracting what is told: each case behind it may be of another office', () => {
    const offices = ['a', 'b', 'c', 'd', 'e'];
    const anyMatter = fc.record({
      office: fc.constantFrom(...offices),
      beganIn: fc.constantFrom('2025Q4', ...quarters),
      endedIn: fc.constantFrom(null, ...quarters),
      phase: fc.constantFrom('agreed', 'failed', 'withdrawn'),
    });
    const isWhole = ({ beganIn, endedIn }: Matter): boolean => endedIn === null || endedIn >= beganIn;
    let [moved, listed] = [0, 0];
    fc.assert(
      fc.property(fc.array(anyMatter, { maxLength: 90 }), fc.integer({ min: 2, max: 5 }), (all, least) => {
        const matters = all.filter(isWhole);
        const told = toldOf(matters, offices, least);
        const shown = new Set(told.listed.map(({ office }) => String(office)));
        const hidden = offices.filter((office) => !shown.has(office));
        listed += shown.size;
        for (const year of told.listed) {
          const numbers = year.quarters.flatMap((one) => [one.takenIn, one.open, one.ended]);
          expect(numbers.filter((count) => count > 0 && count < least)).toEqual([]);
        }
        if (hidden.length === 0) return;
        expect(hidden.length).toBeGreaterThan(1);
        // Whoever knows all that is told knows nothing that tells this county from one where a case is another office's.
        for (const [place, matter] of matters.entries()) {
          const others = hidden.filter((office) => office !== matter.office);
          if (shown.has(matter.office)) continue;
          const elsewhere = matters.with(place, { ...matter, office: others[0]! });
          const years = officeYears(countsOf(elsewhere), offices.map(id), quarters);
          expect(years.filter(({ office }) => shown.has(office))).toEqual(told.listed);
          expect(singledOut(years, 1).totals).toEqual(told.totals);
          moved += 1;
        }
      }),
      { numRuns: 200 },
    );
    expect(moved).toBeGreaterThan(300);
    expect(listed).toBeGreaterThan(20);
  });
});
