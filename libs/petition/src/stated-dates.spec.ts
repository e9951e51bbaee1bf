import { describe, expect, it } from '@jest/globals';
import { aPetition, clerk, officer } from '../../../test/support/a-petition.js';
import { day, person, text } from '../../../test/support/law.js';

const proof = text('receipt no. 7');
const notice = (servedOn: string, more: object = {}) => ({
  ...{ servedOn: day(servedOn), manner: 'in_person' as const, notice: null },
  ...more,
});

describe('a stated date', () => {
  it('meets the clock on its own day, whenever it is recorded', () => {
    const petition = aPetition().registered().referred().on('2026-08-12').notified('2026-08-05');
    expect(petition.clock('XF-07/1')).toMatchObject({ metOn: '2026-08-05', breachedAt: null, look: null });
    expect(petition.clock('XF-07/1').metAt).toBe(petition.at);
    expect(petition.all('notified')).toMatchObject([{ servedOn: '2026-08-05', proof }]);
    expect(petition.dossier.state.records).toMatchObject([{ recordedLate: 5 }]);
    expect(petition.types()).not.toContain('breachWithdrawn');
  });

  it('is proved where it is recorded more than a working day after it, counted in working days', () => {
    // Friday 2026-08-07 to Monday: one working day; to Tuesday: two.
    const petition = aPetition().registered().referred().on('2026-08-10');
    petition.act('notify', notice('2026-08-07'), officer);
    expect(petition.dossier.state.records).toMatchObject([{ recordedLate: null }]);
    expect(petition.facts.at(-1)?.late).toBeUndefined();
    const late = aPetition().registered().referred().on('2026-08-11');
    expect(late.refusal('notify', notice('2026-08-07'), officer)).toMatchObject({
      kind: 'invalid',
      code: 'petition.proof_missing',
      details: { on: '2026-08-07', workingDays: 2, max: 1 },
    });
    late.act('notify', notice('2026-08-07', { proof }), officer);
    expect(late.dossier.state.records).toMatchObject([{ recordedLate: 2, proof }]);
  });

  it('that is recorded late counts so by the office whose act it was, by the bound of the pack', () => {
    const petition = aPetition().registered().referred().on('2026-08-12');
    petition.act('notify', notice('2026-08-05', { proof }), clerk);
    expect(petition.facts.at(-1)?.late).toEqual({ office: 'dept-transport', workingDays: 5 });
    const objected = aPetition().registered().referred().on('2026-08-12');
    objected.act(
      'object',
      { reasons: text('not ours'), proposedTo: null, statedOn: day('2026-08-05'), proof },
      officer,
    );
    expect(objected.facts.at(-1)?.late).toEqual({ office: 'dept-transport', workingDays: 5 });
    const withdrawn = aPetition().registered().referred().on('2026-08-12').withdrawn(clerk, '2026-08-05');
    expect(withdrawn.facts.at(-1)?.late).toEqual({ office: 'bureau', workingDays: 5 });
    const soon = aPetition().registered().referred().on('2026-08-06').withdrawn(clerk, '2026-08-05');
    expect(soon.facts.at(-1)?.late).toBeUndefined();
  });

  it('lies neither before the office that owes had the matter, nor after today', () => {
    const petition = aPetition().registered().on('2026-08-05').referred().on('2026-08-20');
    expect(petition.refusal('notify', notice('2026-08-04', { proof }), officer)).toMatchObject({
      code: 'petition.date_before_event',
      details: { on: '2026-08-04', bound: '2026-08-05' },
    });
    expect(petition.refusal('notify', notice('2026-08-21', { proof }), officer).code).toBe('petition.date_in_future');
  });

  it('is that of the organ that passed a direct submission on, for its own notice', () => {
    const government = person('county-government', 'officer');
    const petition = aPetition().registered({ registrar: government.office! }, government).on('2026-08-10');
    petition.act('refer', { to: officer.office!, manner: 'transfer', setOn: null, note: null }, government);
    petition.on('2026-08-11');
    expect(petition.refusal('notify', notice('2026-08-05', { proof }), officer).code).toBe(
      'petition.date_before_event',
    );
    petition.act('notify', notice('2026-08-05', { proof }), government);
    expect(petition.clock('XF-06/1')).toMatchObject({ metOn: '2026-08-05' });
    expect(petition.clock('XF-07/1').metAt).toBeNull();
  });

  it('is one of acceptance’s own notice and never of the acceptance', () => {
    const petition = aPetition().registered().referred().on('2026-08-12');
    const given = { servedOn: day('2026-08-05'), manner: 'in_person' as const };
    expect(petition.refusal('accept', { notice: given }, officer).code).toBe('petition.proof_missing');
    petition.act('accept', { notice: given, proof }, officer);
    expect(petition.clock('XF-07/1').metOn).toBe('2026-08-05');
    expect(petition.clock('XF-ACCEPT/1').metOn).toBe('2026-08-12');
    expect(petition.clock('XF-09/1').startOn).toBe('2026-08-12');
  });

  it('by post meets the office’s duty on the day of posting and starts the petitioner’s window on that of service', () => {
    const petition = aPetition().registered().referred().notified().accepted().on('2026-08-20').decided();
    const sent = { servedOn: day('2026-09-02'), sentOn: day('2026-08-28'), manner: 'post' as const };
    petition.on('2026-09-02');
    expect(petition.refusal('recordDelivery', { ...sent, manner: 'in_person', evidence: proof }, officer).code).toBe(
      'petition.sent_without_post',
    );
    const before = { ...sent, sentOn: day('2026-09-02'), servedOn: day('2026-09-01'), evidence: proof };
    expect(petition.refusal('recordDelivery', before, officer)).toMatchObject({
      code: 'petition.date_before_event',
      details: { on: '2026-09-01', bound: '2026-09-02' },
    });
    petition.act('recordDelivery', { ...sent, evidence: proof }, clerk);
    expect(petition.clock('XF-SERVE/1')).toMatchObject({ metOn: '2026-08-28', breachedAt: null });
    expect(petition.clock('XF-11/1').startOn).toBe('2026-09-02');
    expect(petition.facts.at(-1)?.late).toBeUndefined();
  });

  it('of a delivery is nothing without its proof: no period of the petitioner starts', () => {
    const petition = aPetition().registered().referred().notified().accepted().decided();
    const served = { servedOn: petition.today(), manner: 'in_person' as const, evidence: null };
    expect(petition.refusal('recordDelivery', served, officer).code).toBe('petition.service_not_proved');
  });
});

