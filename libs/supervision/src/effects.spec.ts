import { describe, expect, it } from '@jest/globals';
import type { Actor } from '#libs/kernel';
import { aSupervision, breach, bureauHead, conferenceHead, officer } from '../../../test/support/a-supervision.js';
import type { SupervisionInMemory } from '../../../test/support/a-supervision.js';
import { day, office, person, text } from '../../../test/support/law.js';
import { requireGround, supervisionKind, type SupervisionCommands, type SupervisionState } from './index.js';

const issue = (measure: SupervisionCommands['issueStep']['measure']) =>
  ({ measure, ground: text('ground'), setOn: null, text: text('step') }) as const;
const ofTransport = { office: office('dept-transport'), basis: 'art40' } as const;
const byHand = { ...breach, ...ofTransport, clock: null, rule: null, finding: text('found') };
const opened = () => aSupervision().opened();
const last = ({ facts }: SupervisionInMemory) => facts.at(-1);

describe('the law of supervisions', () => {
  it('has its name, its table and the sign of its numbers', () => {
    expect(supervisionKind).toMatchObject({ name: 'supervision', table: 'supervision', prefix: '督' });
    expect(() => supervisionKind.evolve({} as SupervisionState, { type: 'moved' } as never)).toThrow(
      'supervision has no fact',
    );
  });

  /** Written a second time on purpose: what the law takes from its pack is changed twice. */
  it('takes these clocks and numbers from its pack, and the ladder', () => {
    expect(supervisionKind.rules).toEqual({
      clocks: ['DB-VERIFY', 'DB-DATE', 'DB-TELL'],
      parameters: { leastRungDistanceWorkingDays: [1, 30], recordingWorkingDays: [0, 30] },
      hasLadder: true,
    });
  });

  it('is open from its first fact on, without an alarm, and shows its office as owing', () => {
    const supervision = opened();
    expect(supervision.standing()).toMatchObject({
      isOpen: true,
      phase: 'climbing',
      detail: { office: 'dept-transport', basis: 'art40', rung: 1, isAlarm: false },
    });
    expect(supervision.kind.row(supervision.dossier)).toMatchObject({
      ...{
        phase: 'climbing',
        basis: 'art40',
        opened_by_hand: false,
        trigger_code: 'DB-3',
        triggers: 1,
        ended_at: null,
      },
      ...{ due_rule: 'DB-R2', first_due_on: '2026-08-18' },
    });
  });

  it('says its phase, and tells its parent how it ended', () => {
    const supervision = opened().corrected();
    expect(supervision.kind.standing(supervision.dossier)).toMatchObject({ isOpen: true, phase: 'verifying' });
    expect(supervision.verified().standing()).toMatchObject({
      phase: 'ended',
      announcement: { isNecessary: false, outcome: 'verified' },
    });
  });
});

describe('a refusal says what it is about', () => {
  type Refused = [string, () => SupervisionInMemory, keyof SupervisionCommands, object, Actor, object];

  it.each<Refused>([
    [
      'ended',
      () => opened().corrected().verified(),
      'reportCorrection',
      { text: text('t') },
      officer,
      { endedAt: '2026-08-18T16:00:00.000Z' },
    ],
    [
      'measure_not_open',
      () => opened().until('2026-09-02'),
      'issueStep',
      issue('talk'),
      bureauHead,
      { measure: 'talk' },
    ],
    [
      'step_of_other_office',
      () => opened().until('2026-09-30'),
      'issueStep',
      issue('talk'),
      bureauHead,
      { offices: 'joint-conference' },
    ],
    ['finding_missing', aSupervision, 'open', { ...byHand, finding: null }, bureauHead, { trigger: 'DB-3' }],
    [
      'date_in_future',
      aSupervision,
      'open',
      { ...byHand, dueOn: day('2026-08-20') },
      bureauHead,
      { on: '2026-08-20', bound: '2026-08-19' },
    ],
    ['office_unknown', aSupervision, 'open', { ...byHand, office: office('moon') }, bureauHead, { office: 'moon' }],
    [
      'office_not_in_county',
      aSupervision,
      'open',
      { ...byHand, office: office('prefecture-water') },
      bureauHead,
      { office: 'prefecture-water' },
    ],
  ])('%s', (code, supervision, command, payload, actor, details) => {
    const refusal = supervision().refusal(command, payload as never, actor);
    expect({ code: refusal.code, details: refusal.details }).toEqual({ code: `supervision.${code}`, details });
  });

  it('of a ground by hand too', () => {
    const ground = { office: office('dept-transport'), dueOn: day('2026-08-18') } as const;
    const petition = { receivedOn: day('2026-08-03'), hasHeld: true };
    const says = (code: string, details: object) => expect.objectContaining({ code: `supervision.${code}`, details });
    expect(() => requireGround(ground, { ...petition, hasHeld: false })).toThrow(
      says('office_not_involved', { office: 'dept-transport' }),
    );
    expect(() => requireGround({ ...ground, dueOn: day('2026-08-02') }, petition)).toThrow(
      says('date_before_petition', { on: '2026-08-02', bound: '2026-08-03' }),
    );
  });

  it('tells beforehand what may be judged, rejected or verified', () => {
    const before = opened().allowed(bureauHead);
    expect(before.waiveStep?.code).toBe('supervision.no_step_open');
    // Who may is named by office before any step is laid too.
    for (const command of ['issueStep', 'waiveStep'] as const) {
      expect(opened().allowed(officer)[command]).toMatchObject({
        ...{ code: 'office.not_permitted', details: { who: expect.stringMatching(/^[^@]*joint-conference[^@]*$/) } },
      });
    }
    expect(before.rejectCorrection?.code).toBe('supervision.correction_not_reported');
    const laid = opened().until('2026-09-02');
    expect(laid.allowed(bureauHead)).toMatchObject({ issueStep: null, waiveStep: { code: 'supervision.step_owed' } });
    const issued = laid.measured('improve');
    expect(issued.allowed(bureauHead).waiveStep?.code).toBe('supervision.no_step_open');
    expect(issued.refusal('issueStep', issue('improve'), bureauHead).code).toBe('supervision.measure_not_open');
    expect(opened().until('2026-09-16').allowed(conferenceHead).waiveStep).toBeNull();
  });
});

