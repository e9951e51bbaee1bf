import { describe, expect, it } from '@jest/globals';
import { commissioner, follows, groups, PeriodInMemory, tours } from '../../../test/support/a-cadence.js';
import { expectCaseInvariants } from '../../../test/support/case-invariants.js';
import { courseActor, day, office, person, text } from '../../../test/support/law.js';
import { cadenceKind } from './kind.js';

const reasons = text('reasons');
const villages = groups.slice(0, 3).map((one) => ({ ...one, debtor: one.office }));
const quarter = (change: Parameters<typeof tours>[0] = {}) =>
  new PeriodInMemory().on('2026-07-01').opened(tours(change));
const weekly = (change: Parameters<typeof tours>[0] = {}) =>
  tours({ unit: 'week', work: 'return', on: day('2026-11-23'), debtors: villages, ...change });
const week = () => new PeriodInMemory().on('2026-11-23').opened(weekly());
const row = (one: PeriodInMemory) => cadenceKind.row(one.dossier);

describe('a period that begins', () => {
  const dueOn = (unit: 'week' | 'month' | 'quarter', on: string) =>
    new PeriodInMemory().on(on).opened(tours({ unit, on: day(on) })).dossier.clocks[0]?.legalDueOn;

  it('gives everybody to its last day, or the days of its unit where fewer are left', () => {
    expect(['2026-11-27', '2026-11-28', '2026-11-29'].map((on) => dueOn('week', on))).toEqual([
      ...['2026-11-29', '2026-11-30', '2026-12-01'],
    ]);
    expect(['2026-11-25', '2026-11-26'].map((on) => dueOn('month', on))).toEqual(['2026-11-30', '2026-12-01']);
    expect(['2026-09-16', '2026-09-17'].map((on) => dueOn('quarter', on))).toEqual(['2026-09-30', '2026-10-01']);
  });

  it('is begun on its first and on its last day, and is late with the day after', () => {
    const isLate = (on: string) =>
      new PeriodInMemory().on(on).followed(weekly({ follows })).all('opened')[0]?.['isLate'];
    expect([isLate('2026-11-23'), isLate('2026-11-29'), isLate('2026-11-30')]).toEqual([false, false, true]);
    expect(new PeriodInMemory().on('2026-11-29').opened(weekly()).state.period?.key).toBe('2026-W48');
    const over = new PeriodInMemory().on('2026-11-30').refusal('open', weekly(), commissioner);
    expect([over.code, over.details]).toEqual(['cadence.period_over', { key: '2026-W48', now: '2026-W49' }]);
    const ahead = new PeriodInMemory().on('2026-11-22').refusal('open', weekly(), commissioner);
    expect([ahead.code, ahead.details]).toEqual(['cadence.period_unfit', { key: '2026-W48' }]);
    // A cadence may end with the first day of a period, and then has it.
    expect(quarter({ endsOn: day('2026-07-01') }).state.period?.key).toBe('2026Q3');
  });

  it('goes on as long as the next one begins by the last day of its cadence', () => {
    const next = (endsOn: string) => quarter({ endsOn: day(endsOn) }).until('2026-10-01').detail.next?.key ?? null;
    expect([next('2026-10-01'), next('2026-09-30')]).toEqual(['2026Q4', null]);
    expect(quarter().detail.next).toBeNull();
    const { detail } = quarter().until('2026-10-01');
    expect(detail.next?.open).toMatchObject({
      ...{ unit: 'quarter', work: 'tour', on: '2026-10-01', endsOn: null },
      follows: { owner: 'bureau' },
    });
  });

  it.each(['joint-conference', 'county-government', 'county-committee'])('may be of tours that %s has made', (by) => {
    const one = new PeriodInMemory().on('2026-07-01').act('open', tours(), person(by, 'head'));
    expect(one.state.terms?.owner).toBe(by);
  });

  it('may be of returns that any office wants, and counts each debtor as often as it says', () => {
    const one = new PeriodInMemory().on('2026-11-23').act('open', weekly(), person('town-zhoucheng', 'head'));
    expect(one.state.terms?.owner).toBe('town-zhoucheng');
    const [first, ...others] = groups;
    const quotas = (quota: number) => tours({ debtors: [{ ...(first as (typeof groups)[number]), quota }, ...others] });
    for (const quota of [0, -1, 1.5]) {
      expect(new PeriodInMemory().on('2026-07-01').refusal('open', quotas(quota), commissioner)).toMatchObject({
        ...{ kind: 'invalid', code: 'cadence.quota_unfit', details: { debtor: 'g1' } },
      });
    }
    const twice = new PeriodInMemory().on('2026-07-01').opened(quotas(2)).counted('g1');
    expect([row(twice)['missing'], twice.duties().length, twice.until('2026-10-15').state.missing?.[0]]).toEqual([
      ...[4, 4, { debtor: 'g1', office: 'dept-transport', missing: 1 }],
    ]);
  });

  it('is read by whoever owes in it once, and by the township of a village beside it', () => {
    const own = { debtor: 'own', office: office('bureau'), quota: 1 };
    const village = office('village-binju-wenquan');
    const both = [village, office('town-binju')].map((of) => ({ debtor: of, office: of, quota: 1 }));
    const opened = (debtors: typeof groups) => new PeriodInMemory().on('2026-11-23').opened(weekly({ debtors }));
    expect(opened([own, ...villages.slice(0, 1)]).facts[0]?.access).toEqual([
      { change: 'grant', office: 'bureau', reason: 'handler' },
      { change: 'grant', office: 'dept-transport', reason: 'executor' },
    ]);
    expect(opened(both).access()).toEqual(['bureau:handler', 'town-binju:executor', `${village}:executor`]);
    // A tour is planned by whoever commissioned it: no township stands in for a village.
    const tour = new PeriodInMemory().on('2026-07-01').opened(tours({ debtors: both.slice(0, 1) }));
    expect(tour.access()).toEqual(['bureau:handler', `${village}:executor`]);
  });
});

