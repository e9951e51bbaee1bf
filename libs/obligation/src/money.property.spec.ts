import { afterAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { above, headOfCommittee, mediator, ObligationInMemory, pageOf } from '../../../test/support/a-settlement.js';
import { expectCaseInvariants } from '../../../test/support/case-invariants.js';
import { day, text } from '../../../test/support/law.js';
import { assertWalk } from '../../../test/support/walk.js';
import { addDays, legalDateOf } from '#libs/calendar';
import { isDomainError, type Fact, type LegalDate } from '#libs/kernel';
import { excessCents, missingCents, owedCents, paidCents, performedOn, settledOn } from './index.js';

const sequences = process.env['LAW'] === 'long' ? 5_000 : 100;
const words = text('words');

/** One act of a walk: what, how much, how many days ago or ahead, and which of several. */
const act = fc.record({
  what: fc.nat({ max: 14 }),
  cents: fc.integer({ min: 1, max: 400_000 }),
  days: fc.nat({ max: 20 }),
  n: fc.nat({ max: 3 }),
});
type Act = typeof act extends fc.Arbitrary<infer T> ? T : never;

const terms = fc.record({
  dues: fc.oneof(
    fc.array(
      fc.record({
        amountCents: fc.integer({ min: 1, max: 300_000 }),
        on: fc.option(fc.integer({ min: 1, max: 120 }).map((n) => addDays(day('2026-08-03'), n))),
      }),
      { minLength: 1, maxLength: 4 },
    ),
    fc.constant([{ amountCents: null, on: day('2026-09-01') }]),
  ),
  debtors: fc.constantFrom(['p2'], ['p2', 'p3']),
  after: fc.constantFrom([], [], ['o9']),
});

/** How a walk begins: as it was agreed on, after half a year in which nothing came, or with what comes before it broken. */
const beginnings: readonly ((one: ObligationInMemory) => unknown)[] = [
  () => undefined,
  (one) => one.until('2027-02-01'),
  (one) => one.act('noteBefore', { name: 'o9', as: 'broken', n: 0 }, above),
];

const today = (one: ObligationInMemory): LegalDate => legalDateOf(one.at);
const past = (one: ObligationInMemory, days: number): LegalDate => {
  const on = addDays(today(one), -days);
  return on < '2026-08-03' ? day('2026-08-03') : on;
};
const sum = (one: ObligationInMemory, cents: number): number | null =>
  one.state.dues[0]?.amountCents === null ? null : cents;
const lastPayment = (one: ObligationInMemory, n: number): number => Math.max(1, one.state.payments.length - n);

const acts: readonly ((one: ObligationInMemory, drawn: Act) => unknown)[] = [
  (one, { cents, days }) => one.acknowledged(sum(one, cents), past(one, days)),
  (one, { cents, days }) => one.proved(sum(one, cents), past(one, days)),
  (one, { cents, days }) => one.proved(sum(one, cents), past(one, days), { from: 'p2' }),
  (one, { cents, days }) => {
    const on = past(one, days);
    const said = { party: 'p2', by: 'p2', on, amountCents: sum(one, cents), words };
    return one.act('claim', said, pageOf('p2'));
  },
  (one, { n }) => one.act('strike', { payment: lastPayment(one, n), reasons: words }, headOfCommittee),
  (one, { n }) => one.act('noteUnperformed', { n }, above),
  (one) => one.act('uphold', { words }, headOfCommittee),
  (one, { days }) => one.until(addDays(today(one), days)),
  (one, { days }) => one.until(addDays(today(one), days * 3)),
  (one, { n, days }) => one.postponed({ due: n + 1, on: addDays(today(one), days) }),
  (one) => one.urged(),
  (one) => one.act('tellOptions', { manner: 'phone' }, mediator),
  (one) => {
    const told = one.urged().act('tellOptions', { manner: 'phone' }, mediator);
    return told.until(addDays(today(told), 8)).act('recordBroken', { words }, mediator);
  },
  (one, { n }) =>
    one.act('noteBefore', { name: 'o9', as: (['broken', 'reopened'] as const)[n] ?? 'performed', n }, above),
  (one, { n }) =>
    n === 0 ? one.act('waive', { party: 'p1', by: 'p1', words }, mediator) : one.act('ask', { words }, mediator),
];

/** What somebody would have who kept a list of payments on paper: each as the facts have it, those that were struck crossed out. */
function onPaper(facts: readonly Fact[], owed: number) {
  const list: { on: string; cents: number; counts: boolean; doubted: boolean }[] = [];
  /** The same of the same day that was entered since: one line for each such entry stays as it is. */
  const uphold = (): void => {
    const again = new Set<(typeof list)[number]>();
    for (const [at, { on, cents, counts }] of list.entries()) {
      const before = list.slice(0, at).filter((one) => one.counts && one.doubted && !again.has(one));
      const first = before.find((one) => one.on === on && one.cents === cents);
      if (counts && first !== undefined) again.add(first);
    }
    for (const one of list) one.doubted &&= again.has(one);
  };
  let isPerformed = false;
  for (const { type, data } of facts) {
    const { on, amountCents, payment } = data as { on: string; amountCents: number | null; payment: number };
    if (type === 'acknowledged' || type === 'proved') {
      list.push({ on, cents: amountCents ?? 0, counts: true, doubted: false });
    }
    const of = list[payment - 1];
    if (type === 'struck' && of !== undefined) of.counts = false;
    if (type === 'upheld') uphold();
    if (type === 'foundUnperformed' && isPerformed) for (const one of list) one.doubted = true;
    if (type === 'foundUnperformed' && isPerformed) isPerformed = false;
    const left = list.filter((one) => one.counts && !one.doubted);
    const total = left.reduce((so, { cents }) => so + cents, 0);
    if (type === 'struck') isPerformed = isPerformed && left.length > 0 && total >= owed;
    if (type === 'ended') isPerformed = (data as { as: string }).as === 'performed';
  }
  return list.filter(({ counts, doubted }) => counts && !doubted);
}

/** By the day, the slow way: whatever had come by then is put on the instalments, one cent after the other in their order. */
function coveredBy(list: ReturnType<typeof onPaper>, amounts: readonly number[], on: string): readonly boolean[] {
  let left = list.filter((one) => one.on <= on).reduce((so, { cents }) => so + cents, 0);
  return amounts.map((amount) => {
    const isCovered = left >= amount;
    left = Math.max(0, left - amount);
    return isCovered;
  });
}

function expectMoneyAddsUp({ state, facts }: ObligationInMemory): void {
  const owed = state.dues.reduce((so, { amountCents }) => so + (amountCents ?? 0), 0);
  const list = onPaper(facts, owed);
  const paid = list.reduce((so, { cents }) => so + cents, 0);
  const isMoney = state.dues[0]?.amountCents !== null;
  expect([owedCents(state), paidCents(state)]).toEqual([owed, paid]);
  expect(excessCents(state)).toBe(Math.max(0, paid - owed));
  const missing = state.dues.map((_, at) => missingCents(state, at));
  if (!isMoney) {
    expect([missing, performedOn(state) !== null]).toEqual([[null], list.length > 0]);
    return;
  }
  expect(missing.reduce((so: number, each) => so + (each ?? 0), 0)).toBe(Math.max(0, owed - paid));
  const turn = state.dues
    .map((due, at) => ({ due, at }))
    .toSorted((a, b) => (a.due.on ?? '9').localeCompare(b.due.on ?? '9') || a.at - b.at);
  const days = [...new Set(list.map(({ on }) => on))].toSorted();
  const amounts = turn.map(({ due }) => due.amountCents ?? 0);
  const settled = settledOn(state);
  for (const [place, { at }] of turn.entries()) {
    const first = days.find((on) => coveredBy(list, amounts, on)[place] === true) ?? null;
    expect(settled[at]).toBe(first);
  }
}

/** Nothing is performed but by a creditor's word or by proof, and only where all of it has come. */
function expectPerformedByWordOrProof(one: ObligationInMemory): void {
  for (const [at, { type, data, actor }] of one.facts.entries()) {
    if (type !== 'ended' || (data as { as: string }).as !== 'performed') continue;
    const before = one.facts[at - 1];
    expect(['acknowledged', 'proved', 'upheld', 'doneOnTheSpot']).toContain(before?.type);
    expect(actor.kind).not.toBe('course');
  }
  if (one.state.end?.as === 'performed') expect(performedOn(one.state)).not.toBeNull();
  if (one.state.end === null) expect(performedOn(one.state)).toBeNull();
}

/** A day passes once, never early, and never for what had come by what was known then; it moves ahead alone. */
function expectDaysRight({ facts }: ObligationInMemory): void {
  for (const { type, data, dueAt } of facts) {
    const { missingCents: missing, dueOn } = data as { missingCents: number | null; dueOn: string };
    if (type !== 'dayPassed') continue;
    expect(missing).not.toBe(0);
    expect(legalDateOf(dueAt ?? ('' as never)) > dueOn).toBe(true);
  }
  const passed = facts.filter(({ type }) => type === 'dayPassed').map(({ data }) => (data as { clock: string }).clock);
  // Struck out, or put in doubt, what was met is late by the same day.
  expect(new Set(passed).size).toBe(passed.length);
}

describe('an obligation', () => {
  const reached = { acts: 0, refused: 0, types: new Set<string>(), ends: new Map<string, number>() };

  it(`adds up, and is performed by word or proof alone, ${String(sequences)} times`, () => {
    const walk = fc.property(
      terms,
      fc.constantFrom(...beginnings),
      fc.array(act, { minLength: 4, maxLength: 25 }),
      (of, begins, drawn) => {
        const one = new ObligationInMemory().opened(of);
        begins(one);
        for (const each of drawn) {
          try {
            acts[each.what]?.(one, each);
            reached.acts += 1;
          } catch (error) {
            if (!isDomainError(error)) throw error;
            reached.refused += 1;
          }
          expectMoneyAddsUp(one);
        }
        expectPerformedByWordOrProof(one);
        expectDaysRight(one);
        expectCaseInvariants(one);
        for (const { type } of one.facts) reached.types.add(type);
        const as = one.state.end?.as ?? 'going';
        reached.ends.set(as, (reached.ends.get(as) ?? 0) + 1);
      },
    );
    assertWalk(walk, { numRuns: sequences, endOnFailure: true, seed: 20261201 });
  });

  // So that it cannot pass because nothing happened.
  afterAll(() => {
    expect(reached.acts).toBeGreaterThan(sequences * 5);
    expect([...reached.ends.keys()].toSorted()).toEqual(['broken', 'fallen_away', 'going', 'performed', 'waived']);
    const met = ['acknowledged', 'proved', 'struck', 'foundUnperformed', 'upheld', 'amended', 'dayPassed', 'becameDue'];
    expect(met.filter((type) => !reached.types.has(type))).toEqual([]);
  });
});
