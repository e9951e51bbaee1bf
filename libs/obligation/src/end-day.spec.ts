import { describe, expect, it } from '@jest/globals';
import { above, headOfCommittee, ObligationInMemory } from '../../../test/support/a-settlement.js';
import { expectCaseInvariants } from '../../../test/support/case-invariants.js';
import { text } from '../../../test/support/law.js';

const words = text('words');
const paid = (...days: readonly string[]) => {
  const one = new ObligationInMemory().opened().on('2026-08-25');
  for (const on of days) one.acknowledged(1_000_000, on);
  return one;
};
const day = (one: ObligationInMemory) => [
  ...[one.state.end?.on, one.column('ended_on'), one.clock('RM-PERFORM/1').metOn, one.column('excess_cents')],
];
const same = (on: string, excess: number) => [on, on, on, excess];

describe('the day on which an obligation was performed', () => {
  it('is that of what counts still, where an earlier payment was none', () => {
    const one = paid('2026-08-10', '2026-08-20');
    expect(day(one)).toEqual(same('2026-08-10', 1_000_000));
    one.act('strike', { payment: 1, reasons: words }, headOfCommittee);
    expect([one.phase, ...day(one)]).toEqual(['ended', ...same('2026-08-20', 0)]);
    expectCaseInvariants(one);
  });

  it('is the earlier one where an earlier payment counts again, or is recorded late', () => {
    const one = paid('2026-08-10').act('noteUnperformed', { n: 1 }, above).acknowledged(1_000_000, '2026-08-20');
    expect(day(one)).toEqual(same('2026-08-20', 0));
    one.act('uphold', { words }, headOfCommittee);
    expect(day(one)).toEqual(same('2026-08-10', 1_000_000));
    expectCaseInvariants(one);
    expect(day(paid('2026-08-20', '2026-08-10'))).toEqual(same('2026-08-10', 1_000_000));
  });
});