describe('a period in its list', () => {
  it('has what it is of, what is missing and late, and how it has ended', () => {
    const one = week();
    expect(row(one)).toMatchObject({
      ...{ cadence_id: one.dossier.id, unit: 'week', work: 'return', office_id: 'bureau', period: '2026-W48' },
      ...{ from_on: '2026-11-23', until_on: '2026-11-29', opened_at: one.at, owing: 3, missing: 3, late: 0 },
      ...{ ended_as: null, ended_at: null },
    });
    expect([one.standing().phase, one.until('2026-11-30').standing().phase]).toEqual(['running', 'closing']);
    one.filed('dept-water').act('noteNext', { key: '2026-W49' }, courseActor);
    expect(row(one)).toMatchObject({ missing: 2, late: 1 });
    one.seen();
    expect([row(one)['ended_as'], row(one)['ended_at'], one.standing().phase]).toEqual(['missed', one.at, 'ended']);
  });

  it('warns each office before its own day, and says which day it has missed', () => {
    const one = week().filed('dept-transport').until('2026-11-30');
    const of = { rule: 'CD-QW', warning: 'd1', to: 'owner' };
    expect(one.all('warned')).toEqual([
      { ...of, clock: 'CD-QW/2', office: 'dept-water' },
      { ...of, clock: 'CD-QW/3', office: 'dept-housing' },
    ]);
    expect(one.all('overdue')).toEqual([
      { clock: 'CD-QW/2', rule: 'CD-QW', office: 'dept-water', dueOn: '2026-11-29' },
      { clock: 'CD-QW/3', rule: 'CD-QW', office: 'dept-housing', dueOn: '2026-11-29' },
    ]);
  });

  it('goes with an office that is taken over, and nothing of it else changes', () => {
    const { state } = quarter();
    const moved = (from: string) => cadenceKind.handedOver?.(state, { from: office(from), to: office('dept-finance') });
    expect(moved('dept-forestry')).toEqual(state);
    expect(moved('dept-water')?.owing.map((one) => one.office)).toEqual([
      ...['dept-transport', 'dept-finance', 'dept-housing', 'dept-health'],
    ]);
    const blank = new PeriodInMemory().state;
    expect(cadenceKind.handedOver?.(blank, { from: office('bureau'), to: office('dept-finance') })).toEqual(blank);
  });
});

