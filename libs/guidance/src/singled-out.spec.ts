import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { as, type OfficeId } from '#libs/kernel';
import { isBusy, type OfficeQuarter } from './office-quarters.js';
import { singledOut } from './singled-out.js';

const id = (text: string): OfficeId => as<OfficeId>(text);
const none = { openBefore: 0, takenIn: 0, open: 0, ended: 0, endings: [] };

/** An office that took in so many, of which all are open. */
const took = (office: string, takenIn: number, more: Partial<OfficeQuarter> = {}): OfficeQuarter => ({
  ...{ ...none, office: id(office), takenIn, open: takenIn },
  ...more,
});
const ending = (phase: string, count: number) => ({ phase, count });
const toldOf = (all: readonly OfficeQuarter[], least = 3) => singledOut('2026Q1', all, least);
const listedIn = (all: readonly OfficeQuarter[], least = 3): string[] =>
  toldOf(all, least).listed.map(({ office }) => office);

describe('a number that is too small for one office', () => {
  it('leaves the office to the totals, with all that had nothing to do', () => {
    const told = toldOf([took('a', 1), took('b', 9), took('c', 2), took('d', 30), took('e', 0)]);
    expect(told.listed).toEqual([
      { office: 'b', takenIn: 9, ended: 0, endings: [] },
      { office: 'd', takenIn: 30, ended: 0, endings: [] },
    ]);
    expect([told.unlisted, told.totals]).toEqual([3, { takenIn: 42, open: 42, ended: 0, endings: [] }]);
  });

  it('takes the smallest of the large ones with it, where no other one that is not listed has any number', () => {
    const told = toldOf([took('a', 1), took('b', 9), took('c', 4), took('d', 30), took('e', 0)]);
    expect([told.listed.map(({ office }) => office), told.unlisted]).toEqual([['b', 'd'], 3]);
    // Two that have as many go both: by which of them went, somebody could tell what the other one has.
    expect(listedIn([took('a', 1), took('b', 9), took('c', 4), took('d', 4)])).toEqual(['b']);
  });

  it('may be how some ended, what is left open, or what was open before', () => {
    const others = [took('b', 5), took('c', 5), took('d', 1), took('e', 1)];
    const isListed = (more: Partial<OfficeQuarter>) =>
      listedIn([took('a', 10, { open: 4, ended: 6, ...more }), ...others]).includes('a');
    expect(isListed({ endings: [ending('agreed', 3), ending('failed', 3)] })).toBe(true);
    expect(isListed({ endings: [ending('agreed', 4), ending('failed', 2)] })).toBe(false);
    expect(isListed({ open: 1, ended: 9, endings: [ending('agreed', 9)] })).toBe(false);
    expect(isListed({ openBefore: 2 })).toBe(false);
  });

  it('is in no total that is one office’s alone', () => {
    expect(toldOf([took('a', 2)])).toMatchObject({ listed: [], unlisted: 1, totals: null });
    expect(toldOf([took('a', 3)])).toMatchObject({ listed: [{ takenIn: 3 }], unlisted: 0, totals: { takenIn: 3 } });
    // Also beside others that had nothing to do, which everybody knows.
    expect(toldOf([took('a', 2), took('b', 0)])).toMatchObject({ listed: [], unlisted: 2, totals: null });
    expect(toldOf([took('a', 1), took('b', 1)])).toMatchObject({ listed: [], unlisted: 2, totals: null });
    expect(toldOf([took('a', 2), took('b', 2)])).toMatchObject({ listed: [], unlisted: 2, totals: { takenIn: 4 } });
    expect(toldOf([])).toMatchObject({ listed: [], unlisted: 0, totals: { takenIn: 0, endings: [] } });
  });
});

const count = fc.integer({ min: 0, max: 7 });
const anyQuarter = (office: string): fc.Arbitrary<OfficeQuarter> =>
  fc.record({ openBefore: count, takenIn: count, agreed: count, failed: count, isIdle: fc.boolean() }).map((of) => {
    if (of.isIdle) return { ...none, office: id(office) };
    const { openBefore, takenIn, agreed, failed } = of;
    const endings = [ending('agreed', agreed), ending('failed', failed)].filter((each) => each.count > 0);
    const open = Math.max(0, openBefore + takenIn - agreed - failed);
    return { office: id(office), openBefore, takenIn, open, ended: agreed + failed, endings };
  });
const names = ['a', 'b', 'c', 'd', 'e', 'f'];
const anyCounty = fc.tuple(...names.map(anyQuarter));

describe('what is told of a quarter', () => {
  it('has no small number of a single office, and no stock of one', () => {
    let listed = 0;
    fc.assert(
      fc.property(anyCounty, fc.integer({ min: 2, max: 5 }), (all, least) => {
        for (const one of toldOf(all, least).listed) {
          listed += 1;
          expect(Object.keys(one).sort()).toEqual(['ended', 'endings', 'office', 'takenIn']);
          const numbers = [one.takenIn, one.ended, ...one.endings.map((each) => each.count)];
          expect(numbers.filter((each) => each > 0 && each < least)).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
    expect(listed).toBeGreaterThan(100);
  });

  it('has no small number of all together either', () => {
    let [told, hidden] = [0, 0];
    fc.assert(
      fc.property(anyCounty, fc.integer({ min: 2, max: 5 }), (all, least) => {
        const { totals } = toldOf(all, least);
        told += totals === null ? 0 : 1;
        hidden += totals === null ? 1 : 0;
        if (totals === null) return;
        const { takenIn, open, ended, endings } = totals;
        const numbers = [takenIn, open, ended, ...endings.map((each) => each.count)];
        expect(numbers.filter((each) => each > 0 && each < least)).toEqual([]);
      }),
      { numRuns: 500 },
    );
    expect([told > 50, hidden > 20]).toEqual([true, true]);
  });

  it('is the same whichever of those that are not listed did what: nobody can tell them apart', () => {
    let swapped = 0;
    fc.assert(
      fc.property(anyCounty, fc.integer({ min: 2, max: 5 }), (all, least) => {
        const told = toldOf(all, least);
        const shown = new Set(told.listed.map(({ office }) => office));
        const hidden = all.filter(({ office }) => !shown.has(office));
        for (const one of hidden) {
          for (const other of hidden) {
            const named = (each: OfficeQuarter): OfficeId => {
              if (each === one) return other.office;
              return each === other ? one.office : each.office;
            };
            // Each has what the other one did, in its own place.
            const elsewhere = all.map((at) => ({
              ...all.find((each) => named(each) === at.office)!,
              office: at.office,
            }));
            expect(toldOf(elsewhere, least)).toEqual(told);
            swapped += one === other ? 0 : 1;
          }
        }
      }),
      { numRuns: 300 },
    );
    expect(swapped).toBeGreaterThan(300);
  });

  it('leaves no office alone with its numbers beside those that are listed', () => {
    let guarded = 0;
    fc.assert(
      fc.property(anyCounty, (all) => {
        const { listed, totals } = toldOf(all);
        if (totals === null || listed.length === 0) return;
        const shown = new Set(listed.map(({ office }) => office));
        expect(all.filter((one) => !shown.has(one.office) && isBusy(one)).length).not.toBe(1);
        guarded += 1;
      }),
      { numRuns: 300 },
    );
    expect(guarded).toBeGreaterThan(30);
  });
});
