import { describe, expect, it } from '@jest/globals';
import { as, type OfficeId } from '#libs/kernel';
import { madeUpCounty } from '#libs/county';
import { buildOfficeTree, isInOwnLine, superiorInLine } from './index.js';

const offices = buildOfficeTree(madeUpCounty().offices, '1');
const id = (text: string): OfficeId => as<OfficeId>(text);
const isIn = (office: string, organ: string): boolean => isInOwnLine(offices, id(office), id(organ));
const village = offices.all.find(({ type, superior }) => type === 'village' && superior === 'town-binju')!;

describe('the own line of an organ (art. 23(1))', () => {
  it('is the organ and what it leads, however far below', () => {
    expect(isIn('dept-transport', 'dept-transport')).toBe(true);
    expect(isIn('dept-transport', 'county-government')).toBe(true);
    expect(isIn(village.id, 'county-government')).toBe(true);
    expect(isIn('county-government', 'dept-transport')).toBe(false);
    expect(isIn('nowhere', 'county-government')).toBe(false);
  });

  it("is not what another level leads: no branch of a prefecture department is in the county government's", () => {
    expect(offices.isWithin(id('dept-ecology'), id('county-government'))).toBe(true);
    expect(isIn('dept-ecology', 'county-government')).toBe(false);
    expect(isIn('dept-ecology', 'dept-ecology')).toBe(true);
    expect(superiorInLine(offices, id('dept-ecology'))).toBeNull();
    expect(superiorInLine(offices, id('dept-transport'))?.id).toBe('county-government');
    expect(superiorInLine(offices, id('nowhere'))).toBeNull();
  });

  it('is of a committee its party organs, not the government and its departments', () => {
    const model = offices.get(id('discipline'))!;
    const party = { ...model, id: id('publicity'), type: 'party-department' as const, functions: [], managedBy: null };
    const withParty = buildOfficeTree([...offices.all, party], '1');
    expect(isInOwnLine(withParty, party.id, id('county-committee'))).toBe(true);
    expect(isIn('county-committee', 'county-committee')).toBe(true);
    expect(isIn('county-government', 'county-committee')).toBe(false);
    expect(isIn('dept-transport', 'county-committee')).toBe(false);
  });
});
