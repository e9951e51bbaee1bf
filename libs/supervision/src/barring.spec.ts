import { describe, expect, it } from '@jest/globals';
import { aSupervision, breach, bureauHead, officer } from '../../../test/support/a-supervision.js';
import { courseActor, day, office, person, text } from '../../../test/support/law.js';

const government = person('county-government', 'officer');
type Supervision = ReturnType<typeof aSupervision>;
const barred = (supervision: Supervision, id = 'dept-transport') =>
  supervision.act('barOffice', { cause: `barred/${id}`, office: office(id) }, courseActor);
const lifted = (supervision: Supervision, id = 'dept-transport') =>
  supervision.act('liftBar', { cause: `unbarred/${id}`, office: office(id) }, courseActor);
/** What an office sees and owes. */
const hasOf = (supervision: Supervision, id: string) => [
  ...supervision.access().filter((one) => one.startsWith(`${id}:`)),
  ...supervision.duties().filter((one) => one.endsWith(`@${id}`)),
];
const reply = { stance: null, text: text('reply') };

describe('the supervision of an office that is accused in the matter (art. 30(3))', () => {
  it('goes to whoever stands above it: access, what is owed, and every later rung', () => {
    const supervision = aSupervision().opened().until('2026-08-22');
    expect(supervision.access()).toContain('dept-transport:addressee');
    expect(supervision.duties()).toContain('reply@dept-transport');
    barred(supervision);
    expect(supervision.access()).not.toContain('dept-transport:addressee');
    expect(supervision.access()).toContain('county-government:addressee');
    expect(supervision.duties().filter((duty) => duty.includes('dept-transport'))).toEqual([]);
    expect(supervision.duties()).toContain('reply@county-government');
    expect(supervision.clock('DB-REPLY/1').endedAs).toBe('superseded');
    supervision.act('reply', reply, government);
    expect(supervision.clock('DB-REPLY/2').metAt).not.toBeNull();
  });

  it('takes nothing of that office any more', () => {
    const supervision = barred(aSupervision().opened().until('2026-08-22'));
    expect(supervision.refusal('reply', reply, officer).code).toBe('supervision.not_opened');
    expect(supervision.refusal('reportCorrection', { text: text('c') }, officer).code).toBe('supervision.not_opened');
    supervision.act('reportCorrection', { text: text('c') }, government).verified();
    expect(supervision.standing().phase).toBe('ended');
  });

  it('reminds the office above of a further breach, also after it had ended', () => {
    const later = { ...breach, clock: 'XF-04/1', rule: 'XF-04', dueOn: day('2026-08-20') };
    const supervision = barred(aSupervision().opened().corrected().verified());
    expect(supervision.access()).not.toContain('dept-transport:addressee');
    supervision.on('2026-08-21', 0).act('addTrigger', later, courseActor);
    expect(supervision.all('reminded').at(-1)).toMatchObject({
      office: 'county-government',
      fellBackFrom: ['dept-transport'],
    });
    expect(supervision.access()).not.toContain('dept-transport:addressee');
  });

  it('keeps the date that an order set', () => {
    const supervision = aSupervision().opened().until('2026-10-30');
    supervision.measured('deadline', person('joint-conference', 'head'), { setOn: day('2026-11-20') });
    barred(supervision);
    expect(supervision.duties()).toContain('reportCorrection@county-government');
    expect(supervision.clock('DB-DATE/2').legalDueOn).toBe('2026-11-20');
  });

  it('is told once, by the course alone, and tells its parent that it knows', () => {
    const supervision = barred(barred(aSupervision().opened()));
    expect(supervision.all('officeBarred')).toEqual([
      {
        ...{ cause: 'barred/dept-transport', office: 'dept-transport' },
        ...{ answerer: 'county-government', verifier: 'bureau', moved: [] },
      },
    ]);
    expect(supervision.standing().announcement?.causes).toEqual(['XF-07/1', 'barred/dept-transport']);
    const again = { cause: 'barred/dept-transport', office: office('dept-transport') };
    expect(supervision.refusal('barOffice', again, bureauHead).code).toBe('office.not_permitted');
    expect(supervision.refusal('liftBar', again, bureauHead).code).toBe('office.not_permitted');
  });

  it('is its own again once the name was taken back: access and every later rung, not what was passed on', () => {
    const supervision = barred(aSupervision().opened().until('2026-08-22'));
    lifted(supervision);
    expect(supervision.access()).toContain('dept-transport:addressee');
    expect(supervision.duties()).toContain('reply@county-government');
    expect(supervision.standing().announcement?.causes).toEqual([
      ...['XF-07/1', 'barred/dept-transport', 'unbarred/dept-transport'],
    ]);
    const later = { ...breach, clock: 'XF-09/1', rule: 'XF-09', dueOn: day('2026-08-23') };
    supervision.on('2026-08-24', 0).act('addTrigger', later, courseActor);
    expect(supervision.all('reminded').at(-1)).toMatchObject({ office: 'dept-transport', fellBackFrom: [] });
    expect(lifted(supervision).all('barLifted')).toHaveLength(1);
  });

  it('of the petition bureau is the work of the body above it', () => {
    const supervision = barred(aSupervision().openedOn('art43', { office: office('bureau') }), 'bureau');
    expect(supervision.access().filter((each) => each.startsWith('bureau:'))).toEqual([]);
    expect(supervision.all('officeBarred')).toMatchObject([{ answerer: 'joint-conference' }]);
  });
});

