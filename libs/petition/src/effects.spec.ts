import { describe, expect, it } from '@jest/globals';
import type { Fact } from '#libs/kernel';
import { aPetition, clerk, head, officer, opinion } from '../../../test/support/a-petition.js';
import type { PetitionInMemory } from '../../../test/support/a-petition.js';
import { day, office, person, platformActor, publicActor, text } from '../../../test/support/law.js';

const transport = office('dept-transport');
const transfer = { to: office('dept-water'), manner: 'transfer' as const, setOn: null, note: null };
const triage = { class: 'appeal', category: null, place: null, to: null, note: null } as const;
const referred = () => aPetition().registered().referred();
const governmentOfficer = person('county-government', 'officer');
const byGovernment = () => aPetition().registered({ registrar: office('county-government') }, governmentOfficer);
const direct = (more = {}) => aPetition().registered({ registrar: transport, ...more }, officer);
const last = ({ facts }: PetitionInMemory): Fact => facts.at(-1) as Fact;
const ended = (petition: PetitionInMemory) =>
  (last(petition).clocks ?? []).flatMap((change) => (change.change === 'end' ? [`${change.id} ${change.as}`] : []));
const met = (petition: PetitionInMemory) =>
  (last(petition).clocks ?? []).flatMap((change) => (change.change === 'meet' ? [change.id] : []));

describe('who takes a matter on', () => {
  it('objects no more, which was owed instead (art. 23(3)), and is late only after the date', () => {
    const petition = referred().accepted();
    expect(met(petition)).toEqual(['XF-ACCEPT/1', 'XF-08/1']);
    expect(petition.duties()).not.toContain('objectOrTakeOn@dept-transport');
    expect(petition.all('accepted')).toMatchObject([{ isLate: false, limitFrom: '2026-08-03' }]);
  });

  it('of a suggestion objects no more either, and is never late: nothing asks for it', () => {
    const petition = aPetition().registered({ class: 'suggestion' }).referred().accepted();
    expect(met(petition)).toEqual(['XF-08/1']);
    expect(petition.all('accepted')).toMatchObject([{ isLate: false, limitFrom: null }]);
  });

  it('after silence meets what was late, and opens nothing a second time', () => {
    const petition = referred().notified().until('2026-08-20').accepted();
    expect(last(petition).clocks).toEqual([{ change: 'meet', id: 'XF-ACCEPT/1' }]);
  });
});

describe('a decision', () => {
  it('drops the extension on its way, and the opinion has to be served', () => {
    const asked = referred()
      .notified()
      .accepted()
      .act('askExtension', { days: 10, reason: text('r') }, officer);
    expect(last(asked.decided()).duties).toMatchObject([
      { change: 'close', id: 'approveExtension/1', as: 'dropped' },
      { change: 'open', duty: { what: 'recordDelivery', office: 'dept-transport' } },
    ]);
    const approved = referred()
      .notified()
      .accepted()
      .act('askExtension', { days: 10, reason: text('r') }, officer);
    approved.act('approveExtension', {}, head).decided();
    expect(last(approved).duties).toMatchObject([
      { change: 'close', id: 'noticeExtension/1', as: 'dropped' },
      { change: 'open' },
    ]);
  });

  it('of a suggestion takes the matter on; its delivery meets the service and opens no review', () => {
    const petition = aPetition().registered({ class: 'suggestion' }).referred().notified();
    expect(met(petition.answered())).toEqual(['XF-ANSWER/1', 'XF-08/1']);
    expect(last(petition.delivered()).clocks).toMatchObject([
      { change: 'meet', id: 'XF-SERVE/1', on: '2026-08-03' },
      { change: 'open', clock: { id: 'XF-CLOSE/1' } },
    ]);
    expect(petition.closed().all('closed')).toMatchObject([{ outcome: 'adopted', reviewUntil: null }]);
  });

  it('of a past is served by nobody, and is left to close', () => {
    const petition = aPetition().on('2026-07-01').imported('2026-07-01').accepted(platformActor);
    expect(petition.act('decide', opinion, platformActor).duties()).toEqual(['close@dept-transport']);
  });

  it('that was closed after the window for review keeps no date of it', () => {
    const petition = referred().notified().accepted().decided().delivered().until('2026-09-04').closed();
    expect(petition.all('closed')).toMatchObject([{ reviewUntil: null }]);
    expect(ended(petition)).toEqual([]);
  });

  it('that is closed ends nothing of the petitioner’s', () => {
    expect(ended(referred().notified().accepted().decided().delivered().closed())).toEqual([]);
  });
});