describe('a date by hand', () => {
  it('may be today, and the day on which the rules came into force', () => {
    for (const dueOn of ['2026-08-19', '2022-05-01']) {
      expect(
        aSupervision()
          .opened({ ...byHand, dueOn: day(dueOn) }, bureauHead)
          .types()[0],
      ).toBe('opened');
    }
  });
});

describe('a further trigger', () => {
  it('of a clock that is known among others changes nothing; one by hand is another for another day', () => {
    const supervision = opened();
    supervision.opened({ clock: 'XF-09/1', rule: 'XF-09', trigger: 'DB-1' }).opened();
    expect(supervision.all('triggerAdded')).toHaveLength(1);
    supervision.opened(byHand, bureauHead);
    supervision.opened({ ...byHand, dueOn: day('2026-08-02') }, bureauHead);
    expect(supervision.all('triggerAdded')).toHaveLength(3);
  });
});

describe('who verifies', () => {
  const overdue = () => opened().corrected().until('2026-08-27');

  it('is also the level above when the bureau lets its date pass, which sees the case', () => {
    const supervision = overdue();
    expect(supervision.access()).toContain('joint-conference:supervisor');
    expect(supervision.clock('DB-VERIFY/1').breachedAt).toBe('2026-08-26T16:00:00.000Z');
    expect(supervision.dossier.state).toMatchObject({ verifiers: ['bureau', 'joint-conference'], isAlarm: false });
    const duty = supervision.dossier.duties.find(({ office: owing }) => owing === 'joint-conference');
    expect(duty).toMatchObject({ what: 'verifyCorrection', capacity: 'head' });
  });

  it('is the bureau alone when the supervision is opened again', () => {
    const again = overdue().verified().announced().on('2026-10-20');
    again.opened({ clock: 'XF-09/1', dueOn: day('2026-10-19') });
    expect(again.dossier.state).toMatchObject({
      verifiers: ['bureau'],
      climbs: [{ climb: 2, rung: 1 }],
      reportedBy: null,
    });
  });

  it('is never the late office, whoever is told of silence', () => {
    const supervision = aSupervision().opened({ office: office('joint-conference') });
    supervision.act('reportCorrection', { text: text('t') }, person('joint-conference', 'officer')).until('2026-08-27');
    expect(supervision.all('verificationOverdue')).toMatchObject([{ toldTo: 'county-government' }]);
  });

  it('is an alarm where nobody is above, and stays one until the correction is verified', () => {
    const supervision = aSupervision(['joint-conference', 'county-government', 'county-committee']);
    supervision.opened().corrected().until('2026-08-27');
    expect(supervision.all('verificationOverdue')).toMatchObject([{ toldTo: null }]);
    expect(last(supervision)?.clocks).toEqual([
      { change: 'pass', id: 'DB-VERIFY/1', moment: 'expiry' },
      { change: 'breach', id: 'DB-VERIFY/1' },
    ]);
    expect(supervision.dossier.state.isAlarm).toBe(true);
    expect(supervision.until('2026-09-02').dossier.state.isAlarm).toBe(true);
    expect(supervision.verified().dossier.state).toMatchObject({ isAlarm: false, reportedBy: null });
  });

  it('ends what runs and closes what is owed: the verification as done, the rest as dropped', () => {
    const supervision = opened().until('2026-08-22').replied().corrected().verified();
    expect(last(supervision)?.clocks).toEqual([
      { change: 'meet', id: 'DB-VERIFY/1' },
      { change: 'end', id: 'DB-R4/1', as: 'cancelled' },
      { change: 'end', id: 'DB-R3/1', as: 'cancelled' },
    ]);
    expect(last(supervision)?.duties).toEqual([
      { change: 'close', id: 'issueStep/1', as: 'dropped' },
      { change: 'close', id: 'verifyCorrection/1', as: 'done' },
    ]);
  });

  it('rejects it, and the verification is met', () => {
    const supervision = opened().corrected().rejected();
    expect(last(supervision)?.clocks).toEqual([{ change: 'meet', id: 'DB-VERIFY/1' }]);
    expect(supervision.duties()).toEqual([]);
  });
});

