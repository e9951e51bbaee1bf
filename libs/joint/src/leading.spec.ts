import { describe, expect, it } from '@jest/globals';
import { aMember, centre, conference, JointInMemory, ofOffice } from '../../../test/support/a-joint.js';
import { expectCaseInvariants } from '../../../test/support/case-invariants.js';
import { office, text } from '../../../test/support/law.js';

const proposal = (lead: string, members = [aMember('dept-water')]) => ({
  ...{ lead: office(lead), members, reasons: null },
});
const ruling = (lead: string) => ({ lead: office(lead), reasons: text('ruling') });

describe('the lead of a joint mediation', () => {
  it('is named by the centre within two working days', () => {
    const one = new JointInMemory().opened();
    expect(one.phase).toBe('naming');
    expect(one.joint.duties()).toEqual(['proposeLead@centre']);
    expect(one.joint.clock('RM-LEAD/1').legalDueOn).toBe('2026-08-05');
    one.until('2026-08-06');
    expect(one.joint.all('overdue')).toEqual([{ clock: 'RM-LEAD/1', office: 'centre', dueOn: '2026-08-05' }]);
    expect(one.proposed().phase).toBe('asking');
  });

  it('asks every member at once, each by a share of its own, once the mediation carries its office', () => {
    const one = new JointInMemory().opened().proposed();
    expect([...one.carried].sort()).toEqual(['centre', 'dept-agriculture', 'dept-forestry', 'dept-water']);
    expect(one.told).toEqual(['m1:asked/1', 'm2:asked/1', 'm3:asked/1']);
    for (const name of ['dept-water', 'dept-agriculture', 'dept-forestry']) {
      expect(one.share(name).duties()).toEqual([`confirmLead@${name}`]);
      expect(one.share(name).clock('RM-LEADANSWER/1').legalDueOn).toBe('2026-08-06');
      expect(one.share(name).access()).toEqual([`${name}:member`, 'mediation-binju:referrer'].sort());
    }
  });

  it('stands when all have confirmed, and silence confirms', () => {
    const one = new JointInMemory().opened().proposed().confirms('dept-water');
    expect(one.phase).toBe('asking');
    one.until('2026-08-07');
    expect(one.phase).toBe('working');
    expect(one.joint.all('leadStands')).toEqual([
      { proposal: 1, lead: 'dept-water', settled: 1, positionBy: '2026-08-21' },
    ]);
    expect(one.share('dept-forestry').all('leadConfirmed')).toEqual([{ proposal: 1, clock: 'RM-LEADANSWER/1' }]);
    expect(one.joint.access()).toContain('dept-water:executor');
    expectCaseInvariants(one.joint);
  });

  it('is proposed anew with reasons after an objection, to all, and stands when nobody objects again', () => {
    const one = new JointInMemory()
      .opened()
      .proposed()
      .confirms('dept-water', 'dept-agriculture')
      .objects('dept-forestry');
    expect([one.phase, one.joint.duties()]).toEqual(['naming', ['proposeLead@centre']]);
    expect(one.joint.refusal('proposeLead', proposal('dept-agriculture', []), centre).code).toBe(
      'joint.reasons_missing',
    );
    one.proposed('dept-agriculture', [], 'reasons');
    expect(one.phase).toBe('asking');
    expect(one.share('dept-water').duties()).toEqual(['confirmLead@dept-water']);
    one.confirms('dept-water', 'dept-forestry', 'dept-agriculture');
    expect([one.phase, one.state.lead]).toEqual(['working', 'dept-agriculture']);
  });

  it('goes back to the centre when another member objects, and to the conference when the same one does', () => {
    const one = new JointInMemory()
      .opened()
      .proposed()
      .objects('dept-forestry')
      .confirms('dept-water', 'dept-agriculture');
    one.proposed('dept-water', [], 'reasons').objects('dept-agriculture').confirms('dept-water', 'dept-forestry');
    expect(one.phase).toBe('naming');
    one.proposed('dept-water', [], 'reasons').objects('dept-agriculture').confirms('dept-water', 'dept-forestry');
    expect([one.phase, one.joint.duties()]).toEqual(['ruling', ['ruleLead@joint-conference']]);
    expect([...one.carried]).toContain('joint-conference');
    expect(one.joint.refusal('ruleLead', ruling('dept-water'), centre).code).toBe('office.not_permitted');
    expect(one.joint.refusal('ruleLead', ruling('dept-finance'), conference).code).toBe('joint.member_missing');
    one.act('ruleLead', ruling('dept-agriculture'), conference);
    expect([one.phase, one.state.lead]).toEqual(['working', 'dept-agriculture']);
    // Nobody is asked about what was ruled.
    expect(one.share('dept-water').duties()).toEqual(['givePosition@dept-water']);
  });

  it('is no party to the dispute, and one of the members', () => {
    const one = new JointInMemory().opened({ barred: [office('dept-water')] });
    expect(one.joint.refusal('proposeLead', proposal('dept-water'), centre).code).toBe('joint.barred_office');
    const stranger = proposal('dept-finance', [aMember('dept-agriculture')]);
    expect(one.joint.refusal('proposeLead', stranger, centre).code).toBe('joint.member_missing');
    const barred = proposal('dept-agriculture', [aMember('dept-agriculture'), aMember('dept-water')]);
    expect(one.joint.refusal('proposeLead', barred, centre).code).toBe('joint.barred_office');
  });

  it('is not named twice, nor by anybody else', () => {
    const one = new JointInMemory().opened().proposed();
    expect(one.joint.refusal('proposeLead', proposal('dept-water'), centre).code).toBe('joint.lead_not_to_be_named');
    expect(one.joint.refusal('ruleLead', ruling('dept-water'), conference).code).toBe('office.not_permitted');
    const other = new JointInMemory().opened();
    expect(other.joint.refusal('proposeLead', proposal('dept-water'), ofOffice('dept-water')).code).toBe(
      'office.not_permitted',
    );
  });
});
