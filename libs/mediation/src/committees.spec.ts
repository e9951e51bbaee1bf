import { describe, expect, it } from '@jest/globals';
import { aMediation, committeeHead, mediator, otherCommittee } from '../../../test/support/a-mediation.js';
import { office, person, platformActor, text } from '../../../test/support/law.js';

const words = text('across the boundary');
const other = { committee: office('mediation-pingchuan'), words };
const asked = () => aMediation().accepted().act('askJoint', other, committeeHead);

describe('several committees', () => {
  it('mediate together when the other one says so, which sees the case from the question on', () => {
    const mediation = asked();
    expect(mediation.access()).toEqual(['mediation-binju:handler', 'mediation-pingchuan:member']);
    expect(mediation.duties()).toContain('answerJoint@mediation-pingchuan');
    expect(mediation.allowed(mediator).answerJoint?.code).toBe('office.not_permitted');
    mediation.act('answerJoint', { isJoined: true, words }, otherCommittee);
    expect(mediation.others).toEqual([]);
    expect(mediation.dossier.state.joint).toEqual([{ committee: 'mediation-pingchuan', isJoined: true }]);
    // The one that holds it keeps the chair.
    expect(mediation.allowed(otherCommittee).proposeMediators?.code).toBe('office.not_permitted');
  });

  it('do not where it says no, and it sees the case no more', () => {
    const mediation = asked().act('answerJoint', { isJoined: false, words }, otherCommittee);
    expect(mediation.access()).toEqual(['mediation-binju:handler']);
    expect(mediation.refusal('answerJoint', { isJoined: true, words }, otherCommittee).code).toBe(
      'office.not_permitted',
    );
    // It may be asked again.
    expect(mediation.act('askJoint', other, committeeHead).access()).toContain('mediation-pingchuan:member');
  });

  it('are asked one after the other, each once, and only mediation committees', () => {
    const mediation = asked();
    const third = { committee: office('mediation-jinniu'), words };
    expect(mediation.refusal('askJoint', other, committeeHead).code).toBe('mediation.joint_already');
    expect(mediation.refusal('askJoint', third, committeeHead).code).toBe('mediation.joint_open');
    const fresh = aMediation().accepted();
    for (const committee of ['mediation-binju', 'bureau', 'nowhere']) {
      const asking = { committee: office(committee), words };
      expect(fresh.refusal('askJoint', asking, committeeHead).code).toBe('mediation.no_committee');
    }
    expect(fresh.allowed(mediator).askJoint?.code).toBe('office.not_permitted');
  });

  it('that have not answered see nothing of it after the end', () => {
    const mediation = asked().withdrawn('p1');
    expect([mediation.access(), mediation.duties()]).toEqual([
      ['mediation-binju:handler'],
      ['tellEnd@mediation-binju'],
    ]);
  });

  it('of which one that has joined takes over another that was asked mediate on, whatever is answered for that one', () => {
    const jinniu = office('mediation-jinniu');
    const merged = () => {
      const mediation = aMediation().accepted().act('askJoint', { committee: jinniu, words }, committeeHead);
      mediation.act('answerJoint', { isJoined: true, words }, person('mediation-jinniu', 'officer'));
      mediation.act('askJoint', other, committeeHead);
      const handing = { from: other.committee, to: jinniu, reasons: ['member'] as const };
      return mediation.tell('handOver', handing, platformActor);
    };
    const access = ['mediation-binju:handler', 'mediation-jinniu:member'];
    const no = merged().act('answerJoint', { isJoined: false, words }, person('mediation-jinniu', 'officer'));
    expect([no.access(), no.others]).toEqual([access, []]);
    expect(no.dossier.state.joint.map(({ isJoined }) => isJoined)).toEqual([true, false]);
    expect(merged().withdrawn('p1').access()).toEqual(access);
  });

  it('that are late with their answer owe it still', () => {
    expect(asked().until('2026-08-08').all('overdue')).toMatchObject([
      { clock: 'RM-JOINT/1', office: 'mediation-pingchuan', dueOn: '2026-08-06' },
    ]);
  });
});

describe('a dispute of another committee', () => {
  it('is moved to it before it was accepted, with its whole time to answer', () => {
    const mediation = aMediation().opened().on('2026-08-05').act('moveTo', other, committeeHead);
    expect(mediation.access()).toEqual(['mediation-pingchuan:handler']);
    expect(mediation.duties()).toEqual(['accept@mediation-pingchuan']);
    expect([mediation.clock('RM-TAKE/1').endedAs, mediation.clock('RM-TAKE/2').legalDueOn]).toEqual([
      'superseded',
      '2026-08-10',
    ]);
    expect(mediation.allowed(mediator).accept?.code).toBe('office.not_permitted');
    expect(mediation.act('accept', {}, otherCommittee).phase).toBe('preparing');
  });

  it('does not go back to one that has moved it on', () => {
    const otherHead = person('mediation-pingchuan', 'head');
    const mediation = aMediation().opened().act('moveTo', other, committeeHead);
    const back = { ...other, committee: office('mediation-binju') };
    expect(mediation.refusal('moveTo', back, otherHead).code).toBe('mediation.moved_before');
  });

  it('stays where it was accepted, and where a court has said who mediates', () => {
    expect(aMediation().accepted().refusal('moveTo', other, committeeHead).code).toBe('mediation.accepted');
    const ofCourt = aMediation().opened({ source: 'court', track: 'delegated' });
    expect(ofCourt.refusal('moveTo', other, committeeHead).code).toBe('mediation.source_unfit');
    const same = { ...other, committee: office('mediation-binju') };
    expect(aMediation().opened().refusal('moveTo', same, committeeHead).code).toBe('mediation.no_committee');
  });
});
