import { describe, expect, it } from '@jest/globals';
import { aMember, JointInMemory, ofOffice, jointHead } from '../../../test/support/a-joint.js';
import { expectCaseInvariants } from '../../../test/support/case-invariants.js';
import { courseActor, day, office, text } from '../../../test/support/law.js';
import { shareKind } from './index.js';

const name = 'dept-agriculture';
const member = ofOffice(name);
const words = text('words');
const unsettled = { as: 'unsettled', answer: words } as const;
const asked = () => new JointInMemory().opened().proposed();
const shareOf = (one: JointInMemory) => one.share(name);

describe('a share', () => {
  it('is confirmed or objected to once for each proposal', () => {
    const one = asked();
    const refusal = () => shareOf(one).refusal('confirmLead', {}, member).code;
    one.confirms(name);
    expect([refusal(), shareOf(one).standing().phase]).toEqual(['share.not_asked', 'answered']);
    expect(shareOf(one).refusal('objectToLead', { reasons: words }, member).code).toBe('share.not_asked');
    expect(shareOf(one).refusal('objectToLead', { reasons: words }, ofOffice('dept-water')).code).toBe(
      'office.not_permitted',
    );
  });

  it('that was silent for three days has confirmed before anything else is said', () => {
    const one = asked().on('2026-08-10');
    expect(shareOf(one).refusal('objectToLead', { reasons: words }, member).code).toBe('share.not_asked');
  });

  it('owes its position once a lead stands, by the date, and not before', () => {
    const one = asked();
    const position = { stance: 'supports', words } as const;
    expect(shareOf(one).refusal('givePosition', position, member).code).toBe('share.lead_not_settled');
    one.confirms('dept-water', name, 'dept-forestry');
    const share = shareOf(one);
    expect([share.standing().phase, share.duties()]).toEqual(['owing', [`givePosition@${name}`]]);
    expect(share.clock('RM-POSITION/1').legalDueOn).toBe('2026-08-17');
    expect(share.access()).toEqual([`${name}:member`, 'dept-water:executor', 'mediation-binju:referrer'].sort());
    one.gives(name);
    expect([share.standing().phase, share.duties()]).toEqual(['given', []]);
    expectCaseInvariants(share);
  });

  it('whose position is missing at its date is pressed on a number of ours, and nothing stops', () => {
    const one = new JointInMemory().led().until('2026-08-18');
    const share = shareOf(one);
    expect(share.all('positionMissed')).toMatchObject([
      {
        clock: 'RM-POSITION/1',
        office: name,
        dueOn: '2026-08-17',
        isPressed: true,
        commissionedBy: 'county-government',
      },
    ]);
    expect(share.standing().parts.owed).toMatchObject([
      { kind: 'supervision', name: `ours/${name}`, cause: 'RM-POSITION/1', open: { type: 'open' } },
    ]);
    expect(share.standing().parts.owed[0]?.open.payload).toMatchObject({ basis: 'ours', trigger: null, office: name });
    expect(one.phase).toBe('working');
    one.gives(name);
    expect([share.standing().phase, share.duties()]).toEqual(['given', []]);
  });

  it('of a court is requested, and pressed by nobody', () => {
    const one = new JointInMemory()
      .opened()
      .proposed('dept-water', [...[aMember('dept-water'), aMember('court', { role: 'court' })]]);
    one.confirms('dept-water', 'court').until('2026-08-18');
    expect(one.share('court').all('positionMissed')).toMatchObject([{ isPressed: false, commissionedBy: null }]);
    expect(one.share('court').standing().parts.owed).toEqual([]);
    expect(one.share('dept-water').standing().parts.owed).toHaveLength(1);
  });

  it.each([
    ['it has given its position', (one: JointInMemory) => one.gives(name)],
    ['it was concluded without', (one: JointInMemory) => one.act('conclude', unsettled, ofOffice('dept-water'))],
    ['another lead is to be named', (one: JointInMemory) => one.proposed('dept-forestry', [], 'reasons')],
    ['nothing is asked of it any more', (one: JointInMemory) => one.over()],
  ] as const)('tells its supervision that nothing is owed, once %s', (_what, then) => {
    const one = new JointInMemory().led().until('2026-08-18');
    const share = shareOf(one);
    const part = '00000000-0000-4000-8000-0000000000cc' as never;
    const supervised = { kind: 'course', principal: 'course', office: null, capacity: null, caseId: part } as const;
    const told = (n: number, cause: string) =>
      share.tell(
        'notePart',
        { part, kind: 'supervision', name: `ours/${name}`, n, cause, isNecessary: false },
        supervised,
      );
    told(1, 'RM-POSITION/1');
    expect(share.standing().parts.owed).toEqual([]);
    then(one);
    expect(share.standing().parts.owed).toMatchObject([
      { cause: 'RM-POSITION/1:done', open: { type: 'noteCauseDone' } },
    ]);
    told(2, 'RM-POSITION/1:done');
    expect(share.standing().parts.owed).toEqual([]);
  });

  it('loses no lead to what was said of one before', () => {
    const one = new JointInMemory().led();
    const share = shareOf(one);
    const { settled } = share.dossier.state;
    share.act('loseLead', { settled: settled - 1 }, courseActor);
    expect([share.all('leadLost'), share.duties()]).toEqual([[], [`givePosition@${name}`]]);
    share.act('loseLead', { settled }, courseActor).act('loseLead', { settled }, courseActor);
    expect([share.all('leadLost').length, share.duties()]).toEqual([1, []]);
    expectCaseInvariants(share);
  });

  it('has tasks of the lead, each by its date', () => {
    const one = new JointInMemory().led();
    const task = { what: words, until: day('2026-08-10') };
    const share = shareOf(one);
    expect(share.refusal('setTask', task, member).code).toBe('office.not_permitted');
    one.by(name, 'setTask', task, 'dept-water').by(name, 'setTask', task, 'dept-water');
    expect(share.duties()).toEqual([`givePosition@${name}`, `reportTask@${name}`, `reportTask@${name}`]);
    one.by(name, 'reportTask', { task: 1, words });
    expect(share.refusal('reportTask', { task: 1, words }, member).code).toBe('share.task_not_open');
    one.by(name, 'dropTask', { task: 2, reasons: words }, 'dept-water');
    expect(share.dossier.state.tasks.map(({ isOpen }) => isOpen)).toEqual([false, false]);
    one.by(name, 'setTask', task, 'dept-water').until('2026-08-11');
    expect(share.all('overdue')).toEqual([{ clock: 'RM-TASK/3', office: name, dueOn: '2026-08-10' }]);
    expectCaseInvariants(share);
  });

  it('takes back nothing and files nothing late while it goes on', () => {
    const one = new JointInMemory().led();
    const late = { on: day('2026-08-03'), words };
    expect(shareOf(one).refusal('fileLate', late, jointHead).code).toBe('share.not_ended');
    one.over();
    expect(shareOf(one).refusal('fileLate', { ...late, on: day('2026-08-02') }, jointHead).code).toBe(
      'share.date_before_event',
    );
    expect(shareOf(one).refusal('fileLate', late, member).code).toBe('office.not_permitted');
  });

  it('asks nobody of a proposal that is over, and is nobody’s page', () => {
    const one = new JointInMemory().led();
    const share = shareOf(one);
    const before = share.facts.length;
    const { office, lead, committee } = share.dossier.state;
    const again = {
      office,
      lead,
      committee,
      proposal: 2,
      isAsked: true,
      isNecessary: true,
      isBound: true,
      request: words.digest,
      barred: [],
    };
    share.act('open', { ...again, proposal: 1 } as never, courseActor);
    expect(share.facts).toHaveLength(before);
    // Of a later one it is asked once it has heard that its lead leads no more.
    expect(share.refusal('open', again as never, courseActor)).toMatchObject({
      ...{ kind: 'conflict', code: 'share.lead_stands' },
    });
    const allowed = share.allowed({ ...member, kind: 'public', office: null, capacity: null } as never);
    expect(new Set(Object.values(allowed).map((refusal) => refusal?.code))).toEqual(new Set(['office.not_permitted']));
    expect(shareKind.parts.access).toBe('withParent');
  });

  it('has no words of the joint mediation, only by which of them it is asked', () => {
    const { dossier, facts } = shareOf(asked());
    expect(dossier.state.request).toBe(`digest-of-request-${name}`);
    expect(JSON.stringify(facts)).not.toContain('chars');
  });

  it('is taken over by no party, nor by whoever stands in the place of one', () => {
    const { state } = new JointInMemory()
      .opened({ barred: [office('dept-housing')] })
      .proposed()
      .share(name).dossier;
    const merged = shareKind.handedOver?.(state, { from: office('dept-housing'), to: office('dept-health') }) ?? state;
    const isBarred = (of: typeof state, who: string) => shareKind.isBarred?.(of, office(who));
    expect([isBarred(state, 'dept-housing'), isBarred(state, 'dept-health')]).toEqual([true, false]);
    expect([isBarred(merged, 'dept-housing'), isBarred(merged, 'dept-health')]).toEqual([true, true]);
  });

  it('hands over member, lead and committee', () => {
    const { state } = shareOf(new JointInMemory().led()).dossier;
    for (const [field, from] of [
      ['office', name],
      ['lead', 'dept-water'],
      ['committee', 'mediation-binju'],
    ] as const) {
      const offices = { from: from as never, to: 'dept-housing' as never };
      expect(shareKind.handedOver?.(state, offices)).toEqual({ ...state, [field]: 'dept-housing' });
    }
  });

  it('is asked for nothing more once it was concluded', () => {
    const one = new JointInMemory().led().meets('dept-water', name).gives('dept-water', name);
    const task = { what: words, until: day('2026-09-01') };
    one.by(name, 'setTask', task, 'dept-water');
    one.act('conclude', { as: 'answered', answer: words }, ofOffice('dept-water'));
    expect(shareOf(one).refusal('setTask', task, ofOffice('dept-water')).code).toBe('share.finishing');
    one.by(name, 'reportTask', { task: 1, words });
    expect([one.phase, shareOf(one).standing().phase]).toEqual(['ended', 'ended']);
  });
});
