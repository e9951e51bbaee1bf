import { describe, expect, it } from '@jest/globals';
import { as, servingName, type CaseId } from '#libs/kernel';
import { aDelivery } from '../../../test/support/a-delivery.js';
import { aParty, ObligationInMemory } from '../../../test/support/a-settlement.js';
import { courseActor, courseOf, day } from '../../../test/support/law.js';

const until = (on: string, change: Parameters<ObligationInMemory['opened']>[0] = {}) =>
  new ObligationInMemory().opened(change).until(on);
const owed = (of: ObligationInMemory) =>
  of.standing().parts.owed.map(({ kind, name, open }) => [kind, name.split('/')[2], open.type]);

describe('a reminder of an obligation', () => {
  it('goes to each debtor by the ways on which the platform sends, and asks for no proof', () => {
    const reminded = until('2026-08-30', { debtors: ['p2', 'p3'] });
    expect(owed(reminded)).toEqual([
      ['delivery', 'p2', 'issue'],
      ['delivery', 'p3', 'issue'],
    ]);
    expect(reminded.standing().parts.owed[0]?.open.payload).toMatchObject({
      ...{ office: 'mediation-binju', notice: 'obligationReminder', recipient: { party: 'p2', role: 'respondent' } },
      ...{ plan: ['sms', 'email'], remindsOf: '2026-09-01' },
    });
  });

  it('whose day comes sooner than it would go goes at once, and once', () => {
    const soon = new ObligationInMemory().opened({
      dues: [
        { amountCents: 300_000, on: day('2026-08-06') },
        { amountCents: 700_000, on: day('2026-09-01') },
      ],
    });
    const first = { due: 1, clock: 'RM-PERFORM/1', dueOn: '2026-08-06', parties: ['p2'] };
    expect([soon.all('reminded'), owed(soon)]).toEqual([[first], [['delivery', 'p2', 'issue']]]);
    soon.until('2026-08-06');
    expect(soon.all('reminded')).toEqual([first]);
    // Of a day that has passed before it was owed nobody is reminded.
    const past = new ObligationInMemory()
      .on('2026-08-10')
      .opened({ dues: [{ amountCents: 1, on: day('2026-08-06') }] });
    expect([past.all('reminded'), owed(past)]).toEqual([[], []]);
    // What is recorded later than it happened, after its reminder and before its day.
    const late = new ObligationInMemory()
      .recordedOn('2026-08-31')
      .opened({ dues: [{ amountCents: 1, on: day('2026-09-01') }] });
    expect(late.all('reminded')).toMatchObject([{ due: 1, dueOn: '2026-09-01' }]);
  });

  it('of a later day that all have signed goes at once where that day is near', () => {
    const it = until('2026-09-10').postponed({ due: 1, on: day('2026-09-12') });
    expect(it.all('reminded').map(({ dueOn }) => dueOn)).toEqual(['2026-09-01', '2026-09-12']);
    expect(owed(it)).toEqual([['delivery', 'p2', 'issue']]);
  });

  it('goes to the guardian of whoever acts by one', () => {
    const guardian = { id: 'm1', by: 'p3', as: 'guardian', from: day('2026-08-01'), until: null, endedOn: null };
    const ward = aParty('p2', { capacity: 'none', mandates: [{ ...guardian, scope: [], attachment: null } as never] });
    const parties = [aParty('p1'), ward, aParty('p3', { role: 'representative' })];
    expect(owed(until('2026-08-30', { parties }))).toEqual([['delivery', 'p3', 'issue']]);
  });

  it('is of no use once what is owed has come, or its day has passed', () => {
    expect(owed(until('2026-08-30').acknowledged(1_000_000, '2026-08-30'))).toEqual([]);
    expect(owed(until('2026-09-02'))).toEqual([]);
  });

  it('that is on its way still is then sent no further', () => {
    const it = until('2026-08-30');
    const name = it.standing().parts.owed[0]?.name ?? '';
    const part = as<CaseId>('part');
    it.tell('notePart', { part, kind: 'delivery', name, n: 1, cause: null, isNecessary: false }, courseOf(part));
    expect(owed(it)).toEqual([]);
    it.until('2026-09-02');
    expect(owed(it)).toEqual([['delivery', 'p2', 'overtake']]);
  });

  it('leaves the paper of it alone, which somebody serves by the same fact: neither stands in the way of the other', () => {
    const it = until('2026-08-30');
    const name = servingName(it.facts.findLast(({ type }) => type === 'reminded')?.seq ?? 0, 'p2');
    const part = as<CaseId>('paper');
    it.tell('notePart', { part, kind: 'delivery', name, n: 1, cause: null, isNecessary: false }, courseOf(part));
    expect(owed(it)).toEqual([['delivery', 'p2', 'issue']]);
    expect(owed(it.until('2026-09-02'))).toEqual([]);
  });

  it('to a debtor with a telephone has reached him before his day is over', () => {
    const issue = until('2026-08-30').standing().parts.owed[0]?.open.payload;
    const delivery = aDelivery()
      .on('2026-08-29')
      .act('issue', issue as never, courseActor)
      .sent();
    expect(delivery.until('2026-08-31').all('reminded')).toEqual([{ leg: 1, channel: 'sms' }]);
    expect(delivery.dossier.state).toMatchObject({ remindsOf: '2026-09-01', end: { as: 'reminded' } });
  });
});
