import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { as, isDomainError, type OfficeId } from '#libs/kernel';
import { addresseeOf, buildOfficeTree, firstActive, OfficeFunction, type Office, type OfficeTree } from './index.js';

const id = (text: string): OfficeId => as<OfficeId>(text);

function anOffice(name: string, superior: string | null, more: Partial<Office> = {}): Office {
  return {
    id: id(name),
    name: { zh: name, en: name },
    type: 'department',
    functions: [],
    superior: superior === null ? null : id(superior),
    isActive: true,
    place: null,
    reviewedBy: null,
    ...more,
  };
}

const codeOf = (act: () => unknown): string => {
  try {
    act();
    return 'nothing thrown';
  } catch (error) {
    return isDomainError(error) ? error.code : 'not a domain error';
  }
};

const county = [
  anOffice('committee', null, { functions: ['county-committee'] }),
  anOffice('government', 'committee', { functions: ['county-government'] }),
  anOffice('conference', 'government', { functions: ['joint-conference'] }),
  anOffice('bureau', 'conference', { functions: ['petition-bureau'] }),
  anOffice('discipline', 'committee', { functions: ['discipline'] }),
  anOffice('water', 'government'),
  anOffice('town', 'government'),
  anOffice('village', 'town'),
];
const without = (...names: string[]): OfficeTree =>
  buildOfficeTree(
    county.map((office) => ({ ...office, isActive: !names.includes(office.id) })),
    '1',
  );

describe('the organisation', () => {
  const tree = buildOfficeTree(county, 'r1');

  it('answers what lies above an office, nearest first', () => {
    expect(tree.chainOf(id('village')).map((office) => office.id)).toEqual([
      'village',
      'town',
      'government',
      'committee',
    ]);
    expect(tree.superiorOf(id('village'))?.id).toBe('town');
    expect(tree.superiorOf(id('committee'))).toBeNull();
    expect(tree.isWithin(id('village'), id('government'))).toBe(true);
    expect(tree.isWithin(id('government'), id('village'))).toBe(false);
    expect(tree.childrenOf(id('town')).map((office) => office.id)).toEqual(['village']);
    expect(tree.revision).toBe('r1');
  });

  it('answers nothing for an office that does not exist', () => {
    expect(tree.get(id('moon'))).toBeNull();
    expect(tree.chainOf(id('moon'))).toEqual([]);
    expect(tree.superiorOf(id('moon'))).toBeNull();
    expect(tree.childrenOf(id('moon'))).toEqual([]);
    expect(tree.isWithin(id('moon'), id('moon'))).toBe(false);
  });

  it('has its offices in the order in which they were given, inactive ones too', () => {
    expect(without('town').all.map((office) => office.id)).toEqual(county.map((office) => office.id));
  });

  it.each<[what: string, offices: Office[], code: string, details: object]>([
    ['with a superior that does not exist', [anOffice('a', 'b')], 'superior_missing', { office: 'a', superior: 'b' }],
    ['in a circle', [anOffice('a', 'b'), anOffice('b', 'a')], 'superior_cycle', { office: 'b' }],
    ['named twice', [anOffice('a', null), anOffice('a', null)], 'duplicate', { office: 'a' }],
    [
      'with a function of another one',
      ['a', 'b'].map((name) => anOffice(name, null, { functions: ['petition-bureau'] })),
      'function_taken',
      { function: 'petition-bureau', office: 'b', other: 'a' },
    ],
  ])('refuses an office %s by its name', (_what, offices, code, details) => {
    expect(() => buildOfficeTree(offices, '1')).toThrow(
      expect.objectContaining({ kind: 'invalid', code: `office.${code}`, details }),
    );
  });

  it('takes an office whose function is written twice', () => {
    const twice = anOffice('a', null, { functions: ['petition-bureau', 'petition-bureau'] });
    expect(buildOfficeTree([twice], '1').nearest('petition-bureau', null)?.id).toBe('a');
  });

  it('is addressed at its highest active office where nobody holds a function, the first of several', () => {
    const offices = buildOfficeTree([anOffice('low', 'top'), anOffice('top', null), anOffice('other', null)], '1');
    expect(addresseeOf(offices, { function: OfficeFunction.petitionBureau }).office).toBe('top');
  });

  it('refuses a superior that does not exist, a cycle, a double id and a function held twice', () => {
    expect(codeOf(() => buildOfficeTree([anOffice('a', 'b')], '1'))).toBe('office.superior_missing');
    expect(codeOf(() => buildOfficeTree([anOffice('a', 'b'), anOffice('b', 'a')], '1'))).toBe('office.superior_cycle');
    expect(codeOf(() => buildOfficeTree([anOffice('a', 'a')], '1'))).toBe('office.superior_cycle');
    expect(codeOf(() => buildOfficeTree([anOffice('a', null), anOffice('a', null)], '1'))).toBe('office.duplicate');
    const two = ['a', 'b'].map((name) => anOffice(name, null, { functions: ['petition-bureau'] }));
    expect(codeOf(() => buildOfficeTree(two, '1'))).toBe('office.function_taken');
  });

  it('lets an inactive office keep a function that another one took over', () => {
    const old = anOffice('old-bureau', 'conference', { functions: ['petition-bureau'], isActive: false });
    expect(buildOfficeTree([...county, old], '1').nearest('petition-bureau', null)?.id).toBe('bureau');
  });
});

