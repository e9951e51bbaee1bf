import { describe, expect, it } from '@jest/globals';
import { as, type OfficeId } from '#libs/kernel';
import { madeUpCounty } from '#libs/county';
import { buildOfficeTree, organAbove, superiorOrganOf, type Office } from './index.js';

const county = madeUpCounty().offices;
const id = (text: string): OfficeId => as<OfficeId>(text);
const tree = (change: (office: Office) => Office = (office) => office) => buildOfficeTree(county.map(change), '1');
const without = (gone: string) => tree((office) => (office.id === gone ? { ...office, isActive: false } : office));
const superiorOf = (office: string, offices = tree()) => superiorOrganOf(id(office), offices);

describe('the superior organ (arts. 43 to 45)', () => {
  it('of what handles matters is the organ one level above, one of the county before one of the prefecture', () => {
    expect(superiorOf('dept-transport')).toBe('county-government');
    expect(superiorOf('town-binju')).toBe('county-government');
    expect(superiorOf('dept-transport', without('county-government'))).toBe('prefecture-transport');
  });

  it('of a branch or an organ that another level leads is the organ of its line, never the county', () => {
    expect(superiorOf('dept-ecology')).toBe('prefecture-ecology');
    const vertical = tree((office) => (office.id === 'dept-ecology' ? { ...office, type: 'vertical-organ' } : office));
    expect(superiorOf('dept-ecology', vertical)).toBe('prefecture-ecology');
    const unsaid = tree((office) => (office.id === 'dept-ecology' ? { ...office, reviewedBy: null } : office));
    expect(superiorOf('dept-ecology', unsaid)).toBeNull();
  });

  it('of the county itself is not of the county: its committee is of the same level as its government', () => {
    expect(superiorOf('county-government')).toBe('prefecture-government');
    expect(superiorOf('county-committee')).toBe('prefecture-committee');
  });

  it('of the petition bureau is the nearest committee or government above it, past the joint conference', () => {
    expect(superiorOf('bureau')).toBe('county-government');
    expect(superiorOf('bureau', without('county-government'))).toBe('county-committee');
    expect(organAbove(id('bureau'), tree(), [id('county-government')])).toBe('county-committee');
    expect(organAbove(id('county-committee'), tree())).toBeNull();
    expect(superiorOf('nowhere')).toBeNull();
  });

  it('of what stands below a township is that township, which is a government', () => {
    expect(superiorOf('village-jinniu-liuxi')).toBe('town-jinniu');
    expect(superiorOf('village-jinniu-liuxi', without('town-jinniu'))).toBe('county-government');
  });
});
