import { describe, expect, it } from '@jest/globals';
import { ConfirmationInMemory, mediator } from '../../../test/support/a-settlement.js';
import { day } from '../../../test/support/law.js';

describe('thirty days that end in a year whose holidays are not known', () => {
  it('takes whoever knows the holidays at their word where the last day was counted without them', () => {
    const it = new ConfirmationInMemory()
      .on('2026-12-02')
      .opened({ effectiveOn: day('2026-12-02') })
      .wanted('p1', 'p2');
    expect([it.clock('RM-CONFIRM/1').legalDueOn, it.clock('RM-CONFIRM/1').provisional]).toEqual(['2027-01-01', true]);
    it.until('2027-01-02').on('2027-01-12');
    expect(it.state.end?.as).toBe('lapsed');
    expect(it.refusal('apply', it.application('2027-01-12'), mediator).code).toBe('confirmation.too_late');
    expect(it.applied('2027-01-04').state.stage).toBe('applied');
  });
});
