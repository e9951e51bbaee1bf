import { describe, expect, it } from '@jest/globals';
import { madeUpCounty } from '#libs/county';
import { buildOfficeTree } from '#libs/office';
import type { reads } from '#libs/persistence';
import { officesUnder, worksOf } from './works.js';

const offices = buildOfficeTree(madeUpCounty().offices, '1');
const villages = offices.ofCounty.filter(({ type }) => type === 'village').map(({ id }) => id);
const tally = (office: string, more: Partial<reads.OwedTally> = {}): reads.OwedTally => ({
  ...{ case: 'c', number: '期2026-000001', cadence: 'w', unit: 'week', work: 'return', owner: 'bureau', office },
  ...{ period: '2026-W48', from: '2026-11-23', until: '2026-11-29', phase: 'ended', endedAs: 'kept' },
  ...{ isCarried: false, isSeen: true, stands: 'done', count: 1, ...more },
});

describe('the rows of a work', () => {
  it('are its offices, where a page has room for them, in the order of the organisation', () => {
    const [work] = worksOf([tally('dept-water'), tally('bureau'), tally('dept-transport', { count: 3 })], offices);
    const order = offices.ofCounty.map(({ id }) => String(id));
    const shown = work?.rows.map(({ office }) => office) ?? [];
    expect(shown).toHaveLength(3);
    expect(shown[0]).toBe('bureau');
    expect(work?.rows.map((one) => one.offices)).toEqual([null, null, null]);
    expect(shown.every((office) => order.includes(office))).toBe(true);
    expect(work?.totals).toEqual({ due: 5, done: 5, late: 0, owed: 0, overdue: 0, excused: 0, carried: 0 });
  });

  it('stand for the villages of a township each, where they are many; none is lost, and none counted twice', () => {
    const [work] = worksOf([...villages.map((one) => tally(one)), tally('dept-water')], offices);
    const rows = work?.rows ?? [];
    expect(villages).toHaveLength(92);
    expect(rows.length).toBeLessThan(25);
    const led = rows.filter((one) => one.offices !== null);
    expect(led.reduce((sum, one) => sum + (one.offices ?? 0), 0)).toBe(92);
    expect(rows.reduce((sum, { due }) => sum + due, 0)).toBe(93);
    for (const { office, offices: n } of led) {
      expect(officesUnder(office, offices).filter((one) => villages.some((village) => village === one))).toHaveLength(
        n ?? 0,
      );
    }
    // One that the county leads itself stands alone.
    expect(rows.filter((one) => one.offices === null).map(({ office }) => office)).toEqual(['dept-water']);
  });

  it('leave what was let off out of what is due, and what was carried over out of everything else', () => {
    const counted = [
      tally('bureau', { stands: 'excused' }),
      tally('bureau', { stands: 'overdue' }),
      tally('bureau', { stands: 'late', isCarried: true, case: 'b', number: '期2026-000000', period: '2026-W39' }),
    ];
    const [work] = worksOf(counted, offices);
    const sums = { due: 1, done: 0, late: 0, owed: 0, overdue: 1, excused: 1 };
    expect(work?.totals).toEqual({ ...sums, carried: 1 });
    expect(work?.periods).toMatchObject([{ period: '2026-W48', ...sums }]);
  });
});

describe('works', () => {
  it('have lists only where all that is in their sums may be seen', () => {
    const told = [tally('bureau', { isSeen: false }), tally('dept-water', { cadence: 't', owner: 'town-jinniu' })];
    const works = worksOf([...told, tally('dept-water', { cadence: 't', isSeen: true })], offices);
    expect(Object.fromEntries(works.map(({ cadence, isListed }) => [cadence, isListed]))).toEqual({
      w: false,
      t: true,
    });
  });

  it('stand by whoever commissioned them in the order of the organisation, the more frequent first', () => {
    const works = worksOf(
      [
        tally('bureau', { cadence: 'q', unit: 'quarter', work: 'tour' }),
        tally('bureau', { cadence: 't', owner: 'town-jinniu' }),
        tally('bureau'),
      ],
      offices,
    );
    expect(works.map(({ cadence }) => cadence)).toEqual(['w', 'q', 't']);
  });
});
