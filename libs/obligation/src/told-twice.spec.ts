import { describe, expect, it } from '@jest/globals';
import { expectCaseInvariants } from '../../../test/support/case-invariants.js';
import { day, text } from '../../../test/support/law.js';
import { above, headOfCommittee, mediator, ObligationInMemory, pageOf } from '../../../test/support/a-settlement.js';

const words = text('words');
const on = '2026-08-05';
const saying = (amountCents: number, party = 'p2') => ({ party, by: party, on: day(on), amountCents, words });
const shown = { on: day(on), amountCents: 1_000_000, from: null, proof: words, attachment: null };
const came = { party: 'p1', by: 'p1', on: day(on), amountCents: 500, from: null, claim: null };
const claimed = (...cents: readonly number[]) => {
  const one = new ObligationInMemory().opened({ debtors: ['p2', 'p3'] }).on('2026-08-06');
  for (const amountCents of cents) one.act('claim', saying(amountCents), pageOf('p2'));
  return one;
};

/** Ten thousand yuan that were proved, of which a revisit hears otherwise. */
const doubted = () => claimed().act('prove', shown, mediator).act('noteUnperformed', { n: 1 }, above);

describe('the same payment', () => {
  it('that a debtor has claimed is answered by the creditor who acknowledges it, and disputed no more', () => {
    const one = claimed(500, 700).acknowledged(500, on);
    expect(one.state.claims.map(({ stands }) => stands)).toEqual(['acknowledged', 'open']);
    const dispute = { party: 'p1', by: 'p1', claim: 1, words };
    expect(one.refusal('dispute', dispute, pageOf('p1')).code).toBe('obligation.claim_not_open');
    // Of two that say the same nobody knows which one it is.
    expect(
      claimed(500)
        .act('claim', saying(500, 'p3'), pageOf('p3'))
        .acknowledged(500, on)
        .state.claims.map(({ stands }) => stands),
    ).toEqual(['open', 'open']);
  });

  it('is claimed once by a debtor as long as nobody has answered', () => {
    const one = claimed(500);
    const { code, details } = one.refusal('claim', saying(500), pageOf('p2'));
    expect([code, details]).toEqual(['obligation.claimed_already', { claim: 1 }]);
    one.act('claim', saying(600), pageOf('p2')).act('claim', saying(500, 'p3'), pageOf('p3'));
    one.act('dispute', { party: 'p1', by: 'p1', claim: 1, words }, pageOf('p1'));
    expect(one.act('claim', saying(500), pageOf('p2')).state.claims).toHaveLength(4);
  });

  it('counts once, and again where it is said to be another one, which the record says', () => {
    const one = claimed().acknowledged(500, on);
    const proof = { ...shown, amountCents: 500 };
    const refusals = [one.refusal('acknowledge', came, pageOf('p1')), one.refusal('prove', proof, mediator)];
    const recorded = ['obligation.recorded_already', { payment: 1 }];
    expect(refusals.map(({ code, details }) => [code, details])).toEqual([recorded, recorded]);
    one
      .act('acknowledge', { ...came, isAnother: true }, pageOf('p1'))
      .act('prove', { ...proof, isAnother: true }, mediator);
    expect(one.column('paid_cents')).toBe(1500);
    // The mark is that of a repetition, and of nothing else.
    one.acknowledged(700, on, { isAnother: true });
    expect([...one.all('acknowledged'), ...one.all('proved')].map(({ isAnother }) => isAnother)).toEqual([
      ...[undefined, true, undefined],
      true,
    ]);
  });

  it('that was struck out is recorded anew; one that is doubted is by its creditor alone, who is warned of it', () => {
    const struck = claimed().acknowledged(500, on).act('strike', { payment: 1, reasons: words }, headOfCommittee);
    expect(struck.acknowledged(500, on).column('paid_cents')).toBe(500);
    const one = doubted();
    expect(one.warned('acknowledge', { ...came, amountCents: 1_000_000 })).toEqual([
      { code: 'obligation.recorded_already', details: { payment: 1 } },
    ]);
    // The office enters nothing past the look of its head.
    for (const more of [{}, { isAnother: true }]) {
      const { code, details } = one.refusal('prove', { ...shown, ...more }, mediator);
      expect([code, details]).toEqual(['obligation.doubted_already', { payment: 1 }]);
    }
    expect(one.act('uphold', { words }, headOfCommittee).state.end).toMatchObject({ as: 'performed' });
  });

  it('that was doubted, and acknowledged since, is the same money: it counts once, and nothing is left to uphold', () => {
    const one = doubted().acknowledged(1_000_000, on);
    expect([one.state.end?.as, one.column('excess_cents')]).toEqual(['performed', 0]);
    expect(one.refusal('uphold', { words }, headOfCommittee).code).toBe('obligation.nothing_doubted');
    // Proof of what counts is another one, or none.
    expect(one.refusal('prove', shown, mediator).code).toBe('obligation.recorded_already');
    expectCaseInvariants(one);
    // Doubted as well, it stands for both; struck out, it stands for none.
    one.act('noteUnperformed', { n: 2 }, above).act('uphold', { words }, headOfCommittee);
    expect([one.state.end?.as, one.column('paid_cents')]).toEqual(['performed', 1_000_000]);
    one.act('strike', { payment: 2, reasons: words }, headOfCommittee).act('uphold', { words }, headOfCommittee);
    expect([one.state.end?.as, one.column('paid_cents')]).toEqual(['performed', 1_000_000]);
    // What is of another day, or was said to be another one, is upheld beside it.
    const two = claimed().acknowledged(500_000, on).acknowledged(500_000, on, { isAnother: true });
    two.act('noteUnperformed', { n: 1 }, above).acknowledged(500_000, on).act('uphold', { words }, headOfCommittee);
    expect([two.state.end?.as, two.column('paid_cents')]).toEqual(['performed', 1_000_000]);
  });

  it('is warned of with all else that is to be known, once it is said to be another one', () => {
    const one = claimed().acknowledged(500, on);
    const proof = { ...shown, amountCents: 500, isAnother: true };
    expect(one.warned('prove', proof)).toEqual([{ code: 'obligation.recorded_already', details: { payment: 1 } }]);
    expect(one.warned('prove', { ...proof, amountCents: 600 })).toEqual([]);
  });
});

describe('the same later days', () => {
  it('are proposed once as long as they wait for signatures', () => {
    const days = [{ due: 1, on: day('2026-10-01') }];
    const one = claimed();
    const propose = { party: 'p2', by: 'p2', days, text: text('later') };
    one.act('propose', propose, pageOf('p2')).signed('p2');
    const { code, details } = one.refusal('propose', { ...propose, party: 'p1', by: 'p1' }, pageOf('p1'));
    expect([code, details]).toEqual(['obligation.proposed_already', { amendment: 1 }]);
    const others = [
      { ...propose, text: text('in other words') },
      { ...propose, text: text('in other words'), on: day('2026-08-05') },
      { ...propose, text: text('in other words'), on: day('2026-08-05'), days: [{ due: 1, on: day('2026-10-02') }] },
    ];
    for (const other of others) one.act('propose', other, pageOf('p2'));
    one.act('declineAmendment', { party: 'p1', by: 'p1', amendment: 4 }, pageOf('p1'));
    expect(one.act('propose', others[2] as never, pageOf('p2')).state.amendments).toHaveLength(5);
  });
});
