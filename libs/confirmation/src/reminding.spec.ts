import { describe, expect, it } from '@jest/globals';
import { as, factRemindedBy, type CaseId } from '#libs/kernel';
import { ConfirmationInMemory, mediator, pageOf } from '../../../test/support/a-settlement.js';
import { courseOf, day } from '../../../test/support/law.js';

const one = () => new ConfirmationInMemory().opened();
const told = (of: ConfirmationInMemory) =>
  of.standing().parts.owed.map(({ name, open }) => [name.split('/')[2], open.type]);
/** Each message that is owed is on its way. */
const underWay = (of: ConfirmationInMemory): ConfirmationInMemory => {
  for (const { name } of of.standing().parts.owed) {
    const part = as<CaseId>(`part of ${name}`);
    of.tell('notePart', { part, kind: 'delivery', name, n: 1, cause: null, isNecessary: false }, courseOf(part));
  }
  return of;
};

describe('a reminder of the thirty days', () => {
  it('goes to whoever has not answered, and to nobody who has since', () => {
    const reminded = one().wanted('p1').until('2026-08-11');
    expect(told(reminded)).toEqual([['p2', 'issue']]);
    expect(reminded.standing().parts.owed[0]?.open.payload).toMatchObject({
      ...{ office: 'mediation-binju', notice: 'confirmationReminder', plan: ['sms', 'email'], remindsOf: '2026-09-02' },
    });
    expect(told(reminded.act('decline', { party: 'p2', by: 'p2' }, pageOf('p2')))).toEqual([]);
  });

  it('that is under way is sent no further to whoever has answered since, and goes on to the other', () => {
    const reminded = underWay(one().until('2026-08-11'));
    expect(told(reminded)).toEqual([]);
    expect(told(reminded.wanted('p1'))).toEqual([['p1', 'overtake']]);
  });

  it('that is under way is sent no further to anybody once one has said no', () => {
    const reminded = underWay(one().until('2026-08-11')).act('decline', { party: 'p2', by: 'p2' }, pageOf('p2'));
    expect(told(reminded)).toEqual([
      ['p1', 'overtake'],
      ['p2', 'overtake'],
    ]);
  });

  it('takes the place of the one before it', () => {
    const it = one().until('2026-08-11');
    const name = it.standing().parts.owed[0]?.name ?? '';
    const part = as<CaseId>('part');
    it.tell('notePart', { part, kind: 'delivery', name, n: 1, cause: null, isNecessary: false }, courseOf(part));
    it.until('2026-08-22');
    const fact = factRemindedBy(name);
    expect(it.standing().parts.owed.map(({ cause, open }) => [cause, open.type])).toEqual([
      ['reminded', 'issue'],
      ['reminded', 'issue'],
      ['overtaken', 'overtake'],
    ]);
    expect(it.standing().parts.owed[2]?.open.payload).toEqual({ fact });
  });
});

describe('what a court has asked the parties for', () => {
  it('is their day: they are reminded of it, and so is whoever may object', () => {
    const it = one().wanted('p1').wanted('p2').on('2026-08-10');
    it.applied('2026-08-10').did('supplement_asked', '2026-08-10', '2026-08-20').until('2026-08-19');
    expect(it.all('reminded').at(-1)).toMatchObject({ rule: 'RM-SUPPLEMENT', parties: ['p1', 'p2'] });
    expect(told(it)).toEqual([
      ['p1', 'issue'],
      ['p2', 'issue'],
    ]);
  });

  it('comes so soon that they are reminded at once, as long as it has not passed', () => {
    const soon = () => one().wanted('p1').wanted('p2').on('2026-08-10').applied('2026-08-10');
    for (const [step, rule] of [
      ['supplement_asked', 'RM-SUPPLEMENT'],
      ['both_called', 'RM-ATTEND'],
    ] as const) {
      const it = soon().did(step, '2026-08-10', '2026-08-11');
      expect(it.all('reminded')).toMatchObject([{ rule, lastOn: '2026-08-11', parties: ['p1', 'p2'] }]);
      expect(told(it)).toEqual([
        ['p1', 'issue'],
        ['p2', 'issue'],
      ]);
      // The day has no other reminder of its own.
      expect(it.until('2026-08-12').all('reminded')).toHaveLength(1);
      expect(soon().on('2026-08-14').did(step, '2026-08-10', '2026-08-11').all('reminded')).toEqual([]);
    }
  });

  it('once confirmed is received by those whom the agreement binds, each once', () => {
    const it = one().wanted('p1').wanted('p2').on('2026-08-10').applied('2026-08-10').did('docketed', '2026-08-10');
    const received = (party: string) => ({ party, on: day('2026-08-10') });
    it.did('confirmed', '2026-08-10').act('noteReceived', received('p1'), mediator);
    expect(it.refusal('noteReceived', received('p1'), mediator).code).toBe('confirmation.received_already');
    expect(it.refusal('noteReceived', received('p9'), mediator).code).toBe('confirmation.not_applicant');
  });

  it('is also the day to which it calls both sides: the last one, as long as it lies ahead', () => {
    const before = () => one().wanted('p1').wanted('p2').on('2026-08-10').applied('2026-08-10');
    const it = before().did('both_called', '2026-08-10', '2026-08-20').until('2026-08-19');
    expect(it.all('reminded').at(-1)).toMatchObject({ rule: 'RM-ATTEND', lastOn: '2026-08-20', parties: ['p1', 'p2'] });
    expect(told(it)).toEqual([
      ['p1', 'issue'],
      ['p2', 'issue'],
    ]);
    it.until('2026-08-21');
    expect([it.all('courtLimitPassed').at(-1), told(it), it.state.end]).toEqual([
      { clock: 'RM-ATTEND/1', rule: 'RM-ATTEND' },
      [],
      null,
    ]);
    const moved = before()
      .did('both_called', '2026-08-10', '2026-08-20')
      .did('both_called', '2026-08-10', '2026-08-31');
    const days = (until: string) =>
      moved
        .until(until)
        .all('reminded')
        .flatMap(({ rule, lastOn }) => (rule === 'RM-ATTEND' ? [lastOn] : []));
    expect([days('2026-08-19'), days('2026-08-30')]).toEqual([[], ['2026-08-31']]);
    const past = before()
      .on('2026-08-24')
      .did('both_called', '2026-08-10', '2026-08-20')
      .did('both_called', '2026-08-24', '2026-08-24');
    expect(past.dossier.clocks.some(({ rule }) => rule === 'RM-ATTEND')).toBe(false);
    expect(
      before()
        .did('both_called', '2026-08-10', '2026-08-20')
        .did('confirmed', '2026-08-10')
        .until('2026-08-21')
        .all('reminded'),
    ).toEqual([]);
  });
});