describe('what is told of a period', () => {
  it('is a tour where tours are owed, of somebody who owes one', () => {
    const counting = { debtor: 'dept-water', part: 'x/1', on: day('2026-11-24') };
    expect(week().refusal('count', counting, courseActor)).toMatchObject({
      ...{ kind: 'conflict', code: 'cadence.other_work' },
    });
    expect(
      quarter()
        .act('count', { ...counting, debtor: 'g9' }, courseActor)
        .all('counted'),
    ).toEqual([]);
    expect(quarter().refusal('count', counting, commissioner).code).toBe('office.not_permitted');
  });

  it('is relayed with both how it came and on whose word, or with neither', () => {
    const village = office('village-binju-wenquan');
    const debtors = [{ debtor: village, office: village, quota: 1 }];
    const one = new PeriodInMemory().on('2026-11-23').opened(weekly({ debtors }));
    const filing = { debtor: village, cases: [] };
    const said = (by: string, change: object) =>
      one.refusal('file', { ...filing, ...change }, person(by, 'officer')).code;
    expect(said('town-binju', { way: 'telephone' })).toBe('cadence.relay_unsaid');
    expect(said('town-binju', { word: 'head' })).toBe('cadence.relay_unsaid');
    expect(said(village, { way: 'telephone' })).toBe('cadence.relay_own');
    expect(said(village, { word: 'head' })).toBe('cadence.relay_own');
  });

  it('is what was missing once its days are over, to whoever commissioned it, once', () => {
    const one = week().until('2026-11-30').act('noteNext', { key: '2026-W49' }, courseActor);
    expect(one.refusal('seeMissing', { words: reasons }, person('dept-water', 'head')).code).toBe(
      'office.not_permitted',
    );
    one.seen();
    expect([one.duties(), one.clock('CD-SEE/1').metOn]).toEqual([[], '2026-11-30']);
    expect(one.refusal('seeMissing', { words: reasons }, commissioner).code).toBe('cadence.ended');
    // What is seen while the next one is not there yet ends it once that is.
    const early = week().until('2026-11-30').seen();
    expect([early.state.end, early.act('noteNext', { key: '2026-W49' }, courseActor).state.end?.as]).toEqual([
      null,
      'missed',
    ]);
  });
});

describe('one who is there no more', () => {
  const dissolves = (one: PeriodInMemory, debtor: string) => one.act('dissolve', { debtor, reasons }, commissioner);

  it('leaves what it owes to whoever commissioned it, with the day that it had', () => {
    const one = dissolves(week().on('2026-11-25'), 'dept-water');
    expect(one.clock('CD-QW/2').endedAs).toBe('superseded');
    expect(one.clock('CD-QW/4')).toMatchObject({ owner: 'bureau', startedBy: 'dissolved', legalDueOn: '2026-11-29' });
    expect(one.duties()).toEqual(['file@bureau', 'file@dept-housing', 'file@dept-transport']);
    expect(one.filed('dept-water').clock('CD-QW/4').metOn).toBe('2026-11-25');
    expectCaseInvariants(one);
  });

  it('stays late with what it was late with, which nobody has to do any more', () => {
    const one = dissolves(week().until('2026-11-30'), 'dept-water');
    expect(one.all('dissolved')).toEqual([{ debtor: 'dept-water', reasons, clock: null }]);
    expect(one.duties()).toEqual(['file@dept-housing', 'file@dept-transport', 'seeMissing@bureau']);
    expect(row(one)).toMatchObject({ missing: 3 });
    expectCaseInvariants(one);
  });

  it('owes nothing anew where it has done what it owed', () => {
    const one = dissolves(week().filed('dept-water'), 'dept-water');
    expect([one.all('dissolved')[0]?.['clock'], one.duties()]).toEqual([
      null,
      ['file@dept-housing', 'file@dept-transport'],
    ]);
    expect(one.state.next.debtors.map(({ debtor }) => debtor)).toEqual(['dept-transport', 'dept-housing']);
  });
});
