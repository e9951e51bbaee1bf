import { describe, expect, it } from '@jest/globals';
import { aMember, centre, JointInMemory, jointHead, ofOffice } from '../../../test/support/a-joint.js';
import { courseOf, day, office, text } from '../../../test/support/law.js';
import { as, type CaseId } from '#libs/kernel';
import { jointKind } from './index.js';

const lead = ofOffice('dept-water');
const propose = (members: ReturnType<typeof aMember>[]) => ({
  ...{ lead: office('dept-water'), members, reasons: null },
});
const water = aMember('dept-water');
const consents = ['p1', 'p2'].map((party, at) => ({ party, fact: 7 + at, on: day('2026-08-01') }));

describe('the members of a joint mediation', () => {
  it('are bound where they are led in the county, and requested where they are not', () => {
    const one = new JointInMemory()
      .opened()
      .proposed('dept-water', [
        ...[water, aMember('court', { role: 'court' }), aMember('dept-ecology')],
        aMember('mediation-pingchuan', { role: 'committee', consents }),
      ]);
    expect(one.state.members.map(({ office: name, isBound }) => [name, isBound])).toEqual([
      ...[['dept-water', true] as const, ['court', false] as const, ['dept-ecology', false] as const],
      ['mediation-pingchuan', false],
    ]);
  });

  it('are necessary where nobody says otherwise, but for who is only requested', () => {
    const offices = ['dept-water', 'court', 'dept-ecology'].map((name) =>
      aMember(name, { role: name === 'court' ? 'court' : 'department', isNecessary: null }),
    );
    const one = new JointInMemory().opened().proposed('dept-water', offices);
    expect(one.state.members.map(({ isNecessary }) => isNecessary)).toEqual([true, false, false]);
  });

  it.each(['dept-agriculture', 'mediation-pingchuan'])('are invited when each party has agreed to it: %s', (name) => {
    const one = new JointInMemory().opened();
    const role = name === 'mediation-pingchuan' ? 'committee' : 'department';
    const asked = propose([water, aMember(name, { role, consents: [] })]);
    expect(one.joint.refusal('proposeLead', asked, centre)).toMatchObject({
      ...{ code: 'joint.consent_missing', details: { office: name } },
    });
    expect(() => new JointInMemory().opened({ consents: [] })).toThrow(
      expect.objectContaining({ code: 'joint.consent_missing', details: { office: 'centre' } }),
    );
    const told = propose([water, aMember(name, { role, consents })]);
    // In which facts, so that a withdrawal finds whom it is about; whose they are no member reads.
    expect(one.act('proposeLead', told, centre).state.members.map((member) => member.consents)).toEqual([
      ...[
        [31, 32],
        [7, 8],
      ],
    ]);
    expect(JSON.stringify(one.joint.all('leadProposed'))).not.toContain('p1');
  });

  it('are each there once, and offices that exist', () => {
    const one = new JointInMemory().opened();
    expect(one.joint.refusal('proposeLead', propose([water, water]), centre).code).toBe('joint.member_already');
    expect(one.joint.refusal('proposeLead', propose([water, aMember('nobody')]), centre).code).toBe(
      'joint.member_unknown',
    );
  });

  it.each([
    ['three_offices', [aMember('justice-binju', { role: 'justice_office' })]],
    ['county_centre', [water]],
    ['one_one_n', [aMember('grid-jinniu-liuxi-1', { role: 'grid' }), aMember('grid-jinniu-liuxi-2', { role: 'grid' })]],
  ] as const)('are a team of its template: %s', (template, members) => {
    const one = new JointInMemory().opened({ template });
    const all = members.some(({ office: name }) => name === 'dept-water') ? [...members] : [water, ...members];
    expect(one.joint.refusal('proposeLead', propose(all), centre).code).toBe('joint.team_unfit');
  });

  it('are a team of its template whenever one comes or goes', () => {
    const committee = (name: string) => aMember(name, { role: 'committee', consents, isNecessary: false });
    const grid = aMember('grid-jinniu-liuxi-1', { role: 'grid', isNecessary: false });
    const other = aMember('dept-water', { role: 'other' });
    const one = new JointInMemory()
      .opened({ template: 'one_one_n' })
      .proposed('dept-water', [other, committee('mediation-pingchuan'), grid]);
    expect(one.joint.refusal('addMember', committee('mediation-daying'), centre)).toMatchObject({
      ...{ code: 'joint.team_overfull', details: { role: 'committee', most: 1, found: 2 } },
    });
    const gone = { office: office('grid-jinniu-liuxi-1'), reasons: text('reasons') };
    expect(one.joint.refusal('dismissMember', gone, centre).code).toBe('joint.team_unfit');
    const next = { ...aMember('grid-jinniu-liuxi-2', { role: 'grid' }), instead: gone.office, reasons: gone.reasons };
    expect(one.act('replaceMember', next, centre).joint.types()).toContain('memberReplaced');
  });

  it.each([
    ['dept-water', 'court'],
    ['court', 'department'],
    ['town-binju', 'committee'],
    ['mediation-pingchuan', 'law_firm'],
  ] as const)('take part as what they are: %s is no %s', (name, role) => {
    const one = new JointInMemory().opened();
    const asked = propose([water, aMember(name, { role, consents })]);
    expect(
      one.joint.refusal('proposeLead', name === 'dept-water' ? propose(asked.members.slice(1)) : asked, centre),
    ).toMatchObject({
      ...{ code: 'joint.role_unfit', details: { office: name, role } },
    });
  });

  it('without whom nothing is concluded are let go by the centre alone', () => {
    const one = new JointInMemory().led();
    const gone = { office: office('dept-agriculture'), reasons: text('reasons') };
    expect(one.joint.refusal('dismissMember', gone, lead).code).toBe('joint.member_necessary');
    const by = { ...aMember('dept-health', { isNecessary: false }), instead: gone.office, reasons: gone.reasons };
    expect(one.joint.refusal('replaceMember', by, lead).code).toBe('joint.member_necessary');
    expect(one.act('dismissMember', gone, centre).share('dept-agriculture').standing().phase).toBe('ended');
  });

  it('who come after the date of the others have as long as they had', () => {
    const one = new JointInMemory().led().until('2026-09-01');
    one.on('2026-09-01').act('addMember', aMember('dept-finance'), centre);
    const share = one.share('dept-finance');
    expect(share.clock('RM-POSITION/1').legalDueOn).toBe('2026-09-15');
    expect(one.gives('dept-finance').share('dept-finance').duties()).toEqual([]);
  });

  it('join, leave and are replaced, and whoever left sees nothing more', () => {
    const one = new JointInMemory().led();
    one.act('addMember', aMember('dept-finance'), centre);
    expect(one.share('dept-finance').duties()).toEqual(['givePosition@dept-finance']);
    // Nobody is asked about a lead that stands.
    expect(one.share('dept-finance').types()).toEqual(['opened', 'parentKnows', 'positionOwed', 'parentKnows']);
    const reasons = text('reasons');
    one.act('replaceMember', { ...aMember('dept-health'), instead: office('dept-agriculture'), reasons }, centre);
    one.act('dismissMember', { office: office('dept-forestry'), reasons }, lead);
    expect(one.share('dept-agriculture').standing()).toMatchObject({ isOpen: false, phase: 'ended' });
    expect(one.share('dept-agriculture').all('ended')).toEqual([{ as: 'replaced' }]);
    expect(one.share('dept-forestry').all('ended')).toEqual([{ as: 'left' }]);
    expect(one.joint.access().filter((each) => each.endsWith(':member'))).toEqual([
      ...['dept-finance:member', 'dept-health:member', 'dept-water:member'],
    ]);
    expect(one.joint.refusal('dismissMember', { office: office('dept-water'), reasons }, lead).code).toBe(
      'joint.lead_stays',
    );
    const gone = { office: office('dept-forestry'), reasons };
    expect(one.joint.refusal('dismissMember', gone, lead).code).toBe('joint.member_unknown');
    expect(one.joint.refusal('dismissMember', gone, jointHead).code).toBe('office.not_permitted');
  });

  it('are dropped where they come to stand in the place of a party, and no party takes their place', () => {
    const at = courseOf(as<CaseId>('00000000-0000-4000-8000-0000000000bb'));
    const one = new JointInMemory().opened({ barred: [office('dept-housing')] }).proposed();
    one.confirms('dept-water', 'dept-agriculture', 'dept-forestry');
    const merges = (from: string, to: string) => {
      const { dossier } = one.joint;
      const state = jointKind.handedOver?.(dossier.state, { from: office(from), to: office(to) });
      one.joint.dossier = { ...dossier, state: state ?? dossier.state };
      return one.runs();
    };
    expect(jointKind.isBarred?.(one.state, office('dept-housing'))).toBe(true);
    merges('dept-housing', 'dept-agriculture');
    expect([one.state.barred, one.joint.all('barredDropped')]).toEqual([
      ['dept-housing', 'dept-agriculture'],
      [{ offices: ['dept-agriculture'] }],
    ]);
    expect([one.phase, one.share('dept-agriculture').standing().isOpen]).toEqual(['working', false]);
    expect(one.joint.access()).not.toContain('dept-agriculture:member');
    merges('dept-housing', 'dept-water');
    expect([one.phase, one.joint.duties()]).toEqual(['naming', ['proposeLead@centre']]);
    expect(one.joint.access()).toEqual(['centre:referrer', 'dept-forestry:member', 'mediation-binju:handler']);
    expect(one.share('dept-forestry').access()).toEqual(['dept-forestry:member', 'mediation-binju:referrer']);
    expect(one.joint.refusal('dropBarred', {}, centre).code).toBe('office.not_permitted');
    const { facts } = one.joint;
    expect(one.joint.act('dropBarred', {}, at).facts).toHaveLength(facts.length);
    one.proposed('dept-forestry', [], 'reasons').confirms('dept-forestry');
    expect([one.phase, one.share('dept-forestry').duties()]).toEqual(['working', ['givePosition@dept-forestry']]);
  });

  it('are dropped where a party takes back that they are told, once, and come again by another agreement', () => {
    const mediation = courseOf(as<CaseId>('00000000-0000-4000-8000-0000000000aa'));
    const firm = aMember('mediation-pingchuan', { role: 'committee', consents, isNecessary: false });
    const one = new JointInMemory().opened().proposed('dept-water', [water, firm]);
    expect(one.joint.refusal('dropUntold', { cause: 'untold/9', offices: [] }, centre).code).toBe(
      'office.not_permitted',
    );
    one.act('dropUntold', { cause: 'untold/9', offices: [firm.office] }, mediation);
    one.act('dropUntold', { cause: 'untold/9', offices: [firm.office] }, mediation);
    expect(one.joint.all('untoldDropped')).toEqual([{ cause: 'untold/9', offices: ['mediation-pingchuan'] }]);
    expect(one.share('mediation-pingchuan').all('ended')).toEqual([{ as: 'left' }]);
    expect(one.joint.access()).not.toContain('mediation-pingchuan:member');
    // The mediation hears that it was done, by the mechanism of parts.
    expect(jointKind.parts.self?.(one.state).causes).toEqual([null, 'open/1', 'untold/9']);
    one.confirms('dept-water');
    const again = { ...firm, consents: [{ party: 'p1', fact: 20, on: day('2026-08-04') }] };
    one.act('addMember', again, centre);
    expect(one.joint.access()).toContain('mediation-pingchuan:member');
    expect(one.state.admitted.filter((each) => each === 'mediation-pingchuan')).toHaveLength(1);
    // What was dropped is not dropped twice: somebody who came by another agreement stays.
    one.act('dropUntold', { cause: 'untold/9', offices: [firm.office] }, mediation);
    expect(one.joint.access()).toContain('mediation-pingchuan:member');
  });

  it('are named anew by the centre where a party does not want the one that leads', () => {
    const mediation = courseOf(as<CaseId>('00000000-0000-4000-8000-0000000000aa'));
    const one = new JointInMemory().led();
    one.act('dropUntold', { cause: 'untold/40', offices: [office('dept-water')] }, mediation);
    expect([one.phase, one.joint.duties()]).toEqual(['naming', ['proposeLead@centre']]);
    expect(one.joint.access()).not.toContain('dept-water:executor');
    expect(one.share('dept-forestry').access()).toEqual(['dept-forestry:member', 'mediation-binju:referrer']);
  });

  it('are together no more where a party takes back what it had agreed to with the centre', () => {
    const mediation = courseOf(as<CaseId>('00000000-0000-4000-8000-0000000000aa'));
    const one = new JointInMemory().led();
    const offices = ['centre', 'dept-water', 'dept-agriculture', 'dept-forestry'].map(office);
    one.act('dropUntold', { cause: 'untold/40', offices }, mediation);
    one.act('dropUntold', { cause: 'untold/40', offices }, mediation);
    expect([one.phase, one.joint.all('ended'), one.isOpen]).toEqual(['ended', [{ as: 'released' }], false]);
    expect([one.joint.access(), one.joint.duties()]).toEqual([['mediation-binju:handler'], []]);
  });

  it('are together no more, and go on without a conference, where that one has come to stand in the place of a party', () => {
    const merged = (one: JointInMemory, to: string) => {
      const { dossier } = one.joint;
      const state = jointKind.handedOver?.(dossier.state, { from: office('dept-housing'), to: office(to) });
      one.joint.dossier = { ...dossier, state: state ?? dossier.state };
      return one.runs();
    };
    const barred = { barred: [office('dept-housing')] };
    const over = merged(new JointInMemory().opened(barred).proposed(), 'centre');
    expect([over.phase, over.joint.all('barredDropped'), over.isOpen]).toEqual([
      'ended',
      [{ offices: ['centre'] }],
      false,
    ]);
    expect(over.joint.access()).toEqual(['mediation-binju:handler']);
    const disputed = new JointInMemory().opened(barred).proposed().objects('dept-forestry');
    disputed.confirms('dept-water', 'dept-agriculture').proposed('dept-water', [], 'reasons');
    disputed.confirms('dept-water', 'dept-agriculture').objects('dept-forestry');
    expect(disputed.joint.access()).toContain('joint-conference:supervisor');
    merged(disputed, 'joint-conference');
    expect([disputed.phase, disputed.joint.duties()]).toEqual(['naming', ['proposeLead@centre']]);
    expect(disputed.joint.access()).not.toContain('joint-conference:supervisor');
  });

  it('hand over where an office is merged into another one', () => {
    const one = new JointInMemory().led();
    const offices = { from: office('dept-water'), to: office('dept-housing') };
    const handed = jointKind.handedOver?.(one.state, offices);
    expect([handed?.lead, handed?.members[0]?.office]).toEqual(['dept-housing', 'dept-housing']);
    const share = one.share('dept-water');
    const platform = { kind: 'platform', principal: 'county', office: null, capacity: null } as const;
    share.tell('handOver', { ...offices, reasons: ['member', 'executor'] }, platform);
    expect(share.duties()).toEqual(['givePosition@dept-housing']);
    expect(share.clock('RM-POSITION/1').legalDueOn).toBe('2026-08-17');
    share.act('givePosition', { stance: 'supports', words: text('words') }, ofOffice('dept-housing'));
    expect(share.duties()).toEqual([]);
  });

  it('are at most sixty at the same time', () => {
    const one = new JointInMemory().opened();
    const many = Array.from({ length: 61 }, () => water);
    expect(one.joint.refusal('proposeLead', propose(many), centre)).toMatchObject({
      ...{ code: 'joint.too_many_members', details: { most: 60 } },
    });
  });

  it('that are merged into each other are there once, and for both', () => {
    const one = new JointInMemory().led();
    const { dossier } = one.joint;
    const offices = { from: office('dept-agriculture'), to: office('dept-forestry') };
    const state = jointKind.handedOver?.(dossier.state, offices);
    one.joint.dossier = { ...dossier, state: state ?? dossier.state };
    one.runs();
    const there = one.state.members.flatMap(({ office: of, left, isNecessary }) =>
      left === null ? [[of, isNecessary]] : [],
    );
    expect(there).toEqual([
      ['dept-water', true],
      ['dept-forestry', true],
    ]);
    expect(one.shares.get('m2')?.all('ended')).toEqual([{ as: 'replaced' }]);
  });
});
