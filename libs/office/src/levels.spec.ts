import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { as, type OfficeId } from '#libs/kernel';
import {
  accusationOrgans,
  addresseeOf,
  buildOfficeTree,
  isShared,
  managingOrganOf,
  OfficeFunction,
  OfficeType,
  permitBy,
  petitionBureauFor,
  persons,
  grant,
  refusalOf,
  reviewRouteOf,
  verifierOf,
  withoutOffices,
  type Office,
} from './index.js';

const id = (text: string): OfficeId => as<OfficeId>(text);
const anOffice = (name: string, superior: string | null, more: Partial<Office> = {}): Office => ({
  ...{ id: id(name), name: { zh: name, en: name }, type: 'department', functions: [], place: null },
  ...{ superior: superior === null ? null : id(superior), reviewedBy: null, isActive: true, ...more },
});

/** A county below `above`, each of its functions held once. */
const aCounty = (name: string, above: string | null): Office[] => [
  anOffice(`${name}-committee`, above, { type: 'committee', functions: ['county-committee'] }),
  anOffice(`${name}-government`, `${name}-committee`, { type: 'government', functions: ['county-government'] }),
  anOffice(`${name}-conference`, `${name}-government`, { type: 'joint-conference', functions: ['joint-conference'] }),
  anOffice(`${name}-bureau`, `${name}-conference`, { type: 'petition-bureau', functions: ['petition-bureau'] }),
  anOffice(`${name}-discipline`, `${name}-committee`, { type: 'discipline', functions: ['discipline'] }),
  anOffice(`${name}-police`, `${name}-government`, { functions: ['accusations'] }),
  anOffice(`${name}-water`, `${name}-government`),
  anOffice(`${name}-town`, `${name}-government`, { type: 'township' }),
  anOffice(`${name}-village`, `${name}-town`, { type: 'village' }),
];
/** A city with a bureau of its own, two counties below its government, and a third that has no bureau. */
const city = [
  ...aCounty('city', null),
  ...aCounty('east', 'city-government'),
  ...aCounty('west', 'city-government'),
  ...aCounty('south', 'city-government').filter(({ id: one }) => one !== 'south-bureau'),
];
const tree = buildOfficeTree(city, '1');
const nearest = (what: OfficeFunction, office: string | null): string | null =>
  tree.nearest(what, office === null ? null : id(office))?.id ?? null;

