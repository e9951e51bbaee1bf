import { describe, expect, it } from '@jest/globals';
import { aPetition, bureauHead, clerk, officer } from '../../../test/support/a-petition.js';
import type { PetitionInMemory } from '../../../test/support/a-petition.js';
import { day, office, publicActor, text } from '../../../test/support/law.js';

const proof = text('receipt no. 7');
const reasons = text('nobody was there');
const told = (servedOn: string) => ({ servedOn: day(servedOn), manner: 'in_person' as const, proof });
const notDone = (petition: PetitionInMemory) =>
  petition.act('rejectRecord', { record: null, finding: 'not_done', reasons }, bureauHead);
const disputed = (petition: PetitionInMemory, document: 'notice' | 'extension' | 'opinion' | 'answer') =>
  petition.act('disputeDate', { document, reasons }, publicActor);

/** Referred on Monday 2026-08-03: the notice was due on Tuesday the eighteenth. */
const saved = () =>
  aPetition()
    .registered()
    .referred()
    .accepted()
    .until('2026-08-25')
    .act('notify', { ...told('2026-08-18'), notice: null }, officer);
const decided = () => aPetition().registered().referred().notified().accepted().on('2026-08-20').decided();

describe('a notice that was never given', () => {
  it('is not met: it is owed again, the breach is one again, and its supervision hears it as a further cause', () => {
    const petition = notDone(saved());
    expect(petition.clock('XF-07/1')).toMatchObject({
      ...{ metAt: null, metOn: null, look: 'rejected' },
      ...{ breachedAt: '2026-08-18T16:00:00.000Z', breaches: 2 },
    });
    expect(petition.duties()).toEqual(['decide@dept-transport', 'notify@dept-transport']);
    expect(petition.dossier.state.isNotified).toBe(false);
    expect(petition.all('recordRejected')).toMatchObject([{ finding: 'not_done', recordedOn: '2026-08-25' }]);
    expect(petition.types().slice(-2)).toEqual(['recordRejected', 'breachReinstated']);
    expect(petition.standing().parts.owed.map(({ cause }) => cause)).toEqual(['XF-07/1#2']);
  });

  it('is given and recorded anew, late as it is, and may be disputed again', () => {
    const petition = notDone(saved())
      .on('2026-08-27')
      .act('notify', { ...told('2026-08-27'), notice: null }, officer);
    expect(petition.clock('XF-07/1')).toMatchObject({ metOn: '2026-08-27', breachedAt: '2026-08-18T16:00:00.000Z' });
    expect(petition.duties()).toEqual(['decide@dept-transport']);
    expect(petition.dossier.state.isNotified).toBe(true);
    disputed(petition, 'notice');
    expect(petition.duties()).toContain('confirmRecord@bureau');
  });

  it('runs on within its time, and is late by itself once that has passed', () => {
    const petition = aPetition().registered().referred().accepted().on('2026-08-06').notified('2026-08-05');
    notDone(disputed(petition, 'notice'));
    expect(petition.clock('XF-07/1')).toMatchObject({ metAt: null, breachedAt: null });
    expect(petition.duties()).toContain('notify@dept-transport');
    petition.until('2026-08-19');
    expect(petition.all('breached')).toMatchObject([{ rule: 'XF-07', dueOn: '2026-08-18' }]);
  });

  it('is late from the very instant at which its date is over', () => {
    const rejected = (hour: number) => {
      const petition = aPetition().registered().referred().accepted().on('2026-08-06').notified('2026-08-05');
      disputed(petition, 'notice').on(hour === 0 ? '2026-08-19' : '2026-08-18', hour);
      return notDone(petition)
        .all('breached')
        .filter(({ rule }) => rule === 'XF-07');
    };
    expect(rejected(23)).toEqual([]);
    expect(rejected(0)).toMatchObject([{ dueOn: '2026-08-18' }]);
  });

  it('leaves what another date would leave: the act counts from the day of its record', () => {
    const petition = saved().act('rejectRecord', { record: null, finding: 'other_day', reasons }, bureauHead);
    expect(petition.clock('XF-07/1')).toMatchObject({ metOn: '2026-08-25', breaches: 2 });
    expect(petition.duties()).toEqual(['decide@dept-transport']);
  });

  it('of an office that has passed the matter on is owed by nobody any more, and late only if it was then', () => {
    const petition = aPetition().registered().referred().on('2026-08-05').notified().objected().upheld('dept-water');
    notDone(disputed(petition, 'notice'));
    expect(petition.clock('XF-07/1')).toMatchObject({ metAt: null, endedAs: 'superseded', breachedAt: null });
    expect(petition.duties().filter((duty) => duty === 'notify@dept-transport')).toEqual([]);
  });

  it('by which the petitioner was told where to go ends nothing: the matter is open again, with what is owed', () => {
    const notice = { notice: text('n'), servedOn: day('2026-08-03'), manner: 'post', sentOn: null, proof } as const;
    const petition = aPetition()
      .registered({ registrar: office('dept-transport') }, officer)
      .until('2026-08-25');
    petition.act(
      'declareOutOfRemit',
      { ...notice, to: office('dept-water'), organ: null, servedOn: day('2026-08-18') },
      officer,
    );
    expect(petition.dossier.state.end?.as).toBe('out_of_remit');
    notDone(petition);
    expect(petition.dossier.state).toMatchObject({ end: null, phase: 'registered', isNotified: false });
    expect(petition.all('recordRejected')).toMatchObject([{ reopens: true }]);
    expect(petition.duties()).toEqual([...['accept@dept-transport', 'decide@dept-transport', 'notify@dept-transport']]);
    expect(petition.clock('XF-09/1')).toMatchObject({ endedAs: null, startOn: '2026-08-18' });
    expect(petition.standing()).toMatchObject({ isOpen: true, phase: 'registered' });
  });
});

