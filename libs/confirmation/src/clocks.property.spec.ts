import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ConfirmationInMemory, mediator } from '../../../test/support/a-settlement.js';
import { DayOracle } from '../../../test/support/day-oracle.js';
import { day } from '../../../test/support/law.js';

const oracle = new DayOracle(['CN']);
const days = fc.integer({ min: 0, max: 330 }).map((n) => oracle.plusDays('2026-01-05', n));

/** A day of rest gives its reminder to the working day before it. */
function workingDayUpTo(date: string): string {
  let on = date;
  while (!oracle.isWorkingDay(on)) on = oracle.plusDays(on, -1);
  return on;
}

describe('the days of a judicial confirmation, counted one by one from the published lists', () => {
  it('are thirty to ask, with reminders on the 7th, 20th and 27th, and those of the court', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 29 }), fc.integer({ min: 0, max: 3 }), (effectiveOn, wait, after) => {
        const one = new ConfirmationInMemory().on(effectiveOn).opened({ effectiveOn: day(effectiveOn) });
        const window = one.clock('RM-CONFIRM/1');
        expect(window).toMatchObject({ legalDueOn: oracle.legalDue(effectiveOn, 30), startOn: effectiveOn });
        const reminders = [7, 20, 27].map((n) => workingDayUpTo(oracle.plusDays(effectiveOn, n)));
        const told = window.warnings.map(({ dueAt }) => dueAt.slice(0, 10));
        expect(told).toEqual(reminders.filter((on) => on > effectiveOn));
        one.wanted('p1', 'p2').act('bind', { items: ['agreement'] }, mediator);
        const on = oracle.plusDays(effectiveOn, wait);
        one.on(on).applied(on);
        expect(one.clock('RM-DOCKET/1').legalDueOn).toBe(oracle.legalDue(on, 3));
        const docketed = oracle.plusDays(on, after);
        one.on(docketed).did('docketed', docketed);
        expect(one.clock('RM-DECIDE/1').legalDueOn).toBe(oracle.legalDue(docketed, 30));
        one.did('confirmed', docketed).act('noteReceived', { party: 'p1', on: day(docketed) }, mediator);
        expect(one.clock('RM-OBJECT/1').legalDueOn).toBe(oracle.legalDue(docketed, 15));
      }),
      { seed: 20261201, numRuns: 150 },
    );
  });
});
