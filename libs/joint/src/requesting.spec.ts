import { describe, expect, it } from '@jest/globals';
import { aMember, centre, JointInMemory, jointHead, ofOffice } from '../../../test/support/a-joint.js';
import { expectCaseInvariants } from '../../../test/support/case-invariants.js';
import { courseOf, office, organisation, text } from '../../../test/support/law.js';
import { as, type CaseId } from '#libs/kernel';
import { jointKind, teamOf } from './index.js';

const why = { reasons: text('reasons') };
const other = (template: 'free' | 'three_offices' | 'county_centre') => ({ template, ...why });
const mediation = courseOf(as<CaseId>('00000000-0000-4000-8000-0000000000aa'));

describe('a request for a joint mediation', () => {
  it.each([
    ['returnRequest', centre, 'requestReturned', 'returned'],
    ['takeBack', jointHead, 'requestTakenBack', 'taken_back'],
  ] as const)('is over by %s as long as no lead stands: whoever was asked sees it no more', (command, by, fact, as) => {
    const one = new JointInMemory().opened().proposed().objects('dept-forestry').confirms('dept-water');
    expect(one.joint.refusal(command, why, ofOffice('dept-water')).code).toBe('office.not_permitted');
    one.act(command, why, by);
    const hears = as === 'returned' ? { committee: 'mediation-binju' } : { centre: 'centre' };
    expect([one.joint.all(fact), one.joint.all('ended')]).toEqual([[{ ...why, ...hears }], [{ as }]]);
    // The centre reads what it has returned until the mediation is over.
    expect(one.joint.access()).toEqual(['centre:referrer', 'mediation-binju:handler']);
    expect([one.joint.duties(), one.isOpen]).toEqual([[], false]);
    for (const share of one.shares.values()) expect(share.dossier.state.end?.as).toBe('released');
    expect(one.joint.refusal(command, why, by)).toMatchObject({ code: 'joint.ended', details: { as } });
    expectCaseInvariants(one.joint);
    one.act('release', {}, mediation);
    expect(one.joint.all('ended')).toEqual([{ as }]);
  });

  it('is the lead’s once one stands', () => {
    const one = new JointInMemory().led();
    expect(one.joint.refusal('returnRequest', why, centre).code).toBe('joint.lead_settled');
    expect(one.joint.refusal('takeBack', why, jointHead).code).toBe('joint.lead_settled');
    expect(one.joint.refusal('changeTemplate', other('county_centre'), centre).code).toBe('joint.lead_settled');
  });

  it('has another template where the centre says so, as long as a lead is to be named', () => {
    const one = new JointInMemory().opened({ template: 'county_centre' });
    expect(one.joint.refusal('changeTemplate', other('county_centre'), centre).code).toBe('joint.template_same');
    expect(one.joint.refusal('changeTemplate', other('free'), jointHead).code).toBe('office.not_permitted');
    one.act('changeTemplate', other('free'), centre);
    expect(one.joint.all('templateChanged')).toEqual([{ template: 'free', from: 'county_centre', ...why }]);
    one.proposed('dept-water', [aMember('dept-water')]);
    expect(one.joint.refusal('changeTemplate', other('county_centre'), centre).code).toBe('joint.lead_not_to_be_named');
    // Whom another template needs is needed from there on, by whoever is there already.
    one.objects('dept-water').act('changeTemplate', other('county_centre'), centre);
    const again = { lead: office('dept-water'), members: [], ...why };
    expect(one.joint.refusal('proposeLead', again, centre).code).toBe('joint.team_unfit');
    expect(one.act('proposeLead', { ...again, members: [aMember('dept-forestry')] }, centre).phase).toBe('asking');
  });
});

describe('a template that nobody here could fill', () => {
  const lawFirms = organisation().offices.all.filter(({ type }) => type === 'enterprise' || type === 'institution');
  // Who is a party can be nobody of it.
  const barred = lawFirms.map(({ id }) => id);
  const two = [
    aMember('justice-binju', { role: 'justice_office' }),
    aMember('police-binju', { role: 'police_station' }),
    aMember('dept-water'),
  ];
  const propose = (reasons: ReturnType<typeof text> | null) => ({ lead: office('dept-water'), members: two, reasons });

  it('is said where it is chosen, and what it lacks', () => {
    const one = new JointInMemory().opened({ barred });
    const context = one.joint.context(centre);
    const roles = teamOf('three_offices', { barred }, context).filter(({ isFillable }) => !isFillable);
    expect(roles.map(({ role }) => role)).toEqual(['law_firm']);
    const warned = [{ code: 'joint.team_unfillable', details: { role: 'law_firm' } }];
    const asked = { type: 'changeTemplate' as const, payload: other('three_offices') };
    expect(jointKind.warnings?.(one.joint.dossier, asked, context)).toEqual(warned);
    const fitting = { ...asked, payload: other('county_centre') };
    expect(jointKind.warnings?.(one.joint.dossier, fitting, context)).toEqual([]);
    const opening = (template: string) => ({
      type: 'open' as const,
      payload: { ...one.joint.all('opened')[0], template },
    });
    const openedAs = (template: string) => jointKind.warnings?.(one.joint.dossier, opening(template), context);
    expect([openedAs('three_offices'), openedAs('county_centre')]).toEqual([warned, []]);
  });

  it('keeps nobody from a lead: the centre goes on without, and says why', () => {
    const one = new JointInMemory().opened({ barred, template: 'three_offices' });
    expect(one.joint.refusal('proposeLead', propose(null), centre)).toMatchObject({
      ...{ code: 'joint.team_unfillable', details: { role: 'law_firm' } },
    });
    one.act('proposeLead', propose(text('reasons')), centre);
    expect(one.phase).toBe('asking');
    // What somebody could be is held to all the same, and what was said once is not asked again.
    const gone = { office: office('police-binju'), ...why };
    expect(one.joint.refusal('dismissMember', gone, centre).code).toBe('joint.team_unfit');
    expect(one.act('addMember', aMember('dept-forestry'), centre).joint.types()).toContain('memberAdded');
  });
});
