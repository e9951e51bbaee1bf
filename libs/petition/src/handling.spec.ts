import { describe, expect, it } from '@jest/globals';
import { aPetition, head, officer, opinion } from '../../../test/support/a-petition.js';
import { courseActor, day, person, platformActor, text } from '../../../test/support/law.js';

const ask = { days: 30, reason: text('complex') };

describe('notice and acceptance', () => {
  it('are two acts with a clock each, and acceptance opens the 60 days', () => {
    const petition = aPetition().registered().referred().notified().accepted();
    expect(petition.clock('XF-07/1').metAt).not.toBeNull();
    expect(petition.clock('XF-ACCEPT/1').metAt).not.toBeNull();
    expect(petition.clock('XF-09/1')).toMatchObject({ rawDueOn: '2026-10-02', legalDueOn: '2026-10-08' });
    expect(petition.duties()).toEqual(['decide@dept-transport']);
  });

  it('can be recorded in one act', () => {
    const notice = { servedOn: day('2026-08-03'), manner: 'in_person' as const };
    const petition = aPetition().registered().referred().act('accept', { notice }, officer);
    expect(petition.types().slice(-2)).toEqual(['notified', 'accepted']);
    expect(petition.duties()).toEqual(['decide@dept-transport']);
  });

  it('are told in two notices where the first was given before: the second one says that it was accepted (art. 44(3))', () => {
    const notice = { servedOn: day('2026-08-05'), manner: 'in_person' as const };
    const petition = aPetition().registered().referred().notified().on('2026-08-05');
    petition.act('accept', { notice }, officer);
    expect(petition.types().slice(-2)).toEqual(['notified', 'accepted']);
    expect(petition.all('notified')).toMatchObject([
      { tells: 'receipt' },
      { tells: 'accepted', servedOn: '2026-08-05' },
    ]);
    // The first one met what art. 23 asks for.
    expect(petition.clock('XF-07/1').metOn).toBe('2026-08-03');
    expect(petition.dossier.state.records).toMatchObject([{ clock: 'XF-07/1' }, { clock: null }]);
  });

  it('may each be late alone: accepted without notice, the notice is breached on the legal day 15', () => {
    const petition = aPetition().registered().referred().accepted().until('2026-08-19');
    expect(petition.all('breached')).toMatchObject([
      { rule: 'XF-07', liability: '44(3)', trigger: 'DB-3', dueOn: '2026-08-18', limitFrom: null },
    ]);
  });

  it('refuse a notice served before the matter was there, or tomorrow', () => {
    const petition = aPetition().registered().on('2026-08-10').referred();
    const notice = (servedOn: string) => ({ servedOn: day(servedOn), manner: 'post' as const, notice: null });
    expect(petition.refusal('notify', notice('2026-08-09'), officer).code).toBe('petition.date_before_event');
    expect(petition.refusal('notify', notice('2026-08-11'), officer).code).toBe('petition.date_in_future');
    petition.notified();
    expect(petition.refusal('notify', notice('2026-08-10'), officer).code).toBe('petition.already_notified');
  });

  it('are breached by silence on the legal date, and the 60 days start on the raw day 15', () => {
    // Received Friday 2026-09-18: raw day 15 is Saturday 10-03, inside National Day; the legal date is Thursday 10-08.
    const petition = aPetition().on('2026-09-18').registered().referred().until('2026-10-08');
    expect(petition.types()).not.toContain('breached');
    petition.until('2026-10-09');
    expect(petition.all('breached')).toMatchObject([
      { rule: 'XF-07', dueOn: '2026-10-08' },
      { rule: 'XF-ACCEPT', origin: 'ours', liability: null, dueOn: '2026-10-08', limitFrom: '2026-10-03' },
    ]);
    expect(petition.clock('XF-09/1')).toMatchObject({ startOn: '2026-10-03', rawDueOn: '2026-12-02' });
    expect(petition.duties()).toContain('decide@dept-transport');
    petition.on('2026-10-20').accepted();
    expect(petition.dossier.clocks.filter(({ rule }) => rule === 'XF-09')).toHaveLength(1);
    expect(petition.all('accepted')).toMatchObject([{ isLate: true, limitFrom: '2026-10-03' }]);
    expect(petition.clock('XF-ACCEPT/1')).toMatchObject({ breachedAt: '2026-10-08T16:00:00.000Z' });
  });

  it('that come late meet a breach that nobody had recorded yet', () => {
    const petition = aPetition().registered().referred().on('2026-08-19', 0).notified().accepted();
    expect(petition.types().slice(2)).toEqual(['objectionLapsed', 'breached', 'breached', 'notified', 'accepted']);
    expect(petition.facts.find(({ type }) => type === 'breached')?.dueAt).toBe('2026-08-18T16:00:00.000Z');
    expect(petition.clock('XF-09/1').startOn).toBe('2026-08-18');
  });

  it('find what time did before them recorded by the course, in nobody’s name', () => {
    const petition = aPetition().registered().referred().on('2026-08-19', 0).notified();
    const signed = petition.facts.map(({ type, actor }) => [type, actor.kind, actor.office]);
    expect(signed.slice(2)).toEqual([
      ['objectionLapsed', 'course', null],
      ['breached', 'course', null],
      ['breached', 'course', null],
      ['notified', 'person', 'dept-transport'],
    ]);
  });

  it('in the last minute of the last day are in time', () => {
    const petition = aPetition().registered().referred();
    petition.at = '2026-08-18T15:59:59.999Z' as typeof petition.at;
    expect(petition.notified().accepted().types()).not.toContain('breached');
  });

  it('of a suggestion open no limit', () => {
    const petition = aPetition().registered({ class: 'suggestion' }).referred().notified();
    expect(petition.duties()).toEqual(['answerSuggestion@dept-transport', 'objectOrTakeOn@dept-transport']);
    // Not offered either: what no form could send is no button.
    expect(petition.allowed(officer).decide?.code).toBe('petition.other_class');
    petition.answered().delivered();
    expect(petition.dossier.clocks.map(({ rule }) => rule)).not.toContain('XF-11');
  });
});

