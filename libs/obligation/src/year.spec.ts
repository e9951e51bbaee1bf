import { describe, expect, it } from '@jest/globals';
import { SettledYear } from '../../../test/support/a-settled-year.js';
import { headOfCommittee, mediator, visitingOffice } from '../../../test/support/a-settlement.js';
import { expectCaseInvariants } from '../../../test/support/case-invariants.js';
import { day, person, text } from '../../../test/support/law.js';

const words = text('words');
const visitor = person(visitingOffice, 'officer');

/** Five things that p2 owes p1, and a sixth after one of them. */
const five = () =>
  new SettledYear({
    o1: {
      dues: [
        { amountCents: 300_000, on: day('2026-09-01') },
        { amountCents: 300_000, on: day('2026-10-09') },
      ],
    },
    o2: { dues: [{ amountCents: 500_000, on: day('2026-09-15') }] },
    o3: { dues: [{ amountCents: 200_000, on: day('2026-09-20') }] },
    o4: { after: ['o1'], withinDays: 10, dues: [{ amountCents: null, on: null }] },
    o5: { dues: [{ amountCents: 100_000, on: day('2026-08-31') }] },
  });

type Days = Readonly<Record<string, (year: SettledYear) => unknown>>;
const through = (year: SettledYear, until: string, days: Days) =>
  year.until(until, (on, one) => {
    days[on]?.(one);
  });

