import { describe, expect, it } from '@jest/globals';
import { Capacity } from '#libs/kernel';
import { madeUpCounty } from '#libs/county';
import { lacksSigner, type Office } from './index.js';

const transport = madeUpCounty().offices.find(({ id }) => id === 'dept-transport')!;
const lacks = (held: readonly Capacity[], more: Partial<Office> = {}) => lacksSigner({ ...transport, ...more }, held);

describe('an office', () => {
  it('lacks who signs where officers draft and nobody is head', () => {
    expect(lacks([Capacity.officer])).toBe(true);
    expect(lacks([Capacity.officer, Capacity.head])).toBe(false);
    expect(lacks([])).toBe(false);
  });

  it.each<[why: string, more: Partial<Office>]>([
    ['it is gone', { isActive: false }],
    ['it handles nothing', { type: 'village' }],
    ['its head approves no opinions', { approvesOpinions: false }],
  ])('lacks nobody where %s', (_why, more) => {
    expect(lacks([Capacity.officer], more)).toBe(false);
  });
});
