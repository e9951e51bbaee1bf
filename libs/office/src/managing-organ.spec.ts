import { describe, expect, it } from '@jest/globals';
import { as, type OfficeId } from '#libs/kernel';
import { isManagedElsewhere } from './managing-organ.js';
import { madeUpCounty } from '#libs/county';
import { buildOfficeTree, managingOrganByType, managingOrganOf, type Office } from './index.js';

const id = (text: string): OfficeId => as<OfficeId>(text);
const county = madeUpCounty().offices;
const changed = (of: string, more: Partial<Office>) =>
  buildOfficeTree(
    county.map((office) => (office.id === of ? { ...office, ...more } : office)),
    '1',
  );
const offices = buildOfficeTree(county, '1');
const village = county.find(({ type }) => type === 'village')!;

describe('the organ with management authority', () => {
  it('is the county committee for the organs and townships of the county, the township for a village', () => {
    const tree = buildOfficeTree(county, '1');
    for (const office of ['dept-transport', 'town-binju', 'bureau']) {
      expect([office, managingOrganOf(tree, id(office))]).toEqual([office, 'county-committee']);
    }
    expect(managingOrganOf(tree, village.id)).toBe(village.superior);
  });

  it('is one level up, as the data say, for what is of the own level of the committee, and nobody without them', () => {
    for (const office of ['county-government', 'discipline']) {
      expect(managingOrganOf(buildOfficeTree(county, '1'), id(office))).toBe('prefecture-committee');
      expect(managingOrganOf(changed(office, { managedBy: null }), id(office))).toBeNull();
    }
  });

  it('is what the data of the office say, as for a branch that another level manages, and nobody without them', () => {
    expect(managingOrganOf(buildOfficeTree(county, '1'), id('dept-ecology'))).toBe('prefecture-ecology');
    expect(managingOrganOf(changed('dept-ecology', { managedBy: null }), id('dept-ecology'))).toBeNull();
    expect(managingOrganOf(changed('dept-health', { managedBy: id('county-government') }), id('dept-health'))).toBe(
      'county-government',
    );
  });

  it('passes over a township that is gone, and over a village above a grid', () => {
    const over = changed(village.superior!, { isActive: false });
    expect(managingOrganOf(over, village.id)).toBe(offices.get(village.superior!)?.superior ?? null);
    const grid = { ...village, id: id('a-grid'), type: 'grid' as const, superior: village.id };
    expect(managingOrganOf(buildOfficeTree([...county, grid], '1'), grid.id)).toBe(village.superior);
  });

  it('of nothing is elsewhere', () => {
    expect(isManagedElsewhere(offices, id('nowhere'))).toBe(false);
    expect(isManagedElsewhere(offices, id('dept-ecology'))).toBe(true);
  });

  it('is by its type alone what it is without data of the office', () => {
    const tree = changed('dept-health', { managedBy: id('county-government') });
    expect(managingOrganByType(tree, id('dept-health'))).toBe('county-committee');
    expect(managingOrganByType(tree, id('dept-ecology'))).toBeNull();
    expect(managingOrganByType(tree, id('nowhere'))).toBeNull();
  });

  it('is nobody where the data name one that is gone, for the committee itself, and for an unknown office', () => {
    const tree = changed('dept-health', { managedBy: id('nowhere') });
    for (const office of ['dept-health', 'county-committee', 'nowhere']) {
      expect(managingOrganOf(tree, id(office))).toBeNull();
    }
    expect(managingOrganOf(changed('county-committee', { isActive: false }), id('dept-health'))).toBeNull();
  });
});