describe('a year of a settlement', () => {
  it('is watched part by part, asked about by its plan, and is over when all of it holds', () => {
    const year = through(five(), '2027-08-03', {
      '2026-08-11': (one) => one.confirmation.wanted('p1', 'p2'),
      '2026-08-14': (one) => one.confirmation.applied('2026-08-14'),
      '2026-08-17': (one) => one.confirmation.did('docketed', '2026-08-17'),
      '2026-08-28': (one) => one.of('o5').proved(120_000, '2026-08-28'),
      '2026-09-01': (one) => one.of('o1').acknowledged(300_000, '2026-09-01'),
      '2026-09-03': (one) => one.confirmation.did('confirmed', '2026-09-03'),
      '2026-08-12': (one) => [...one.revisits.values()].map((visit) => visit.says('p1').says('p2')),
      '2026-09-10': (one) => one.of('o3').postponed({ due: 1, on: day('2026-12-01') }),
      '2026-09-17': (one) => one.of('o2').urged().act('tellOptions', { manner: 'phone' }, mediator),
      '2026-09-30': (one) => one.of('o2').act('recordBroken', { words }, mediator),
      '2026-10-20': (one) => one.of('o1').urged().acknowledged(300_000, '2026-10-19'),
      '2026-10-25': (one) => one.of('o4').acknowledged(null, '2026-10-25'),
      '2026-12-01': (one) => one.of('o3').proved(200_000, '2026-12-01'),
      '2027-03-01': (one) => one.of('o2').acknowledged(500_000, '2027-02-28'),
    });
    expect(year.stands()).toEqual({
      ...{ o1: 'performed', o2: 'performed', o3: 'performed', o4: 'performed', o5: 'performed' },
    });
    expect(year.heard).toEqual(
      expect.arrayContaining([
        ...['o2: ended as broken', 'o2: ended as performed', 'o3: moved/1/2026-12-01', 'o4: before/o1/performed'],
        ...['confirmation: applied/1/2026-08-14', 'confirmation: ended as confirmed', '2026-08-10: content/p1'],
      ]),
    );
    // Late by its own day, broken for good until it came, and what was too much.
    expect(year.of('o1').all('dayPassed')).toMatchObject([{ due: 2, missingCents: 300_000 }]);
    expect(year.of('o5').all('ended')).toMatchObject([{ excessCents: 20_000 }]);
    // What the creditor heard: the court's paper is enforced by its own day.
    expect(year.of('o2').all('optionsTold')[0]?.['options']).toEqual([
      {
        route: 'enforcement',
        whose: 'creditor',
        until: '2028-09-15',
        period: { months: 24, article: 'civil-procedure 250' },
      },
    ]);
    for (const part of [...year.obligations.values(), year.confirmation, ...year.revisits.values()]) {
      expectCaseInvariants(part as never);
    }
  });

  it('asks nobody any more once all is performed and both are content', () => {
    const year = new SettledYear({ o1: { isOnTheSpot: true } }).until('2026-08-10');
    expect(year.plan.length).toBeGreaterThan(0);
    year.revisits.get('2026-08-10')?.says('p1').says('p2');
    year.relays().until('2027-08-03');
    expect([year.plan, [...year.revisits.keys()]]).toEqual([[], ['2026-08-10']]);
    // One who is not content is asked again.
    const other = new SettledYear({ o1: { isOnTheSpot: true } }).until('2026-08-10');
    other.revisits.get('2026-08-10')?.says('p1').says('p2', { isContent: false });
    expect(other.relays().until('2026-12-31').revisits.size).toBe(3);
  });

  it('opens a visit on each date of its plan, and on none that a party does not want', () => {
    const year = five();
    const dates = [...year.plan];
    expect(dates).toEqual([
      ...['2026-08-10', '2026-09-01', '2026-09-02', '2026-09-16', '2026-09-21', '2026-10-10', '2026-11-01'],
    ]);
    year.until('2026-08-20').wants('p1', false);
    expect([...year.revisits.values()].map(({ state }) => state.parties.map(({ stands }) => stands))).toEqual([
      ['unwanted', 'to_ask'],
    ]);
    year.until('2026-09-05').wants('p1', true).until('2026-09-16');
    expect(year.revisits.get('2026-09-01')?.state.parties[0]?.stands).toBe('to_ask');
    expect(year.revisits.get('2026-09-16')?.state.parties[0]?.stands).toBe('to_ask');
    // The law and the agreement go on, whoever wants no visit.
    expect(year.of('o1').all('dayPassed')).toHaveLength(1);
    year.until('2026-12-31');
    expect([...year.revisits.keys()]).toEqual(dates);
    expect(year.plan).toEqual([]);
  });

  it('obeys what was said to the visitor in every visit from then on', () => {
    const year = five().until('2026-08-11');
    year.revisits.get('2026-08-10')?.says('p1').act('hearWish', { party: 'p1' }, visitor);
    year.relays().until('2026-09-02');
    const later = year.revisits.get('2026-09-01');
    expect(later?.state.parties.map(({ stands }) => stands)).toEqual(['unwanted', 'to_ask']);
    expect(later?.refusal('answer', later.said('p1'), later.visitor).code).toBe('revisit.unwanted');
  });

  it('hears of what a visit found: not performed, and broken out again', () => {
    const year = through(five(), '2026-09-03', {
      '2026-08-28': (one) => one.of('o5').proved(100_000, '2026-08-28'),
    });
    expect(year.stands()).toMatchObject({ o5: 'performed' });
    const visit = year.revisits.get('2026-09-02');
    visit?.says('p1', { notPerformed: ['o5'], isContent: false, isRebound: true });
    year.relays().until('2026-09-04');
    expect([year.stands()['o5'], year.rebounds]).toEqual(['late', ['2026-09-02: p1']]);
    expect(year.of('o5').duties()).toEqual(['urge@mediation-binju']);
    year.of('o5').act('uphold', { words }, headOfCommittee);
    expect(year.relays().stands()).toMatchObject({ o5: 'performed' });
  });

  it('lets what comes after a broken one fall, and rise with it', () => {
    const year = five().until('2026-10-10');
    year.of('o1').urged().act('tellOptions', { manner: 'phone' }, mediator);
    year.until('2026-10-20').of('o1').act('recordBroken', { words }, mediator);
    expect(year.relays().stands()).toMatchObject({ o1: 'broken', o4: 'fallen_away' });
    year.of('o1').acknowledged(600_000, '2026-10-20');
    expect(year.relays().stands()).toMatchObject({ o1: 'performed', o4: 'running' });
    expect(year.of('o4').clock('RM-PERFORM/1').legalDueOn).toBe('2026-10-30');
  });

  it('goes on where the court is not asked, or does not give', () => {
    const lapsed = five().until('2026-09-04');
    expect(lapsed.of('o1').state.confirmation).toMatchObject({ as: 'over' });
    const refused = through(five(), '2026-09-03', {
      '2026-08-11': (one) => one.confirmation.wanted('p1', 'p2').applied('2026-08-11'),
      '2026-08-13': (one) => one.confirmation.did('docketed', '2026-08-13').did('rejected', '2026-08-13'),
    });
    expect(refused.of('o2').state.confirmation).toMatchObject({ n: 2, as: 'over' });
    expect(refused.heard).toContain('confirmation: ended as rejected');
  });
});
