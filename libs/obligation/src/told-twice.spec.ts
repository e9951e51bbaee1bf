import { describe, expect, it } from '@jest/globals';
import { day, text } from '../../../test/support/law.js';
import { mediator, ObligationInMemory, pageOf } from '../../../test/support/a-settlement.js';

const words = text('words');
const on = '2026-08-05';
const claimed = (...cents: readonly number[]) => {
  const one = new ObligationInMemory().opened().on('2026-08-06');
  for (const amountCents of cents) {
    one.act('claim', { party: 'p2', by: 'p2', on: day(on), amountCents, words }, pageOf('p2'));
  }
  return one;
};

describe('the same payment', () => {
  it('that a debtor has claimed is answered by the creditor who acknowledges it, and disputed no more', () => {
    const one = claimed(500, 700).acknowledged(500, on);
    expect(one.state.claims.map(({ stands }) => stands)).toEqual(['acknowledged', 'open']);
    const dispute = { party: 'p1', by: 'p1', claim: 1, words };
    expect(one.refusal('dispute', dispute, pageOf('p1')).code).toBe('obligation.claim_not_open');
    // Of two that say the same nobody knows which one it is.
    expect(
      claimed(500, 500)
        .acknowledged(500, on)
        .state.claims.map(({ stands }) => stands),
    ).toEqual(['open', 'open']);
  });

  it('is warned of where the same sum of the same day is recorded', () => {
    const one = claimed().acknowledged(500, on);
    const paid = { on: day(on), amountCents: 500, from: null, proof: words, attachment: null };
    expect(one.warned('prove', paid)).toEqual([{ code: 'obligation.recorded_already', details: { payment: 1 } }]);
    expect(one.warned('prove', { ...paid, amountCents: 600 })).toEqual([]);
    one.act('prove', paid, mediator);
    expect(one.state.payments).toHaveLength(2);
  });
});
