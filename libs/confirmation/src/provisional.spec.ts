import { describe, expect, it } from '@jest/globals';
import { expectCaseInvariants } from '../../../test/support/case-invariants.js';
import { ConfirmationInMemory, headOfCommittee, mediator, pageOf } from '../../../test/support/a-settlement.js';
import { day, nationalTime, nationalTimeBefore, text } from '../../../test/support/law.js';

const wanted = (on = '2026-12-02') =>
  new ConfirmationInMemory()
    .on(on)
    .opened({ effectiveOn: day(on) })
    .wanted('p1', 'p2');
const knows = (it: ConfirmationInMemory, { calendar }: ReturnType<typeof nationalTime>) =>
  Object.assign(it, { world: { ...it.world, calendar } });

describe('fifteen days to object that end in a year whose holidays are not known', () => {
  const received = (it: ConfirmationInMemory, year: string) =>
    it
      .on(`${year}-12-02`)
      .opened({ effectiveOn: day(`${year}-12-02`) })
      .wanted('p1', 'p2')
      .applied(`${year}-12-02`)
      .on(`${year}-12-17`)
      .did('confirmed', `${year}-12-17`)
      .act('noteReceived', { party: 'p1', on: day(`${year}-12-17`) }, mediator);

  it('have not lapsed on that day, and have ten days later', () => {
    const it = received(new ConfirmationInMemory(), '2026');
    expect(it.clock('RM-OBJECT/1')).toMatchObject({ legalDueOn: '2027-01-01', provisional: true });
    it.until('2027-01-04');
    expect([it.all('objectionLapsed'), it.all('windowUnsettled')]).toEqual([[], [{ clock: 'RM-OBJECT/1' }]]);
    it.until('2027-01-12');
    expect([it.all('objectionLapsed'), it.clock('RM-OBJECT/1').endedAs]).toEqual([
      ...[[{ clock: 'RM-OBJECT/1' }], 'lapsed'],
    ]);
    expect(it.state.end?.as).toBe('confirmed');
    expectCaseInvariants(it);
  });

  it('are over where it was set aside, or was never confirmed, while they wait', () => {
    const ends = [
      (it: ConfirmationInMemory) => it.did('set_aside', '2027-01-04'),
      (it: ConfirmationInMemory) => it.act('correctCourtStep', { words: text('slip') }, headOfCommittee),
    ];
    for (const end of ends) {
      const it = end(received(new ConfirmationInMemory(), '2026').until('2027-01-04').on('2027-01-04'));
      expect([it.clock('RM-OBJECT/1').endedAs, it.clock('RM-UNPUBLISHED/1').endedAs]).toEqual([
        ...['cancelled', 'cancelled'],
      ]);
      expect(it.until('2027-02-01').all('objectionLapsed')).toEqual([]);
      expectCaseInvariants(it);
    }
  });

  it('are counted again where the holidays were published meanwhile', () => {
    const it = new ConfirmationInMemory();
    received(knows(it, nationalTimeBefore(2026, 'confirmation')), '2025');
    knows(it, nationalTime('confirmation')).until('2026-01-02');
    expect([it.all('windowMoved'), it.all('objectionLapsed')]).toEqual([
      ...[[{ clock: 'RM-OBJECT/1', lastOn: '2026-01-04' }], []],
    ]);
    it.until('2026-01-05');
    expect(it.all('objectionLapsed')).toHaveLength(1);
    expectCaseInvariants(it);
  });
});

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

  it('are what there is to ask again: for ten days, or to the day that was published meanwhile', () => {
    for (const step of ['withdrawn', 'not_accepted'] as const) {
      const it = wanted().on('2026-12-30').applied('2026-12-30').did(step, '2026-12-30').on('2027-01-04');
      // On its own page a party answers still; who was not asked anew has said yes.
      it.act('decline', { party: 'p2', by: 'p2' }, pageOf('p2')).wanted(...(step === 'withdrawn' ? ['p1'] : []), 'p2');
      expect([it.state.end, it.phase]).toEqual([null, 'agreed']);
      it.until('2027-01-12');
      expect(it.state.end).toMatchObject({ as: 'lapsed', on: '2027-01-01' });
      expect(it.clock('RM-CONFIRM/1').endedAs).toBe('lapsed');
      expectCaseInvariants(it);
    }
    const late = wanted().on('2026-12-30').applied('2026-12-30').did('withdrawn', '2026-12-30').on('2027-01-12');
    expect(late.refusal('consent', { party: 'p1', by: 'p1' }, pageOf('p1')).code).toBe('confirmation.ended');
  });

  it('are asked for again while they wait, and lapse once those ten days are over', () => {
    const it = wanted().until('2027-01-04').applied('2027-01-04').did('withdrawn', '2027-01-04').on('2027-01-05');
    it.wanted('p1', 'p2').until('2027-01-06');
    expect([it.state.end, it.all('windowUnsettled').length]).toEqual([null, 2]);
    it.until('2027-01-12');
    expect(it.state.end).toMatchObject({ as: 'lapsed', on: '2027-01-01' });
    expectCaseInvariants(it);
  });

  const waiting = () => {
    const it = new ConfirmationInMemory();
    knows(it, nationalTimeBefore(2026, 'confirmation'));
    return it
      .on('2025-12-02')
      .opened({ effectiveOn: day('2025-12-02') })
      .wanted('p1', 'p2')
      .until('2026-01-02');
  };

  it('end on the day that was published within those ten days', () => {
    const it = waiting();
    expect(it.all('windowUnsettled')).toHaveLength(1);
    knows(it, nationalTime('confirmation')).until('2026-01-13');
    expect([it.all('windowMoved'), it.state.end]).toMatchObject([
      [{ clock: 'RM-CONFIRM/1', lastOn: '2026-01-04' }],
      { as: 'lapsed', on: '2026-01-04' },
    ]);
    expect([it.clock('RM-CONFIRM/1').legalDueOn, it.kind.row(it.dossier)['last_on']]).toEqual([
      '2026-01-04',
      '2026-01-04',
    ]);
    // By that day, and not ten days more.
    expect(it.refusal('apply', it.application('2026-01-05'), mediator).code).toBe('confirmation.too_late');
    it.applied('2026-01-04');
    expect([it.state.stage, it.clock('RM-CONFIRM/1').metOn]).toEqual(['applied', '2026-01-04']);
    expectCaseInvariants(it);
  });

  it('are asked for again by the day that was published meanwhile', () => {
    const it = waiting().applied('2026-01-02').did('withdrawn', '2026-01-02');
    knows(it, nationalTime('confirmation')).on('2026-01-04').wanted('p1', 'p2');
    expect([it.state.end, it.clock('RM-CONFIRM/1').legalDueOn]).toEqual([null, '2026-01-04']);
    it.until('2026-01-05');
    expect(it.state.end).toMatchObject({ as: 'lapsed', on: '2026-01-04' });
    const late = waiting().applied('2026-01-02').did('withdrawn', '2026-01-02');
    knows(late, nationalTime('confirmation')).on('2026-01-05');
    expect(late.refusal('consent', { party: 'p1', by: 'p1' }, pageOf('p1')).code).toBe('confirmation.ended');
    for (const one of [it, late]) expectCaseInvariants(one);
  });
});
