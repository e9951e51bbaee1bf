import { afterAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { madeUpCounty } from '#libs/county';
import { as, type OfficeId } from '#libs/kernel';
import { isManagedElsewhere } from './managing-organ.js';
import {
  addresseeOf,
  answererOf,
  aboveOf,
  buildOfficeTree,
  grant,
  guidedBy,
  isGuided,
  lineOf,
  managingOrganOf,
  OfficeType,
  organAbove,
  permitBy,
  persons,
  refusalOf,
  superiorInLine,
  superiorOrganOf,
  typeRules,
  verifierOf,
  withoutOffices,
  type Office,
} from './index.js';

const id = (text: string): OfficeId => as<OfficeId>(text);
const offices = buildOfficeTree(madeUpCounty().offices, '1');
const lineIds = (office: string) => lineOf(offices, id(office)).map((each) => each.id);
const ofType = (type: string) => offices.ofCounty.filter((office) => office.type === type);

describe('what stands above an office', () => {
  it('leads it, up to the top', () => {
    expect(lineIds('police-jinniu')).toEqual([
      'police-jinniu',
      'dept-public-security',
      'county-government',
      'county-committee',
    ]);
    expect(lineIds('centre-jinniu')[1]).toBe('town-jinniu');
    expect(lineIds('nowhere')).toEqual([]);
  });

  it('guides a mediation committee, of a village, a township or a profession, and leads none', () => {
    for (const committee of ['mediation-jinniu', 'mediation-jinniu-liuxi', 'mediation-medical']) {
      expect(lineIds(committee)).toEqual([committee]);
      expect(offices.superiorOf(id(committee))).not.toBeNull();
    }
    expect(lineIds('studio-jinniu')).toEqual(['studio-jinniu', 'mediation-jinniu']);
  });

  it('is of another system for a branch, and sees nothing of it', () => {
    expect(superiorInLine(offices, id('dept-ecology'))).toBeNull();
    expect(superiorInLine(offices, id('dept-justice'))?.id).toBe('county-government');
    expect(superiorInLine(offices, id('studio-jinniu'))?.id).toBe('mediation-jinniu');
  });

  it('does not lead through a court, a procuratorate, a congress or a branch, nor a part of one', () => {
    const elsewhere = Object.entries(typeRules).flatMap(([type, { above }]) => (above === 'elsewhere' ? [type] : []));
    expect(elsewhere.sort()).toEqual(['branch', 'court', 'peoples-congress', 'procuratorate', 'vertical-organ']);
    for (const whole of offices.ofCounty.filter(({ type }) => elsewhere.includes(type))) {
      const part: Office = {
        ...{ ...whole, id: id('part'), type: 'dispatched-office', functions: [], superior: whole.id },
        ...{ reviewedBy: null, managedBy: null },
      };
      const tree = buildOfficeTree([...offices.all, part], '2');
      expect(lineOf(tree, part.id)).toEqual([part, whole]);
      expect(superiorInLine(tree, part.id)).toEqual(whole);
      expect([aboveOf(part.id, tree), aboveOf(whole.id, tree)]).toEqual([whole.id, null]);
      expect([organAbove(part.id, tree), managingOrganOf(tree, part.id)]).toEqual([null, null]);
      expect(isManagedElsewhere(tree, part.id)).toBe(true);
      // Nobody of the county government stands in for it: the petition bureau is told by what it is for.
      const gone = withoutOffices(tree, [whole.id, part.id]);
      expect(addresseeOf(gone, { office: part.id })).toMatchObject({
        office: 'bureau',
        fellBackFrom: [part.id, whole.id],
      });
    }
  });

  it('is said for every type', () => {
    expect(Object.keys(typeRules).sort()).toEqual(Object.values(OfficeType).sort());
    expect(Object.entries(typeRules).flatMap(([type, { above }]) => (above === 'guided' ? [type] : []))).toEqual([
      'mediation-committee',
    ]);
  });
});

describe('a mediation committee', () => {
  const committees = ofType('mediation-committee');

  it('is there for each township and village, for medical and for traffic disputes', () => {
    expect(committees).toHaveLength(10 + 92 + 2);
  });

  it('opens nothing to whoever stands above it, whatever is asked', () => {
    for (const { id: committee } of committees) {
      expect(superiorInLine(offices, committee)).toBeNull();
      expect(superiorOrganOf(committee, offices)).toBeNull();
      expect(aboveOf(committee, offices)).toBeNull();
      expect(organAbove(committee, offices)).toBeNull();
      expect(verifierOf(committee, offices)).toBeNull();
      expect(managingOrganOf(offices, committee)).toBeNull();
      const gone = withoutOffices(offices, [committee]);
      expect(answererOf(committee, gone)).toBeNull();
      expect(addresseeOf(gone, { office: committee })).toEqual({ office: null, fellBackFrom: [committee], unheld: [] });
    }
  });

  it('is no door to its cases for an organ above the petition bureau', () => {
    const permit = permitBy({ look: persons(grant('aboveBureau', 'head')) });
    const asked = (office: string, handler: string) =>
      refusalOf(() =>
        permit(
          { actor: { kind: 'person', principal: office, office: id(office), capacity: 'head' }, offices },
          'look',
          { handler: id(handler) },
        ),
      );
    expect(asked('town-jinniu', 'mediation-jinniu')).not.toBeNull();
    expect(asked('dept-justice', 'mediation-jinniu')).not.toBeNull();
  });
});

describe('who guides', () => {
  it('is told of the committees of its level and below, and of nothing else', () => {
    const all = ofType('mediation-committee').map((office) => office.id);
    expect(guidedBy(offices, id('dept-justice')).map((office) => office.id)).toEqual(all);
    expect(guidedBy(offices, id('guidance-committee'))).toHaveLength(all.length);
  });

  it('is an office with that function: no government, no township, no bureau', () => {
    for (const office of ['county-government', 'town-jinniu', 'bureau', 'justice-jinniu', 'centre', 'nowhere']) {
      expect(guidedBy(offices, id(office))).toEqual([]);
    }
    expect(guidedBy(withoutOffices(offices, [id('dept-justice')]), id('dept-justice'))).toEqual([]);
  });

  it('is told of those below it alone where it stands in a township', () => {
    const local: Office = {
      ...offices.get(id('guidance-committee'))!,
      ...{ id: id('local-guidance'), superior: id('town-jinniu'), place: '金牛镇' },
    };
    const tree = buildOfficeTree([...offices.all, local], '2');
    const told = guidedBy(tree, local.id);
    expect(told.every((office) => tree.isWithin(office.id, id('town-jinniu')))).toBe(true);
    expect(told).toHaveLength(
      1 + offices.childrenOf(id('town-jinniu')).filter(({ type }) => type === 'village').length,
    );
  });
});

/** Random organisations of every type, any of them inactive. */
const anyCounty = fc
  .array(
    fc.record({
      above: fc.nat(),
      type: fc.constantFrom(...Object.values(OfficeType).filter((type) => type !== OfficeType.outside)),
      isActive: fc.boolean(),
    }),
    { minLength: 1, maxLength: 30 },
  )
  .map((nodes) =>
    nodes.map(({ above, type, isActive }, index): Office => ({
      ...{ id: id(`o${index}`), name: { zh: `o${index}`, en: `o${index}` }, type, isActive, functions: [] },
      ...{ superior: index === 0 ? null : id(`o${above % index}`), place: null, reviewedBy: [] },
    })),
  );

describe('any organisation', () => {
  let asked = 0;

  afterAll(() => {
    expect(asked).toBeGreaterThan(300);
  });

  it('names nobody above what is guided or led elsewhere, in no question, however the offices stand', () => {
    fc.assert(
      fc.property(anyCounty, (nodes) => {
        const tree = buildOfficeTree(nodes, '1');
        for (const office of tree.all) {
          const line = lineOf(tree, office.id);
          const end = line.at(-1)!;
          if (typeRules[end.type].above === 'led') continue;
          asked += 1;
          const mayBe = [...line.map((each) => each.id), null];
          // Who stands in for what another level leads, and who verifies it, a function of the county says, and no place.
          const byPlace = isGuided(end) ? [verifierOf(office.id, tree), answererOf(office.id, tree)] : [];
          for (const found of [
            aboveOf(office.id, tree),
            organAbove(office.id, tree),
            superiorInLine(tree, office.id)?.id ?? null,
            ...byPlace,
          ]) {
            expect(mayBe).toContain(found);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });
});
