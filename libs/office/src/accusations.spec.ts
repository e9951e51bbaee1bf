import { describe, expect, it } from '@jest/globals';
import { as, type OfficeId } from '#libs/kernel';
import { accusationOrgans, binchuanCounty, buildOfficeTree } from './index.js';

const offices = buildOfficeTree(binchuanCounty().offices, '1');
const against = (...accused: string[]): string[] =>
  accusationOrgans(
    offices,
    accused.map((id) => as<OfficeId>(id)),
  ).map(({ id }) => id);

describe('the organs that may take accusations (art. 30(1))', () => {
  it('are the discipline organ first, then those that the county names', () => {
    expect(against().slice(0, 3)).toEqual(['discipline', 'county-government', 'dept-public-security']);
    expect(against()).toHaveLength(13);
  });

  it('take none against themselves, nor against an office above them', () => {
    expect(against('town-binju')).not.toContain('town-binju');
    expect(against('county-government')).toEqual([]);
    expect(against('dept-transport')).toContain('county-government');
  });

  it('take them by their power: a government or a township against what stands below it alone', () => {
    expect(against('dept-transport')).toEqual(['discipline', 'county-government', 'dept-public-security']);
    const village = offices.all.find(({ type, superior }) => type === 'village' && superior === 'town-binju')!;
    expect(against(village.id)).toEqual(['discipline', 'county-government', 'dept-public-security', 'town-binju']);
    expect(against(village.id, 'town-daying')).not.toContain('town-binju');
  });

  it('take none against what another level manages: the superior discipline organ does (art. 22(2))', () => {
    for (const id of ['county-committee', 'county-government', 'discipline']) expect(against(id)).toEqual([]);
    // In no line of the county, and managed by the prefecture: the police are left, for what is theirs.
    expect(against('dept-ecology')).toEqual(['dept-public-security']);
    expect(against('dept-transport', 'county-committee')).toEqual([]);
  });
});