describe('a window that a late record would shorten', () => {
  const decided = () => aPetition().registered().referred().notified().accepted().on('2026-08-20').decided();

  it('is open ten working days from the record, with the date of the law beside it', () => {
    const petition = decided().on('2026-09-24').delivered('2026-08-25');
    // By art. 35 until Thursday 2026-09-24; ten working days from that day end after National Day.
    expect(petition.clock('XF-11/1')).toMatchObject({ startOn: '2026-08-25', legalDueOn: '2026-10-15' });
    expect(petition.dossier.state).toMatchObject({ reviewUntil: '2026-10-15', reviewLawUntil: '2026-09-24' });
    expect(petition.all('delivered')).toMatchObject([{ lawUntil: '2026-09-24' }]);
    petition.until('2026-10-15');
    expect(petition.types()).not.toContain('windowPassed');
    expect(petition.until('2026-10-16').all('windowPassed')).toMatchObject([{ dueOn: '2026-10-15' }]);
  });

  it('is the law’s alone where the record is not that late', () => {
    const petition = decided().on('2026-08-27').delivered('2026-08-25');
    expect(petition.clock('XF-11/1').legalDueOn).toBe('2026-09-24');
    expect(petition.dossier.state.reviewLawUntil).toBe('2026-09-24');
  });
});

describe('an objection that was sent in time and is recorded later', () => {
  const objection = (statedOn: string) => ({
    ...{ reasons: text('not ours'), proposedTo: null, proof },
    statedOn: day(statedOn),
  });
  // The five working days from Monday 2026-08-03 end on Monday the tenth.
  const lapsed = () => aPetition().registered().referred().on('2026-08-12');

  it('reopens its lapse, and whoever rules on it has seen the date', () => {
    const petition = lapsed().act('object', objection('2026-08-10'), officer);
    expect(petition.types().slice(-2)).toEqual(['objectionLapsed', 'objected']);
    expect(petition.clock('XF-08/1')).toMatchObject({ metOn: '2026-08-10', endedAs: null, look: 'awaited' });
    expect(petition.duties()).toContain('ruleObjection@bureau');
    expect(petition.upheld('town-binju').clock('XF-08/1').look).toBe('confirmed');
    expect(petition.dossier.state.handler).toBe('town-binju');
  });

  it('does so only while nobody has accepted, and only if it was in time', () => {
    expect(lapsed().refusal('object', objection('2026-08-11'), officer)).toMatchObject({
      code: 'petition.objection_window_over',
      details: { dueOn: '2026-08-10' },
    });
    expect(lapsed().accepted().refusal('object', objection('2026-08-10'), officer).code).toBe(
      'petition.already_accepted',
    );
  });
});
