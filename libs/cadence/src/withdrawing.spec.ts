import { describe, expect, it } from '@jest/globals';
import { commissioner, follows, groups, PeriodInMemory, tours } from '../../../test/support/a-cadence.js';
import { expectCaseInvariants } from '../../../test/support/case-invariants.js';
import { day, person, text } from '../../../test/support/law.js';

const reasons = text('reasons');
const quarter = () => new PeriodInMemory().on('2026-07-01').opened();
const villages = groups.slice(0, 3).map((one) => ({ ...one, debtor: one.office }));
const aWeek = tours({ unit: 'week', work: 'return', on: day('2026-11-23'), debtors: villages });
const week = () => new PeriodInMemory().on('2026-11-23').opened(aWeek);
const refusalOf = (one: PeriodInMemory, by = commissioner) => one.refusal('withdraw', { reasons }, by).code;

describe('a first period that was published by mistake', () => {
  it('ends with its reason: nobody owes anything in it, and none follows', () => {
    for (const one of [week(), quarter()]) {
      one.act('withdraw', { reasons }, commissioner);
      expect(one.all('withdrawn')).toEqual([{ reasons }]);
      expect(one.state.end?.as).toBe('withdrawn');
      expect(one.dossier.duties).toEqual([]);
      expect(one.dossier.clocks.map(({ endedAs }) => endedAs)).toEqual(one.dossier.clocks.map(() => 'cancelled'));
      expect([one.standing().isOpen, one.detail.next, one.kind.row(one.dossier)['missing']]).toEqual([false, null, 0]);
      // Its days pass, and nothing comes of them.
      expect(one.until('2026-12-31').all('ended')).toHaveLength(1);
      expect([...one.all('alarmed'), ...one.all('overdue'), ...one.all('closed')]).toEqual([]);
      expectCaseInvariants(one);
    }
  });

  it('is taken back also where some of them were let off, or are there no more', () => {
    const one = week()
      .act('excuse', { debtors: ['dept-water'], reasons }, commissioner)
      .act('dissolve', { debtor: 'dept-transport', reasons }, commissioner)
      .act('withdraw', { reasons }, commissioner);
    expect([one.state.end?.as, one.dossier.duties]).toEqual(['withdrawn', []]);
    expectCaseInvariants(one);
  });

  it('is withdrawn by whoever answers for the office that commissioned it, and once', () => {
    expect(refusalOf(week(), person('dept-water', 'head'))).toBe('office.not_permitted');
    expect(refusalOf(week(), person('bureau', 'petition-clerk'))).toBe('office.not_permitted');
    expect(refusalOf(week().act('withdraw', { reasons }, commissioner))).toBe('cadence.ended');
  });

  it('stays once somebody has done something in it, its last day is over, or another one went before it', () => {
    expect(refusalOf(week().filed('dept-water', ['1']))).toBe('cadence.work_begun');
    expect(refusalOf(week().filed('dept-water'))).toBe('cadence.work_begun');
    expect(refusalOf(quarter().counted('g1'))).toBe('cadence.work_begun');
    expect(refusalOf(week().until('2026-11-30'))).toBe('cadence.next_opened');
    expect(refusalOf(new PeriodInMemory().on('2026-07-01').followed(tours({ follows })))).toBe('cadence.not_first');
  });

  it('stays where a tour is planned in it, and not where that was called off', () => {
    const one = quarter();
    const planned = {
      ...{ part: one.dossier.id, kind: 'inspection', name: 'g1/1', causes: [null], isNecessary: false },
      ...{ notedAt: one.at, outcome: null, endedAt: null },
    };
    one.dossier = { ...one.dossier, parts: [planned] };
    expect(refusalOf(one)).toBe('cadence.work_begun');
    one.dossier = { ...one.dossier, parts: [{ ...planned, outcome: 'called_off', endedAt: one.at }] };
    expect(one.act('withdraw', { reasons }, commissioner).state.end?.as).toBe('withdrawn');
  });
});
