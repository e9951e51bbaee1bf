import { describe, expect, it } from '@jest/globals';
import { aPetition, bureauHead, head, officer } from '../../../test/support/a-petition.js';
import { day, office, person, publicActor, text } from '../../../test/support/law.js';

const proof = text('receipt no. 7');
const reasons = text('no such receipt');
const told = (servedOn: string) => ({ servedOn: day(servedOn), manner: 'in_person' as const, proof });
const notice = (servedOn: string) => ({ ...told(servedOn), notice: null });

/** Referred on Monday 2026-08-03: the notice was due on Tuesday the eighteenth. */
const late = () => aPetition().registered().referred().accepted().until('2026-08-25');
const withdrawn = () => late().act('notify', notice('2026-08-18'), officer);

describe('a breach whose act is stated to have been in time', () => {
  it('is withdrawn by a fact that says why, and somebody has to look', () => {
    const petition = withdrawn();
    expect(petition.all('breachWithdrawn')).toEqual([
      {
        ...{ clock: 'XF-07/1', rule: 'XF-07', office: 'dept-transport', breach: 1 },
        ...{ on: '2026-08-18', recordedOn: '2026-08-25', why: 'notice', record: 1 },
        ...{ reason: null, looker: 'bureau', lookUntil: '2026-09-01' },
      },
    ]);
    expect(petition.clock('XF-07/1')).toMatchObject({
      metOn: '2026-08-18',
      breachedAt: null,
      breaches: 1,
      look: 'awaited',
    });
    expect(petition.duties()).toContain('confirmRecord@bureau');
    expect(petition.dossier.duties.find(({ what }) => what === 'confirmRecord')?.capacity).toBe('petition-head');
  });

  it('is settled and then withdrawn in one act, so that it does not matter how quick the engine was', () => {
    const slept = aPetition().registered().referred().accepted().on('2026-08-25', 0);
    slept.act('notify', notice('2026-08-18'), officer);
    const quick = late().act('notify', notice('2026-08-18'), officer);
    expect(slept.types().slice(-3)).toEqual(['breached', 'notified', 'breachWithdrawn']);
    expect(slept.dossier.state.breaches).toEqual(quick.dossier.state.breaches);
    expect(slept.clock('XF-07/1')).toEqual({ ...quick.clock('XF-07/1'), passed: slept.clock('XF-07/1').passed });
    expect(slept.duties()).toEqual(quick.duties());
  });

  it('stays where the stated date was late too', () => {
    const petition = late().act('notify', notice('2026-08-19'), officer);
    expect(petition.types()).not.toContain('breachWithdrawn');
    expect(petition.clock('XF-07/1')).toMatchObject({ metOn: '2026-08-19', breachedAt: '2026-08-18T16:00:00.000Z' });
  });

  it('is none of the clocks of another act', () => {
    const petition = aPetition().registered().referred().until('2026-08-25');
    const before = petition.clock('XF-ACCEPT/1');
    petition.act('notify', notice('2026-08-05'), officer);
    expect(petition.clock('XF-ACCEPT/1')).toEqual(before);
  });

  it('of a service by post is withdrawn by the day of posting', () => {
    const petition = aPetition().registered().referred().notified().accepted().on('2026-08-20').decided();
    petition.until('2026-09-03');
    const sent = { servedOn: day('2026-09-02'), sentOn: day('2026-08-28'), manner: 'post' as const, evidence: proof };
    petition.act('recordDelivery', sent, officer);
    expect(petition.all('breachWithdrawn')).toMatchObject([{ clock: 'XF-SERVE/1', on: '2026-08-28', why: 'opinion' }]);
  });
});

