import { describe, expect, it } from '@jest/globals';
import { buildOfficeTree, isShared, OfficeFunction, requireFittingCapacity } from '#libs/office';
import { madeUpCounty } from './index.js';

describe('the demonstration county', () => {
  const { offices } = madeUpCounty();
  const count = (type: string): number => offices.filter((one) => one.type === type).length;

  it('has 10 townships, 92 villages, 13 departments, a branch, 4 inspection groups and 19 organs above it', () => {
    const types = ['township', 'village', 'department', 'branch', 'inspection-group', 'outside'];
    expect(types.map(count)).toEqual([10, 92, 13, 1, 4, 19]);
    expect(offices).toHaveLength(144);
    expect(buildOfficeTree(offices, '1').ofCounty).toHaveLength(125);
  });

  it('holds every function once, and has one top', () => {
    const tree = buildOfficeTree(offices, '1');
    for (const what of Object.values(OfficeFunction).filter((each) => !isShared(each))) {
      expect(tree.nearest(what, null)).not.toBeNull();
    }
    expect(tree.ofCounty.filter((one) => one.superior === null).map((one) => one.id)).toEqual(['county-committee']);
  });

  it('names every office in two languages, no two alike', () => {
    expect(new Set(offices.map((one) => one.name.zh)).size).toBe(144);
    expect(new Set(offices.map((one) => one.name.en)).size).toBe(144);
  });

  it('says what of it is made up', () => {
    expect(madeUpCounty().note?.zh).toContain('虚构');
  });

  it('has four accounts in the bureau, and an officer and a head in 14 departments, 10 townships and 4 bodies above', () => {
    const { accounts } = madeUpCounty();
    expect(accounts).toHaveLength(4 + 2 * (14 + 10 + 4));
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
