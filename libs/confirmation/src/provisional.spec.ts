import { describe, expect, it } from '@jest/globals';
import { expectCaseInvariants } from '../../../test/support/case-invariants.js';
import { ConfirmationInMemory, mediator, pageOf } from '../../../test/support/a-settlement.js';
import { day, nationalTime, nationalTimeBefore } from '../../../test/support/law.js';

const wanted = (on = '2026-12-02') =>
  new ConfirmationInMemory()
    .on(on)
    .opened({ effectiveOn: day(on) })
    .wanted('p1', 'p2');
const knows = (it: ConfirmationInMemory, { calendar }: ReturnType<typeof nationalTime>) =>
  Object.assign(it, { world: { ...it.world, calendar } });

describe('thirty days that end in a year whose holidays are not known', () => {
  it('have not lapsed on that day: for ten days they may be used, and then they have', () => {
    const it = wanted();
    expect([it.clock('RM-CONFIRM/1').legalDueOn, it.clock('RM-CONFIRM/1').provisional]).toEqual(['2027-01-01', true]);
    it.until('2027-01-04');
    expect([it.all('windowUnsettled'), it.state.end]).toEqual([[{ clock: 'RM-CONFIRM/1' }], null]);
    // On its own page a party answers still.
    it.act('decline', { party: 'p2', by: 'p2' }, pageOf('p2')).wanted('p2');
    it.until('2027-01-12');
    expect([it.state.end, it.clock('RM-CONFIRM/1').endedAs]).toMatchObject([
      { as: 'lapsed', on: '2027-01-01' },
      'lapsed',
    ]);
    expectCaseInvariants(it);
  });

  it('take whoever knows the holidays at their word, before they have lapsed and after', () => {
    const waiting = wanted().until('2027-01-04').applied('2027-01-04');
    expect([waiting.state.stage, waiting.clock('RM-UNPUBLISHED/1').endedAs]).toEqual(['applied', 'cancelled']);
    expectCaseInvariants(waiting);
    const late = wanted().until('2027-01-12').on('2027-01-12');
    expect(late.refusal('apply', late.application('2027-01-12'), mediator).code).toBe('confirmation.too_late');
    expect(late.applied('2027-01-04').state.stage).toBe('applied');
  });

  it('are counted again where the holidays were published meanwhile', () => {
    const it = new ConfirmationInMemory();
    knows(it, nationalTimeBefore(2026, 'confirmation'));
    it.on('2025-12-02')
      .opened({ effectiveOn: day('2025-12-02') })
      .wanted('p1', 'p2');
    expect(it.clock('RM-CONFIRM/1')).toMatchObject({ legalDueOn: '2026-01-01', provisional: true });
    knows(it, nationalTime('confirmation')).until('2026-01-02');
    // The first three days of January were off.
    expect([it.all('windowMoved'), it.state.end]).toEqual([[{ clock: 'RM-CONFIRM/1', lastOn: '2026-01-04' }], null]);
    expect(it.clock('RM-CONFIRM/1').provisional).toBe(false);
    it.until('2026-01-05');
    expect(it.state.end).toMatchObject({ as: 'lapsed', on: '2026-01-04' });
    expect(it.refusal('apply', it.application('2026-01-05'), mediator).code).toBe('confirmation.too_late');
    expectCaseInvariants(it);
  });
});
