import { describe, expect, it } from '@jest/globals';
import { aPetition, type PetitionInMemory } from '../../../../test/support/a-petition.js';
import { usedOf } from '../../../../test/support/calendar-used.js';
import { publicActor } from '../../../../test/support/law.js';
import { owedDates } from './own-dates.js';

function late(petition: PetitionInMemory) {
  const { dossier, world: time, at: now } = petition;
  const reader = { actor: publicActor, today: petition.today() };
  const nothing = { parts: [], addressees: new Map(), notices: new Map(), notDue: new Set<string>() };
  const { clocks, state, parties } = dossier;
  const owed = owedDates({ ...nothing, clocks, state, parties, reader, time, usedOf, offices: time.offices, now });
  const overdue = owed.filter((one) => one.state === 'overdue');
  return overdue.map(({ rule, supervision, supervisionBasis }) => [rule, supervision, supervisionBasis]);
}

describe('a date that an office let pass and for which nobody has pressed', () => {
  it('has the basis of its rule', () => {
    expect(late(aPetition().registered().until('2026-10-30'))).toEqual([['XF-02', 'none', 'art43']]);
    expect(late(aPetition().registered().referred().until('2026-10-30'))).toEqual([
      ['XF-07', 'none', 'art40'],
      ['XF-ACCEPT', 'none', 'ours'],
      ['XF-09', 'none', 'art40'],
    ]);
  });
});