describe('an opinion that was never served', () => {
  it('has no window: it falls, the service is owed again, and is late where its date has passed', () => {
    const petition = decided().on('2026-09-10').delivered('2026-08-25');
    disputed(petition, 'opinion');
    notDone(petition.on('2026-09-14'));
    expect(petition.clock('XF-11/1').endedAs).toBe('superseded');
    expect(petition.clock('XF-SERVE/1')).toMatchObject({ metAt: null, legalDueOn: '2026-08-31' });
    expect(petition.clock('XF-SERVE/1').breachedAt).not.toBeNull();
    expect(petition.dossier.state).toMatchObject({ deliveredOn: null, reviewUntil: null, phase: 'decided' });
    expect(petition.duties()).toEqual(['recordDelivery@dept-transport']);
    expect(petition.allowed(publicActor).evaluate).toMatchObject({ code: 'petition.evaluation_not_open' });
    petition.on('2026-09-16').delivered();
    expect(petition.clock('XF-11/2')).toMatchObject({ startOn: '2026-09-16', metAt: null });
  });

  it('takes the closing of the file with it', () => {
    const petition = decided().on('2026-08-28').delivered('2026-08-27').closed();
    disputed(petition, 'opinion');
    notDone(petition.on('2026-09-02'));
    expect(petition.dossier.state).toMatchObject({ end: null, phase: 'decided', deliveredOn: null });
    expect(petition.duties()).toEqual(['recordDelivery@dept-transport']);
    expect(petition.kind.row(petition.dossier)).toMatchObject({ ended_at: null, ended_as: null });
    expect(petition.delivered().closed().dossier.state.end?.as).toBe('closed');
  });

  it('leaves the right also where its window has lapsed meanwhile: a request is taken, and shows the receipt (art. 35)', () => {
    const petition = decided().on('2026-08-28').delivered('2026-08-27');
    disputed(petition, 'opinion').until('2026-10-20');
    expect(petition.clock('XF-11/1').endedAs).toBe('lapsed');
    notDone(petition);
    expect(petition.clock('XF-11/1')).toMatchObject({ metAt: null, endedAs: 'superseded' });
    expect(petition.standing().next?.clock).not.toBe('XF-11/1');
    petition.act('requestReview', { requestedOn: day('2026-10-20'), to: null, note: null }, clerk);
    expect(petition.all('reviewRequested')).toMatchObject([{ isReceipt: true }]);
    expect(petition.clock('XF-11/2')).toMatchObject({ startOn: '2026-10-20', metOn: '2026-10-20' });
  });

  it('is disputed also after the file was closed and the time has passed, once, and as long as no review was requested', () => {
    const lapsed = () => decided().on('2026-08-28').delivered('2026-08-27').closed().until('2026-10-20');
    const closed = lapsed();
    expect(closed.clock('XF-11/1').endedAs).toBe('lapsed');
    expect(closed.standing().isOpen).toBe(false);
    expect(closed.allowed(publicActor).disputeDate).toBeNull();
    disputed(closed, 'opinion');
    expect(closed.duties()).toEqual(['confirmRecord@bureau']);
    expect(closed.standing()).toMatchObject({ isOpen: true, next: { clock: 'XF-LOOK/1' } });
    // What is no receipt ends with the file, and nothing is looked at twice.
    const again = (document: 'notice' | 'opinion') => closed.refusal('disputeDate', { document, reasons }, publicActor);
    expect(again('notice').code).toBe('petition.ended');
    expect(again('opinion').code).toBe('petition.date_disputed');
    notDone(closed);
    expect(closed.dossier.state).toMatchObject({ end: null, phase: 'decided', deliveredOn: null });
    expect(closed.duties()).toEqual(['recordDelivery@dept-transport']);
    expect(closed.allowed(clerk).requestReview).toBeNull();
    closed.delivered('2026-10-20').closed().until('2026-12-20');
    expect(disputed(closed, 'opinion').duties()).toEqual(['confirmRecord@bureau']);

    const used = decided().on('2026-08-28').delivered('2026-08-27').closed();
    used.act('requestReview', { requestedOn: day('2026-08-28'), to: null, note: null }, clerk).until('2026-10-20');
    expect(used.refusal('disputeDate', { document: 'opinion', reasons }, publicActor).code).toBe('petition.ended');
  });

  it('is looked at by a date of its own after the file was closed too, late by itself once that has passed', () => {
    const petition = disputed(
      decided().on('2026-08-28').delivered('2026-08-27').closed().until('2026-10-20'),
      'opinion',
    );
    petition.until('2026-10-28');
    expect(petition.all('breached')).toMatchObject([{ rule: 'XF-LOOK', office: 'bureau', dueOn: '2026-10-27' }]);
    expect(petition.duties()).toEqual(['confirmRecord@bureau']);
    expect(petition.standing().parts.owedInAll).toBe(1);
    petition.act('confirmRecord', { record: null, note: null }, bureauHead);
    expect(petition.standing()).toMatchObject({ phase: 'closed', next: null });
  });

  it('that was received on another day has its time counted anew, also after it had lapsed for a closed file', () => {
    const petition = decided().on('2026-08-28').delivered('2026-08-27').closed().until('2026-10-20');
    disputed(petition, 'opinion');
    petition.act('rejectRecord', { record: null, finding: 'other_day', reasons }, bureauHead);
    expect(petition.clock('XF-11/2')).toMatchObject({ startOn: '2026-08-28', metAt: null });
    expect(petition.allowed(clerk).requestReview).toBeNull();
    expect(petition.dossier.state.end?.as).toBe('closed');
  });

  it('was received all the same by whoever has asked for its review, and has still to be served', () => {
    const petition = decided().on('2026-08-28').delivered('2026-08-27');
    disputed(petition, 'opinion');
    petition.act('requestReview', { requestedOn: day('2026-08-28'), to: null, note: null }, clerk);
    notDone(petition);
    expect(petition.all('recordRejected')).toMatchObject([{ receivedOn: '2026-08-28' }]);
    expect(petition.all('recordRejected')).toMatchObject([{ receivedOn: '2026-08-28', isOwed: true }]);
    expect(petition.dossier.state).toMatchObject({ deliveredOn: null, receiptShownOn: '2026-08-28', phase: 'decided' });
    expect(petition.clock('XF-11/1')).toMatchObject({ metOn: '2026-08-28', endedAs: null });
    expect(petition.clock('XF-SERVE/1')).toMatchObject({ metOn: null, breachedAt: null });
    expect(petition.duties()).toEqual(['recordDelivery@dept-transport']);
  });

  it('by the last address stays served where its receipt was proved since', () => {
    const petition = decided();
    const service = { servedOn: petition.today(), manner: 'last_address' as const, evidence: proof };
    petition.act('recordDelivery', service, officer).on('2026-08-24');
    petition.act('confirmNotice', { document: 'opinion' }, publicActor);
    notDone(disputed(petition, 'opinion'));
    expect(petition.clock('XF-SERVE/1')).toMatchObject({ metOn: '2026-08-24', breachedAt: null });
    expect(petition.dossier.state).toMatchObject({ deliveredOn: '2026-08-24', servedUnreceivedOn: null });
  });
});