describe('an extension that was told on the last day and is recorded a day later', () => {
  const approved = () => aPetition().registered().referred().notified().accepted().approved();

  it('moves the date after all', () => {
    const petition = approved().until('2026-10-09').act('noticeExtension', told('2026-10-08'), officer);
    expect(petition.types().slice(-3)).toEqual(['breached', 'extensionNoticed', 'breachWithdrawn']);
    expect(petition.clock('XF-09/1')).toMatchObject({
      ...{ extension: 30, legalDueOn: '2026-11-02', breachedAt: null, metAt: null, look: 'awaited' },
    });
    expect(petition.duties()).toEqual(['confirmRecord@bureau', 'decide@dept-transport']);
    expect(petition.until('2026-11-03').all('breached')).toMatchObject([
      { rule: 'XF-09' },
      { rule: 'XF-LOOK' },
      { rule: 'XF-09', dueOn: '2026-11-02' },
    ]);
    expect(petition.dossier.state.breaches.filter(({ clock }) => clock === 'XF-09/1')).toMatchObject([
      { number: 1, withdrawn: 'awaited' },
      { number: 2, withdrawn: null },
    ]);
  });

  it('does not where it was told late, or approved late', () => {
    const petition = approved().until('2026-10-12');
    expect(petition.refusal('noticeExtension', told('2026-10-09'), officer).code).toBe('petition.limit_passed');
    const asked = aPetition().registered().referred().notified().accepted();
    asked.act('askExtension', { days: 30, reason: text('r') }, officer).until('2026-10-09');
    expect(asked.refusal('approveExtension', {}, head).code).toBe('petition.limit_passed');
  });

  it('is taken back with the date when the bureau rejects it', () => {
    const petition = approved().until('2026-10-09').act('noticeExtension', told('2026-10-08'), officer);
    petition.on('2026-10-12').act('rejectRecord', { record: null, finding: 'other_day', reasons }, bureauHead);
    expect(petition.clock('XF-09/1')).toMatchObject({
      ...{
        extension: 0,
        legalDueOn: '2026-10-08',
        breachedAt: '2026-10-08T16:00:00.000Z',
        breaches: 2,
        look: 'rejected',
      },
    });
    expect(petition.duties()).toEqual(['decide@dept-transport']);
    expect(petition.dossier.state.extension).toBeNull();
    petition.decided();
    expect(petition.clock('XF-09/1')).toMatchObject({ metOn: '2026-10-12', breachedAt: '2026-10-08T16:00:00.000Z' });
  });

  it('is taken back also when it was late by its later date meanwhile', () => {
    const petition = approved().until('2026-10-09').act('noticeExtension', told('2026-10-08'), officer);
    petition.until('2026-11-05').act('rejectRecord', { record: 2, finding: 'other_day', reasons }, bureauHead);
    expect(petition.clock('XF-09/1')).toMatchObject({
      breachedAt: '2026-10-08T16:00:00.000Z',
      legalDueOn: '2026-10-08',
    });
    expect(petition.all('breachReinstated')).toMatchObject([{ breach: 3, dueOn: '2026-10-08' }]);
  });
});

