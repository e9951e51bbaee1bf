import { describe, expect, it } from '@jest/globals';
import {
  aMediation,
  committeeHead,
  mediator,
  petition,
  twoSides,
  type MediationInMemory,
} from '../../../test/support/a-mediation.js';
import { courseActor, day, text } from '../../../test/support/law.js';
import { mediationKind } from './index.js';

const ofPetition = { source: 'petition', setOn: day('2026-08-20') } as const;
const opened = () => aMediation(petition).opened(ofPetition);
const ready = () => aMediation(petition).ready(ofPetition);
const signed = (mediation: MediationInMemory) => mediation.signs('p1').signs('p2').mediatorSigns().isSealed();
const settled = () => signed(ready().drawnUp());
const selfOf = ({ dossier }: MediationInMemory) => mediationKind.parts.self?.(dossier.state);
const settledOn = (mediation: MediationInMemory) => mediationKind.standing(mediation.dossier).detail.settledOn;
const moved = (mediation: MediationInMemory, setOn: string, number: number) =>
  mediation.act('moveDate', { setOn: day(setOn), cause: `until/${String(number)}/${setOn}` }, courseActor);

describe('a mediation that a petition hands over (访调)', () => {
  it('announces by which date it is there, and each that it was told', () => {
    const mediation = opened();
    expect(selfOf(mediation)).toEqual({ causes: ['until/1/2026-08-20'], isNecessary: false, outcome: null });
    moved(mediation, '2026-08-25', 2);
    expect(selfOf(mediation)?.causes).toEqual(['until/1/2026-08-20', 'until/2/2026-08-25']);
    const facts = mediation.facts.length;
    expect(moved(mediation, '2026-08-25', 2).facts).toHaveLength(facts);
    expect(selfOf(aMediation().opened())?.causes).toEqual([null]);
  });

  it('has the date that it was told, whether it was accepted before or after', () => {
    const due = (mediation: MediationInMemory) =>
      mediation.dossier.clocks.findLast(({ rule }) => rule === 'RM-SET')?.legalDueOn;
    expect(due(moved(opened(), '2026-08-25', 2).act('accept', {}, mediator))).toBe('2026-08-25');
    expect(due(moved(opened().act('accept', {}, mediator), '2026-08-25', 2))).toBe('2026-08-25');
  });

  it('is not accepted once its date is there, and declined as any other one', () => {
    const refusal = { code: 'mediation.petition_date_over', details: { setOn: '2026-08-05' } };
    const handed = () => aMediation(petition).opened({ ...ofPetition, setOn: day('2026-08-05') });
    expect(handed().on('2026-08-04').act('accept', {}, mediator).phase).toBe('preparing');
    expect(handed().on('2026-08-05').allowed(mediator).accept).toMatchObject(refusal);
    expect(moved(opened().on('2026-08-05'), '2026-08-05', 2).refusal('accept', {}, mediator)).toMatchObject(refusal);
    const declined = handed()
      .on('2026-08-05')
      .act('decline', { reason: 'unfit', words: text('w') }, mediator);
    expect(declined.dossier.state.end?.as).toBe('declined');
  });

  it('is over where the petition has no time for it any more', () => {
    const mediation = moved(ready().on('2026-08-10'), '2026-08-07', 2);
    expect(mediation.dossier.state.end).toMatchObject({ as: 'time_over', on: '2026-08-10' });
  });

  it('is declined by silence, and late all the same: its petition goes elsewhere', () => {
    const mediation = opened().until('2026-08-07');
    expect(mediation.types()).toEqual(['opened', 'warned', 'overdue', 'ended', 'endNoticed']);
    expect(selfOf(mediation)?.outcome).toBe('declined');
    expect(mediation.dossier.duties.map(({ what }) => what)).toEqual(['tellEnd']);
    // What somebody applied for waits for its committee.
    expect(aMediation().opened().until('2026-08-07').types()).toEqual(['opened', 'warned', 'overdue']);
  });

  it('tells since when it is settled whole, and stays open until that is known', () => {
    const mediation = settled();
    expect([settledOn(mediation), selfOf(mediation)]).toEqual([
      '2026-08-03',
      { causes: ['until/1/2026-08-20', 'effective/2026-08-03'], isNecessary: false, outcome: 'settled' },
    ]);
    mediation.told();
    expect(mediation.standing()).toMatchObject({ isOpen: true, phase: 'telling' });
    mediation.act('notePetitionTold', {}, courseActor);
    expect([settledOn(mediation), mediation.phase]).toEqual([undefined, 'performing']);
    expect(mediation.performed().phase).toBe('ended');
    expect(mediation.refusal('notePetitionTold', {}, courseActor).code).toBe('mediation.sender_told');
  });

  it('is no settlement in part, and none of a dispute without a petition', () => {
    expect(settledOn(signed(ready().drawnUp({ isWhole: false })))).toBeUndefined();
    expect(settledOn(signed(aMediation().ready().drawnUp()))).toBeUndefined();
  });

  it('is told of by its course alone', () => {
    for (const actor of [mediator, committeeHead]) {
      expect(settled().allowed(actor).notePetitionTold).toMatchObject({ kind: 'forbidden' });
    }
  });

  it('goes on when nobody waits for it any more, without that date, and says that it knows', () => {
    const mediation = ready();
    const over = { stage: 'decided', on: day('2026-08-04'), cause: 'over/1/decided/2026-08-04' } as const;
    expect(mediation.allowed(mediator).noteOver).toMatchObject({ kind: 'forbidden' });
    mediation.on('2026-08-04').act('noteOver', over, courseActor).act('noteOver', over, courseActor);
    expect(mediation.all('petitionOver')).toEqual([over]);
    expect(mediation.clock('RM-SET/1').endedAs).toBe('cancelled');
    expect(selfOf(mediation)?.causes).toContain('over/1/decided/2026-08-04');
    expect(mediation.until('2026-09-05').all('ended')).toEqual([]);
    expect(mediation.phase).toBe('sessions');
  });

  it('has a date again where the petition waits again, and is over by it', () => {
    const mediation = ready();
    const over = { stage: 'decided', on: day('2026-08-04'), cause: 'over/1/decided/2026-08-04' } as const;
    mediation.on('2026-08-04').act('noteOver', over, courseActor);
    moved(mediation, '2026-08-25', 2);
    expect(mediation.clock('RM-SET/2').legalDueOn).toBe('2026-08-25');
    expect(mediation.until('2026-08-26').all('ended')).toMatchObject([{ as: 'time_over', on: '2026-08-26' }]);
  });

  it('takes along a guardian, and no longer than that one was before the petition', () => {
    const guardian = { identity: { party: 'p3', digest: 'd' }, role: 'representative', nature: 'person' } as const;
    const [p1, p2] = twoSides;
    const parties = [
      { ...p1!, capacity: 'none' as const },
      p2!,
      { ...guardian, capacity: 'full' as const, guardianOf: [{ of: 'p1', until: day('2026-08-10') }] },
    ];
    const mediation = aMediation(petition).opened({ ...ofPetition, parties });
    expect(mediation.dossier.parties[0]?.mandates).toMatchObject([{ by: 'p3', as: 'guardian', until: '2026-08-10' }]);
  });

  it('that was not accepted yet begins without that date', () => {
    const mediation = aMediation(petition).opened({ source: 'petition', setOn: day('2026-08-20') });
    const over = { stage: 'ended', on: day('2026-08-03'), cause: 'over/1/ended/2026-08-03' } as const;
    mediation.act('noteOver', over, courseActor).act('accept', {}, mediator);
    expect(mediation.dossier.clocks.filter(({ rule }) => rule === 'RM-SET')).toEqual([]);
  });
});
