import { describe, expect, it } from '@jest/globals';
import {
  aMediation,
  anOpening,
  bureauClerk,
  committeeHead,
  mediator,
  petition,
} from '../../../test/support/a-mediation.js';
import { day, text } from '../../../test/support/law.js';
import { askedOn, toldClocksOf, toldPhaseOf } from './told.js';

describe('what the parties of a mediation are told of it', () => {
  it('is that it stands still, and not that a sham is suspected nor when that is ruled on', () => {
    const mediation = aMediation().ready();
    const before = toldClocksOf(mediation.dossier);
    mediation.act('suspectSham', { grounds: text('grounds') }, mediator);
    expect(mediation.dossier.clocks.map(({ rule }) => rule)).toContain('RM-SHAM');
    expect([mediation.phase, toldPhaseOf(mediation.dossier)]).toEqual(['suspended', 'paused']);
    expect(toldClocksOf(mediation.dossier)).toEqual(before);
    mediation.act('ruleSham', { isSham: false, reasons: text('why') }, committeeHead);
    expect(toldPhaseOf(mediation.dossier)).toBe('sessions');
  });

  it('is that it has ended once each of them was told so, and not before', () => {
    const mediation = aMediation().accepted().withdrawn('p1');
    expect(toldPhaseOf(mediation.dossier)).toBe('telling');
    const end = { ...(mediation.dossier.state.end as NonNullable<typeof mediation.dossier.state.end>), owedTo: [] };
    const told = { ...mediation.dossier, state: { ...mediation.dossier.state, end } };
    expect(toldPhaseOf(told)).toBe('ended');
  });

  it('has no date of violence that is suspected', () => {
    const mediation = aMediation().accepted({ sort: 'family' });
    const before = toldClocksOf(mediation.dossier);
    mediation.screened('suspected');
    expect(mediation.dossier.clocks.map(({ rule }) => rule)).toContain('RM-PROTECT');
    expect(toldClocksOf(mediation.dossier)).toEqual(before);
  });

  it('has the day of the request where a party asked for it, and no other', () => {
    expect(askedOn(aMediation().opened().dossier.state)).toBe('2026-08-03');
    for (const source of ['initiative', 'grid', 'police', 'government', 'court'] as const) {
      const track = source === 'court' ? 'delegated' : null;
      expect([source, askedOn(aMediation().opened({ source, track }).dossier.state)]).toEqual([source, null]);
    }
    const ofPetition = anOpening({ source: 'petition', setOn: day('2026-08-31') });
    expect(askedOn(aMediation(petition).act('open', ofPetition, bureauClerk).dossier.state)).toBeNull();
  });
});