describe('a reply', () => {
  it('in time is not late', () => {
    expect(opened().until('2026-08-22').replied().all('replied')).toMatchObject([{ isLate: false }]);
  });
});

describe('a step', () => {
  it('that was taken or waived is no longer open, and only that one', () => {
    const supervision = opened().until('2026-09-16').measured('improve');
    const stages = () => supervision.dossier.state.steps.map(({ rung, stage }) => [rung, stage]);
    expect(stages()).toEqual([
      [3, 'issued'],
      [4, 'laid'],
      [5, 'laid'],
    ]);
    supervision.waived(conferenceHead);
    expect(stages()).toEqual([
      [3, 'issued'],
      [4, 'waived'],
      [5, 'laid'],
    ]);
  });

  it('whose silence passes lies before both offices; one that is told only stays where it is', () => {
    const steps = (supervision: SupervisionInMemory) =>
      supervision.dossier.state.steps.map(({ rung, holders, clocks }) => [rung, holders, clocks]);
    expect(steps(opened().until('2026-09-24'))).toEqual([
      [3, ['bureau'], ['DB-R3/1']],
      [4, ['joint-conference'], ['DB-JUDGE/1']],
      [5, ['county-government'], ['DB-JUDGE/2']],
    ]);
    const ofBureau = aSupervision()
      .openedOn('art43', { office: office('bureau') })
      .until('2026-09-02');
    expect(steps(ofBureau)).toEqual([[2, ['county-government', 'county-committee'], ['DB-JUDGE/1', 'DB-JUDGE/2']]]);
  });

  it('is for whoever may in an office, or for its head, as its rung says', () => {
    const capacities = opened()
      .until('2026-09-30')
      .dossier.duties.filter(({ what }) => what === 'issueStep')
      .map(({ office: owing, capacity }) => `${owing} ${capacity ?? 'any'}`);
    expect(capacities).toEqual([
      ...['bureau petition-head', 'joint-conference any', 'county-government any'],
      ...['bureau petition-head', 'bureau petition-head'],
    ]);
    // Where the joint conference inspects in the place of the bureau, its head.
    const instead = aSupervision(['bureau']).opened().until('2026-09-30');
    expect(instead.dossier.duties.findLast(({ what }) => what === 'issueStep')).toMatchObject({
      ...{ office: 'joint-conference', capacity: 'head' },
    });
  });
});

describe('the rungs', () => {
  it('say what fired each of them, and when it was due', () => {
    const supervision = opened().until('2026-09-30');
    const clocks = ['DB-R2/1', 'DB-R3/1', 'DB-R4/1', 'DB-R5/1'].map((id) => supervision.clock(id).startedBy);
    expect(clocks).toEqual(['reminded', 'stepLaid', 'stepLaid', 'stepLaid']);
    expect(supervision.facts.find(({ type }) => type === 'reminded')).not.toHaveProperty('dueAt');
    expect(supervision.all('stepLaid').at(-1)).toMatchObject({ rung: 7, clock: 'DB-R5/1', nextRung: null });
  });

  it('on the very day of the least distance are not put off', () => {
    const supervision = aSupervision().on('2026-08-20', 10).opened();
    expect(supervision.clock('DB-R2/1')).toMatchObject({ legalDueOn: '2026-08-21', limit: { kind: 'period' } });
  });

  it('give the late office nothing to see that it does not see already', () => {
    expect(opened().facts.find(({ type }) => type === 'reminded')?.access).toBeUndefined();
  });
});