describe('who holds a function for an office', () => {
  it.each<[office: string, bureau: string]>([
    ['east-water', 'east-bureau'],
    ['east-village', 'east-bureau'],
    ['east-committee', 'east-bureau'],
    ['west-town', 'west-bureau'],
    ['west-bureau', 'west-bureau'],
    ['city-water', 'city-bureau'],
    ['city-committee', 'city-bureau'],
    ['south-water', 'city-bureau'],
  ])('is the nearest above: the petition bureau of %s is %s', (office, bureau) => {
    expect(nearest('petition-bureau', office)).toBe(bureau);
  });

  it('is of its own county too where nobody above an office is left, and near nothing for one that is unknown', () => {
    const gone = ['west-water', 'west-government', 'west-committee', 'city-government', 'city-committee'];
    const deserted = buildOfficeTree(
      city.map((office) => ({ ...office, isActive: !gone.includes(office.id) })),
      '1',
    );
    expect(addresseeOf(deserted, { office: id('west-water') }).office).toBe('west-bureau');
    expect(addresseeOf(deserted, { office: id('moon') })).toEqual({
      ...addresseeOf(deserted, { function: OfficeFunction.petitionBureau }),
      fellBackFrom: ['moon'],
    });
  });

  it('is never one of another county, and nobody where no level above has one', () => {
    const without = buildOfficeTree(
      city.filter(({ id: one }) => one !== 'city-bureau'),
      '1',
    );
    expect(without.nearest('petition-bureau', id('south-water'))).toBeNull();
    expect(without.nearest('petition-bureau', id('city-water'))).toBeNull();
    expect(without.nearest('petition-bureau', null)).toBeNull();
    expect(nearest('petition-bureau', null)).toBe('city-bureau');
  });

  it('is looked for one level higher where that one is gone, and not in another county', () => {
    const gone = withoutOffices(tree, [id('east-bureau')]);
    expect(gone.nearest('petition-bureau', id('east-water'))?.id).toBe('city-bureau');
    const both = withoutOffices(gone, [id('city-bureau')]);
    expect(both.nearest('petition-bureau', id('east-water'))).toBeNull();
    expect(both.nearest('petition-bureau', id('west-water'))?.id).toBe('west-bureau');
  });

  it('is one in each level, and two in one are refused', () => {
    const second = anOffice('second', 'east-government', { functions: ['petition-bureau'] });
    expect(() => buildOfficeTree([...city, second], '1')).toThrow(
      expect.objectContaining({
        code: 'office.function_taken',
        details: { function: 'petition-bureau', office: 'second', other: 'east-bureau' },
      }),
    );
    const ofTown = anOffice('of-town', 'east-town', { functions: ['petition-bureau'] });
    const more = buildOfficeTree([...city, ofTown], '1');
    expect(more.nearest('petition-bureau', id('east-village'))?.id).toBe('of-town');
    expect(more.nearest('petition-bureau', id('east-water'))?.id).toBe('east-bureau');
  });

  it('takes what the public submits: of the place that it is about, else the highest', () => {
    const asked = ['west-village', 'east-town', 'moon', null].map((place) =>
      petitionBureauFor(tree, place === null ? null : id(place)),
    );
    expect(asked).toEqual(['west-bureau', 'east-bureau', 'city-bureau', 'city-bureau']);
  });

  it('decides reviews, management, who verifies and who takes accusations', () => {
    expect(reviewRouteOf(tree, id('east-town')).bodies[0]?.office).toBe('east-government');
    expect(reviewRouteOf(tree, id('east-committee')).bodies[0]?.office).toBe('city-committee');
    expect(managingOrganOf(tree, id('west-water'))).toBe('west-committee');
    expect(managingOrganOf(tree, id('west-committee'))).toBe('city-committee');
    expect(verifierOf(id('west-water'), tree)).toBe('west-bureau');
    expect(accusationOrgans(tree, [id('east-water')]).map((organ) => organ.id)).toEqual([
      'east-discipline',
      'city-discipline',
      'city-police',
      'east-police',
    ]);
  });

  it('decides who may: a clerk of another county has nothing to do with a case', () => {
    const permit = permitBy({ notify: persons(grant('bureau', 'petition-clerk')) });
    const clerk = (office: string) =>
      ({ kind: 'person', principal: office, office: id(office), capacity: 'petition-clerk' }) as const;
    const asked = (office: string, handler: string | null) =>
      refusalOf(() =>
        permit({ actor: clerk(office), offices: tree }, 'notify', handler === null ? {} : { handler: id(handler) }),
      );
    expect(asked('east-bureau', 'east-water')).toBeNull();
    expect(asked('west-bureau', 'east-water')).toMatchObject({ details: { offices: 'east-bureau' } });
    expect(asked('west-bureau', null)).toBeNull();
    expect(asked('west-water', null)).toMatchObject({ details: { offices: 'west-bureau' } });
  });
});

/** Random organisations of every type in which each function is held once at most. */
const anyCounty = fc
  .array(
    fc.record({
      above: fc.option(fc.nat()),
      type: fc.constantFrom(...Object.values(OfficeType).filter((type) => type !== OfficeType.outside)),
      isActive: fc.boolean(),
      holds: fc.option(fc.constantFrom(...Object.values(OfficeFunction).filter((what) => !isShared(what)))),
    }),
    { minLength: 1, maxLength: 30 },
  )
  .map((nodes) => {
    const held = new Set<OfficeFunction>();
    return nodes.map(({ above, type, isActive, holds }, index) => {
      const functions = holds !== null && isActive && !held.has(holds) ? [holds] : [];
      functions.forEach((what) => held.add(what));
      const superior = index === 0 || above === null ? null : `o${above % index}`;
      return anOffice(`o${index}`, superior, { type, isActive, functions });
    });
  });

describe('a county in which one office holds each function', () => {
  it('finds it for every office, wherever that stands, and for nobody in particular', () => {
    fc.assert(
      fc.property(anyCounty, (offices) => {
        const one = buildOfficeTree(withoutReviewers(offices), '1');
        for (const what of Object.values(OfficeFunction).filter((each) => !isShared(each))) {
          const only = offices.find(({ isActive, functions }) => isActive && functions.includes(what))?.id ?? null;
          for (const asked of [null, id('moon'), ...offices.map((office) => office.id)]) {
            expect(one.nearest(what, asked)?.id ?? null).toBe(only);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});

// A default body for a review may come to stand above itself in a random tree, which is another thing.
const withoutReviewers = (offices: readonly Office[]): Office[] =>
  offices.map((office) => ({ ...office, reviewedBy: [] }));