describe('the look', () => {
  it('confirms: the duty is done and the breach stays withdrawn', () => {
    const petition = withdrawn().on('2026-08-27').act('confirmRecord', { record: null, note: null }, bureauHead);
    expect(petition.clock('XF-07/1')).toMatchObject({ breachedAt: null, look: 'confirmed' });
    expect(petition.clock('XF-LOOK/1').metOn).toBe('2026-08-27');
    expect(petition.duties()).not.toContain('confirmRecord@bureau');
    expect(petition.dossier.state.breaches[0]).toMatchObject({ number: 1, withdrawn: 'confirmed' });
    const again = { record: null, note: null };
    expect(petition.refusal('confirmRecord', again, bureauHead).code).toBe('petition.no_look_awaited');
  });

  it('rejects: the date of the record counts, and the breach is one again with a number of its own', () => {
    const petition = withdrawn().act('rejectRecord', { record: null, finding: 'other_day', reasons }, bureauHead);
    expect(petition.clock('XF-07/1')).toMatchObject({
      ...{ metOn: '2026-08-25', breachedAt: '2026-08-18T16:00:00.000Z', breaches: 2, look: 'rejected' },
    });
    expect(petition.all('breachReinstated')).toMatchObject([
      {
        clock: 'XF-07/1',
        breach: 2,
        startedBy: 'referred',
        trigger: 'DB-3',
        dueOn: '2026-08-18',
        article: petition.all('breached')[0]!['article'],
      },
    ]);
    expect(petition.facts.at(-1)?.dueAt).toBe('2026-08-18T16:00:00.000Z');
  });

  it('is another office’s than the one that states the date', () => {
    const petition = withdrawn();
    const look = { record: null, note: null };
    expect(petition.refusal('confirmRecord', look, officer).code).toBe('office.not_permitted');
    expect(petition.refusal('confirmRecord', look, person('bureau', 'petition-clerk')).code).toBe(
      'office.not_permitted',
    );
    expect(petition.refusal('confirmRecord', { ...look, record: 2 }, bureauHead).code).toBe('petition.no_look_awaited');
  });

  it('of an accusation is the discipline organ’s, which the bureau does not replace', () => {
    const petition = aPetition().registered(
      { class: 'accusation', registrar: office('dept-water') },
      person('dept-water', 'officer'),
    );
    petition.until('2026-08-25').act('notify', notice('2026-08-18'), person('dept-water', 'officer'));
    const [fact] = petition.all('breachWithdrawn');
    if (fact !== undefined) expect(fact['looker']).toBe('discipline');
  });

  it('is late by itself where nobody looks: the bureau is pressed, on a number of ours', () => {
    const petition = withdrawn().until('2026-09-02');
    expect(petition.all('breached').at(-1)).toMatchObject({ rule: 'XF-LOOK', office: 'bureau', trigger: null });
    expect(petition.duties()).toContain('confirmRecord@bureau');
    expect(petition.clock('XF-07/1').look).toBe('awaited');
    expect(petition.standing().parts.owed).toMatchObject([
      { name: 'ours/bureau', cause: 'XF-LOOK/1', open: { payload: { commissionedBy: null } } },
    ]);
  });
});

describe('what the supervision hears', () => {
  const causes = (petition: ReturnType<typeof late>) => petition.standing().parts.owed.map(({ cause }) => cause);

  it('is nothing where none was opened: a withdrawn breach opens none', () => {
    expect(causes(late())).toEqual(['XF-07/1']);
    expect(causes(withdrawn())).toEqual([]);
    expect(causes(withdrawn().act('confirmRecord', { record: null, note: null }, bureauHead))).toEqual([]);
  });

  it('is that its cause was withdrawn, and then what the look came to', () => {
    const petition = late().supervised('art40/dept-transport', 'XF-07/1').act('notify', notice('2026-08-18'), officer);
    expect(causes(petition)).toEqual(['XF-07/1:withdrawn']);
    expect(petition.standing().parts.owed[0]?.open).toEqual({
      type: 'withdrawCause',
      payload: { cause: 'XF-07/1', lookUntil: '2026-09-01' },
    });
    petition.act('confirmRecord', { record: null, note: null }, bureauHead);
    // First that it was withdrawn, then that this stands.
    expect(causes(petition)).toEqual(['XF-07/1:withdrawn']);
    petition.supervised('art40/dept-transport', 'XF-07/1:withdrawn');
    expect(causes(petition)).toEqual(['XF-07/1:confirmed']);
    petition.supervised('art40/dept-transport', 'XF-07/1:confirmed').supervisionEnded('unfounded');
    expect(causes(petition)).toEqual([]);
  });

  it('reaches one that was on its way while the breach was withdrawn', () => {
    const petition = withdrawn();
    expect(causes(petition)).toEqual([]);
    petition.supervised('art40/dept-transport', 'XF-07/1');
    expect(causes(petition)).toEqual(['XF-07/1:withdrawn']);
  });

  it('is the reinstated breach as a further cause, which opens one where none was', () => {
    const petition = withdrawn().act('rejectRecord', { record: null, finding: 'other_day', reasons }, bureauHead);
    expect(causes(petition)).toEqual(['XF-07/1#2']);
    expect(petition.standing().parts.owed[0]?.open.payload).toMatchObject({
      clock: 'XF-07/1',
      breach: 2,
      dueOn: '2026-08-18',
    });
  });
});

