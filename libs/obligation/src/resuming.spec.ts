import { describe, expect, it } from '@jest/globals';
import { above, headOfCommittee, mediator, ObligationInMemory } from '../../../test/support/a-settlement.js';
import { expectCaseInvariants } from '../../../test/support/case-invariants.js';
import { day, text } from '../../../test/support/law.js';

const words = text('words');
const one = () => new ObligationInMemory().opened();
const waiver = { party: 'p1', by: 'p1', words };
const toCourt = { where: 'court', on: day('2026-08-20'), words } as const;
const atOnce = { ...toCourt, on: day('2026-08-03') };

describe('how an obligation has ended, which is taken back', () => {
  it('has its day again where it was taken elsewhere, and nothing came of it there', () => {
    const it = one().on('2026-08-20').act('noteElsewhere', toCourt, mediator);
    expect(it.refusal('resume', { words }, mediator).kind).toBe('forbidden');
    it.on('2026-08-25').act('resume', { words }, headOfCommittee);
    expect([it.phase, it.clock('RM-PERFORM/2').legalDueOn]).toEqual(['running', '2026-09-01']);
    expect(it.all('resumed')).toMatchObject([{ from: 'elsewhere' }]);
    expect(it.state.causes).toEqual(['parties/0', 'resumed/1']);
    // A second time it is told apart.
    it.act('noteElsewhere', toCourt, mediator).act('resume', { words }, headOfCommittee);
    expect(it.state.causes.slice(-1)).toEqual(['resumed/2']);
    expect(it.refusal('resume', { words }, headOfCommittee).code).toBe('obligation.nothing_to_resume');
    expectCaseInvariants(it);
  });

  it('is urged anew where it was broken, and the creditor is told anew what may be done', () => {
    const it = one().until('2026-09-02').on('2026-09-03').urged().act('tellOptions', { manner: 'phone' }, mediator);
    it.on('2026-09-11').act('recordBroken', { words }, mediator);
    it.on('2026-10-08').act('resume', { words }, headOfCommittee);
    expect([it.phase, it.duties(), it.clock('RM-URGE/2').startOn]).toEqual([
      ...['late', ['urge@mediation-binju'], '2026-10-08'],
    ]);
    it.urged().on('2026-10-20');
    expect(it.refusal('recordBroken', { words }, mediator).code).toBe('obligation.options_not_told');
    // What both sides agree on then is signed as ever.
    it.postponed({ due: 1, on: day('2026-12-01') });
    expect([it.phase, it.duties()]).toEqual(['running', []]);
    expectCaseInvariants(it);
  });

  it('is performed already where all of it had come meanwhile', () => {
    const it = one().act('noteElsewhere', atOnce, mediator).on('2026-08-20').acknowledged(1_000_000, '2026-08-20');
    expect(it.state.end).toMatchObject({ as: 'performed', on: '2026-08-20' });
    expect(it.refusal('resume', { words }, headOfCommittee).code).toBe('obligation.nothing_to_resume');
    expectCaseInvariants(it);
  });

  it('is not what its creditor let be: that is owed no more', () => {
    const it = one().act('waive', waiver, mediator);
    expect(it.refusal('resume', { words }, headOfCommittee).code).toBe('obligation.nothing_to_resume');
    expect(it.state.end?.as).toBe('waived');
  });

  it('knows what became meanwhile of what comes before it', () => {
    const waiting = () =>
      new ObligationInMemory('o2').opened({ after: ['o1'], withinDays: 10 }).act('noteElsewhere', atOnce, mediator);
    const again = (as: 'performed' | 'broken') =>
      waiting().act('noteBefore', { name: 'o1', as, n: 0 }, above).act('resume', { words }, headOfCommittee);
    expect(waiting().act('resume', { words }, headOfCommittee).phase).toBe('waiting');
    expect(again('performed').phase).toBe('running');
    expect(again('broken').state.end?.as).toBe('fallen_away');
  });

  it('is nothing of a performed one, nor of an opinion', () => {
    const done = one().on('2026-08-20').acknowledged(1_000_000, '2026-08-20');
    expect(done.refusal('resume', { words }, headOfCommittee).code).toBe('obligation.nothing_to_resume');
    expect(one().refusal('resume', { words }, headOfCommittee).code).toBe('obligation.nothing_to_resume');
  });
});