describe('an accused office has no part in the supervision of another one (art. 30(3))', () => {
  it('does not verify, and what it had to verify goes to whoever comes next', () => {
    const supervision = barred(aSupervision().opened().corrected(), 'bureau');
    expect(hasOf(supervision, 'bureau')).toEqual([]);
    expect(supervision.duties()).toEqual(['verifyCorrection@joint-conference']);
    expect(supervision.refusal('verifyCorrection', { finding: text('f') }, bureauHead).code).toBe(
      'supervision.not_opened',
    );
    expect(supervision.verified(person('joint-conference', 'head')).standing().phase).toBe('ended');
  });

  it('does not judge: the step lies before whoever its rung names then', () => {
    const supervision = barred(aSupervision().opened().until('2026-09-30'), 'bureau');
    expect(hasOf(supervision, 'bureau')).toEqual([]);
    // To inspect is the joint conference's too (38(2)); to recommend, the petition department's alone (40(1), 40(3)).
    expect(supervision.all('officeBarred')).toMatchObject([
      {
        moved: [
          { clock: 'DB-R3/1', to: null, instead: null },
          { clock: 'DB-JUDGE/3', to: 'joint-conference', instead: 'DB-JUDGE/5' },
          { clock: 'DB-JUDGE/4', to: null, instead: null },
        ],
      },
    ]);
    supervision.measured('inspect', person('joint-conference', 'head'));
    expect(supervision.clock('DB-JUDGE/5').metAt).not.toBeNull();
  });

  it('does not judge, and nobody else takes what the law gives to it alone (art. 39(3))', () => {
    const supervision = barred(aSupervision().opened().until('2026-09-16'), 'joint-conference');
    expect(hasOf(supervision, 'joint-conference')).toEqual([]);
    expect(supervision.all('officeBarred')).toMatchObject([
      { moved: [{ clock: 'DB-JUDGE/1', to: null, instead: null }] },
    ]);
    expect(supervision.duties().filter((duty) => duty === 'issueStep@county-government')).toHaveLength(1);
    expect(supervision.dossier.state.isAlarm).toBe(true);
  });

  it('leaves a step with whoever has been told of its silence', () => {
    const late = aSupervision()
      .openedOn('art43', { office: office('bureau') })
      .until('2026-09-02');
    barred(late, 'county-government');
    expect(late.duties().filter((duty) => duty.startsWith('issueStep'))).toEqual(['issueStep@county-committee']);
    expect(late.dossier.state.steps).toMatchObject([{ holders: ['county-committee'], clocks: ['DB-JUDGE/2'] }]);
  });

  it('is passed over by every later rung, and presses nobody whom it had commissioned', () => {
    const supervision = barred(aSupervision().opened(), 'bureau').until('2026-10-30');
    const judges = supervision.all('stepLaid').map(({ rung, addressee }) => [rung, addressee]);
    expect(judges).toEqual([
      [4, 'joint-conference'],
      [5, 'county-government'],
      [6, 'joint-conference'],
    ]);
    const ours = aSupervision().openedOn('ours', { commissionedBy: office('town-binju') });
    barred(ours, 'town-binju').until('2026-09-02');
    expect(ours.all('stepLaid')).toMatchObject([{ rung: 3, addressee: 'county-government' }]);
  });

  it('is addressed by no measure, and does not answer one that was', () => {
    const supervision = aSupervision().opened().measured('account');
    expect(hasOf(supervision, 'county-committee')).toEqual(['county-committee:addressee', 'reply@county-committee']);
    barred(supervision, 'county-committee');
    expect(hasOf(supervision, 'county-committee')).toEqual([]);
    expect(supervision.dossier.state).toMatchObject({ addressed: [], isAlarm: true });
    const account = { measure: 'account', ground: text('g'), setOn: null, text: text('s') } as const;
    expect(supervision.refusal('issueStep', account, bureauHead).code).toBe('supervision.managing_organ_unknown');
  });

  it('does not stand in for one that is gone', () => {
    const supervision = aSupervision(['town-binju'])
      .opened({ office: office('town-binju') })
      .until('2026-08-22');
    expect(supervision.duties()).toContain('reply@county-government');
    barred(supervision, 'county-government');
    expect(hasOf(supervision, 'county-government')).toEqual([]);
    expect(supervision.duties()).toContain('reply@county-committee');
    expect(supervision.access()).toContain('county-committee:addressee');
  });

  it('is an alarm where nobody is left', () => {
    const late = { office: office('bureau') };
    const supervision = aSupervision(['county-government', 'county-committee']).opened(late);
    expect(supervision.dossier.state).toMatchObject({ isAlarm: false, verifiers: ['joint-conference'] });
    barred(supervision, 'joint-conference');
    expect(supervision.dossier.state).toMatchObject({ isAlarm: true, verifiers: [] });
    expect(supervision.all('officeBarred')).toMatchObject([{ answerer: 'bureau', verifier: null }]);
  });

  it('has none from the opening on, and its parent need not tell it again', () => {
    const supervision = aSupervision().opened({ barred: [office('bureau')] });
    expect(supervision.all('opened')).toMatchObject([{ verifier: 'joint-conference', barred: ['bureau'] }]);
    expect(supervision.access()).toEqual(['dept-transport:addressee', 'joint-conference:supervisor']);
    expect(supervision.standing().announcement?.causes).toEqual(['XF-07/1', 'barred/bureau']);
    expect(supervision.until('2026-08-22').all('addresseeMissing')).toMatchObject([{ rung: 3, outside: null }]);
    const late = aSupervision().opened({ barred: [office('dept-transport')] });
    expect(hasOf(late, 'dept-transport')).toEqual([]);
    expect(late.all('reminded')).toMatchObject([{ office: 'county-government' }]);
  });

  it('is chosen again once its name was taken back, and is given back nothing by itself', () => {
    const supervision = lifted(barred(aSupervision().opened().until('2026-08-22'), 'bureau'), 'bureau');
    expect(hasOf(supervision, 'bureau')).toEqual([]);
    expect(supervision.until('2026-09-30').all('stepLaid').at(-1)).toMatchObject({ rung: 7, addressee: 'bureau' });
    expect(lifted(supervision, 'bureau').all('barLifted')).toHaveLength(1);
    const again = { cause: 'barred/bureau#2', office: office('bureau') };
    supervision.act('barOffice', again, courseActor);
    expect(hasOf(supervision, 'bureau')).toEqual([]);
  });
});

describe('a late office whose name was taken back', () => {
  it('sees its supervision again; what it owed before may still be done by whoever it went to', () => {
    const supervision = lifted(barred(aSupervision().opened().until('2026-08-22')));
    expect(hasOf(supervision, 'dept-transport')).toEqual(['dept-transport:addressee']);
    expect(supervision.duties()).toContain('reply@county-government');
    supervision.act('reply', reply, government);
    expect(supervision.clock('DB-REPLY/2').metAt).not.toBeNull();
    expect(supervision.refusal('reportCorrection', { text: text('c') }, government).code).toBe('office.not_permitted');
    supervision.corrected().verified();
  });
});
