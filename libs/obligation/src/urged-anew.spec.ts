import { describe, expect, it } from '@jest/globals';
import { above, headOfCommittee, mediator, ObligationInMemory } from '../../../test/support/a-settlement.js';
import { expectCaseInvariants } from '../../../test/support/case-invariants.js';
import { day, text } from '../../../test/support/law.js';

const words = text('words');
const tell = { manner: 'phone' } as const;
const toldOnce = () =>
  new ObligationInMemory().opened().until('2026-09-02').on('2026-09-03').urged().act('tellOptions', tell, mediator);
const paid = () => toldOnce().on('2026-09-05').acknowledged(1_000_000, '2026-09-05').on('2026-10-08');

describe('an obligation that is owed again', () => {
  it.each([
    ['a payment was none', () => paid().act('strike', { payment: 1, reasons: words }, headOfCommittee)],
    ['a revisit finds it not performed', () => paid().act('noteUnperformed', { n: 1 }, above)],
    ['a revisit says so while it is late', () => toldOnce().on('2026-10-08').act('noteUnperformed', { n: 1 }, above)],
    [
      'its agreement was replaced by mistake',
      () => toldOnce().on('2026-10-08').act('replace', {}, above).act('restore', {}, above),
    ],
  ])('is broken once it was urged and its creditor told anew: %s', (_why, again) => {
    const one = again();
    expect([one.phase, one.duties(), one.state.optionsToldOn]).toEqual(['late', ['urge@mediation-binju'], null]);
    for (const refused of [
      one.refusal('recordBroken', { words }, mediator),
      one.refusal('tellOptions', tell, mediator),
    ]) {
      expect(refused).toMatchObject({ kind: 'conflict', code: 'obligation.to_urge' });
    }
    one.urged();
    expect(one.refusal('recordBroken', { words }, mediator).code).toBe('obligation.options_not_told');
    one.act('tellOptions', tell, mediator);
    expect(one.refusal('recordBroken', { words }, mediator).code).toBe('obligation.urged_just_now');
    one.on('2026-10-16').act('recordBroken', { words }, mediator);
    expect(one.state.end?.as).toBe('broken');
    expectCaseInvariants(one);
  });

  it('is not what a revisit says of a broken one: what its creditor was told stands there', () => {
    const one = toldOnce().on('2026-09-11').act('recordBroken', { words }, mediator);
    one.act('noteUnperformed', { n: 1 }, above);
    expect([one.state.end?.as, one.state.optionsToldOn]).toEqual(['broken', '2026-09-03']);
  });

  it('has another day that passed, of which nobody was urged: that comes first', () => {
    const dues = ['2026-09-01', '2026-10-01'].map((on) => ({ amountCents: 100, on: day(on) }));
    const one = new ObligationInMemory().opened({ dues }).until('2026-09-02').on('2026-09-03').urged();
    one.act('tellOptions', tell, mediator).until('2026-10-02').on('2026-10-02');
    expect(one.refusal('recordBroken', { words }, mediator).code).toBe('obligation.to_urge');
    one.urged();
    expect(one.refusal('recordBroken', { words }, mediator).code).toBe('obligation.urged_just_now');
  });
});

describe('an obligation of which one instalment is late and another one has no day', () => {
  it('has a day for that one from the first urging on, so that all of it may be broken', () => {
    const dues = [
      { amountCents: 100, on: day('2026-09-01') },
      { amountCents: 200, on: null },
    ];
    const one = new ObligationInMemory().opened({ dues }).until('2026-09-02').on('2026-09-03').urged();
    expect(one.state.dues[1]).toMatchObject({ on: '2026-09-18', paperOn: null });
    expect(one.duties()).toEqual(['tellOptions@mediation-binju']);
    one.act('tellOptions', tell, mediator).until('2026-09-19').on('2026-09-19');
    expect([one.phase, one.duties()]).toEqual(['late', ['urge@mediation-binju']]);
    one.urged().act('tellOptions', tell, mediator).on('2026-10-08').act('recordBroken', { words }, mediator);
    expect(one.state.end?.as).toBe('broken');
    expectCaseInvariants(one);
  });
});
