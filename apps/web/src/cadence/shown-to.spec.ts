import { describe, expect, it } from '@jest/globals';
import type { CadenceDetail } from './cadence-detail.js';
import { changedNext } from './changed-next.js';
import { shownTo } from './shown-to.js';

const villages = ['village-a', 'village-b', 'village-c'];
const detailFor = (isOwn: readonly string[], isBelow: readonly string[] = []): CadenceDetail =>
  ({
    item: { office: 'bureau' },
    progress: {
      owing: villages.map((office) => ({
        debtor: office,
        office,
        quota: 1,
        isOwn: isOwn.includes(office),
        isBelow: isBelow.includes(office),
      })),
      next: { debtors: villages.map((office) => ({ debtor: office, office, quota: 1 })), endsOn: null },
    },
    duties: villages.map((office) => ({ office })),
    clocks: [...villages, 'bureau'].map((owner) => ({ owner })),
    access: [...villages, 'bureau', 'town'].map((office) => ({ office })),
  }) as unknown as CadenceDetail;
// The villages of one township.
const superiorOf = (office: string): string | null =>
  ['village-a', 'village-c', 'village-d'].includes(office) ? 'town' : null;
const officesIn = ({ progress, duties, clocks, access }: CadenceDetail) => [
  progress.owing.map(({ office }) => office),
  duties.map(({ office }) => office),
  clocks.map(({ owner }) => owner),
  access.map(({ office }) => office),
];

describe('the page of a period', () => {
  it('has for a village its own task, step and date alone', () => {
    const own = ['village-b'];
    const shown = shownTo(detailFor(own), 'village-b', superiorOf);
    expect(officesIn(shown)).toEqual([own, own, own, ['village-b', 'bureau']]);
  });

  it('has for a township its villages, and all of it for whoever commissioned it, or owes nothing there', () => {
    const below = ['village-a', 'village-c'];
    expect(officesIn(shownTo(detailFor([], below), 'town', superiorOf))).toEqual([
      ...[below, below, below],
      ['village-a', 'village-c', 'bureau', 'town'],
    ]);
    const whole = detailFor([]);
    expect([shownTo(whole, 'bureau', superiorOf), shownTo(whole, 'county', superiorOf)]).toEqual([whole, whole]);
  });

  it('has of the next period what changes for those, and nothing where nothing does', () => {
    const added = [...villages, 'village-d', 'village-e'].map((office) => ({ debtor: office, office, quota: 1 }));
    const changes = (isOwn: readonly string[], isBelow: readonly string[], office: string, debtors: typeof added) => {
      const detail = detailFor(isOwn, isBelow);
      const { owing, next } = shownTo(
        { ...detail, progress: { ...detail.progress, next: { debtors, endsOn: null } } },
        ...([office, superiorOf] as const),
      ).progress;
      const { added: more, gone, other } = changedNext(owing, next?.debtors ?? []);
      return [more, gone, other].map((all) => all.map(({ debtor }) => debtor));
    };
    const same = added.slice(0, 3);
    const below = ['village-a', 'village-c'];
    const of = { village: [['village-b'], [], 'village-b'], town: [[], below, 'town'] } as const;
    expect(changes(...of.village, same)).toEqual([[], [], []]);
    expect(changes(...of.village, added)).toEqual([[], [], []]);
    expect(changes(...of.village, added.slice(2))).toEqual([[], ['village-b'], []]);
    expect(changes(...of.town, same)).toEqual([[], [], []]);
    expect(changes(...of.town, added)).toEqual([['village-d'], [], []]);
    expect(changes(...of.town, [...same.slice(1, 2), { ...added[2]!, quota: 2 }])).toEqual([
      ...[[], ['village-a'], ['village-c']],
    ]);
  });
});