describe('an addressee', () => {
  it('is the office itself where it is there', () => {
    expect(addresseeOf(without(), { office: id('water') })).toEqual({ office: 'water', fellBackFrom: [], unheld: [] });
    expect(addresseeOf(without(), { function: 'joint-conference' }).office).toBe('conference');
  });

  it('falls back to the superior and says from where', () => {
    expect(addresseeOf(without('village', 'town'), { office: id('village') })).toEqual({
      office: 'government',
      fellBackFrom: ['village', 'town'],
      unheld: [],
    });
  });

  it('falls back to the petition bureau for an office that never existed', () => {
    expect(addresseeOf(without(), { office: id('moon') })).toEqual({
      office: 'bureau',
      fellBackFrom: ['moon'],
      unheld: [],
    });
  });

  it('goes from bureau to conference, government and committee where a function is not held', () => {
    expect(addresseeOf(without('bureau', 'conference'), { function: 'petition-bureau' })).toEqual({
      office: 'government',
      fellBackFrom: [],
      unheld: ['petition-bureau', 'joint-conference'],
    });
  });

  it('never sends to somebody else what is for the discipline organ only', () => {
    expect(addresseeOf(without('discipline'), { function: 'discipline' })).toEqual({
      office: null,
      fellBackFrom: [],
      unheld: ['discipline'],
    });
  });

  it('is for nobody else either that guides, or takes in disputes', () => {
    for (const what of ['dispute-centre', 'mediation-guidance', 'guidance-committee'] as const) {
      expect(addresseeOf(without(), { function: what })).toEqual({ office: null, fellBackFrom: [], unheld: [what] });
    }
  });

  it('names everything that was passed over in a list', () => {
    const chain = [id('moon'), id('water'), id('moon'), id('town')];
    expect(firstActive(without('water'), chain)).toEqual({
      office: 'town',
      fellBackFrom: ['moon', 'water'],
      unheld: [],
    });
    expect(firstActive(without('water'), [id('water')])).toEqual({ office: null, fellBackFrom: ['water'], unheld: [] });
  });
});

/** Random trees with holes: each office hangs below an earlier one, any may be inactive, any function may be missing. */
const anyTree = fc
  .array(
    fc.record({
      above: fc.nat(),
      isActive: fc.boolean(),
      holds: fc.option(fc.constantFrom(...Object.values(OfficeFunction))),
    }),
    { maxLength: 30 },
  )
  .map((nodes) => {
    const held = new Set<OfficeFunction>();
    const offices = nodes.map(({ above, isActive, holds }, index) => {
      const functions = holds !== null && !held.has(holds) ? [holds] : [];
      functions.forEach((what) => held.add(what));
      return anOffice(`o${index}`, index === 0 ? null : `o${above % index}`, { isActive, functions });
    });
    return buildOfficeTree(offices, '1');
  });

describe('any organisation with holes', () => {
  it('answers every lookup with an active office, or says that there is nobody at all', () => {
    const wanted = fc.oneof(
      fc.nat(40).map((index) => ({ office: id(`o${index}`) })),
      fc
        .constantFrom(...(['petition-bureau', 'joint-conference', 'county-government', 'county-committee'] as const))
        .map((what) => ({ function: what })),
    );
    fc.assert(
      fc.property(anyTree, wanted, (tree, whom) => {
        const found = addresseeOf(tree, whom);
        const active = tree.ofCounty.filter((office) => office.isActive);
        if (found.office === null) expect(active).toEqual([]);
        else expect(tree.get(found.office)?.isActive).toBe(true);
        const skipped = found.fellBackFrom.length + found.unheld.length;
        const direct = 'office' in whom ? whom.office : tree.nearest(whom.function, null)?.id;
        expect(skipped === 0).toBe(direct !== undefined && found.office === direct);
      }),
      { numRuns: 2000 },
    );
  });

  it('ends every chain at a top', () => {
    fc.assert(
      fc.property(anyTree, (tree) => {
        for (const office of tree.all) {
          const chain = tree.chainOf(office.id);
          expect(chain[0]).toBe(office);
          expect(chain.at(-1)?.superior).toBeNull();
        }
      }),
    );
  });
});
