import { describe, expect, it } from '@jest/globals';
import type { CadenceDetail } from './cadence-detail.js';
import { shownTo } from './shown-to.js';

const villages = ['village-a', 'village-b', 'village-c'];
const detailFor = (isOwn: readonly string[], isBelow: readonly string[] = []): CadenceDetail =>
  ({
    item: { office: 'bureau' },
    progress: {
      owing: villages.map((office) => ({
        debtor: office,
        office,
        isOwn: isOwn.includes(office),
        isBelow: isBelow.includes(office),
      })),
    },
    duties: villages.map((office) => ({ office })),
    clocks: [...villages, 'bureau'].map((owner) => ({ owner })),
    access: [...villages, 'bureau', 'town'].map((office) => ({ office })),
  }) as unknown as CadenceDetail;
const officesIn = ({ progress, duties, clocks, access }: CadenceDetail) => [
  progress.owing.map(({ office }) => office),
  duties.map(({ office }) => office),
  clocks.map(({ owner }) => owner),
  access.map(({ office }) => office),
];

describe('the page of a period', () => {
  it('has for a village its own task, step and date alone', () => {
    const own = ['village-b'];
    const shown = shownTo(detailFor(own), 'village-b');
    expect(officesIn(shown)).toEqual([own, own, own, ['village-b', 'bureau']]);
  });

  it('has for a township its villages, and all of it for whoever commissioned it, or owes nothing there', () => {
    const below = ['village-a', 'village-c'];
    expect(officesIn(shownTo(detailFor([], below), 'town'))).toEqual([
      ...[below, below, below],
      ['village-a', 'village-c', 'bureau', 'town'],
    ]);
    const whole = detailFor([]);
    expect([shownTo(whole, 'bureau'), shownTo(whole, 'county')]).toEqual([whole, whole]);
  });
});