describe('a dispute of the petitioner', () => {
  const dispute = { document: 'notice', reasons: text('I was told on the 25th') } as const;

  it('asks for a look at any stated date, once', () => {
    const petition = aPetition().registered().referred().on('2026-08-06').notified('2026-08-05');
    petition.act('disputeDate', dispute, publicActor);
    expect(petition.all('dateDisputed')).toMatchObject([
      { record: 1, statedOn: '2026-08-05', looker: 'bureau', breach: null },
    ]);
    expect(petition.duties()).toContain('confirmRecord@bureau');
    expect(petition.refusal('disputeDate', dispute, publicActor).code).toBe('petition.date_disputed');
    petition.act('rejectRecord', { record: null, finding: 'other_day', reasons }, bureauHead);
    expect(petition.clock('XF-07/1')).toMatchObject({ metOn: '2026-08-06', breachedAt: null });
    expect(petition.types()).not.toContain('breachReinstated');
  });

  it('asks again after the date was confirmed, and what was withdrawn is a breach again if it does not stand', () => {
    const petition = withdrawn().act('confirmRecord', { record: null, note: null }, bureauHead);
    petition.act('disputeDate', dispute, publicActor);
    expect(petition.clock('XF-07/1').look).toBe('awaited');
    petition.act('rejectRecord', { record: null, finding: 'other_day', reasons }, bureauHead);
    expect(petition.clock('XF-07/1')).toMatchObject({ breachedAt: '2026-08-18T16:00:00.000Z', breaches: 2 });
  });

  it('changes nothing before somebody has looked, and needs a date that an office stated', () => {
    const petition = withdrawn();
    const before = petition.dossier.clocks;
    petition.act('disputeDate', dispute, publicActor);
    expect(petition.dossier.clocks).toEqual(before);
    expect(petition.refusal('disputeDate', { ...dispute, document: 'opinion' }, publicActor)).toMatchObject({
      ...{ code: 'petition.not_written_yet', details: { document: 'opinion' } },
    });
    const unserved = aPetition().registered().referred().notified().accepted().decided();
    expect(unserved.refusal('disputeDate', { ...dispute, document: 'opinion' }, publicActor)).toMatchObject({
      ...{ code: 'petition.date_not_stated', details: { document: 'opinion' } },
    });
    expect(aPetition().registered().refusal('disputeDate', dispute, publicActor).code).toBe('petition.no_date_stated');
  });

  it('of a delivery that does not stand counts the window anew from the record', () => {
    const petition = aPetition().registered().referred().notified().accepted().on('2026-08-20').decided();
    petition.on('2026-09-10').delivered('2026-08-25');
    petition.act('disputeDate', { ...dispute, document: 'opinion' }, publicActor);
    petition.on('2026-09-14').act('rejectRecord', { record: null, finding: 'other_day', reasons }, bureauHead);
    expect(petition.clock('XF-11/1').endedAs).toBe('superseded');
    expect(petition.clock('XF-11/2')).toMatchObject({ startOn: '2026-09-10', legalDueOn: '2026-10-10' });
    expect(petition.dossier.state).toMatchObject({ deliveredOn: '2026-09-10', reviewUntil: '2026-10-10' });
    expect(petition.until('2026-09-15').duties()).toEqual([]);
  });

  it('is taken of a closed file too, as long as the right to a review runs from that date', () => {
    const petition = aPetition().registered().referred().notified().accepted().on('2026-08-20').decided();
    petition.on('2026-08-28').delivered('2026-08-27').closed();
    petition.act('disputeDate', { ...dispute, document: 'opinion' }, publicActor);
    petition.on('2026-09-02').act('rejectRecord', { record: null, finding: 'other_day', reasons }, bureauHead);
    expect(petition.clock('XF-11/2')).toMatchObject({ startOn: '2026-08-28', legalDueOn: '2026-09-28' });
    expect(petition.standing()).toMatchObject({ isOpen: true, phase: 'closed', next: { clock: 'XF-11/2' } });
    petition.until('2026-10-02');
    expect(petition.refusal('disputeDate', dispute, publicActor).code).toBe('petition.ended');
  });
});