describe('an extension', () => {
  const accepted = () => aPetition().registered().referred().notified().accepted();

  it('moves the date only when the petitioner was told, counted from the original start', () => {
    const petition = accepted().act('askExtension', ask, officer);
    expect(petition.duties()).toContain('approveExtension@dept-transport');
    petition.act('approveExtension', {}, head);
    expect(petition.clock('XF-09/1').legalDueOn).toBe('2026-10-08');
    expect(petition.duties()).toContain('noticeExtension@dept-transport');
    petition.act('noticeExtension', { servedOn: day('2026-08-03'), manner: 'post' }, officer);
    expect(petition.clock('XF-09/1')).toMatchObject({
      rawDueOn: '2026-11-01',
      legalDueOn: '2026-11-02',
      extension: 30,
    });
    expect(petition.duties()).toEqual(['decide@dept-transport']);
  });

  it('is refused when it is longer than 30 days, or made twice', () => {
    const petition = accepted();
    expect(petition.refusal('askExtension', { ...ask, days: 31 }, officer).code).toBe('petition.extension_too_long');
    expect(petition.refusal('askExtension', { ...ask, days: 1.5 }, officer).code).toBe('petition.extension_too_long');
    petition.extended(10);
    expect(petition.refusal('askExtension', ask, officer).code).toBe('petition.extension_already_made');
  });

  it('is not noticed without the head’s approval, nor approved by who asked', () => {
    const petition = accepted().act('askExtension', ask, officer);
    const notice = { servedOn: day('2026-08-03'), manner: 'post' as const };
    expect(petition.refusal('noticeExtension', notice, officer).code).toBe('petition.extension_not_approved');
    expect(petition.refusal('approveExtension', {}, officer).code).toBe('office.not_permitted');
    const sameMan = { ...person('dept-transport', 'head'), principal: officer.principal };
    expect(petition.refusal('approveExtension', {}, sameMan as typeof head).code).toBe('office.same_person');
  });

  it('may be asked again after the head refused', () => {
    const petition = accepted().act('askExtension', ask, officer);
    expect(petition.refusal('askExtension', ask, officer).code).toBe('petition.extension_already_asked');
    petition.act('refuseExtension', { reason: text('no') }, head);
    expect(petition.duties()).toEqual(['decide@dept-transport']);
    expect(petition.act('askExtension', ask, officer).duties()).toContain('approveExtension@dept-transport');
  });

  it('comes too late on the day after the legal date, also when it was approved before', () => {
    const petition = accepted().act('askExtension', ask, officer).act('approveExtension', {}, head).on('2026-10-09', 0);
    const notice = { servedOn: day('2026-10-09'), manner: 'post' as const };
    expect(petition.refusal('noticeExtension', notice, officer).code).toBe('petition.limit_passed');
  });

  it('is warned of anew on the new date', () => {
    const petition = accepted().until('2026-09-29').extended().until('2026-11-03');
    const warnings = petition.all('warned').filter(({ rule }) => rule === 'XF-09');
    expect(warnings.map(({ warning }) => warning)).toEqual(['w10', 'w10', 'w3', 'w1-head']);
    expect(petition.all('breached')).toMatchObject([{ rule: 'XF-09', trigger: 'DB-1', dueOn: '2026-11-02' }]);
  });
});

