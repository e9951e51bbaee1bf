import { describe, expect, it } from '@jest/globals';
import { as, type Actor, type Capacity, type OfficeId } from '#libs/kernel';
import {
  alsoPlatform,
  buildOfficeTree,
  courseOnly,
  grant,
  isOfCase,
  officesWith,
  permissionsIn,
  permissionsOf,
  permitBy,
  persons,
} from './index.js';
import {
  refusalOf,
  requireAnotherPerson,
  requireFittingCapacity,
  whoMay,
  type Office,
  type Relation,
  type Relations,
} from './index.js';

const id = (text: string): OfficeId => as<OfficeId>(text);
const anOffice = (name: string, more: Partial<Office> = {}): Office => ({
  ...{
    id: id(name),
    name: { zh: name, en: name },
    type: 'department',
    functions: [],
    superior: null,
    place: null,
    reviewedBy: null,
  },
  ...{ isActive: true, ...more },
});
const offices = buildOfficeTree(
  [
    anOffice('bureau', { functions: ['petition-bureau'] }),
    anOffice('water'),
    anOffice('roads'),
    anOffice('gone', { isActive: false }),
  ],
  '1',
);
const table = {
  note: courseOnly,
  decide: persons(grant('handler', 'officer', 'head'), grant('registrar', 'officer')),
  triage: alsoPlatform(persons(grant('bureau', 'petition-clerk'), grant('registrar', 'officer'))),
  read: persons(grant('access', 'officer'), grant('any', 'administrator')),
  oversee: persons(grant('handler', 'head'), grant('any', 'supervisor')),
};
const permit = permitBy(table);
const person = (office: string, capacity: Capacity): Actor => ({
  ...{ kind: 'person', principal: `${office}/${capacity}`, office: id(office), capacity },
});
const refusal = (actor: Actor, command: keyof typeof table, relations?: Relations) =>
  refusalOf(() => permit({ actor, offices }, command, relations));
const relations: Relations = { handler: id('water'), registrar: id('roads') };

describe('who may', () => {
  it('is anybody whom one of the grants names', () => {
    expect(refusal(person('water', 'officer'), 'decide', relations)).toBeNull();
    expect(refusal(person('roads', 'officer'), 'decide', relations)).toBeNull();
    expect(refusal(person('water', 'administrator'), 'read')).toBeNull();
    expect(refusal({ kind: 'platform', principal: 'import', office: null, capacity: null }, 'triage')).toBeNull();
  });

  it.each<[what: string, actor: Actor, command: keyof typeof table, stands: Relations, details: object]>([
    [
      'a person, where only a course may',
      person('gone', 'officer'),
      'note',
      relations,
      { because: 'actor', needs: '', offices: '', who: '' },
    ],
    [
      'another capacity, by the capacities that may',
      person('water', 'supervisor'),
      'decide',
      relations,
      { because: 'capacity', needs: 'officer,head', offices: '', who: 'water/officer,water/head,roads/officer' },
    ],
    [
      'another office, by the offices that may and what they have',
      person('bureau', 'officer'),
      'decide',
      relations,
      {
        ...{ because: 'relation', needs: 'officer,head', offices: 'water,roads' },
        ...{ who: 'water/officer,water/head,roads/officer' },
      },
    ],
    [
      'whoever comes before there is a handler, by the capacities alone',
      person('bureau', 'head'),
      'decide',
      {},
      {
        because: 'relation',
        needs: 'officer,head',
        offices: '',
        who: '@handler/officer,@handler/head,@registrar/officer',
      },
    ],
    [
      'an office, with those that may whatever their office left out of its names',
      person('roads', 'head'),
      'oversee',
      relations,
      { because: 'relation', needs: 'head', offices: 'water', who: 'water/head,/supervisor' },
    ],
    [
      'the wrong one, with offices that are not known yet left out of its names',
      person('bureau', 'officer'),
      'triage',
      {},
      {
        ...{ because: 'relation', needs: 'petition-clerk', offices: 'bureau' },
        ...{ who: 'bureau/petition-clerk,@registrar/officer' },
      },
    ],
  ])('is not %s', (_what, actor, command, stands, details) => {
    expect(refusal(actor, command, stands)).toEqual({
      ...{ kind: 'forbidden', code: 'office.not_permitted', details: { command, ...details } },
    });
  });

  it('is nobody of an office that is not active any more', () => {
    expect(refusal(person('gone', 'officer'), 'decide', { handler: id('gone') })).toEqual({
      ...{ kind: 'forbidden', code: 'office.not_active', details: { command: 'decide', office: 'gone' } },
    });
  });

  it('is told without an office where any may, or access decides', () => {
    expect(whoMay(table, 'read', { offices, relations: {} })).toBe('/officer,/administrator');
  });

  it('is told of a capacity by the rows that some relation opens to it', () => {
    expect(permissionsOf(table, 'officer')).toEqual(['decide', 'triage', 'read']);
    expect(permissionsOf(table, 'supervisor')).toEqual(['oversee']);
    const inOffice = (office: string, capacity: Capacity) =>
      permissionsIn(table, { office: id(office), capacity }, offices);
    // The bureau's own are open to the bureau alone; what stands to a case in some way may be anybody's.
    expect(inOffice('bureau', 'petition-clerk')).toEqual(['triage']);
    expect(inOffice('water', 'petition-clerk')).toEqual([]);
    expect(inOffice('water', 'officer')).toEqual(['decide', 'triage', 'read']);
    expect(inOffice('water', 'head')).toEqual(['decide', 'oversee']);
    // Whoever asks who may is told the offices that alone may; of what hangs on a case there are none.
    const alone = (name: string) => officesWith(table, name, { offices, near: id('water') });
    expect([alone('triage'), alone('decide'), alone('nothing')]).toEqual([null, null, null]);
    const ours = { own: persons(grant('bureau', 'petition-clerk')) };
    expect(officesWith(ours, 'own', { offices, near: id('water') })).toEqual([id('bureau')]);
  });
});

describe('a relation', () => {
  it.each<[relation: Relation, expected: boolean]>([
    ['any', false],
    ['bureau', false],
    ['access', false],
    ['handler', true],
    ['verifier', true],
  ])('%s names an office of the case: %s', (relation, expected) => {
    expect(isOfCase(relation)).toBe(expected);
  });
});

describe('four eyes (双人)', () => {
  it('are not those of one actor, also where it is no person', () => {
    const platform: Actor = { kind: 'platform', principal: 'import', office: null, capacity: null };
    const same = { kind: 'forbidden', code: 'office.same_person', details: {} };
    expect(refusalOf(() => requireAnotherPerson(platform, 'import'))).toEqual(same);
    expect(refusalOf(() => requireAnotherPerson(platform, 'somebody'))).toBeNull();
  });
});

describe('a capacity', () => {
  it('is refused in an office that does not have it, by those that it has', () => {
    expect(refusalOf(() => requireFittingCapacity(offices, id('water'), 'petition-clerk'))).toEqual({
      ...{ kind: 'invalid', code: 'office.capacity_unfit' },
      details: { office: 'water', capacity: 'petition-clerk', fitting: 'officer,head' },
    });
    expect(refusalOf(() => requireFittingCapacity(offices, id('moon'), 'officer'))).toEqual({
      ...{ kind: 'invalid', code: 'office.unknown', details: { office: 'moon' } },
    });
  });
});
