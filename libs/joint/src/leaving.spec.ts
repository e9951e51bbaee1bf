import { describe, expect, it } from '@jest/globals';
import { aMember, JointInMemory, centre, jointHead, ofOffice } from '../../../test/support/a-joint.js';
import { courseOf, day, office, text } from '../../../test/support/law.js';
import { as, type CaseId } from '#libs/kernel';

const bar = (name: string) => ({ office: office(name), reasons: text('reasons') });

describe('an office that is found to be a party', () => {
  it('is out of it in that fact, and leads nothing, by the committee or the centre', () => {
    const one = new JointInMemory().led();
    expect(one.joint.refusal('barOffice', bar('dept-agriculture'), ofOffice('dept-water')).code).toBe(
      'office.not_permitted',
    );
    one.act('barOffice', bar('dept-agriculture'), jointHead);
    expect(one.joint.all('barredDropped')).toEqual([{ offices: ['dept-agriculture'] }]);
    expect([one.phase, one.joint.access()]).toMatchObject([
      'working',
      expect.not.arrayContaining(['dept-agriculture:member']),
    ]);
    expect(one.joint.refusal('barOffice', bar('dept-agriculture'), centre).code).toBe('joint.barred_already');
    expect(one.joint.refusal('barOffice', bar('mediation-binju'), centre).code).toBe('joint.barred_office');
    expect(one.act('barOffice', bar('dept-water'), centre).joint.duties()).toEqual(['proposeLead@centre']);
  });

  it('is out of what was concluded, too, as long as that is finished yet', () => {
    const one = new JointInMemory().led();
    const task = { what: text('task'), until: day('2026-08-20') };
    one.by('dept-agriculture', 'setTask', task, 'dept-water');
    one.act('conclude', { as: 'unsettled', answer: text('answer') }, ofOffice('dept-water'));
    expect(one.joint.access()).toContain('dept-forestry:member');
    one.act('barOffice', bar('dept-forestry'), jointHead);
    expect([one.phase, one.joint.access().includes('dept-forestry:member')]).toEqual(['finishing', false]);
    one.by('dept-agriculture', 'reportTask', { task: 1, words: text('done') });
    expect(one.joint.refusal('barOffice', bar('dept-water'), jointHead).code).toBe('joint.ended');
  });

  it('ends it where it is the centre, and is only known where it is nobody of it', () => {
    const one = new JointInMemory().opened();
    expect(one.act('barOffice', bar('dept-finance'), jointHead).state.barred).toEqual(['dept-finance']);
    expect(one.joint.all('barredDropped')).toEqual([]);
    expect(one.act('barOffice', bar('centre'), jointHead).joint.all('ended')).toEqual([{ as: 'released' }]);
  });
});

describe('a member that had left before it was known that the mediation carries it', () => {
  it('is carried anew when it comes again, by what the parties have agreed to then', () => {
    const one = new JointInMemory().opened().proposed();
    const own = courseOf(as<CaseId>('00000000-0000-4000-8000-0000000000bb'));
    const mediation = courseOf(as<CaseId>('00000000-0000-4000-8000-0000000000aa'));
    const offices = [office('dept-forestry')];
    one.joint.act('dropUntold', { cause: 'untold/40', offices }, mediation);
    one.joint.act('noteAdmitted', { offices }, own);
    const again = [{ party: 'p1', fact: 50, on: day('2026-08-03') }];
    one.joint.act('addMember', aMember('dept-forestry', { consents: again }), centre);
    expect(one.standing.detail).toMatchObject({ admit: [{ office: 'dept-forestry', consents: [50] }] });
  });
});