describe('a decision', () => {
  it('on day 60 is in time, on the day after the legal date it is late, and the breach stays', () => {
    const petition = aPetition().registered().referred().notified().accepted();
    const late = aPetition().registered().referred().notified().accepted();
    expect(petition.on('2026-10-08', 23).decided().types()).not.toContain('breached');
    late.on('2026-10-09', 0).decided();
    expect(late.all('breached')).toMatchObject([{ rule: 'XF-09', liability: '45(1)', trigger: 'DB-1' }]);
    expect(late.clock('XF-09/1')).toMatchObject({ breachedAt: '2026-10-08T16:00:00.000Z' });
    expect(late.clock('XF-09/1').metAt).not.toBeNull();
  });

  it('is refused before acceptance and a second time', () => {
    const petition = aPetition().registered().referred();
    expect(petition.refusal('submitOpinion', opinion, officer).code).toBe('petition.not_accepted');
    petition.accepted().decided();
    expect(petition.refusal('submitOpinion', opinion, officer).code).toBe('petition.already_decided');
  });

  it('opens the petitioner’s window from proved receipt, which is nobody’s duty', () => {
    const petition = aPetition().registered().referred().notified().accepted().on('2026-08-20').decided();
    const before = { servedOn: day('2026-08-19'), manner: 'post' as const, evidence: text('receipt') };
    expect(petition.refusal('recordDelivery', before, officer).code).toBe('petition.date_before_event');
    petition.on('2026-08-31').delivered();
    expect(petition.clock('XF-11/1')).toMatchObject({
      startOn: '2026-08-31',
      owner: 'petitioner',
      rawDueOn: '2026-09-30',
    });
    expect(petition.duties()).toEqual([]);
    const again = { ...before, servedOn: day('2026-08-31') };
    expect(petition.refusal('recordDelivery', again, officer).code).toBe('petition.already_delivered');
    petition.until('2026-10-01');
    expect(petition.all('windowPassed')).toMatchObject([{ dueOn: '2026-09-30', office: 'petitioner' }]);
    expect(petition.kind.standing(petition.dossier)).toMatchObject({ isOpen: true, phase: 'delivered' });
  });
});

