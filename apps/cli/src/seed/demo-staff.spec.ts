import { describe, expect, it } from '@jest/globals';
import { binchuanCounty, buildOfficeTree, requireFittingCapacity } from '#libs/office';
import { demoStaff } from './demo-staff.js';

const tree = buildOfficeTree(binchuanCounty().offices, '1');
const staff = demoStaff(tree);

describe('the people of the demonstration', () => {
  it('are four in the bureau, and an officer and a head in 14 departments, 10 townships and 4 bodies above', () => {
    expect(staff).toHaveLength(4 + 2 * (14 + 10 + 4));
    for (const capacity of ['petition-clerk', 'petition-head', 'supervisor', 'administrator']) {
      expect(staff.filter((person) => person.capacity === capacity)).toHaveLength(1);
    }
  });

  it('have one role each, so that nobody administers and handles cases, and names that nobody shares', () => {
    expect(new Set(staff.map((person) => person.name)).size).toBe(staff.length);
    expect(new Set(staff.map((person) => person.displayName)).size).toBe(staff.length);
    expect(staff.every((person) => /^[a-z.-]+$/.test(person.name))).toBe(true);
  });

  it('have a capacity that fits their office', () => {
    expect(() => staff.forEach(({ office, capacity }) => requireFittingCapacity(tree, office, capacity))).not.toThrow();
  });

  it('are fewer where an office is missing', () => {
    const fewer = binchuanCounty().offices.map((office) => ({ ...office, isActive: office.id !== 'bureau' }));
    expect(demoStaff(buildOfficeTree(fewer, '1')).some((person) => person.name === 'clerk')).toBe(false);
  });
});
