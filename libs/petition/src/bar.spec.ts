import { describe, expect, it } from '@jest/globals';
import { aPetition, bureauHead, clerk, officer, opinion } from '../../../test/support/a-petition.js';
import { day, office, person, text } from '../../../test/support/law.js';
import type { PetitionCommands } from './index.js';

const town = office('town-binju');
const townOfficer = person('town-binju', 'officer');
const discipline = person('discipline', 'officer');
const reason = text('r');
const to = (id: string) => ({ to: office(id), manner: 'transfer' as const, setOn: null, note: null });
const correct = (of: PetitionCommands['correctClass']['class']) => ({ class: of, reason });
/** An accusation against an office that turned out to be another kind of matter. */
const named = (id = 'town-binju', class_: 'appeal' | 'suggestion' = 'appeal') =>
  aPetition()
    .registered({ class: 'accusation' })
    .act('nameAccused', { office: office(id), person: null }, clerk)
    .act('correctClass', correct(class_), id === 'bureau' ? discipline : clerk);

describe('an office that was named as accused (art. 30(3))', () => {
  it('stays barred whatever the class: it is no handler, and the refusal says what to do and not why', () => {
    for (const class_ of ['appeal', 'suggestion'] as const) {
      const petition = named('town-binju', class_);
      const refusal = petition.refusal('refer', to('town-binju'), clerk);
      expect(refusal).toMatchObject({ code: 'petition.office_not_for_matter', details: { office: 'town-binju' } });
      expect(Object.keys(refusal.details)).toEqual(['office']);
      expect(
        petition.refusal('notify', { servedOn: petition.today(), manner: 'post', notice: null }, townOfficer).code,
      ).toBe('petition.not_registered');
      petition.act('refer', to('dept-transport'), clerk);
      expect(petition.access().filter((each) => each.startsWith('town-binju'))).toEqual([]);
    }
  });

  it('is no addressee that an objection or a ruling proposes, and carries no opinion out', () => {
    const petition = named().act('refer', to('dept-transport'), clerk);
    const refused = { code: 'petition.office_not_for_matter' };
    expect(petition.refusal('object', { reasons: reason, proposedTo: town }, officer)).toMatchObject(refused);
    petition.act('object', { reasons: text('not ours'), proposedTo: null }, officer);
    const upheld = { reasons: reason, to: town, manner: 'transfer', setOn: null } as const;
    expect(petition.refusal('upholdObjection', upheld, bureauHead)).toMatchObject(refused);
    petition.act('rejectObjection', { reasons: reason }, bureauHead).notified().accepted();
    const supporting = { ...opinion, outcome: 'support', executeBy: petition.today(), executor: town } as const;
    expect(petition.refusal('submitOpinion', supporting, officer)).toMatchObject(refused);
  });

  it('sees nothing as the superior of whoever handles the matter', () => {
    const petition = named('county-government').act('refer', to('dept-transport'), clerk);
    expect(petition.access()).toEqual(['bureau:referrer', 'bureau:registrar', 'dept-transport:handler']);
  });

  it('does not look at a stated date, though it is the petition bureau: whoever stands above it does', () => {
    const petition = named('bureau').until('2026-08-25');
    const stated = { servedOn: day('2026-08-05'), manner: 'post', notice: null, proof: text('receipt') } as const;
    petition.act('notify', stated, discipline);
    expect(petition.all('breachWithdrawn')).toMatchObject([{ looker: 'joint-conference' }]);
    expect(petition.access().filter((each) => each.startsWith('bureau:'))).toEqual([]);
  });

  it('does not get back what it had once the class is accusation again, nor in between', () => {
    const petition = aPetition().registered({ class: 'accusation' }).referred({ to: town });
    petition.act('nameAccused', { office: town, person: null }, clerk);
    for (const class_ of ['appeal', 'accusation'] as const) {
      petition.act('correctClass', correct(class_), clerk);
      expect(petition.access()).toEqual(['bureau:referrer', 'bureau:registrar']);
    }
    expect(petition.refusal('refer', to('town-binju'), clerk).code).toBe('petition.accusation_only_to_competent');
  });

  it('is told to whoever corrects the class, with the act that takes a name back', () => {
    const petition = aPetition().registered({ class: 'accusation' });
    petition.act('nameAccused', { office: town, person: null }, clerk);
    const warned = (of: typeof petition) =>
      of.kind.warnings?.(of.dossier, { type: 'correctClass', payload: { class: 'suggestion' } }, of.context(clerk));
    expect(warned(petition)).toEqual([{ code: 'petition.accused_stay_barred', details: { offices: 'town-binju' } }]);
    expect(warned(aPetition().registered())).toEqual([]);
  });
});

