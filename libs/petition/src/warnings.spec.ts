import { describe, expect, it } from '@jest/globals';
import { aPetition, bureauHead, clerk, head, officer } from '../../../test/support/a-petition.js';
import { joined, mandated } from '../../../test/support/a-joint-petition.js';
import type { PetitionInMemory } from '../../../test/support/a-petition.js';
import { day, office, publicActor, text } from '../../../test/support/law.js';

const warned = (petition: PetitionInMemory, type: string, payload: object = {}, by = clerk) =>
  petition.kind.warnings?.(petition.dossier, { type, payload }, petition.context(by));
const added = (petition: PetitionInMemory, times = 1) => {
  for (let n = 0; n < times; n += 1) petition.act('addMaterial', { material: text(`m${String(n)}`) }, publicActor);
  return petition;
};
const referred = () => aPetition().registered().referred();
const unseen = (n: number) => ({ code: 'petition.material_unseen', details: { n } });

describe('what somebody should know before a matter is answered', () => {
  const answering = [
    'decide',
    'submitOpinion',
    'approveOpinion',
    'answerSuggestion',
    'giveFeedback',
    'performOrAnswer',
  ];

  it.each(answering)('is that nobody has looked at what the petitioner added: %s', (type) => {
    expect(warned(added(referred(), 2), type)).toEqual([unseen(2)]);
    expect(warned(added(referred(), 2).act('seeMaterial', {}, officer), type)).toEqual([]);
    expect(warned(referred(), type)).toEqual([]);
  });

  it('is nothing before what answers it not', () => {
    for (const type of ['notify', 'accept', 'recordDelivery']) expect(warned(added(referred()), type)).toEqual([]);
  });

  it('is before the file is closed also what came after the answer', () => {
    const answered = () => referred().notified().accepted().decided().delivered();
    expect(warned(answered(), 'close')).toEqual([]);
    expect(warned(added(answered(), 2), 'close')).toEqual([
      unseen(2),
      { code: 'petition.material_unanswered', details: { n: 2 } },
    ]);
    // Looked at, it is still not answered.
    expect(warned(added(answered(), 2).act('seeMaterial', {}, officer), 'close')).toEqual([
      { code: 'petition.material_unanswered', details: { n: 2 } },
    ]);
  });
});

describe('several who come in person', () => {
  const came = (others: number, channel: 'visit' | 'letter' = 'visit') => {
    const petition = aPetition().registered({ channel });
    return Array.from({ length: others }, (_, n) => `p${String(n + 2)}`).reduce(
      (so, party) => joined(so, party),
      petition,
    );
  };
  const owed = (count: number) => [{ code: 'petition.representatives_unchosen', details: { count, max: 5 } }];

  it('are taken also where they are more than five, and their choice of representatives stays owed (20(3))', () => {
    for (const type of ['refer', 'accept', 'notify', 'decide']) expect(warned(came(5), type)).toEqual(owed(6));
    expect(warned(came(4), 'refer')).toEqual([]);
    expect(warned(came(5, 'letter'), 'refer')).toEqual([]);
    expect(warned(came(5), 'addParty')).toEqual([]);
    const chosen = mandated(came(5), { by: 'p2', of: 'p3', as: 'representative' });
    expect(warned(chosen, 'refer')).toEqual([]);
    chosen.act('endMandate', { mandate: 'm1', on: null, reason: text('r') }, clerk);
    expect(warned(chosen, 'refer')).toEqual(owed(6));
  });
});

describe('a date that an assignment sets', () => {
  const beyond = (setOn: string, limitOn: string) => [
    { code: 'petition.set_date_beyond_limit', details: { setOn, limitOn } },
  ];

  it('is told where it lies beyond the handling limit, as it would run from today or as it runs (34)', () => {
    const assign = (setOn: string) => warned(aPetition().registered(), 'refer', { setOn: day(setOn) }, bureauHead);
    // Sixty days from 2026-08-03.
    expect(assign('2026-10-02')).toEqual([]);
    expect(assign('2026-10-03')).toEqual(beyond('2026-10-03', '2026-10-02'));
    const assigned = aPetition()
      .registered()
      .referred({ manner: 'assign', setOn: day('2026-09-30') });
    const running = assigned.notified().on('2026-08-10').accepted();
    const change = (dueOn: string) => warned(running, 'changeSetDate', { dueOn: day(dueOn) }, bureauHead);
    expect(change('2026-10-09')).toEqual([]);
    expect(change('2026-10-10')).toEqual(beyond('2026-10-10', '2026-10-09'));
  });

  it('is none of a transfer, nor of a matter without that limit', () => {
    expect(warned(aPetition().registered(), 'refer', { setOn: null }, bureauHead)).toEqual([]);
    const suggestion = aPetition().registered({ class: 'suggestion' });
    expect(warned(suggestion, 'refer', { setOn: day('2026-12-01') }, bureauHead)).toEqual([]);
  });
});

describe('another class of a matter in which somebody is accused', () => {
  it('lets nobody in: who is barred still is told to those who may know the names', () => {
    const named = aPetition().registered({ class: 'accusation' });
    named.act('nameAccused', { office: office('town-binju'), person: null }, clerk);
    named.act('nameAccused', { office: office('dept-water'), person: null }, clerk);
    expect(warned(named, 'correctClass', { class: 'appeal' })).toEqual([
      { code: 'petition.accused_stay_barred', details: { offices: 'town-binju,dept-water' } },
    ]);
    expect(warned(named, 'correctClass', { class: 'accusation' })).toEqual([]);
    expect(warned(aPetition().registered(), 'correctClass', { class: 'suggestion' })).toEqual([]);
    expect(warned(named, 'correctClass', { class: 'appeal' }, head)).toEqual([]);
  });
});
