import { describe, expect, it } from '@jest/globals';
import { as, type OfficeId } from '#libs/kernel';
import { buildOfficeTree, isShared, OfficeFunction, requireFittingCapacity } from '#libs/office';
import { madeUpCounty } from './index.js';

describe('the demonstration county', () => {
  const { offices } = madeUpCounty();
  const count = (type: string): number => offices.filter((one) => one.type === type).length;

  it('has 10 townships, 92 villages, 15 departments, a branch, 4 inspection groups and 22 organs above it', () => {
    const types = ['township', 'village', 'department', 'branch', 'inspection-group', 'outside'];
    expect(types.map(count)).toEqual([10, 92, 15, 1, 4, 22]);
    expect(offices).toHaveLength(292);
    expect(buildOfficeTree(offices, '1').ofCounty).toHaveLength(270);
  });

  it('has a mediation committee for each township and village and two of professions, studios, centres and stations', () => {
    const types = [
      'mediation-committee',
      'mediation-studio',
      'dispute-centre',
      'dispatched-office',
      'guidance-committee',
    ];
    expect(types.map(count)).toEqual([10 + 92 + 2, 2, 1 + 10, 2 * 10, 1]);
    const tree = buildOfficeTree(offices, '1');
    const holder = (what: OfficeFunction, office: string) => tree.nearest(what, as<OfficeId>(office))?.id;
    expect(holder('dispute-centre', 'mediation-jinniu-liuxi')).toBe('centre-jinniu');
    expect(holder('dispute-centre', 'dept-water')).toBe('centre');
    expect(holder('mediation-guidance', 'mediation-jinniu-liuxi')).toBe('dept-justice');
  });

  it('holds every function once, and has one top', () => {
    const tree = buildOfficeTree(offices, '1');
    for (const what of Object.values(OfficeFunction).filter((each) => !isShared(each))) {
      expect(tree.nearest(what, null)).not.toBeNull();
    }
    expect(tree.ofCounty.filter((one) => one.superior === null).map((one) => one.id)).toEqual(['county-committee']);
  });

  it('names every office in two languages, no two alike', () => {
    expect(new Set(offices.map((one) => one.name.zh)).size).toBe(292);
    expect(new Set(offices.map((one) => one.name.en)).size).toBe(292);
  });

  it('says what of it is made up', () => {
    expect(madeUpCounty().note?.zh).toContain('虚构');
  });

  it('has four accounts in the bureau, an officer and a head in 16 departments, 10 townships, 4 bodies above and 8 others, and three in a justice office', () => {
    const { accounts } = madeUpCounty();
    expect(accounts).toHaveLength(4 + 2 * (16 + 10 + 4 + 8) + 3);
    const tree = buildOfficeTree(offices, '1');
    for (const { roles } of accounts) {
      expect(roles).toHaveLength(1);
      for (const { office, capacity } of roles)
        expect(() => requireFittingCapacity(tree, office, capacity)).not.toThrow();
    }
    for (const capacity of ['petition-clerk', 'petition-head', 'supervisor', 'administrator']) {
      expect(accounts.filter(({ roles }) => roles[0]?.capacity === capacity)).toHaveLength(1);
    }
    expect(new Set(accounts.map(({ displayName }) => displayName)).size).toBe(accounts.length);
  });
});