describe('a name that is taken back', () => {
  const cleared = { office: town, reason };

  it('lets the bureau see again what it supervises (art. 40), unless it is an accusation of others', () => {
    const petition = named('bureau');
    const seen = () => petition.access().filter((one) => one.startsWith('bureau:'));
    expect(petition.all('referred')).toMatchObject([{ to: 'discipline', isOfItself: true }]);
    expect(seen()).toEqual([]);
    petition.act('clearAccused', { office: office('bureau'), reason }, discipline);
    expect(petition.all('accusedCleared')).toMatchObject([{ isSeenAgain: true }]);
    expect(seen()).toEqual(['bureau:supervisor']);
    // Taken back while it was an accusation, it is seen once it is none.
    const accusation = aPetition().registered({ class: 'accusation' });
    accusation.act('nameAccused', { office: office('bureau'), person: null }, clerk);
    accusation.act('clearAccused', { office: office('bureau'), reason }, discipline);
    expect(accusation.all('accusedCleared')).toMatchObject([{ isSeenAgain: false }]);
    expect(accusation.act('correctClass', correct('appeal'), discipline).access()).toContain('bureau:supervisor');
  });

  it('lets the office be chosen again, and gives it nothing by itself', () => {
    const petition = named().act('clearAccused', cleared, clerk);
    expect(petition.all('accusedCleared')).toEqual([{ ...cleared, isSeenAgain: false }]);
    expect(petition.access()).toEqual(['bureau:registrar']);
    petition.act('refer', to('town-binju'), clerk);
    expect(petition.dossier.state.handler).toBe('town-binju');
  });

  it('is so by the bureau or a competent organ that has the matter, and by nobody else', () => {
    const held = aPetition()
      .registered({ class: 'accusation' })
      .referred({ to: office('discipline') });
    held.act('nameAccused', { office: town, person: null }, clerk);
    expect(held.refusal('clearAccused', cleared, townOfficer).code).toBe('petition.not_registered');
    expect(held.refusal('clearAccused', cleared, person('dept-water', 'officer')).code).toBe('office.not_permitted');
    expect(held.act('clearAccused', cleared, discipline).dossier.state.accused).toEqual([]);
    expect(held.refusal('clearAccused', cleared, clerk).code).toBe('petition.accused_not_named');
    const elsewhere = named().act('refer', to('dept-transport'), clerk);
    expect(elsewhere.refusal('clearAccused', cleared, officer).code).toBe('petition.name_of_competent');
    expect(elsewhere.refusal('clearAccused', { ...cleared, office: office('dept-water') }, clerk).code).toBe(
      'petition.accused_not_named',
    );
  });

  it('lifts the bar in the supervision that was told of it, as often as it is named', () => {
    const petition = aPetition().registered().referred({ to: town }).until('2026-08-20');
    const supervised = 'art40/town-binju';
    petition.supervised(supervised, 'XF-07/1').act('correctClass', correct('accusation'), clerk);
    const owed = () =>
      petition
        .standing()
        .parts.owed.map(({ cause, open }) => [cause, open.type])
        .filter(([, type]) => type !== 'open');
    petition.act('nameAccused', { office: town, person: null }, clerk).act('correctClass', correct('appeal'), clerk);
    expect(owed()).toEqual([['barred/town-binju', 'barOffice']]);
    petition.supervised(supervised, 'barred/town-binju').act('clearAccused', cleared, clerk);
    expect(owed()).toEqual([['unbarred/town-binju', 'liftBar']]);
    petition.supervised(supervised, 'unbarred/town-binju').act('correctClass', correct('accusation'), clerk);
    petition.act('nameAccused', { office: town, person: null }, clerk);
    expect(owed()).toEqual([['barred/town-binju#2', 'barOffice']]);
  });
});
