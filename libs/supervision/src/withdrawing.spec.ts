import { describe, expect, it } from '@jest/globals';
import { aSupervision, breach, bureauHead, officer } from '../../../test/support/a-supervision.js';
import { courseActor, day, office, text } from '../../../test/support/law.js';
import { isRunning } from '#libs/rules';

const cause = 'XF-07/1';
const later = { ...breach, clock: 'XF-04/1', rule: 'XF-04', dueOn: day('2026-08-20') };
const again = { ...breach, breach: 2 };

type Supervision = ReturnType<typeof aSupervision>;

/** The breach of Tuesday 2026-08-18 was withdrawn on Wednesday, and may be looked at until the twenty-sixth. */
const withdrawn = (supervision: Supervision): Supervision =>
  supervision.act('withdrawCause', { cause, lookUntil: day('2026-08-26') }, courseActor);
const confirmed = (supervision: Supervision): Supervision =>
  supervision.act('confirmCauseWithdrawal', { cause }, courseActor);
const causesOf = (supervision: Supervision) => supervision.standing().announcement?.causes;
const endOf = (supervision: Supervision) => supervision.kind.row(supervision.dossier)['ended_as'];

describe('a cause that was withdrawn', () => {
  it('holds its next rung for as long as somebody may look, and no longer', () => {
    const supervision = withdrawn(aSupervision().opened());
    expect(supervision.all('causeWithdrawn')).toMatchObject([{ cause, climb: 1, heldBy: 'DB-R2/2' }]);
    expect(supervision.clock('DB-R2/1').endedAs).toBe('superseded');
    expect(supervision.clock('DB-R2/2').legalDueOn).toBe('2026-08-27');
    expect(supervision.until('2026-08-27').types()).not.toContain('letterIssued');
    expect(supervision.until('2026-08-28').types()).toContain('letterIssued');
  });

  it('is put off where its rung would come meanwhile, and nowhere else', () => {
    const supervision = aSupervision().opened();
    supervision.act('withdrawCause', { cause, lookUntil: day('2026-08-20') }, courseActor);
    expect(supervision.all('causeWithdrawn')).toMatchObject([{ heldBy: null }]);
    expect(supervision.until('2026-08-22').rungs()[2]).toBe('2026-08-21T16:00:00.000Z');
  });

  it('holds nothing where nobody looks', () => {
    const supervision = aSupervision().opened().act('withdrawCause', { cause, lookUntil: null }, courseActor);
    expect(supervision.until('2026-08-22').types()).toContain('letterIssued');
  });

  it('holds so while the ruling on an objection is open, which its fact says', () => {
    const supervision = aSupervision().opened();
    const held = { cause, lookUntil: day('2026-08-26'), isUnderObjection: true } as const;
    supervision.act('withdrawCause', held, courseActor);
    expect(supervision.all('causeWithdrawn')).toMatchObject([{ heldBy: 'DB-R2/2', isUnderObjection: true }]);
    expect(supervision.until('2026-08-28').types()).toContain('letterIssued');
  });

  it('is told once, and only to a supervision that is there for it', () => {
    const supervision = withdrawn(withdrawn(aSupervision().opened()));
    expect(supervision.all('causeWithdrawn')).toHaveLength(1);
    const refusal = supervision.refusal('withdrawCause', { cause: 'XF-09/1', lookUntil: null }, courseActor);
    expect(refusal).toMatchObject({
      kind: 'conflict',
      code: 'supervision.cause_unknown',
      details: { cause: 'XF-09/1' },
    });
    const unknown = aSupervision().refusal('withdrawCause', { cause, lookUntil: null }, courseActor);
    expect(unknown.code).toBe('supervision.not_opened');
    expect(supervision.refusal('confirmCauseWithdrawal', { cause }, bureauHead).code).toBe('office.not_permitted');
  });
});

