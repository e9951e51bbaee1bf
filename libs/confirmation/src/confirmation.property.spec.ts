import { afterAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { above, ConfirmationInMemory, headOfCommittee, mediator, pageOf } from '../../../test/support/a-settlement.js';
import { expectCaseInvariants } from '../../../test/support/case-invariants.js';
import { day, text } from '../../../test/support/law.js';
import { assertWalk } from '../../../test/support/walk.js';
import { addDays, legalDateOf } from '#libs/calendar';
import { isDomainError, type Fact, type LegalDate } from '#libs/kernel';
import { isRunning } from '#libs/rules';
import { confirmationWords } from './index.js';

const sequences = process.env['LAW'] === 'long' ? 5_000 : 100;

/** One act of a walk: what, by which party, how many days, and which of several. */
const act = fc.record({
  what: fc.nat({ max: 13 }),
  party: fc.constantFrom('p1', 'p2'),
  days: fc.nat({ max: 9 }),
  n: fc.nat({ max: confirmationWords.step.length - 1 }),
});
type Act = typeof act extends fc.Arbitrary<infer T> ? T : never;

const today = (one: ConfirmationInMemory): LegalDate => legalDateOf(one.at);
const back = (one: ConfirmationInMemory, days: number): LegalDate => {
  const on = addDays(today(one), -days);
  return on < '2026-08-03' ? day('2026-08-03') : on;
};

const setsDay = ['supplement_asked', 'extended', 'both_called'] as const;

const acts: readonly ((one: ConfirmationInMemory, drawn: Act) => unknown)[] = [
  (one, { party }) => one.wanted(party),
  (one, { party }) => one.act('consent', { party, by: party }, mediator),
  (one) => one.wanted('p1', 'p2'),
  (one, { party }) => one.act('decline', { party, by: party }, pageOf(party)),
  (one) => one.act('bind', { items: ['agreement'] }, mediator),
  (one, { days }) => one.applied(back(one, days)),
  (one) => one.applied(today(one)),
  (one) => one.applied(today(one), { leave: text('leave') }),
  (one) => one.did('docketed', today(one)),
  (one, { n }) => one.did(confirmationWords.step[n] ?? 'docketed', today(one)),
  (one, { n, days }) => one.did(setsDay[n % setsDay.length] ?? 'extended', today(one), addDays(today(one), days)),
  (one, { days }) => one.until(addDays(today(one), days)),
  (one, { party, days }) => one.act('noteReceived', { party, on: back(one, days) }, mediator),
  (one, { n }) =>
    n % 3 === 0
      ? one.act('correctCourtStep', { words: text('slip') }, headOfCommittee)
      : one.act('askCourt', { words: text('how') }, mediator),
];

/** How a walk begins: when it is offered, a day before it lapses, or once the court has it. */
const beginnings: readonly ((one: ConfirmationInMemory) => unknown)[] = [
  () => undefined,
  (one) => one.until('2026-09-02'),
  (one) => one.wanted('p1', 'p2').applied('2026-08-03'),
];

/** What somebody would have who kept it on paper. */
class OnPaper {
  readonly yes = new Set<string>();
  court: 'none' | 'asked' | 'docketed' = 'none';
  end: string | null = null;

  /** What is wrong with a fact that comes next; null: nothing. */
  next({ type, data, at }: Fact, lastOn: string): string | null {
    const { party, on, step, as, leave } = data as Record<string, string | null>;
    if (type === 'consented') this.yes.add(String(party));
    if (type === 'declined') this.yes.delete(String(party));
    const isAgreed = this.yes.has('p1') && this.yes.has('p2');
    if (type === 'agreedToApply' && !isAgreed) return 'the file is bound though not all want it';
    if (type === 'agreedToApply' && legalDateOf(at) <= lastOn) this.isAskedAnew();
    if (type === 'applied') return this.applies(isAgreed, leave !== null || String(on) <= lastOn);
    if (type === 'courtStep') return this.steps(String(step));
    if (type === 'courtStepCorrected') this.isCorrected(String(step));
    if (type === 'lapsed' && this.court !== 'none') return 'what the court has lapses';
    if (type === 'ended') this.end = as ?? null;
    // Taken back, it was wanted for that once.
    if (type === 'ended' && as === 'withdrawn') this.yes.clear();
    return null;
  }

  /** What was recorded last of the court stands no more. */
  private isCorrected(step: string): void {
    this.end = step === 'set_aside' ? 'confirmed' : null;
    if (step === 'docketed') this.court = 'asked';
    for (const party of ['p1', 'p2']) this.yes.add(party);
  }

  /** Wanted again by all in time, it is open again. */
  private isAskedAnew(): void {
    if (this.end !== 'withdrawn' && this.end !== 'not_accepted') return;
    this.end = null;
    this.court = 'none';
  }

  private applies(isAgreed: boolean, isInTime: boolean): string | null {
    if (!isAgreed || !isInTime) return 'the court was asked by one alone, or too late';
    if (this.end !== null && !['lapsed', 'withdrawn', 'not_accepted'].includes(this.end)) return 'it was over';
    this.court = 'asked';
    this.end = null;
    return null;
  }

  private steps(step: string): string | null {
    if (this.court === 'none') return 'no court has it';
    if (this.end !== null && step !== 'set_aside') return 'the court was done with it';
    if (step === 'docketed') this.court = 'docketed';
    return null;
  }
}

describe('a judicial confirmation', () => {
  const reached = { acts: 0, ends: new Set<string>(), types: new Set<string>() };

  it(`is asked for by all together, in time, and once, ${String(sequences)} times`, () => {
    const walk = fc.property(
      fc.constantFrom(...beginnings),
      fc.array(act, { minLength: 6, maxLength: 25 }),
      (begins, drawn) => {
        const one = new ConfirmationInMemory().opened();
        const lastOn = one.clock('RM-CONFIRM/1').legalDueOn ?? '';
        begins(one);
        for (const each of drawn) {
          try {
            acts[each.what]?.(one, each);
            reached.acts += 1;
          } catch (error) {
            if (!isDomainError(error)) throw error;
          }
        }
        const paper = new OnPaper();
        expect(one.facts.flatMap((fact) => paper.next(fact, lastOn) ?? [])).toEqual([]);
        expect(paper.end).toBe(one.state.end?.as ?? null);
        expect(one.facts.filter(({ type, data }) => type === 'overdue' && 'party' in (data as object))).toEqual([]);
        // Called again, they are called to that day alone.
        expect(
          one.dossier.clocks.filter((clock) => clock.rule === 'RM-ATTEND' && isRunning(clock)).length,
        ).toBeLessThan(2);
        expectCaseInvariants(one);
        reached.ends.add(one.state.end?.as ?? 'going');
        for (const { type } of one.facts) reached.types.add(type);
        // A right ends with its day, and not before.
        one.until('2027-06-01');
        if (one.state.times === 0) expect(one.state.end).toMatchObject({ as: 'lapsed', on: lastOn });
        // What the court has is withdrawn there before another agreement takes the place of this one.
        if (one.state.end === null && one.state.stage !== null) one.did('withdrawn', today(one));
        one.act('replace', {}, above);
        expect(one.state.end).not.toBeNull();
        expectCaseInvariants(one);
      },
    );
    assertWalk(walk, { numRuns: sequences, endOnFailure: true, seed: 20261201 });
  });

  // So that it cannot pass because nothing happened.
  afterAll(() => {
    expect(reached.acts).toBeGreaterThan(sequences * 3);
    const ends = ['confirmed', 'going', 'lapsed', 'not_accepted', 'rejected', 'withdrawn'];
    expect(ends.filter((end) => !reached.ends.has(end))).toEqual([]);
    const types = ['received', 'courtLimitPassed', 'courtStepCorrected', 'reminded', 'declined'];
    expect(types.filter((one) => !reached.types.has(one))).toEqual([]);
  });
});
