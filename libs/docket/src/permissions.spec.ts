import { mechanismRights } from '../../../test/support/mechanism-rights.js';
import { competenceRights } from '../../../test/support/competence-rights.js';
import { rosterRights } from '../../../test/support/roster-rights.js';
import { describe, expect, it } from '@jest/globals';
import { endingRights } from '../../../test/support/ending-rights.js';
import { rightsOfKinds } from '../../../test/support/rights-of-kinds.js';
import { as, Capacity, type Actor, type CaseId, type OfficeId } from '#libs/kernel';
import { madeUpCounty } from '#libs/county';
import {
  buildOfficeTree,
  capacitiesOf,
  permitBy,
  refusalOf,
  requireAnotherPerson,
  requireFittingCapacity,
  whoMay,
  type Permission,
  type Relations,
} from '#libs/office';
import { permissions } from './registry.js';

const permit = permitBy(permissions);
const offices = buildOfficeTree(madeUpCounty().offices, '1');
const id = (text: string): OfficeId => as<OfficeId>(text);
const person = (office: string, capacity: Capacity, principal = 'p1'): Actor => ({
  kind: 'person',
  principal,
  office: id(office),
  capacity,
});
const asking = (actor: Actor, name: string, relations: Relations = {}): string => {
  const refusal = refusalOf(() => permit({ actor, offices }, name, relations));
  return refusal === null ? 'yes' : `${refusal.code} ${refusal.details.because ?? ''}`.trim();
};

const relations: Relations = {
  registrar: id('dept-finance'),
  handler: id('dept-water'),
  referrer: id('bureau'),
  addressee: id('dept-water'),
  holder: id('joint-conference'),
  verifier: id('bureau'),
  executor: id('town-binju'),
};
const names = Object.keys(permissions);

/** What the table says in words, written out a second time on purpose: a changed right must be changed twice. */
const expected: Readonly<Record<string, string>> = {
  ...competenceRights,
  'petition.register': 'any: petition-clerk petition-head | registrar: officer | platform public',
  'petition.upholdObjection': 'referrer: petition-head head',
  'petition.rejectObjection': 'referrer: petition-head head',
  'petition.issueNotice': 'bureau: petition-clerk petition-head | handler: officer',
  'petition.correctNotice': 'access: petition-clerk petition-head officer head',
  'petition.withdrawNotice': 'access: petition-clerk petition-head officer head',
  'petition.notify': 'bureau: petition-clerk petition-head | handler: officer | course platform',
  'petition.accept': 'handler: officer | platform',
  'petition.askExtension': 'handler: officer',
  'petition.approveExtension': 'handler: head',
  'petition.submitOpinion': 'handler: officer',
  'petition.takeBackOpinion': 'handler: officer',
  'petition.approveOpinion': 'handler: head',
  'petition.returnOpinion': 'handler: head',
  'petition.refuseExtension': 'handler: head',
  'petition.noticeExtension': 'handler: officer | course',
  'petition.decide': 'handler: officer | platform',
  'petition.recordDelivery': 'bureau: petition-clerk petition-head | handler: officer | course platform',
  'petition.reportCompletion': 'handler: officer',
  'petition.close': 'handler: officer petition-clerk petition-head | platform',
  ...endingRights,
  ...rosterRights,
  'petition.addMaterial': 'public',
  'petition.confirmNotice': 'public',
  'petition.evaluate': 'public',
  'petition.confirmRecord': 'verifier: petition-head head',
  'petition.rejectRecord': 'verifier: petition-head head',
  'petition.disputeDate': 'public',
  'petition.passMoment': 'course platform',
  ...rightsOfKinds,
  ...mechanismRights,
  'read.petition': 'access: petition-clerk petition-head officer head supervisor',
  'read.petitions': 'access: petition-clerk petition-head officer head supervisor',
  'read.parties': 'access: petition-clerk petition-head officer head',
  'read.receipt': 'access: petition-clerk petition-head',
  'read.supervision': 'access: petition-clerk petition-head officer head supervisor',
  'read.supervisions': 'access: petition-clerk petition-head officer head supervisor',
  'read.events': 'access: petition-clerk petition-head officer head supervisor',
  'read.engineLines': 'access: petition-head supervisor',
  'read.duties': 'access: petition-clerk petition-head officer head supervisor',
  'read.board': 'access: petition-head head supervisor',
  'read.counts': 'access: petition-clerk petition-head officer head supervisor',
  'read.offices': 'any: petition-clerk petition-head officer head supervisor administrator | platform',
  'read.packs': 'any: petition-clerk petition-head officer head supervisor administrator | platform',
  'read.deadline': 'any: petition-clerk petition-head officer head supervisor administrator | platform public',
  'read.status': 'any: petition-clerk petition-head officer head supervisor administrator | public',
  'views.share': 'any: petition-head head',
  'administration.readCourses': 'any: administrator | platform',
  'administration.readAccounts': 'any: administrator | platform',
  'administration.changeAccounts': 'any: administrator | platform',
  'administration.changeOffices': 'any: administrator | platform',
  'administration.changeClauses': 'any: administrator | platform',
  'administration.loadPack': 'any: administrator | platform',
  'administration.openDrill': 'any: administrator petition-head | platform',
  'administration.advanceDrill': 'any: administrator petition-head | platform',
  'administration.reconcile': 'any: administrator | platform',
  'administration.verifyLedger': 'any: administrator supervisor | platform',
  'administration.import': 'bureau: petition-head | platform',
  'administration.removeDemo': 'any: administrator | platform',
};