describe('what was laid before somebody for a cause that was withdrawn', () => {
  // The improvement recommendation was laid before the bureau on Saturday 2026-08-22, due ten working days after the breach.
  const laid = () => aSupervision().opened().until('2026-08-26').on('2026-08-26');
  const held = (supervision = laid()) =>
    supervision.act('withdrawCause', { cause, lookUntil: day('2026-09-02') }, courseActor);
  const improve = { measure: 'improve', ground: null, setOn: null, text: text('step') } as const;

  it('holds until somebody has looked, and has after it the days that were left', () => {
    expect(laid().clock('DB-R3/1').legalDueOn).toBe('2026-09-01');
    const supervision = held();
    expect(supervision.all('causeWithdrawn')).toMatchObject([
      { heldSteps: [{ clock: 'DB-R3/1', instead: 'DB-R3/2' }] },
    ]);
    expect(supervision.clock('DB-R3/1').endedAs).toBe('superseded');
    // Four working days were left on the twenty-sixth of August.
    expect(supervision.clock('DB-R3/2')).toMatchObject({ owner: 'bureau', legalDueOn: '2026-09-08' });
    expect(supervision.duties().filter((duty) => duty.startsWith('issueStep'))).toEqual(['issueStep@bureau']);
    expect(supervision.until('2026-09-08').types()).not.toContain('silenceTold');
    expect(supervision.until('2026-09-09').all('silenceTold')).toMatchObject([{ clock: 'DB-R3/2' }]);
  });

  it('is taken by nobody meanwhile, and by whom it lies before once nobody has looked in time', () => {
    const supervision = held();
    for (const command of ['issueStep', 'waiveStep'] as const) {
      const payload = command === 'issueStep' ? improve : { reason: text('r') };
      expect(supervision.refusal(command, payload as never, bureauHead)).toMatchObject({
        ...{ kind: 'conflict', code: 'supervision.step_held', details: { until: '2026-09-02' } },
      });
    }
    supervision.until('2026-09-03').measured('improve');
    expect(supervision.clock('DB-R3/2').metAt).not.toBeNull();
  });

  it('is taken for another breach all the same', () => {
    const supervision = laid().act('addTrigger', later, courseActor).until('2026-08-29');
    held(supervision.on('2026-08-29')).measured('improve');
    expect(supervision.all('stepIssued')).toMatchObject([{ steps: [{ climb: 2, rung: 3 }] }]);
    expect(supervision.dossier.state.steps.map(({ climb, stage }) => [climb, stage])).toEqual([
      [1, 'laid'],
      [2, 'issued'],
    ]);
  });

  it('falls away with its cause, and leaves nothing that anybody was late with', () => {
    const supervision = confirmed(held());
    expect(supervision.clock('DB-R3/2').endedAs).toBe('cancelled');
    expect(supervision.duties()).toEqual([]);
    expect(supervision.dossier.clocks.filter(({ breachedAt }) => breachedAt !== null)).toEqual([]);
    expect(endOf(supervision)).toBe('unfounded');
  });

  it('is laid anew by the climb of the breach that is one again', () => {
    const supervision = held().on('2026-09-01').act('addTrigger', again, courseActor);
    expect(supervision.clock('DB-R3/2').endedAs).toBe('superseded');
    expect(supervision.dossier.state.steps).toEqual([]);
    supervision.until('2026-09-03');
    expect(supervision.dossier.state.steps).toMatchObject([{ climb: 2, rung: 3, stage: 'laid' }]);
    expect(supervision.measured('improve').all('stepIssued')).toMatchObject([{ steps: [{ climb: 2, rung: 3 }] }]);
  });

  it('runs on where nobody is there to look', () => {
    const supervision = laid().act('withdrawCause', { cause, lookUntil: null }, courseActor);
    expect(supervision.clock('DB-R3/1').endedAt).toBeNull();
    expect(supervision.measured('improve').all('stepIssued')).toHaveLength(1);
  });
});

