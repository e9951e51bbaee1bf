import { describe, expect, it } from '@jest/globals';
import { as, type OfficeId } from '#libs/kernel';
import { madeUpCounty } from '#libs/county';
import { accusationOrgans, buildOfficeTree, type Office, type OfficeTree } from './index.js';

const county = madeUpCounty().offices;
const offices = buildOfficeTree(county, '1');
const withOffice = (one: Office) =>
  buildOfficeTree(
    county.map((office) => (office.id === one.id ? one : office)),
    '1',
  );
const organsIn = (tree: OfficeTree, ...accused: string[]): string[] =>
  accusationOrgans(
    tree,
    accused.map((id) => as<OfficeId>(id)),
  ).map(({ id }) => id);
const against = (...accused: string[]): string[] => organsIn(offices, ...accused);

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

  it('are no police against what leads the county beside it', () => {
    for (const type of ['court', 'procuratorate', 'peoples-congress'] as const) {
      const led = { ...county.find(({ id }) => id === 'dept-ecology')!, type };
      expect(organsIn(withOffice(led), led.id)).not.toContain('dept-public-security');
    }
  });

  it('are active', () => {
    const gone = { ...county.find(({ id }) => id === 'dept-public-security')!, isActive: false };
    expect(organsIn(withOffice(gone), 'dept-transport')).toEqual(['discipline', 'county-government']);
  });
});