const inWords = (permission: Permission): string => {
  const others = (['course', 'platform', 'public'] as const).filter((kind) => permission[kind]).join(' ');
  const grants = permission.persons.map((grant) => `${grant.relation}: ${grant.capacities.join(' ')}`);
  return [...grants, others].filter((part) => part !== '').join(' | ');
};

describe('the permission table', () => {
  it.each(names)('says who may %s', (name) => {
    expect(inWords(permissions[name] as Permission)).toBe(expected[name]);
  });

  it('gives an administrator no case', () => {
    const reach = names.filter((name) => inWords(permissions[name] as Permission).includes('administrator'));
    expect(reach.filter((name) => /^(petition|supervision)\./.test(name))).toEqual([]);
    const reads = reach.filter((name) => name.startsWith('read.'));
    expect(reads).toEqual(['read.offices', 'read.roster', 'read.packs', 'read.deadline', 'read.status']);
  });

  it('gives nobody both halves of an extension, or of an opinion', () => {
    for (const capacity of Object.values(Capacity)) {
      const may = (name: string): boolean => asking(person('dept-water', capacity), name, relations) === 'yes';
      expect(may('petition.askExtension') && may('petition.approveExtension')).toBe(false);
      expect(may('petition.submitOpinion') && may('petition.approveOpinion')).toBe(false);
    }
  });

  it('decides every command for every capacity and kind of office as the words say', () => {
    const standing: Record<string, OfficeId[]> = {
      registrar: [id('dept-finance')],
      handler: [id('dept-water')],
      referrer: [id('bureau')],
      bureau: [id('bureau')],
      aboveBureau: [id('county-government'), id('county-committee')],
      guide: [id('dept-justice'), id('guidance-committee')],
      addressee: [id('dept-water')],
      holder: [id('joint-conference')],
      verifier: [id('bureau')],
      executor: [id('town-binju')],
    };
    const places = 'bureau dept-water dept-finance joint-conference town-binju dept-justice'.split(' ');
    let decisions = 0;
    for (const name of names) {
      for (const capacity of Object.values(Capacity)) {
        for (const office of places) {
          const grants = (expected[name] ?? '').split(' | ').filter((part) => part.includes(': '));
          const may = grants.some((grant) => {
            const [relation = '', capacities = ''] = grant.split(': ');
            const related = ['any', 'access'].includes(relation) || standing[relation]?.includes(id(office));
            return capacities.split(' ').includes(capacity) && related;
          });
          const answer = asking(person(office, capacity), name, relations);
          expect([name, capacity, office, answer === 'yes']).toEqual([name, capacity, office, may]);
          decisions += 1;
        }
      }
    }
    expect(decisions).toBe(names.length * 36);
  });

  it('lets course, platform and public do exactly what their columns say', () => {
    const course: Actor = {
      kind: 'course',
      principal: 'course:petition',
      office: null,
      capacity: null,
      caseId: as<CaseId>('00000000-0000-4000-8000-000000000001'),
    };
    const platform: Actor = { kind: 'platform', principal: 'import', office: null, capacity: null };
    const nobody: Actor = { kind: 'public', principal: 'public', office: null, capacity: null };
    for (const name of names) {
      for (const actor of [course, platform, nobody]) {
        const words = (expected[name] ?? '').split(' | ').at(-1) ?? '';
        const may = !words.includes(':') && words.split(' ').includes(actor.kind);
        expect([name, actor.kind, asking(actor, name)]).toEqual([
          name,
          actor.kind,
          may ? 'yes' : 'office.not_permitted actor',
        ]);
      }
    }
  });
});