describe('the window of the petitioner', () => {
  it('to evaluate rolls over a holiday, as any period does (DC-05)', () => {
    const petition = referred().notified().accepted().decided().on('2026-09-01').delivered();
    const marks = { bureau: null, organ: 'satisfied', remark: null } as const;
    expect(petition.on('2026-10-08').allowed(publicActor).evaluate).toBeNull();
    expect(petition.on('2026-10-09').refusal('evaluate', marks, publicActor)).toMatchObject({
      details: { until: '2026-10-08' },
    });
  });

  it('is open to one mark of two, and of a direct submission to that of the organ', () => {
    const evaluated = (petition: PetitionInMemory, marks: object) =>
      petition
        .decided()
        .delivered()
        .act('evaluate', { bureau: null, organ: null, remark: null, ...marks }, publicActor);
    const bureau = evaluated(referred().notified().accepted(), { bureau: 'mostly' });
    expect(bureau.all('evaluated')).toMatchObject([{ bureau: 'mostly', organ: 'not_given' }]);
    const organ = evaluated(direct().accepted(), { organ: 'mostly' });
    expect(organ.all('evaluated')).toMatchObject([{ bureau: 'not_given', organ: 'mostly' }]);
  });

  it('is shut by a withdrawal, and by an accusation', () => {
    const petition = referred().withdrawn();
    expect(petition.allowed(publicActor).evaluate?.code).toBe('petition.ended');
  });
});

describe('a document that the petitioner confirms', () => {
  const confirm = (petition: PetitionInMemory, document: 'notice' | 'extension' | 'opinion') =>
    petition.act('confirmNotice', { document }, publicActor);

  it('is one of several, each once', () => {
    const petition = referred().notified().accepted().extended(10);
    confirm(confirm(petition, 'notice'), 'extension');
    confirm(petition.decided(), 'opinion');
    expect(petition.all('noticeConfirmed').map(({ document }) => document)).toEqual(['notice', 'extension', 'opinion']);
  });

  it('is confirmed again where another office wrote it', () => {
    const petition = confirm(referred().notified(), 'notice').objected().upheld('dept-water');
    expect(petition.dossier.state.isNotified).toBe(false);
    petition.act(
      'notify',
      { servedOn: day('2026-08-03'), manner: 'post', notice: null },
      person('dept-water', 'officer'),
    );
    expect(confirm(petition, 'notice').all('noticeConfirmed')).toEqual([
      { document: 'notice', referral: 1 },
      { document: 'notice', referral: 2 },
    ]);
  });
});

describe('an organ that passed a direct submission on', () => {
  const passedOn = () => byGovernment().on('2026-08-10').act('refer', transfer, governmentOfficer);
  const notice = (servedOn: string) => ({
    ...{ servedOn: day(servedOn), manner: 'post' as const, notice: null },
    proof: text('receipt'),
  });

  it('keeps the referrer’s view of it, and its own superior loses that of the handler’s', () => {
    expect(last(passedOn()).access).toEqual([
      { change: 'end', office: 'county-government', reason: 'handler' },
      { change: 'end', office: 'county-committee', reason: 'superior' },
      { change: 'grant', office: 'county-government', reason: 'referrer' },
      { change: 'grant', office: 'dept-water', reason: 'handler' },
      { change: 'grant', office: 'county-government', reason: 'superior' },
    ]);
  });

  it('gives its own notice from its own receipt on, which is not that of the handler', () => {
    const petition = passedOn().act('notify', notice('2026-08-05'), governmentOfficer);
    expect(last(petition).clocks).toEqual([{ change: 'meet', id: 'XF-06/1', on: '2026-08-05' }]);
    expect(petition.dossier.state.isNotified).toBe(false);
  });

  it('does not give the notice that the bureau records for the handler', () => {
    const petition = passedOn().act('notify', notice('2026-08-10'), clerk);
    expect(petition.all('notified')).toMatchObject([{ office: 'dept-water' }]);
    expect(last(petition).clocks).toEqual([{ change: 'meet', id: 'XF-07/1', on: '2026-08-10' }]);
    expect(petition.dossier.state.isNotified).toBe(true);
  });
});

