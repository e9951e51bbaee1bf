import { describe, expect, it } from '@jest/globals';
import { joined } from '../../../test/support/a-joint-petition.js';
import { aPetition, bureauHead, clerk, officer, signed } from '../../../test/support/a-petition.js';
import { day, office, person, publicActor, text } from '../../../test/support/law.js';

const assigned = () =>
  aPetition()
    .registered()
    .referred({ manner: 'assign', setOn: day('2026-09-30') });

describe('a withdrawal while a stated date waits for a look', () => {
  it('is confirmed by the bureau, as of a late matter: whether it was late nobody knows', () => {
    const petition = aPetition().registered().referred().notified();
    petition.act('disputeDate', { document: 'notice', reasons: text('nobody came') }, publicActor).withdrawn(officer);
    expect(petition.duties()).toContain('confirmWithdrawal@bureau');
    expect(petition.dossier.state.end).toBeNull();
  });
});

describe('a withdrawal', () => {
  it('needs the petitioner’s own proof, and is inferred from nothing', () => {
    const petition = aPetition().registered().referred();
    const statement = signed('2026-08-03');
    expect(petition.refusal('withdraw', { ...statement, reference: null }, clerk).code).toBe(
      'petition.reference_missing',
    );
    expect(petition.refusal('withdraw', { ...statement, provedBy: 'code' }, officer).code).toBe(
      'petition.proof_not_own',
    );
    expect(petition.refusal('withdraw', statement, publicActor).code).toBe('petition.proof_not_own');
    petition.act('withdraw', { ...statement, provedBy: 'code', reference: null }, publicActor);
    expect(petition.all('withdrawn')).toMatchObject([{ provedBy: 'code', isConfirmed: false }]);
    expect(petition.standing()).toMatchObject({ isOpen: false, phase: 'withdrawn' });
  });

  it('of an assigned matter ends nothing until another person of the bureau confirms it', () => {
    const petition = assigned().withdrawn();
    expect(petition.standing()).toMatchObject({ isOpen: true, phase: 'referred' });
    expect(petition.duties()).toContain('confirmWithdrawal@bureau');
    expect(petition.clock('XF-WITHDRAW/1')).toMatchObject({ owner: 'bureau', legalDueOn: '2026-08-10' });
    expect(petition.refusal('withdraw', signed('2026-08-03'), clerk).code).toBe('petition.withdrawal_stated');
    expect(petition.refusal('confirmWithdrawal', { note: null }, officer)).toMatchObject({
      code: 'office.not_permitted',
      details: { who: 'bureau/petition-clerk,bureau/petition-head' },
    });
    expect(petition.refusal('confirmWithdrawal', { note: null }, clerk).code).toBe('office.same_person');
    petition.act('confirmWithdrawal', { note: null }, bureauHead);
    expect(petition.all('withdrawn')).toMatchObject([{ provedBy: 'signature', isConfirmed: true }]);
    expect(petition.duties()).toEqual([]);
    expect(petition.standing()).toMatchObject({ isOpen: false, phase: 'withdrawn' });
  });

  it('that waits for the bureau beyond its date presses that, on a number of ours', () => {
    const owed = assigned().withdrawn().until('2026-08-12').standing().parts.owed;
    expect(owed).toMatchObject([{ name: 'ours/bureau', cause: 'XF-WITHDRAW/1' }]);
  });

  it('that is not confirmed leaves everything as it was, and may be stated again', () => {
    const petition = assigned()
      .withdrawn()
      .act('refuseWithdrawal', { reason: text('not her hand') }, bureauHead);
    expect(petition.refusal('confirmWithdrawal', { note: null }, bureauHead).code).toBe(
      'petition.withdrawal_not_stated',
    );
    expect(petition.duties()).toContain('reportCompletion@dept-transport');
    expect(petition.withdrawn().duties()).toContain('confirmWithdrawal@bureau');
  });

  it('of a matter whose breach asks for supervision cannot end it by the late office alone', () => {
    const petition = aPetition().registered().referred().until('2026-08-20').on('2026-08-20');
    petition.withdrawn(officer);
    expect(petition.standing()).toMatchObject({ isOpen: true, phase: 'referred' });
    expect(petition.act('confirmWithdrawal', { note: null }, clerk).dossier.state.end?.as).toBe('withdrawn');
    expect(petition.dossier.state.breaches).not.toEqual([]);
    expect(petition.standing().parts.owedInAll).toBeGreaterThan(0);
  });

  it('of a matter with a breach that stands is confirmed, also once its supervision has ended', () => {
    const petition = aPetition().registered().until('2026-08-20').on('2026-08-20');
    petition.supervised('art43/bureau', 'XF-02/1').supervisionEnded().withdrawn();
    expect(petition.standing()).toMatchObject({ isOpen: true });
    petition.act('confirmWithdrawal', { note: null }, bureauHead);
    expect(petition.dossier.state).toMatchObject({ end: { as: 'withdrawn' }, breaches: [{ rule: 'XF-02' }] });
  });

  it('of a matter late by a date that asks for no supervision is confirmed all the same', () => {
    const petition = aPetition().registered().referred().notified().accepted();
    petition.supported('2026-09-01').delivered().until('2026-09-02').on('2026-09-02');
    expect(petition.executionTold('parties/1').standing().parts.owedInAll).toBe(0);
    expect(petition.withdrawn(officer).duties()).toContain('confirmWithdrawal@bureau');
  });

  it('of a matter whose refused execution is about to be supervised is confirmed', () => {
    const petition = aPetition().registered().referred().notified().accepted();
    petition.supported('2026-09-01').delivered().until('2026-09-02').on('2026-09-02');
    petition.act('findRefusal', { finding: text('they said no') }, bureauHead);
    expect(petition.withdrawn(officer).duties()).toContain('confirmWithdrawal@bureau');
  });

  it('goes straight through once a stated date withdrew the breach and somebody confirmed that date', () => {
    const stated = () => {
      const suggestion = aPetition().registered({ class: 'suggestion' }).referred();
      return suggestion.until('2026-08-20').on('2026-08-20').notified('2026-08-10');
    };
    expect(stated().withdrawn(officer).duties()).toContain('confirmWithdrawal@bureau');
    const seen = stated().act('confirmRecord', { record: null, note: null }, bureauHead);
    expect(seen.dossier.state.breaches).toMatchObject([{ rule: 'XF-07', withdrawn: 'confirmed' }]);
    expect(seen.withdrawn(officer).dossier.state.end?.as).toBe('withdrawn');
  });

  it('of an accusation that the bureau knows nothing of is confirmed by the discipline organ', () => {
    const registrar = office('town-binju');
    const townOfficer = person('town-binju', 'officer');
    const petition = aPetition().registered({ class: 'accusation', registrar }, townOfficer);
    petition.until('2026-08-20').on('2026-08-20').withdrawn(townOfficer);
    const [duty] = petition.dossier.duties.filter(({ what }) => what === 'confirmWithdrawal');
    expect(duty?.office).toBe('discipline');
    expect(petition.access()).toContain('discipline:supervisor');
    petition.act('confirmWithdrawal', { note: null }, person('discipline', 'head'));
    expect(petition.dossier.state.end?.as).toBe('withdrawn');
  });

  it('of a matter in which the bureau itself is accused is confirmed by another: the discipline organ, or who is above it', () => {
    const named = () =>
      aPetition()
        .registered({ class: 'accusation' })
        .act('nameAccused', { office: office('bureau'), person: null }, clerk);
    const confirmers = (petition: ReturnType<typeof named>) =>
      petition.dossier.duties.filter(({ what }) => what === 'confirmWithdrawal').map((duty) => duty.office);
    const code = { ...signed('2026-08-03'), provedBy: 'code' as const, reference: null };
    // The discipline organ has it, and is late itself with the service of its feedback.
    const own = named();
    const discipline = person('discipline', 'officer');
    own.act('giveFeedback', { feedback: text('nothing was found') }, discipline).until('2026-08-20');
    expect(confirmers(own.act('withdraw', code, publicActor))).toEqual(['county-committee']);
    expect(own.access()).toContain('county-committee:supervisor');
    own.act('confirmWithdrawal', { note: null }, person('county-committee', 'head'));
    expect(own.dossier.state.end?.as).toBe('withdrawn');
    // Of another class it is no secret, and still not the bureau's.
    const appeal = named().act('correctClass', { class: 'appeal', reason: text('r') }, discipline);
    appeal.until('2026-09-21').on('2026-09-21').act('withdraw', code, publicActor);
    expect(confirmers(appeal)).not.toContain('bureau');
    expect(confirmers(appeal)).toHaveLength(1);
  });

  it('is not that of whoever joins after it, and goes on where it is refused', () => {
    const petition = joined(assigned().withdrawn(), 'p2');
    expect(petition.refusal('confirmWithdrawal', { note: null }, bureauHead)).toMatchObject({
      ...{ code: 'petition.withdrawal_not_of_all', details: { party: 'p2' } },
    });
    petition.act('refuseWithdrawal', { reason: text('the other one') }, bureauHead);
    expect(petition.withdrawn().act('confirmWithdrawal', { note: null }, bureauHead).dossier.state.end?.as).toBe(
      'withdrawn',
    );
  });

  it('is confirmed by nobody in whose place it was recorded', () => {
    const deputy = { ...person('bureau', 'petition-clerk', 'deputy'), deputyFor: 'bureau/petition-head' };
    const petition = assigned().withdrawn(deputy);
    expect(petition.refusal('confirmWithdrawal', { note: null }, bureauHead).code).toBe('office.same_person');
  });
});