describe('an opinion that was served by a public notice, and never was', () => {
  const published = { servedOn: day('2026-08-21'), manner: 'public_notice' as const, evidence: proof };

  it('is decided again and not delivered: the office has still to serve it', () => {
    const petition = decided().on('2026-08-25').act('recordDelivery', published, officer);
    expect(petition.standing().phase).toBe('delivered');
    notDone(disputed(petition, 'opinion'));
    expect(petition.standing().phase).toBe('decided');
    expect(petition.duties()).toEqual(['recordDelivery@dept-transport']);
    const received = { servedOn: day('2026-08-26'), manner: 'in_person' as const, evidence: proof };
    expect(petition.on('2026-08-26').act('recordDelivery', received, officer).standing().phase).toBe('delivered');
  });
});

describe('an extension of which nobody was told', () => {
  it('leaves one breach of the limit, by the date without it, where the longer one had passed too', () => {
    const petition = aPetition().registered().referred().notified().accepted().on('2026-09-28').extended();
    petition.until('2026-11-10').supervised('art40/dept-transport', 'XF-09/1');
    notDone(disputed(petition, 'extension'));
    expect(petition.all('breached').map(({ dueOn }) => dueOn)).toEqual(['2026-11-02', '2026-10-08']);
    // Its supervision climbs from the eighth of October, and not from the second of November beside it.
    expect(petition.standing().parts.owed).toMatchObject([
      { cause: 'XF-09/1#2', open: { payload: { dueOn: '2026-10-08', breach: 2 } } },
    ]);
  });

  const extended = () => aPetition().registered().referred().notified().accepted().extended();

  it('moves no date, also where it was recorded in time; to tell is owed again', () => {
    const petition = extended().on('2026-08-10');
    notDone(disputed(petition, 'extension'));
    expect(petition.clock('XF-09/1')).toMatchObject({ extension: 0, legalDueOn: '2026-10-08', breachedAt: null });
    expect(petition.duties()).toEqual(['decide@dept-transport', 'noticeExtension@dept-transport']);
    petition.act('noticeExtension', told('2026-08-10'), officer);
    expect(petition.clock('XF-09/1')).toMatchObject({ extension: 30, legalDueOn: '2026-11-02' });
  });

  it('gives no warning again that was given by the date that counts again, and waits for what is ahead', () => {
    const petition = aPetition().registered().referred().notified().accepted().until('2026-10-01').extended();
    const given = petition.all('warned').length;
    notDone(disputed(petition, 'extension').on('2026-10-02'));
    expect(petition.clock('XF-09/1')).toMatchObject({ extension: 0, legalDueOn: '2026-10-08' });
    expect(petition.until('2026-10-02').all('warned')).toHaveLength(given);
    expect(petition.standing().next?.dueAt ?? '').toMatch(/^2026-10-0[2-8]/);
    expect(petition.until('2026-10-09').all('breached')).toMatchObject([{ rule: 'XF-09', dueOn: '2026-10-08' }]);
  });

  it('makes an opinion late that only the extension had in time', () => {
    const petition = extended().until('2026-10-20').decided();
    expect(petition.all('breached')).toEqual([]);
    notDone(disputed(petition, 'extension'));
    expect(petition.clock('XF-09/1')).toMatchObject({ metOn: '2026-10-20', legalDueOn: '2026-10-08', breaches: 1 });
    expect(petition.all('breached')).toMatchObject([{ rule: 'XF-09', dueOn: '2026-10-08', trigger: 'DB-1' }]);
    expect(petition.duties()).toEqual(['recordDelivery@dept-transport']);
  });

  it('is told to nobody any more where another class has ended it meanwhile', () => {
    const petition = aPetition().registered().referred().notified().accepted().on('2026-09-28').extended();
    for (const to of ['suggestion', 'appeal'] as const) {
      petition.act('correctClass', { class: to, reason: reasons }, clerk);
    }
    notDone(disputed(petition, 'extension'));
    expect(petition.clock('XF-09/1')).toMatchObject({ extension: 0, legalDueOn: '2026-10-08', metAt: null });
    expect(petition.duties()).toEqual(['decide@dept-transport']);
  });
});