describe('a past', () => {
  it('is received, accepted and decided at its own times, late ones as retrospective breaches', () => {
    const petition = aPetition().on('2019-01-07').imported('2019-01-07').accepted(platformActor).on('2019-04-01');
    petition.act('decide', opinion, platformActor);
    expect(petition.types()).toEqual(['registered', 'accepted', 'breached', 'decided']);
    expect(petition.all('breached')).toMatchObject([{ rule: 'XF-09', isRetrospective: true, isBinding: false }]);
    expect(petition.standing().parts.owedInAll).toBe(0);
    expect(petition.kind.row(petition.dossier)).toMatchObject({
      source_format: 'message-board',
      source_number: '1001',
      is_trial: false,
    });
  });

  it('has no reminders: those before the record pass in silence, also when it is looked at later', () => {
    const petition = aPetition().on('2026-06-01').recordedOn('2026-07-24').imported('2026-06-01');
    petition.accepted(platformActor);
    const [limit] = petition.dossier.clocks.filter(({ rule }) => rule === 'XF-09');
    const past = limit?.warnings.filter(({ dueAt }) => dueAt < '2026-07-24T01:00:00.000Z').map(({ id }) => id) ?? [];
    const ahead = limit?.warnings.filter(({ id }) => !past.includes(id)) ?? [];
    expect([past.length, ahead.length]).toEqual([1, 2]);
    expect(limit?.passed).toEqual(past);
    petition.recordedOn(null).on('2026-07-24').until('2026-09-01');
    expect(petition.all('warned').map(({ warning }) => warning)).toEqual(ahead.map(({ id }) => id));
    expect(petition.all('breached')).toMatchObject([{ rule: 'XF-09', isRetrospective: false }]);
    const passed = petition.dossier.clocks.find(({ rule }) => rule === 'XF-09')?.passed ?? [];
    expect(passed.length).toBe(new Set(passed).size);
  });

  it('from before the rules is measured: it has no date that anybody is held to, and a trial is told apart', () => {
    const source = { format: 'message-board', number: '1', isTrial: true };
    const petition = aPetition().on('2021-02-01').imported('2021-02-01', { source });
    expect(petition.dossier.clocks.every(({ binding }) => !binding)).toBe(true);
    expect(petition.kind.row(petition.dossier)).toMatchObject({ due_rule: null, legal_due_at: null, is_trial: true });
  });

  it('that is still open is looked back on by the platform only', () => {
    const petition = aPetition().on('2024-01-08').imported('2024-01-08').on('2026-08-03');
    const moment = { clock: 'XF-ACCEPT/1', moment: 'expiry', retrospective: true as const };
    expect(petition.refusal('passMoment', moment, courseActor).code).toBe('docket.retrospective_not_allowed');
    petition.act('passMoment', moment, platformActor);
    expect(petition.all('breached')).toMatchObject([{ isRetrospective: true, isBinding: true }]);
    expect(petition.standing().parts.owedInAll).toBe(0);
  });

  it('is imported by nobody else, and names its source', () => {
    const clerkImport = { channel: 'import' as const };
    expect(() => aPetition().registered(clerkImport)).toThrow(
      expect.objectContaining({ code: 'petition.channel_of_platform' }),
    );
    expect(() => aPetition().imported('2026-08-03', { source: null })).toThrow(
      expect.objectContaining({ code: 'petition.source_missing' }),
    );
  });
});

describe('a moment', () => {
  it('is refused before it has come, and is no fact a second time', () => {
    const petition = aPetition().registered();
    const moment = { clock: 'XF-02/1', moment: 'expiry' };
    expect(petition.refusal('passMoment', moment, courseActor)).toMatchObject({
      code: 'rules.not_before',
      details: { notBefore: '2026-08-18T16:00:00.000Z' },
    });
    petition.until('2026-08-19');
    const before = petition.facts.length;
    expect(petition.act('passMoment', moment, courseActor).facts).toHaveLength(before);
  });

  it('that is a breach asks for the supervision of its office, until that is noted', () => {
    const petition = aPetition().registered().until('2026-08-19');
    // Its own lateness is no case of art. 40: its superior organ orders correction (art. 43).
    const breach = { rule: 'XF-02', trigger: null, dueOn: '2026-08-18', clock: 'XF-02/1', commissionedBy: null };
    const payload = { office: 'bureau', basis: 'art43', ...breach, finding: null, byHand: false };
    expect(petition.standing().parts.owed).toEqual([
      {
        kind: 'supervision',
        name: 'art43/bureau',
        cause: 'XF-02/1',
        open: { type: 'open', payload },
        consequence: 'petition.own_breach_not_told',
      },
    ]);
    petition.supervised('art43/bureau', 'XF-02/1').supervised('art43/bureau', 'XF-02/1');
    expect(petition.all('partNoted')).toHaveLength(1);
    expect(petition.standing().parts).toEqual({ owed: [], owedInAll: 0, open: 1, necessary: 0 });
    // Of art. 40 alone a list says 督办中.
    expect(petition.kind.row(petition.dossier)).toMatchObject({ is_supervised: false });
    petition.supervisionEnded();
    expect(petition.standing().parts.open).toBe(0);
    const late = aPetition().registered().referred().until('2026-09-01').supervised('art40/dept-transport', 'XF-07/1');
    expect(late.kind.row(late.dossier)).toMatchObject({ is_supervised: true });
    expect(late.supervisionEnded().kind.row(late.dossier)).toMatchObject({ is_supervised: false });
  });
});