describe('a refusal', () => {
  it('says which capacity is needed', () => {
    const refusal = refusalOf(() => permit({ actor: person('bureau', 'petition-clerk'), offices }, 'supervision.open'));
    expect(refusal?.details).toEqual({
      command: 'supervision.open',
      because: 'capacity',
      needs: 'petition-head,head',
      offices: '',
      who: 'bureau/petition-head,county-government/head,county-committee/head',
    });
  });

  it('says which office may', () => {
    const actor = person('dept-finance', 'officer');
    const refusal = refusalOf(() => permit({ actor, offices }, 'petition.accept', relations));
    expect(refusal?.details).toMatchObject({ because: 'relation', needs: 'officer', offices: 'dept-water' });
  });

  it('names the capacity that the office has which may, not the one of whoever asks', () => {
    const bureau = as<OfficeId>('bureau');
    const actor = person('dept-finance', 'officer');
    const refusal = refusalOf(() => permit({ actor, offices }, 'petition.triage', { registrar: bureau }));
    const needs = 'petition-clerk,petition-head';
    expect(refusal?.details).toMatchObject({
      needs,
      offices: 'bureau',
      who: 'bureau/petition-clerk,bureau/petition-head',
    });
    expect(whoMay(permissions, 'petition.accept', { offices, relations: {} })).toBe('@handler/officer');
    expect(whoMay(permissions, 'docket.retryStep', { offices, relations: {} })).toBe('/administrator');
  });

  it('says that nobody may, not that the platform may, where no office in question has the capacity', () => {
    const actor = person('dept-finance', 'officer');
    const refusal = refusalOf(() => permit({ actor, offices }, 'petition.accept', { handler: id('bureau') }));
    expect(refusal).toEqual({
      kind: 'forbidden',
      code: 'office.nobody_may',
      details: { command: 'petition.accept', offices: 'bureau' },
    });
    const clerk = person('bureau', 'petition-clerk');
    const byCapacity = refusalOf(() => permit({ actor: clerk, offices }, 'petition.accept', { handler: id('bureau') }));
    expect(byCapacity?.code).toBe('office.nobody_may');
    // What only a course does is said to be the platform's.
    const ofCourse = refusalOf(() => permit({ actor, offices }, 'supervision.passMoment'));
    expect(ofCourse).toMatchObject({ code: 'office.not_permitted', details: { who: '' } });
  });

  it('follows an office that is closed at once', () => {
    const closed = madeUpCounty().offices.map((office) => ({ ...office, isActive: office.id !== 'dept-water' }));
    const context = { actor: person('dept-water', 'officer'), offices: buildOfficeTree(closed, '2') };
    expect(refusalOf(() => permit(context, 'read.offices'))?.code).toBe('office.not_active');
    expect(asking(person('moon', 'officer'), 'read.offices')).toBe('office.not_active');
  });

  it('is nobody else’s mistake: a bug stays a bug', () => {
    const bug = () => {
      throw new TypeError('bug');
    };
    expect(() => refusalOf(bug)).toThrow(TypeError);
    expect(refusalOf(() => 1)).toBeNull();
  });

  it('keeps four eyes apart', () => {
    const actor = person('dept-water', 'head', 'ann');
    expect(refusalOf(() => requireAnotherPerson(actor, 'bob'))).toBeNull();
    expect(refusalOf(() => requireAnotherPerson(actor, 'ann'))?.code).toBe('office.same_person');
    const deputy = { ...actor, principal: 'cid', deputyFor: 'ann' } as Actor;
    expect(refusalOf(() => requireAnotherPerson(deputy, 'bob'))).toBeNull();
    expect(refusalOf(() => requireAnotherPerson(deputy, 'ann'))?.code).toBe('office.same_person');
    expect(refusalOf(() => requireAnotherPerson(deputy, 'bob', 'ann'))?.code).toBe('office.same_person');
    expect(refusalOf(() => requireAnotherPerson(actor, 'bob', 'ann'))?.code).toBe('office.same_person');
  });

  it('holds for a relation that nobody stands in', () => {
    const officer = person('dept-water', 'officer');
    for (const handler of [null, []]) expect(asking(officer, 'petition.accept', { handler })).toContain('relation');
  });
});

describe('a supervision', () => {
  it.each([
    'supervision.reply',
    'supervision.reportCorrection',
    'supervision.issueStep',
    'supervision.verifyCorrection',
  ])('of whichever office leaves nobody without %s', (command) => {
    const stuck = offices.ofCounty.filter((office) => {
      const relations = { addressee: office.id, holder: office.id, verifier: office.id };
      return !capacitiesOf(office).some((held) => asking(person(office.id, held), command, relations) === 'yes');
    });
    expect(stuck.map((office) => office.id)).toEqual([]);
  });
});

describe('a capacity', () => {
  it('fits the office', () => {
    expect(capacitiesOf(offices.get(id('bureau'))!)).toContain('petition-clerk');
    expect(capacitiesOf(offices.get(id('dept-water'))!)).toEqual(['officer', 'head']);
    const unfit = refusalOf(() => requireFittingCapacity(offices, id('dept-water'), 'petition-head'));
    expect(unfit?.code).toBe('office.capacity_unfit');
    expect(refusalOf(() => requireFittingCapacity(offices, id('moon'), 'officer'))?.code).toBe('office.unknown');
    expect(refusalOf(() => requireFittingCapacity(offices, id('group-1'), 'supervisor'))).toBeNull();
  });
});