describe('a withdrawal that was confirmed', () => {
  it('ends a supervision without another breach as unfounded, and what it sent stays in its history', () => {
    const supervision = confirmed(withdrawn(aSupervision().opened()));
    expect(supervision.types()).toEqual(['opened', 'reminded', 'causeWithdrawn', 'causeWithdrawalConfirmed']);
    expect(supervision.standing()).toMatchObject({ phase: 'ended', next: null });
    expect(endOf(supervision)).toBe('unfounded');
    expect(supervision.duties()).toEqual([]);
    expect(causesOf(supervision)).toEqual([cause, `${cause}:withdrawn`, `${cause}:confirmed`]);
    expect(supervision.standing().announcement?.outcome).toBe('unfounded');
  });

  it('ends what was laid before anybody because of it, also after the hold', () => {
    const supervision = withdrawn(aSupervision().opened()).until('2026-09-16');
    expect(supervision.duties()).toContain('issueStep@bureau');
    confirmed(supervision);
    expect(supervision.duties()).toEqual([]);
    expect(supervision.dossier.state.steps).toEqual([]);
  });

  it('leaves the ladder of another breach as it is', () => {
    const supervision = aSupervision().opened().on('2026-08-21', 0).act('addTrigger', later, courseActor);
    confirmed(withdrawn(supervision));
    expect(endOf(supervision)).toBeNull();
    expect(supervision.dossier.state.climbs.map(({ climb }) => climb)).toEqual([2]);
    expect(supervision.until('2026-08-27').rungs(2)).toMatchObject({ 2: '2026-08-25T16:00:00.000Z' });
    expect(supervision.rungs(1)).toEqual({ 1: supervision.facts[0]?.at });
    supervision.corrected().verified();
    expect(endOf(supervision)).toBe('verified');
  });

  it('of one of two that are withdrawn waits for the other', () => {
    const supervision = aSupervision().opened().on('2026-08-21', 0).act('addTrigger', later, courseActor);
    confirmed(
      withdrawn(supervision).act('withdrawCause', { cause: 'XF-04/1', lookUntil: day('2026-08-28') }, courseActor),
    );
    expect(endOf(supervision)).toBeNull();
    supervision.act('confirmCauseWithdrawal', { cause: 'XF-04/1' }, courseActor);
    expect(endOf(supervision)).toBe('unfounded');
  });

  it('changes nothing of a supervision that has ended already, which knows it', () => {
    const supervision = confirmed(withdrawn(aSupervision().opened().corrected().verified()));
    expect(endOf(supervision)).toBe('verified');
    expect(causesOf(supervision)).toHaveLength(3);
  });
});

describe('a supervision that ended as unfounded', () => {
  const until = { lookUntil: day('2026-09-02') };
  const atThree = () => aSupervision().opened().until('2026-08-26').on('2026-08-26');
  const looked = (supervision: Supervision) => supervision.act('withdrawCause', { cause, ...until }, courseActor);
  const bureauBarred = (supervision: Supervision) =>
    supervision.act('barOffice', { cause: 'barred/bureau', office: office('bureau') }, courseActor);

  it.each<[what: string, so: () => Supervision]>([
    ['whose judgement was held', () => looked(atThree())],
    ['whose judgement was held and then passed on', () => bureauBarred(looked(atThree()))],
    ['whose judgement was passed on and then held', () => looked(bureauBarred(atThree()))],
    ['whose correction waited for whoever verifies instead', () => bureauBarred(looked(atThree().corrected()))],
  ])('leaves every count: %s', (_what, so) => {
    const supervision = confirmed(so());
    const row = supervision.kind.row(supervision.dossier);
    expect(row).toMatchObject({ ended_as: 'unfounded', ended_at: supervision.facts.at(-1)?.at, due_rule: null });
    expect(supervision.duties()).toEqual([]);
    const { clocks } = supervision.dossier;
    expect(clocks.filter((clock) => isRunning(clock) || clock.breachedAt !== null)).toEqual([]);
    expect(supervision.standing()).toMatchObject({ next: null, detail: { isAlarm: false } });
  });

  it('is none where a person took a measure on a finding: that stands, and what it asks for is owed', () => {
    const supervision = confirmed(looked(atThree().measured('account')));
    expect(endOf(supervision)).toBeNull();
    expect(supervision.duties()).toContain('reply@county-committee');
    expect(supervision.dossier.state.climbs).toEqual([]);
    expect(supervision.corrected().verified().standing().phase).toBe('ended');
  });
});

