import { describe, expect, it } from '@jest/globals';
import {
  aMediation,
  committeeHead,
  mediator,
  mediatorId,
  otherMediator,
  petition,
  type MediationInMemory,
} from '../../../test/support/a-mediation.js';
import { day, text } from '../../../test/support/law.js';

const guardian = {
  identity: { party: 'p3', digest: 'd' },
  role: 'representative',
  nature: 'person',
  capacity: 'full',
} as const;
const guarding = { by: 'p3', of: 'p2', as: 'guardian', scope: [], from: null, until: null, attachment: null } as const;
const isKnownAs = (mediation: MediationInMemory, capacity: 'full' | 'none') =>
  mediation.act('correctParty', { party: 'p2', identity: null, nature: null, capacity, reason: text('r') }, mediator);
const guarded = (mediation: MediationInMemory) =>
  isKnownAs(mediation, 'none')
    .act('addParty', guardian, mediator)
    .act('giveMandate', { ...guarding, shown: text('s') }, mediator);

describe('a signature that turns out to count for nothing', () => {
  const ofPetition = () =>
    aMediation(petition)
      .ready({ source: 'petition', setOn: day('2026-08-20') })
      .drawnUp()
      .signs('p1')
      .signs('p2');

  it('keeps no time: the date of the petition ends it as if nobody had signed', () => {
    const mediation = ofPetition();
    expect([mediation.clock('RM-SET/1').metOn, mediation.others]).toEqual(['2026-08-03', ['seal@mediation-binju']]);
    guarded(mediation.on('2026-08-05'));
    // Nothing is to be sealed that not all have signed.
    expect([mediation.clock('RM-SET/1').metOn, mediation.others]).toEqual([null, []]);
    expect(mediation.until('2026-08-22').dossier.state.end?.as).toBe('time_over');
  });

  it('is given anew by the guardian, which keeps it and is completed from then on', () => {
    const mediation = guarded(ofPetition().on('2026-08-05')).on('2026-08-06').consents('p2', 'p3');
    mediation.signs('p2', 'paper', 'p3');
    expect([mediation.clock('RM-SET/1').metOn, mediation.others]).toEqual(['2026-08-06', ['seal@mediation-binju']]);
    expect(mediation.clock('RM-SEAL/2').startOn).toBe('2026-08-06');
    expect(mediation.mediatorSigns().isSealed().dossier.state.end?.as).toBe('settled');
  });

  it('ends nobody by a date that has passed meanwhile', () => {
    const mediation = guarded(ofPetition().until('2026-08-25'));
    expect(mediation.until('2026-08-26').dossier.state.end).toBeNull();
    mediation.consents('p2', 'p3').signs('p2', 'paper', 'p3').mediatorSigns().isSealed();
    expect(mediation.dossier.state.end?.as).toBe('settled');
  });
});

it('a signature that counts again after all is followed by what the last one is', () => {
  const oral = guarded(aMediation().ready().drawnUp({ form: 'oral' }).signs('p2', 'word')).consents('p2', 'p3');
  expect(oral.signs('p1', 'word').dossier.state.end).toBeNull();
  expect(isKnownAs(oral, 'full').types().slice(-4)).toEqual(['tookEffect', 'ended', 'endNoticed', 'endNoticed']);
  const written = guarded(aMediation().ready().drawnUp().signs('p2')).consents('p2', 'p3').signs('p1');
  expect([written.others, isKnownAs(written, 'full').others]).toEqual([[], ['seal@mediation-binju']]);
  expect(written.clock('RM-09/1').metOn).toBe('2026-08-03');
  // As soon as nothing holds it up.
  const held = guarded(aMediation().ready().drawnUp({ form: 'oral' }).signs('p2', 'word')).consents('p2', 'p3');
  isKnownAs(held.signs('p1', 'word').act('suspectSham', { grounds: text('g') }, mediator), 'full');
  expect(held.dossier.state.end).toBeNull();
  held.act('ruleSham', { isSham: false, reasons: text('r') }, committeeHead);
  expect(held.dossier.state.end?.as).toBe('settled');
});

describe('an agreement that a court has delegated, which binds with the last signature', () => {
  const bound = () => aMediation().ready({ source: 'court', track: 'delegated' }).drawnUp().signs('p1').signs('p2');
  const sealing = (mediation: MediationInMemory) => ({ on: mediation.today });

  it('is sealed by the head where its mediator has gone, so that it ends and the court has its report', () => {
    const mediation = bound();
    expect(mediation.refusal('seal', sealing(mediation), mediator).code).toBe('mediation.seal_comes_last');
    mediation.act('seal', sealing(mediation), committeeHead);
    expect([mediation.dossier.state.end?.as, mediation.others]).toEqual([
      'settled',
      ['tellEnd@mediation-binju', 'tellSender@mediation-binju'],
    ]);
    const usual = aMediation().ready().drawnUp().signs('p1').signs('p2');
    expect(usual.refusal('seal', sealing(usual), committeeHead).code).toBe('mediation.seal_comes_last');
  });

  it('is sealed also where one of them has lost capacity since', () => {
    const mediation = guarded(bound().on('2026-08-05')).mediatorSigns().isSealed();
    expect(mediation.dossier.state.end?.as).toBe('settled');
  });
});

describe('a mediator who is there no more once all parties have signed', () => {
  const signed = () =>
    aMediation()
      .prepared()
      .proposed(mediatorId, otherMediator)
      .consents('p1')
      .consents('p2')
      .drawnUp()
      .signs('p1')
      .signs('p2');
  const proposing = (...people: readonly string[]) => ({
    mediators: people.map((person) => ({ person, account: null })),
    isChosenByParties: false,
  });

  it('is left out, and it is drawn up and signed anew by whoever still wants it', () => {
    const mediation = signed().mediatorSigns().proposed(mediatorId);
    expect([mediation.dossier.state.agreement, mediation.others]).toEqual([null, []]);
    // What the parties did in time stays so.
    expect(mediation.clock('RM-09/1').metOn).toBe('2026-08-03');
    mediation.consents('p1').consents('p2').drawnUp().signs('p1').signs('p2').mediatorSigns().isSealed();
    expect(mediation.dossier.state.end?.as).toBe('settled');
  });

  it('is nobody who has signed, or is proposed again: then nothing is taken from the parties', () => {
    const refused = (mediation: MediationInMemory, ...people: readonly string[]) =>
      mediation.refusal('proposeMediators', proposing(...people), mediator).code;
    expect(refused(signed().mediatorSigns(), otherMediator)).toBe('mediation.signed_by_all');
    expect(refused(signed().mediatorSigns().mediatorSigns(otherMediator), 'm')).toBe('mediation.signed_by_all');
    expect(refused(signed(), mediatorId)).toBe('mediation.signed_by_all');
  });
});
