import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '#libs/calendar';
import { as, type CaseId, type LegalDate } from '#libs/kernel';
import { aPetition, officer, type PetitionInMemory } from '../../../test/support/a-petition.js';
import { courseOf, office } from '../../../test/support/law.js';

const part = as<CaseId>('00000000-0000-4000-8000-00000000000e');
const committee = office('mediation-binju');
const outcomes = ['failed', 'withdrawn', 'refused', 'declined', 'time_over', 'settled_partly', 'sham'] as const;

/** When a petition is handed over, and what becomes of it there and beside. */
const course = fc.record({
  after: fc.nat(50),
  extendedAfter: fc.option(fc.nat(5), { nil: null }),
  ends: fc.option(fc.record({ after: fc.nat(40), as: fc.constantFrom(...outcomes) }), { nil: null }),
});
type Course = typeof course extends fc.Arbitrary<infer T> ? T : never;

const accepted = () => aPetition().registered().referred().notified().accepted();
const later = (petition: PetitionInMemory, days: number) => {
  const on = addDays(petition.today(), days);
  return petition.until(on).on(on);
};

/** The same people do the same on the same days; what `mediation` does is done or left out. */
function went({ after, extendedAfter, ends }: Course, isMediated: boolean): PetitionInMemory {
  const petition = later(accepted(), after);
  if (isMediated) {
    petition.act('handToMediation', { committee, agreedOn: petition.today() }, officer);
    const cause = `until/1/${petition.dossier.state.mediations?.[0]?.until ?? ''}`;
    const of = { part, kind: 'mediation', name: committee, isNecessary: false };
    petition.tell('notePart', { ...of, n: 1, cause }, courseOf(part));
  }
  if (extendedAfter !== null) later(petition, extendedAfter).extended();
  if (ends === null) return petition;
  later(petition, ends.after);
  return isMediated ? petition.tell('endPart', { part, outcome: ends.as, causes: 1 }, courseOf(part)) : petition;
}

const timesOf = ({ dossier: { clocks, duties, state } }: PetitionInMemory) => ({
  ...{ clocks, duties },
  ...{ breaches: state.breaches, phase: state.phase, end: state.end },
});

describe('the clocks of a petition that is mediated', () => {
  it('never stop: they, and all that is owed and late by them, are those of one that is not', () => {
    fc.assert(
      fc.property(course, (drawn) => {
        const [one, other] = [went(drawn, true), went(drawn, false)];
        expect(timesOf(one)).toEqual(timesOf(other));
        for (const petition of [one, other]) petition.until('2026-12-31');
        expect(timesOf(one)).toEqual(timesOf(other));
      }),
      { numRuns: 100 },
    );
  });
});

describe('the clocks of a petition that its mediation has settled', () => {
  it('run on until its handler closes it, and are late on the same day', () => {
    fc.assert(
      fc.property(course, fc.nat(60), (drawn, waits) => {
        const [one, other] = [true, false].map((isMediated) => went({ ...drawn, ends: null }, isMediated));
        if (one === undefined || other === undefined) return;
        one.act('noteSettlement', { part, on: one.today() }, courseOf(part));
        expect(one.types().at(-1)).toBe('settlementReached');
        for (const petition of [one, other]) later(petition, waits);
        expect(one.dossier.clocks).toEqual(other.dossier.clocks);
        expect(one.dossier.state.breaches).toEqual(other.dossier.state.breaches);
      }),
      { numRuns: 100 },
    );
  });
});

describe('what is left to a mediation', () => {
  /** Day by day. */
  function workingDaysAfter(from: LegalDate, to: LegalDate, { world: { calendar } }: PetitionInMemory): number {
    let days = 0;
    for (let on = addDays(from, 1); on <= to; on = addDays(on, 1)) days += calendar.classify(on).isWorking ? 1 : 0;
    return days;
  }

  it('is thirty days at most, and ends five working days before the limit at least, whenever that moves', () => {
    fc.assert(
      fc.property(course, (drawn) => {
        const petition = went({ ...drawn, ends: null }, true);
        const { handedOn, until } = petition.dossier.state.mediations?.[0] ?? { handedOn: petition.today(), until: '' };
        const dueOn = petition.dossier.clocks.find(({ rule }) => rule === 'XF-09')?.legalDueOn ?? petition.today();
        const most = addDays(handedOn, 30);
        const kept = workingDaysAfter(until as LegalDate, dueOn, petition);
        expect([until <= most, kept >= 5, until === most || kept === 5]).toEqual([true, true, true]);
      }),
      { numRuns: 100 },
    );
  });
});
