import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { above, mediator, ObligationInMemory } from '../../../test/support/a-settlement.js';
import { DayOracle } from '../../../test/support/day-oracle.js';
import { day, text } from '../../../test/support/law.js';
import { optionsOf } from './index.js';

const words = text('words');
// No calendar of that far ahead is published: nothing is added for days of rest.
const twoYears = { months: 24, article: 'civil-procedure 250' };
const oracle = new DayOracle(['CN']);
const days = fc.integer({ min: 1, max: 330 }).map((n) => oracle.plusDays('2026-01-05', n));

describe('the days of an obligation, counted one by one from the published lists', () => {
  it('are the agreed day itself, three working days to urge, seven to tell, thirty to ask, two years to enforce', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 20 }), (on, wait) => {
        const one = new ObligationInMemory().on('2026-01-05');
        const since = { agreedOn: day('2026-01-05'), effectiveOn: day('2026-01-05'), confirmBy: null };
        one.opened({ ...since, dues: [{ amountCents: 100, on: day(on) }] });
        one.act('noteConfirmation', { n: 1, as: 'confirmed', on: day('2026-01-05') }, above);
        expect(one.clock('RM-PERFORM/1')).toMatchObject({ legalDueOn: on, legalDueAt: oracle.expiryOf(on) });
        one.until(oracle.plusDays(on, 1));
        expect(one.clock('RM-URGE/1').legalDueOn).toBe(oracle.plusWorkingDays(on, 3));
        const urgedOn = oracle.plusDays(on, wait);
        one.until(urgedOn).on(urgedOn).urged();
        expect(one.clock('RM-OPTIONS/1').legalDueOn).toBe(oracle.legalDue(urgedOn, 7));
        // The last day of the paper that is enforced, whatever is agreed on since.
        expect(optionsOf(one.state, one.context(mediator))).toEqual([
          { route: 'enforcement', whose: 'creditor', until: oracle.monthsLater(on, 24), period: twoYears },
        ]);
        const undated = new ObligationInMemory().on(on).opened({ ...since, dues: [{ amountCents: 1, on: null }] });
        expect(undated.clock('RM-ASK/1').legalDueOn).toBe(oracle.legalDue(on, 30));
        const again = oracle.plusDays(on, wait);
        undated.on(again).act('ask', { words }, mediator);
        expect(undated.clock('RM-ASK/2').legalDueOn).toBe(oracle.legalDue(again, 30));
      }),
      { seed: 20261201, numRuns: 150 },
    );
  });

  it('runs from the last of its instalments to the court, wherever they stand in the agreement', () => {
    fc.assert(
      fc.property(fc.uniqueArray(days, { minLength: 1, maxLength: 4 }), (all) => {
        const one = new ObligationInMemory().on('2026-01-05');
        const dues = all.map((on) => ({ amountCents: 100, on: day(on) }));
        one.opened({ agreedOn: day('2026-01-05'), effectiveOn: day('2026-01-05'), confirmBy: null, dues });
        one.act('noteConfirmation', { n: 1, as: 'confirmed', on: day('2026-01-05') }, above).until('2026-12-31');
        const last = [...all].sort().at(-1) ?? '';
        const [option] = optionsOf(one.state, one.context(mediator));
        expect(option?.until).toBe(oracle.monthsLater(last, 24));
      }),
      { seed: 20261201, numRuns: 60 },
    );
  });
});