describe('a class that turns out to be another one', () => {
  it('ends what an appeal asks for, or opens it from the receipt', () => {
    const petition = direct({ class: null }).on('2026-08-10');
    petition.act('triage', { ...triage, class: 'suggestion' }, officer);
    expect(ended(petition)).toEqual(['XF-ACCEPT/1 cancelled']);
    expect(petition.access()).toContain('dept-transport:handler');
    petition.act('correctClass', { class: 'appeal', reason: text('r') }, officer);
    expect(last(petition).clocks).toContainEqual({ change: 'resume', id: 'XF-ACCEPT/1' });
    expect(petition.duties()).toEqual(['accept@dept-transport', 'notify@dept-transport']);
  });

  it('opens nothing a second time', () => {
    expect(last(direct().act('triage', triage, officer)).clocks).toBeUndefined();
    const silent = direct().until('2026-08-20').act('triage', triage, officer);
    expect(last(silent).clocks).toBeUndefined();
    expect(silent.dossier.state.limitFrom).toBe('2026-08-18');
  });

  it('ends the limit that silence began', () => {
    const silent = direct({ class: null })
      .until('2026-08-20')
      .act('triage', { ...triage, class: 'suggestion' }, officer);
    expect(ended(silent)).toEqual(['XF-ACCEPT/1 cancelled', 'XF-09/1 cancelled']);
    expect(silent.dossier.state.limitFrom).toBeNull();
  });

  it('as an accusation is seen by its registrar alone', () => {
    const petition = direct({ class: null }).act('triage', { ...triage, class: 'accusation' }, officer);
    expect(petition.access()).toEqual(['dept-transport:registrar']);
  });

  it('keeps the place unless another one is named', () => {
    const petition = direct({ place: office('town-binju') }).act('triage', triage, officer);
    expect(petition.dossier.state.place).toBe('town-binju');
    petition.act('triage', { ...triage, place: office('bureau') }, officer);
    expect(petition.dossier.state.place).toBe('bureau');
  });

  it('may be said after the matter came back', () => {
    expect(referred().objected().upheld(null).allowed(clerk).triage).toBeNull();
  });
});

describe('a direct submission', () => {
  it('has not told the petitioner anything yet', () => {
    expect(direct().dossier.state.isNotified).toBe(false);
  });

  it('asks for acceptance unless its class needs none', () => {
    expect(direct({ class: null }).duties()).toEqual(['accept@dept-transport', 'notify@dept-transport']);
    expect(direct({ class: 'suggestion' }).duties()).toEqual([
      'answerSuggestion@dept-transport',
      'notify@dept-transport',
    ]);
  });

  it('is seen by its handler, the office above it and the bureau, each for its reason', () => {
    expect(direct().access()).toEqual([
      'bureau:supervisor',
      'county-government:superior',
      'dept-transport:handler',
      'dept-transport:registrar',
    ]);
    const ofBureau = aPetition().imported('2026-08-03', { registrar: office('bureau') });
    expect(ofBureau.access()).not.toContain('bureau:supervisor');
  });
});

describe('an objection', () => {
  it('is ruled on by the head of the bureau, or of the organ that passed the matter on', () => {
    const capacity = (petition: PetitionInMemory) =>
      petition.dossier.duties.find(({ what }) => what === 'ruleObjection')?.capacity;
    expect(capacity(referred().objected())).toBe('petition-head');
    const byOrgan = byGovernment().act('refer', transfer, governmentOfficer).objected(person('dept-water', 'officer'));
    expect(capacity(byOrgan)).toBe('head');
  });

  it('that is upheld leaves nothing of what the last holder did', () => {
    const { state } = referred().notified().objected().upheld(null).dossier;
    expect(state).toMatchObject({ isNotified: false, acceptedOn: null, limitFrom: null, extension: null });
  });
});

describe('an extension', () => {
  const asked = (by = officer) =>
    referred()
      .notified()
      .accepted()
      .act('askExtension', { days: 10, reason: text('r') }, by);

  it('shows to which date it would move the limit while it is on its way', () => {
    const aim = (petition: PetitionInMemory, command: string) =>
      petition.kind.aimsAt?.(petition.dossier, command, petition.context(officer));
    const toOctober = [{ change: 'move', id: 'XF-09/1', extension: 10, legalDueOn: '2026-10-12' }];
    expect(aim(asked(), 'askExtension')).toMatchObject(toOctober);
    expect(aim(asked(), 'approveExtension')).toMatchObject(toOctober);
    expect(aim(asked(), 'noticeExtension')).toEqual([]);
    expect(aim(referred(), 'askExtension')).toEqual([]);
  });

  it('that a deputy asked for is approved neither by the deputy nor in whose place it was asked', () => {
    const deputy = { ...officer, deputyFor: 'dept-transport/wang' } as typeof officer;
    const petition = asked(deputy);
    expect(petition.dossier.state.extension).toMatchObject({ byFor: 'dept-transport/wang' });
    expect(petition.allowed({ ...head, principal: 'dept-transport/wang' } as typeof head).approveExtension?.code).toBe(
      'office.same_person',
    );
    expect(asked().dossier.state.extension).not.toHaveProperty('askedFor');
  });
});
