import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { RevisitInMemory } from '../../../test/support/a-settlement.js';
import { DayOracle } from '../../../test/support/day-oracle.js';
import { day, text } from '../../../test/support/law.js';

const oracle = new DayOracle(['CN']);
const days = fc.integer({ min: 0, max: 330 }).map((n) => oracle.plusDays('2026-01-05', n));

describe('the days of a revisit, counted one by one from the published lists', () => {
  it('are fourteen to make it, ten working days to call back, five to refer to help, two to register what broke out again', () => {
    fc.assert(
      fc.property(days, (on) => {
        const one = new RevisitInMemory().on(on);
        one.act('open', one.terms({ on: day(on) }), one.course).assigned();
        expect(one.clock('RV-VISIT/1').legalDueOn).toBe(oracle.legalDue(on, 14));
        one.says('p1', { help: text('help') }).says('p2', { isRebound: true });
        expect(one.clock('RV-HELP/1').legalDueOn).toBe(oracle.plusWorkingDays(on, 5));
        expect(one.clock('RV-AGAIN/1').legalDueOn).toBe(oracle.plusWorkingDays(on, 2));
        one.closes(true);
        expect(one.clock('RV-CALLBACK/1').legalDueOn).toBe(oracle.plusWorkingDays(on, 10));
      }),
      { seed: 20261201, numRuns: 100 },
    );
  });
});
