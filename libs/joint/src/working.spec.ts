import { describe, expect, it } from '@jest/globals';
import { aMember, centre, JointInMemory, jointHead, ofOffice } from '../../../test/support/a-joint.js';
import { expectCaseInvariants } from '../../../test/support/case-invariants.js';
import { courseOf, day, office, text } from '../../../test/support/law.js';
import { as, type CaseId } from '#libs/kernel';
import { jointKind } from './index.js';

const lead = ofOffice('dept-water');
const task = { what: text('task'), until: day('2026-09-01') };
const conclusion = { as: 'agreed', answer: text('answer') } as const;
const ready = () =>
  new JointInMemory().led().meets('dept-water', 'dept-agriculture').gives('dept-water', 'dept-agriculture');

describe('a joint mediation under its lead', () => {
  it('meets with the lead and all necessary members, and calls them again where one was missing', () => {
    const one = new JointInMemory().led().meets('dept-water', 'dept-forestry');
    expect(one.joint.all('quorumMissed')).toMatchObject([{ missing: ['dept-agriculture'] }]);
    expect(one.joint.duties()).toEqual(['meet@dept-water']);
    expect(one.joint.clock('RM-QUORUM/1').legalDueOn).toBe('2026-08-10');
    one.meets('dept-water');
    expect(one.joint.clock('RM-QUORUM/1').endedAs).toBe('superseded');
    one.meets('dept-water', 'dept-agriculture');
    expect([one.joint.duties(), one.state.meetings]).toEqual([[], 1]);
    const meeting = { on: day('2026-08-03'), attended: [office('dept-finance')], minutes: text('minutes') };
    expect(one.joint.refusal('meet', meeting, lead).code).toBe('joint.member_unknown');
    expect(one.joint.refusal('meet', { ...meeting, on: day('2026-08-04') }, lead).code).toBe('joint.date_in_future');
    expect(one.joint.refusal('meet', meeting, ofOffice('dept-agriculture')).code).toBe('office.not_permitted');
  });

  it('tells of a meeting as it was, also where a member has left since', () => {
    const one = new JointInMemory().led().on('2026-08-04');
    one.act('dismissMember', { office: office('dept-forestry'), reasons: text('reasons') }, lead);
    const attended = ['dept-water', 'dept-agriculture', 'dept-forestry'].map(office);
    one.act('meet', { on: day('2026-08-03'), attended, minutes: text('minutes') }, lead);
    expect(one.joint.all('met')).toMatchObject([{ attended }]);
  });

  it('concludes nothing over a necessary member, and waits for nobody else', () => {
    const one = new JointInMemory().led();
    expect(one.joint.refusal('conclude', conclusion, lead).code).toBe('joint.no_quorum');
    one.meets('dept-water', 'dept-agriculture').gives('dept-water');
    expect(one.joint.refusal('conclude', conclusion, lead)).toMatchObject({
      ...{ code: 'joint.position_missing', details: { office: 'dept-agriculture' } },
    });
    one.gives('dept-agriculture').act('conclude', conclusion, lead);
    expect([one.phase, one.state.end?.as]).toEqual(['ended', 'agreed']);
    // It is read until the mediation has ended too, which the mediation sees to.
    expect(one.joint.access()).toContain('dept-forestry:member');
    expect(one.share('dept-forestry').access()).toContain('dept-forestry:member');
    one.act('noteMediationSettled', {}, courseOf(as<CaseId>('00000000-0000-4000-8000-0000000000aa')));
    expect(one.joint.access()).toEqual(['mediation-binju:handler']);
    expectCaseInvariants(one.joint);
  });

  it('ends honestly without anybody that is silent, and is an agreement only where one stands', () => {
    const silent = new JointInMemory().led();
    silent.act('conclude', { ...conclusion, as: 'unsettled' }, lead);
    expect([silent.phase, silent.state.end?.as]).toEqual(['ended', 'unsettled']);
    for (const [as, is] of [
      ['agreed', 'released'],
      ['answered', 'answered'],
      ['unsettled', 'unsettled'],
    ] as const) {
      const one = ready();
      one.by('dept-agriculture', 'setTask', { what: text('task'), until: day('2026-08-20') }, 'dept-water');
      one.act('conclude', { ...conclusion, as }, lead);
      // The consent is withdrawn while a task runs.
      expect([one.phase, one.over().state.end?.as]).toEqual(['finishing', is]);
    }
  });

  it('counts a position that came late, and one only once', () => {
    const one = ready().gives('dept-agriculture');
    expect(
      one
        .share('dept-agriculture')
        .all('positionGiven')
        .map(({ position }) => position),
    ).toEqual([1, 2]);
    expect(one.joint.all('partNoted').filter(({ cause }) => String(cause).startsWith('position/'))).toHaveLength(3);
  });

  it('ends when the last task of what was concluded is done', () => {
    const one = ready();
    one.by('dept-agriculture', 'setTask', { what: text('task'), until: day('2026-08-20') }, 'dept-water');
    one.act('conclude', conclusion, lead);
    expect([one.phase, one.share('dept-forestry').standing().phase]).toEqual(['finishing', 'ended']);
    expect(one.joint.refusal('meet', { on: day('2026-08-03'), attended: [], minutes: text('m') }, lead).code).toBe(
      'joint.ended',
    );
    const isFinished = () => jointKind.standing(one.joint.dossier).detail.isFinished;
    expect(isFinished()).toBe(false);
    one.by('dept-agriculture', 'reportTask', { task: 1, words: text('done') });
    // Over once, and by nobody again.
    expect([one.phase, isFinished()]).toEqual(['ended', false]);
  });

  it('ends also where whoever led is there no more: the committee takes back what nobody does', () => {
    const one = ready();
    const task = { what: text('task'), until: day('2026-08-20') };
    one.by('dept-agriculture', 'setTask', task, 'dept-water').act('conclude', conclusion, lead);
    const mediation = courseOf(as<CaseId>('00000000-0000-4000-8000-0000000000aa'));
    one.act('dropUntold', { cause: 'untold/40', offices: [office('dept-water')] }, mediation).until('2026-09-01');
    expect([one.phase, one.joint.access().includes('dept-water:executor')]).toEqual(['finishing', false]);
    one.by('dept-agriculture', 'dropTask', { task: 1, reasons: text('reasons') }, 'mediation-binju');
    expect([one.phase, one.state.end?.as]).toEqual(['ended', 'agreed']);
  });

  it('is over with the mediation whatever is open, each share told once, and keeps what comes late without effect', () => {
    const one = new JointInMemory().led();
    one.act('freezeDraw', {
      ...{ speciality: 'water', count: 1, candidates: ['e1', 'e2'], excluded: [], reasons: null },
      salt: '0'.repeat(32),
    });
    one.over();
    expect([one.phase, one.state.end?.as, one.joint.duties()]).toEqual(['ended', 'released', []]);
    for (const name of ['dept-water', 'dept-agriculture', 'dept-forestry']) {
      const share = one.share(name);
      expect([name, share.all('ended'), share.duties()]).toEqual([name, [{ as: 'released' }], []]);
      expect(share.access()).toEqual(['mediation-binju:referrer']);
      expect(one.told.filter((each) => each === `${share.dossier.parent?.name ?? ''}:release`)).toHaveLength(1);
      const late = { stance: 'supports', words: text('late') } as const;
      expect(share.refusal('givePosition', late, ofOffice(name)).code).toBe('share.ended');
    }
    const share = one.share('dept-agriculture');
    share.act('fileLate', { on: day('2026-08-03'), words: text('late') }, jointHead);
    expect([share.dossier.state.late, share.dossier.state.positions, share.standing().isOpen]).toEqual([1, 0, false]);
    expect(one.over().joint.all('ended')).toHaveLength(1);
  });

  it('ends for whoever was asked while it was over already', () => {
    const one = new JointInMemory().opened();
    const members = [aMember('dept-water'), aMember('dept-agriculture')];
    one.joint.act('proposeLead', { lead: office('dept-water'), members, reasons: null }, centre);
    one.over();
    expect([one.shares.size, one.isOpen]).toEqual([0, false]);
  });

  it('has met by the day of its last meeting, with all whom it needs by then', () => {
    const one = new JointInMemory()
      .led()
      .on('2026-08-06')
      .meets('dept-water', 'dept-forestry')
      .gives('dept-water', 'dept-agriculture');
    const before = { on: day('2026-08-05'), attended: [office('dept-water'), office('dept-agriculture')] };
    one.act('meet', { ...before, minutes: text('minutes') }, lead);
    // Recorded afterwards it heals nothing that came later.
    expect(one.joint.duties()).toEqual(['meet@dept-water']);
    expect(one.joint.refusal('conclude', conclusion, lead).code).toBe('joint.no_quorum');
    one.meets('dept-water', 'dept-agriculture');
    one.act('addMember', aMember('dept-finance'), centre).gives('dept-finance');
    expect(one.joint.refusal('conclude', conclusion, lead).code).toBe('joint.no_quorum');
    one.meets('dept-water', 'dept-agriculture', 'dept-finance');
    expect(one.act('conclude', conclusion, lead).state.concludedAs).toBe('agreed');
  });

  it.each([
    ['2026-08-13', null],
    ['2026-08-14', '2026-08-13T16:00:00.000Z'],
  ])('was in time with the meeting that was owed by the day of that one: %s', (on, breachedAt) => {
    const one = new JointInMemory().led().on('2026-08-06').meets('dept-water', 'dept-forestry').until('2026-08-17');
    expect(one.joint.all('overdue')).toMatchObject([{ clock: 'RM-QUORUM/1', dueOn: '2026-08-13' }]);
    const attended = [office('dept-water'), office('dept-agriculture')];
    one.on('2026-08-17').act('meet', { on: day(on), attended, minutes: text('minutes') }, lead);
    expect(one.joint.clock('RM-QUORUM/1')).toMatchObject({ metOn: on, breachedAt });
    expect(one.joint.duties()).toEqual([]);
  });

  it('tells its mediation whether every necessary member was heard, as often as that changes', () => {
    const told = (one: JointInMemory) => jointKind.parts.self?.(one.state).causes;
    const one = new JointInMemory().opened();
    expect(told(one)).toEqual([null]);
    one.proposed().confirms('dept-water', 'dept-agriculture', 'dept-forestry').gives('dept-water');
    expect(told(one)).toEqual([null, 'open/1']);
    one.gives('dept-agriculture');
    expect(told(one)).toEqual([null, 'open/1', 'heard/2']);
    one.act('addMember', aMember('dept-finance'), centre);
    expect(told(one)).toEqual([null, 'open/1', 'heard/2', 'open/3']);
    one.act('conclude', { as: 'unsettled', answer: text('answer') }, ofOffice('dept-water'));
    expect(told(one)?.at(-1)).toBe('concluded');
    expect(one.joint.refusal('noteHeard', { n: 4 }, ofOffice('dept-water')).code).toBe('office.not_permitted');
  });

  it('is concluded with the settlement of its mediation, and nothing is owed any more', () => {
    const mediation = courseOf(as<CaseId>('00000000-0000-4000-8000-0000000000aa'));
    const one = new JointInMemory().led().gives('dept-water');
    one.act('noteMediationSettled', {}, mediation).act('noteMediationSettled', {}, mediation);
    expect(one.joint.all('mediationSettled')).toEqual([{ isConcluded: false }]);
    expect([one.phase, one.joint.all('ended'), one.isOpen]).toEqual(['ended', [{ as: 'agreed' }], false]);
    expect([...one.shares.values()].flatMap((share) => share.duties())).toEqual([]);
    expect(one.joint.access()).toEqual(['mediation-binju:handler']);
    // What the lead had concluded stays so.
    const answered = new JointInMemory().led().meets('dept-water', 'dept-agriculture');
    answered.gives('dept-water', 'dept-agriculture').by('dept-forestry', 'setTask', task, 'dept-water');
    answered.act('conclude', { as: 'answered', answer: text('answer') }, ofOffice('dept-water'));
    answered.act('noteMediationSettled', {}, mediation);
    expect([answered.phase, answered.joint.all('mediationSettled')]).toEqual(['finishing', [{ isConcluded: true }]]);
    answered.by('dept-forestry', 'reportTask', { task: 1, words: text('words') });
    expect(answered.joint.all('ended')).toEqual([{ as: 'answered' }]);
  });
});