describe('a breach that is one again', () => {
  it('is a further cause, whose climb takes the place of the one that was withdrawn', () => {
    const supervision = withdrawn(aSupervision().opened()).on('2026-08-24').act('addTrigger', again, courseActor);
    expect(causesOf(supervision)).toEqual([cause, `${cause}:withdrawn`, `${cause}#2`]);
    expect(supervision.clock('DB-R2/2').endedAs).toBe('superseded');
    expect(supervision.dossier.state.climbs.map(({ climb }) => climb)).toEqual([2]);
    expect(supervision.all('reminded')).toHaveLength(2);
    supervision.act('addTrigger', again, courseActor);
    expect(supervision.all('triggerAdded')).toHaveLength(1);
  });

  it('opens a supervision again that had ended as unfounded', () => {
    const supervision = confirmed(withdrawn(aSupervision().opened()))
      .on('2026-09-07')
      .act('addTrigger', again, courseActor);
    expect(supervision.all('reopened')).toHaveLength(1);
    expect(endOf(supervision)).toBeNull();
    expect(supervision.standing().announcement).toMatchObject({ outcome: null });
    expect(causesOf(supervision)?.at(-1)).toBe(`${cause}#2`);
  });
});

describe('a reply that was in time and is recorded later', () => {
  // The letter of Friday 2026-08-21 (its rung fires as the day ends) asks for a reply within five working days.
  const proof = text('receipt no. 9');
  const late = () => aSupervision().opened().until('2026-09-02');
  const replyOf = (statedOn: string, more: object = { proof }) => ({
    ...{ stance: null, text: text('reply'), statedOn: day(statedOn) },
    ...more,
  });

  it('takes back that none came, and whoever verifies has seen its date', () => {
    const supervision = late();
    const { dueOn } = supervision.all('replyOverdue')[0] as { dueOn: string };
    supervision.act('reply', replyOf(dueOn), officer);
    expect(supervision.all('replied')).toMatchObject([{ isLate: false, statedOn: dueOn }]);
    expect(supervision.all('replyInTime')).toMatchObject([
      { clock: 'DB-REPLY/1', on: dueOn, recordedOn: '2026-09-02' },
    ]);
    expect(supervision.clock('DB-REPLY/1')).toMatchObject({ metOn: dueOn, breachedAt: null, look: 'awaited' });
    expect(supervision.corrected().rejected().clock('DB-REPLY/1').look).toBe('confirmed');
  });

  it('is kept with its date, that of its record and its proof, for whoever verifies', () => {
    const supervision = late().act('reply', replyOf('2026-08-28'), officer);
    const told = { office: 'dept-transport', clock: 'DB-REPLY/1', dueOn: '2026-08-28', proof };
    expect(supervision.dossier.state.statedReplies).toEqual([
      { ...told, statedOn: '2026-08-28', recordedOn: '2026-09-02' },
    ]);
    expect(late().replied().dossier.state.statedReplies).toEqual([]);
  });

  it('stays unconfirmed where the supervision ends before anybody verifies, and the end says so', () => {
    const [withdrawn, confirmed] = [{ cause: 'XF-07/1', lookUntil: day('2026-09-09') }, { cause: 'XF-07/1' }];
    const ended = (supervision: ReturnType<typeof late>) =>
      supervision.act('withdrawCause', withdrawn, courseActor).act('confirmCauseWithdrawal', confirmed, courseActor);
    const supervision = ended(late().act('reply', replyOf('2026-08-28'), officer));
    expect(supervision.all('causeWithdrawalConfirmed')).toMatchObject([
      { isUnfounded: true, unconfirmed: ['DB-REPLY/1'] },
    ]);
    expect(supervision.clock('DB-REPLY/1').look).toBe('awaited');
    expect(ended(late()).all('causeWithdrawalConfirmed')).toMatchObject([{ isUnfounded: true, unconfirmed: [] }]);
  });

  it('is held to its bounds and its proof', () => {
    const refusals = [replyOf('2026-08-20'), replyOf('2026-09-03'), replyOf('2026-08-28', {})].map(
      (payload) => late().refusal('reply', payload, officer).code,
    );
    expect(refusals).toEqual([
      'supervision.date_before_event',
      'supervision.date_in_future',
      'supervision.proof_missing',
    ]);
  });
});
