import { describe, expect, it } from '@jest/globals';
import { aMember, centre, JointInMemory, jointHead, ofOffice } from '../../../test/support/a-joint.js';
import { office, text } from '../../../test/support/law.js';
import { jointKind } from './index.js';

const lead = ofOffice('dept-water');
const propose = (members: ReturnType<typeof aMember>[]) => ({
  ...{ lead: office('dept-water'), members, reasons: null },
});
const water = aMember('dept-water');

describe('the members of a joint mediation', () => {
  it('are bound where they are led in the county, and requested where they are not', () => {
    const one = new JointInMemory()
      .opened()
      .proposed('dept-water', [
        ...[water, aMember('court', { role: 'court' }), aMember('dept-ecology')],
        aMember('mediation-pingchuan', { role: 'committee', isAgreed: true }),
      ]);
    expect(one.state.members.map(({ office: name, isBound }) => [name, isBound])).toEqual([
      ...[['dept-water', true] as const, ['court', false] as const, ['dept-ecology', false] as const],
      ['mediation-pingchuan', false],
    ]);
  });

  it('that are no organs are told when each party has agreed to it', () => {
    const one = new JointInMemory().opened();
    const asked = propose([water, aMember('mediation-pingchuan', { role: 'committee' })]);
    expect(one.joint.refusal('proposeLead', asked, centre)).toMatchObject({
      ...{ code: 'joint.consent_missing', details: { office: 'mediation-pingchuan' } },
    });
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
    ['one_one_n', [aMember('dept-finance', { role: 'grid' }), aMember('dept-health', { role: 'grid' })]],
  ] as const)('are a team of its template: %s', (template, members) => {
    const one = new JointInMemory().opened({ template });
    const all = members.some(({ office: name }) => name === 'dept-water') ? [...members] : [water, ...members];
    expect(one.joint.refusal('proposeLead', propose(all), centre).code).toBe('joint.team_unfit');
  });

  it('join, leave and are replaced, and whoever left sees nothing more', () => {
    const one = new JointInMemory().led();
    one.act('addMember', aMember('dept-finance'), lead);
    expect(one.share('dept-finance').duties()).toEqual(['givePosition@dept-finance']);
    // Nobody is asked about a lead that stands.
    expect(one.share('dept-finance').types()).toEqual(['opened', 'parentKnows', 'positionOwed', 'parentKnows']);
    const reasons = text('reasons');
    one.act('replaceMember', { ...aMember('dept-health'), instead: office('dept-agriculture'), reasons }, lead);
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

  it('hand over where an office is merged into another one', () => {
    const one = new JointInMemory().led();
    const offices = { from: office('dept-water'), to: office('dept-housing') };
    const handed = jointKind.handedOver?.(one.state, offices);
    expect([handed?.lead, handed?.members[0]?.office]).toEqual(['dept-housing', 'dept-housing']);
    const share = one.share('dept-water');
    const platform = { kind: 'platform', principal: 'county', office: null, capacity: null } as const;
    share.tell('handOver', { ...offices, reasons: ['member', 'supervisor'] }, platform);
    expect(share.duties()).toEqual(['givePosition@dept-housing']);
    expect(share.clock('RM-POSITION/1').legalDueOn).toBe('2026-08-17');
    share.act('givePosition', { stance: 'supports', words: text('words') }, ofOffice('dept-housing'));
    expect(share.duties()).toEqual([]);
  });
});
